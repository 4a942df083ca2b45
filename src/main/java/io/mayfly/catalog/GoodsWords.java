package io.mayfly.catalog;

import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsMention;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two texts tell of the same goods: word by word, or by a term of the lexicon. That they are of one class of the
 * reference table, as military helmets and bicycle helmets are, leaves it open.
 */
final class GoodsWords {

    private static final List<Kind> SORTS = List.of(Kind.BATTLEFIELD, Kind.PERSONAL_EQUIPMENT, Kind.WEAPON);
    private static final int SHORTEST_PLURAL = 4;

    /** Words that name no goods. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "any", "for", "from", "good", "in", "item", "of", "or", "other", "product", "such", "the",
            "to", "with");

    private final Subject subject;
    private final String claimed;
    private final String recorded;
    private final GoodsMention told;

    private GoodsWords(Subject subject, String claimed, String recorded) {
        this.subject = subject;
        this.claimed = claimed;
        this.recorded = recorded;
        this.told = Lookups.mention(subject, recorded);
    }

    /**
     * Asks whether a record tells of the goods of a claim, or of one of them where the claim enumerates goods.
     *
     * @param subject with the classes of goods, the terms and the names of models
     * @param claimed the goods of the claim
     * @param recorded the goods of the record
     * @return yes where the record names the goods by every word of the claim that means anything, or by a term for them or a
     *     model of them and by every further word. Open where nothing but the class is the same, where the words stand there
     *     without naming the goods ("boxes for helmets", "no drones"), and where the claim holds no word
     */
    static Match match(Subject subject, String claimed, String recorded) {
        List<String> parts = GoodsMention.parts(claimed);
        boolean enumerates = parts.size() > 1 && Lists.all(parts, part -> isGoods(subject, part));
        return (enumerates ? parts : List.of(claimed))
                .stream()
                        .map(part -> new GoodsWords(subject, part, recorded).match())
                        .reduce(Match.NO, Match::or);
    }

    private static boolean isGoods(Subject subject, String part) {
        return !Lookups.classes(subject, part, null).isEmpty()
                || Stream.concat(SORTS.stream(), Stream.of(Kind.MODEL))
                        .anyMatch(kind -> !Lookups.hits(subject, part, kind).isEmpty());
    }

    private Match match() {
        Set<String> words = words(Lookups.mention(subject, claimed).all());
        if (words.isEmpty()) {
            return Match.OPEN;
        }
        Set<String> recordedClasses = ids(recorded);
        Set<String> claimedClasses = ids(claimed);
        Match found = Match.NO;
        if (!Collections.disjoint(claimedClasses, recordedClasses)
                || words(told.all()).containsAll(words)) {
            found = Match.OPEN;
        }
        // Words alone may mislead where the table knows such goods: "helmet stickers" are of no class, on purpose.
        if ((claimedClasses.isEmpty() || !recordedClasses.isEmpty()) && spelled(words)) {
            found = Match.YES;
        }
        for (Kind kind : SORTS) {
            found = found.or(termed(kind, words));
        }
        return found;
    }

    /** Whether the record holds every word, and names its goods by those that name the goods of the claim. */
    private boolean spelled(Set<String> words) {
        return words(told.affirmed()).containsAll(words)
                && words(told.named())
                        .containsAll(words(Lookups.mention(subject, claimed).named()));
    }

    /** Whether both hold one term of a kind, or the record a model of the claimed goods, and what else the claim says. */
    private Match termed(Kind kind, Set<String> words) {
        Match found = Match.NO;
        for (Hit claim : hits(claimed, kind)) {
            Set<String> rest = new HashSet<>(words);
            rest.removeAll(words(Lookups.mention(subject, claim.words()).all()));
            boolean restToo = words(told.affirmed()).containsAll(rest);
            for (Hit hit : rivals(kind)) {
                if (isOf(claim, hit)) {
                    Set<String> hitWords =
                            words(Lookups.mention(subject, hit.words()).all());
                    boolean named = !Collections.disjoint(words(told.named()), hitWords);
                    found = found.or(restToo && named ? Match.YES : Match.OPEN);
                }
            }
        }
        return found;
    }

    private List<Hit> rivals(Kind kind) {
        List<Hit> rivals = new ArrayList<>(hits(recorded, kind));
        if (kind == Kind.BATTLEFIELD) {
            rivals.addAll(hits(recorded, Kind.MODEL));
        }
        return rivals;
    }

    private static boolean isOf(Hit claim, Hit hit) {
        return hit.kind() == Kind.MODEL
                ? claim.goodsClass() != null && claim.goodsClass().equals(hit.goodsClass())
                : claim.termId().equals(hit.termId());
    }

    private List<Hit> hits(String text, Kind kind) {
        return Lookups.hits(subject, text, kind);
    }

    private Set<String> ids(String text) {
        return Lookups.classes(subject, text, null).stream().map(GoodsClass::id).collect(Collectors.toSet());
    }

    private static Set<String> words(Set<String> told) {
        return told.stream()
                .map(GoodsWords::singular)
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}

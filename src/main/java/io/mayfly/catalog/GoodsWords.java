package io.mayfly.catalog;

import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsMention;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final Wording claimed;
    private final Wording recorded;

    private GoodsWords(Subject subject, Wording claimed, Wording recorded) {
        this.subject = subject;
        this.claimed = claimed;
        this.recorded = recorded;
    }

    /** The words of a text that mean anything, in the singular; see {@link GoodsMention}. */
    record Told(Set<String> named, Set<String> affirmed, Set<String> all) {

        static Told of(GoodsMention mention) {
            Set<String> all = words(mention.all());
            Set<String> affirmed = mention.affirmed() == mention.all() ? all : words(mention.affirmed());
            Set<String> named = mention.named() == mention.affirmed() ? affirmed : words(mention.named());
            return new Told(named, affirmed, all);
        }

        private static Set<String> words(Set<String> told) {
            Set<String> words = new HashSet<>();
            for (String word : told) {
                String singular = singular(word);
                if (!EMPTY.contains(singular)) {
                    words.add(singular);
                }
            }
            return Collections.unmodifiableSet(words);
        }

        private static String singular(String word) {
            return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        }
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
        Wording claim = Wording.of(subject, claimed);
        Wording record = Wording.of(subject, recorded);
        List<String> parts = claim.parts();
        if (parts.size() < 2 || !Lists.all(parts, part -> isGoods(Wording.of(subject, part)))) {
            return new GoodsWords(subject, claim, record).match();
        }
        Match found = Match.NO;
        for (String part : parts) {
            found = found.or(new GoodsWords(subject, Wording.of(subject, part), record).match());
        }
        return found;
    }

    private static boolean isGoods(Wording part) {
        return !part.classes().isEmpty()
                || !part.hits(Kind.MODEL).isEmpty()
                || Lists.any(SORTS, kind -> !part.hits(kind).isEmpty());
    }

    private Match match() {
        Set<String> words = claimed.told().all();
        if (words.isEmpty()) {
            return Match.OPEN;
        }
        Match found = Match.NO;
        if (!Collections.disjoint(claimed.classes(), recorded.classes())
                || recorded.told().all().containsAll(words)) {
            found = Match.OPEN;
        }
        // Words alone may mislead where the table knows such goods: "helmet stickers" are of no class, on purpose.
        if ((claimed.classes().isEmpty() || !recorded.classes().isEmpty()) && spelled(words)) {
            found = Match.YES;
        }
        for (Kind kind : SORTS) {
            found = found.or(termed(kind, words));
        }
        return found;
    }

    /** Whether the record holds every word, and names its goods by those that name the goods of the claim. */
    private boolean spelled(Set<String> words) {
        return recorded.told().affirmed().containsAll(words)
                && recorded.told().named().containsAll(claimed.told().named());
    }

    /** Whether both hold one term of a kind, or the record a model of the claimed goods, and what else the claim says. */
    private Match termed(Kind kind, Set<String> words) {
        Match found = Match.NO;
        for (Hit claim : claimed.hits(kind)) {
            Set<String> rest = new HashSet<>(words);
            rest.removeAll(told(claim).all());
            boolean restToo = recorded.told().affirmed().containsAll(rest);
            for (Hit hit : rivals(kind)) {
                if (isOf(claim, hit)) {
                    boolean named = !Collections.disjoint(
                            recorded.told().named(), told(hit).all());
                    found = found.or(restToo && named ? Match.YES : Match.OPEN);
                }
            }
        }
        return found;
    }

    private Told told(Hit hit) {
        return Wording.of(subject, hit.words()).told();
    }

    private List<Hit> rivals(Kind kind) {
        if (kind != Kind.BATTLEFIELD || recorded.hits(Kind.MODEL).isEmpty()) {
            return recorded.hits(kind);
        }
        List<Hit> rivals = new ArrayList<>(recorded.hits(kind));
        rivals.addAll(recorded.hits(Kind.MODEL));
        return rivals;
    }

    private static boolean isOf(Hit claim, Hit hit) {
        return hit.kind() == Kind.MODEL
                ? claim.goodsClass() != null && claim.goodsClass().equals(hit.goodsClass())
                : claim.termId().equals(hit.termId());
    }
}

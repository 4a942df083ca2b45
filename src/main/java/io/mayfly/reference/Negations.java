package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.reference.GoodsText.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a clause what it says that the goods are not: "without ballistic protection". A word of negation reaches one
 * word, over words that carry no meaning of their own: the goods of "non-military helmets" are still helmets, and nobody
 * hides goods behind a negation of something else.
 */
final class Negations {

    private static final int MOST_FILLERS = 5;

    /** What nothing matches. */
    private static final Token LEFT_OUT = new Token("", "", 0, 0);

    private final Map<String, List<Sign>> signs = new HashMap<>();

    private enum Role {
        NEVER,
        BEFORE,
        AFTER,
        FILLER,
        PURPOSE_BEFORE,
        PURPOSE_AFTER
    }

    private static final Set<Role> NEGATING = EnumSet.of(Role.NEVER, Role.BEFORE, Role.AFTER);
    private static final Set<Role> FILLING = EnumSet.of(Role.FILLER);
    private static final Set<Role> OF_PURPOSE = EnumSet.of(Role.PURPOSE_BEFORE, Role.PURPOSE_AFTER);

    private record Sign(Role role, Keyword.Phrase phrase) {

        int length() {
            return phrase.words().size();
        }
    }

    /**
     * How one language negates, and how it says what goods are for.
     *
     * @param language ISO 639-1
     * @param before words that negate what follows
     * @param after words that negate what goes before
     * @param fillers words that may stand between
     * @param never words that look like a negation and are none
     * @param purposeBefore words behind which stands what the goods are for
     * @param purposeAfter words before which stands what the goods are for
     * @param source where the words come from
     */
    record Language(
            String language,
            List<String> before,
            List<String> after,
            List<String> fillers,
            List<String> never,
            List<String> purposeBefore,
            List<String> purposeAfter,
            String source) {

        Language {
            Check.text("language", language);
            before = Check.list("before", before);
            after = Check.list("after", after);
            fillers = Check.list("fillers", fillers);
            never = Check.list("never", never);
            purposeBefore = Check.list("purposeBefore", purposeBefore);
            purposeAfter = Check.list("purposeAfter", purposeAfter);
            Check.text("source", source);
        }
    }

    private Negations(List<Language> languages) {
        for (Language language : languages) {
            add(Role.NEVER, language.never());
            add(Role.BEFORE, language.before());
            add(Role.AFTER, language.after());
            add(Role.FILLER, language.fillers());
            add(Role.PURPOSE_BEFORE, language.purposeBefore());
            add(Role.PURPOSE_AFTER, language.purposeAfter());
        }
        signs.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Sign::length).reversed()));
    }

    @JsonCreator
    static Negations of(@JsonProperty("languages") List<Language> languages) {
        return new Negations(Check.filled("languages", languages));
    }

    static Negations standard() {
        return Standard.NEGATIONS;
    }

    private void add(Role role, List<String> words) {
        for (String text : words) {
            Keyword.Phrase phrase = Keyword.parse("words", text).phrases().get(0);
            signs.computeIfAbsent(phrase.words().get(0).folded(), unused -> new ArrayList<>())
                    .add(new Sign(role, phrase));
        }
    }

    /** The clause with a gap for each word that is negated; the words of negation stay. */
    List<Token> affirmed(List<Token> clause) {
        List<Token> kept = null;
        for (int at = 0; at < clause.size(); ) {
            Sign sign = sign(clause, at, NEGATING);
            if (sign == null) {
                at++;
                continue;
            }
            int negated = switch (sign.role()) {
                case BEFORE -> following(clause, at + sign.length());
                case AFTER -> preceding(clause, at);
                default -> -1;
            };
            if (negated >= 0) {
                kept = kept == null ? new ArrayList<>(clause) : kept;
                kept.set(negated, LEFT_OUT);
            }
            at += sign.length();
        }
        return kept == null ? clause : kept;
    }

    /**
     * The words of a clause that name the goods: not what is negated, nor what the goods are said to be for, as in "boxes for
     * helmets".
     */
    List<Token> naming(List<Token> clause) {
        int from = 0;
        int to = clause.size();
        for (int at = 0; at < to; at++) {
            Sign sign = sign(clause, at, OF_PURPOSE);
            if (sign != null && sign.role() == Role.PURPOSE_BEFORE && at > from) {
                to = at;
            } else if (sign != null && sign.role() == Role.PURPOSE_AFTER && at + sign.length() < to) {
                from = at + sign.length();
            }
        }
        List<Token> affirmed = affirmed(clause);
        return from == 0 && to == clause.size() ? affirmed : affirmed.subList(from, to);
    }

    private int following(List<Token> clause, int from) {
        int at = from;
        for (int skipped = 0; skipped < MOST_FILLERS && sign(clause, at, FILLING) != null; skipped++) {
            at++;
        }
        return at < clause.size() ? at : -1;
    }

    private int preceding(List<Token> clause, int before) {
        int at = before - 1;
        for (int skipped = 0; skipped < MOST_FILLERS && sign(clause, at, FILLING) != null; skipped++) {
            at--;
        }
        return at;
    }

    /** The longest sign of one of the roles that stands at a place; of several that are as long, the first. */
    private @Nullable Sign sign(List<Token> clause, int at, Set<Role> roles) {
        if (at < 0 || at >= clause.size()) {
            return null;
        }
        for (Sign sign : signs.getOrDefault(clause.get(at).folded(), List.of())) {
            if (roles.contains(sign.role()) && sign.phrase().matches(clause, at)) {
                return sign;
            }
        }
        return null;
    }

    private static final class Standard {
        private static final Negations NEGATIONS = Resources.read("negations.json", Negations.class);
    }
}

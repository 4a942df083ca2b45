package io.mayfly.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name of the company.
 *
 * @param text the name as written
 * @param language its language as a BCP 47 tag such as {@code ru-Latn}
 * @param kind what the name is; {@code null} for not stated
 * @param from since when it is used
 * @param to until when, inclusive; {@code null} while it is used or when that is not known
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Name(
        String text,
        @Nullable String language,
        @Nullable NameKind kind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Name {
        Check.text("text", text);
        Check.optionalText("language", language);
        Check.order("to", from, to);
        Check.optionalText("source", source);
    }

    /** Whether a name is used on a day, the best first. */
    enum Use {
        USED,
        GIVEN_UP,
        ANNOUNCED
    }

    Use use(LocalDate asOf) {
        LocalDate taken = taken();
        if (taken != null && taken.isAfter(asOf)) {
            return Use.ANNOUNCED;
        }
        return to != null && to.latest().isBefore(asOf) ? Use.GIVEN_UP : Use.USED;
    }

    /** The day on which it was taken, as far as that is known. */
    @Nullable
    LocalDate taken() {
        return from == null ? null : from.best();
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return from;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return to;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.register(from);
    }

    @Override
    public Name asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Name(text, language, kind, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "name: " + text;
    }
}

package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A line of business.
 *
 * @param scheme the classification, such as {@code NACE} or {@code OKVED2}
 * @param code the code in it
 * @param text the line of business in words; required when there is no code
 * @param main whether it is the main one; {@code null} for not stated
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Activity(
        @Nullable String scheme,
        @Nullable String code,
        @Nullable String text,
        @Nullable Boolean main,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Activity {
        Check.optionalText("scheme", scheme);
        Check.optionalText("code", code);
        Check.optionalText("text", text);
        if (code == null) {
            Check.text("text", text);
        }
        Check.order("to", from, to);
        Check.optionalText("source", source);
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
        return rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public Activity asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Activity(scheme, code, text, main, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "activity: " + (text == null ? code : text);
    }
}

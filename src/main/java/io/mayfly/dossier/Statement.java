package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What the company, or somebody for it, says: shown beside every assessment.
 *
 * @param date when
 * @param kind denial, explanation, refusal and so on
 * @param by who speaks
 * @param to to whom
 * @param claim what it comes to, in a form that can be held against records
 * @param party the official identifier of the company that speaks
 * @param text what is said, in summary
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Statement(
        @Nullable PartialDate date,
        StatementKind kind,
        @Nullable String by,
        @Nullable String to,
        @Nullable Claim claim,
        @Nullable PartyId party,
        String text,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Statement {
        Check.required("kind", kind);
        Check.optionalText("by", by);
        Check.optionalText("to", to);
        Check.text("text", text);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return date;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return date;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(date, KnownAtRule.OBSERVED);
    }

    @Override
    public String describe() {
        return "statement" + (by == null ? "" : " of " + by) + ": " + text;
    }
}

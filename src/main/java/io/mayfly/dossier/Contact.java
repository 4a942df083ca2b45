package io.mayfly.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach the company, and what came of trying.
 *
 * @param kind telephone, e-mail or website
 * @param value the number or address; {@code null} when it was not published
 * @param since since when it is in use; for a website, since when the domain is registered
 * @param checks attempts to use it
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Contact(
        ContactKind kind,
        @Nullable String value,
        @Nullable PartialDate since,
        List<ContactCheck> checks,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Contact {
        Check.required("kind", kind);
        Check.optionalText("value", value);
        checks = Check.canonical("checks", checks);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return since;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return null;
    }

    @Override
    public Contact asKnownOn(Horizon horizon) {
        List<ContactCheck> seen = horizon.visible(checks);
        return seen.size() == checks.size() ? this : new Contact(kind, value, since, seen, source, knownAt);
    }

    @Override
    public String describe() {
        return kind.name().toLowerCase(Locale.ROOT) + (value == null ? "" : " " + value);
    }
}

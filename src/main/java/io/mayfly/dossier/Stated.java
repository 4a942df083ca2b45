package io.mayfly.dossier;

import io.mayfly.json.Shorthand;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A single value about the company with its source and dates. In JSON the bare value will do: {@code "2022-09"} stands
 * for {@code {"value": "2022-09"}}.
 *
 * @param value the value
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 * @param from since when it is true
 * @param to until when, inclusive
 * @param <T> the type of the value
 */
@Shorthand("value")
public record Stated<T extends Serializable>(
        T value,
        @Nullable String source,
        @Nullable PartialDate knownAt,
        @Nullable PartialDate from,
        @Nullable PartialDate to)
        implements Fact, Lasting {

    /** Checks the components. */
    public Stated {
        Check.optionalText("source", source);
        Check.order("to", from, to);
        Check.required("value", value);
        if (value instanceof String text) {
            Check.text("value", text);
        }
    }

    /**
     * A bare value.
     *
     * @param value the value
     * @param <T> its type
     * @return the value without source and dates
     */
    public static <T extends Serializable> Stated<T> of(T value) {
        return new Stated<>(value, null, null, null, null);
    }

    /** Whether the value stands alone, as it then does in JSON. */
    boolean bare() {
        return source == null && knownAt == null && from == null && to == null;
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return value instanceof PartialDate event ? event : from;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return value instanceof PartialDate event ? event : to;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        if (from != null || value instanceof Changing) {
            return rules.dated(from, KnownAtRule.REGISTERED);
        }
        // An event such as the registration is public from its own day on; the rest the register has shown since then.
        return value instanceof PartialDate event ? rules.dated(event, KnownAtRule.REGISTERED) : rules.register(null);
    }

    @Override
    public Stated<T> asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Stated<>(value, source, knownAt, from, null) : this;
    }

    @Override
    public String describe() {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}

package io.mayfly.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a typology matches: thresholds on readings, joined by all, any and not. */
public sealed interface Condition extends Serializable {

    /**
     * The reading of one signal has reached a threshold. Exactly one of the two limits is given.
     *
     * @param signal the id of the signal
     * @param atLeast the reading must be at least this
     * @param atMost the reading must be at most this
     */
    record Threshold(
            String signal,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost) implements Condition {
        /** Normalises the numbers: 5.0 equals 5. */
        public Threshold {
            atLeast = Decimals.optional(atLeast);
            atMost = Decimals.optional(atMost);
        }
    }

    /**
     * Every condition holds.
     *
     * @param all the conditions
     */
    record All(List<Condition> all) implements Condition {
        /** Copies the list. */
        public All {
            all = List.copyOf(all);
        }
    }

    /**
     * At least one condition holds.
     *
     * @param any the conditions
     */
    record Any(List<Condition> any) implements Condition {
        /** Copies the list. */
        public Any {
            any = List.copyOf(any);
        }
    }

    /**
     * A condition on a mitigating signal does not hold.
     *
     * @param not the condition
     */
    record Not(Threshold not) implements Condition {}
}

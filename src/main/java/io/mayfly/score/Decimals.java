package io.mayfly.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Brings equal decimals to one form, so that parts of a scorecard are equal however their numbers were written. */
final class Decimals {

    private static final int LONGEST = 30;

    private Decimals() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() >= -LONGEST ? shortest.setScale(0) : shortest;
    }

    static @Nullable BigDecimal optional(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }
}

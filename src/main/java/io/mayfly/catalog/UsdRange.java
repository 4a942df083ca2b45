package io.mayfly.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of US dollars within bounds; never below zero.
 *
 * @param low at least this
 * @param best the amount to go by
 * @param high at most this; {@code null} where no limit is known
 */
record UsdRange(BigDecimal low, BigDecimal best, @Nullable BigDecimal high) {

    static final UsdRange NONE = exactly(BigDecimal.ZERO);

    /** Nothing is known of the amount. */
    static final UsdRange ANY = new UsdRange(BigDecimal.ZERO, BigDecimal.ZERO, null);

    static UsdRange exactly(BigDecimal amount) {
        BigDecimal usd = amount.max(BigDecimal.ZERO);
        return new UsdRange(usd, usd, usd);
    }

    UsdRange plus(UsdRange other) {
        return new UsdRange(
                low.add(other.low),
                best.add(other.best),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** The larger of two amounts. */
    UsdRange max(UsdRange other) {
        return new UsdRange(
                low.max(other.low),
                best.max(other.best),
                high == null || other.high == null ? null : high.max(other.high));
    }

    boolean surelyAtLeast(long usd) {
        return low.compareTo(BigDecimal.valueOf(usd)) >= 0;
    }

    boolean probablyAtLeast(long usd) {
        return best.compareTo(BigDecimal.valueOf(usd)) >= 0;
    }

    boolean possiblyAtLeast(long usd) {
        return high == null || high.compareTo(BigDecimal.valueOf(usd)) >= 0;
    }
}

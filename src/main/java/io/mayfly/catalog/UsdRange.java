package io.mayfly.catalog;

import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
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

    /** A period longer than this says nothing about when: expert judgement. */
    private static final int LONGEST_PERIOD_YEARS = 5;

    static UsdRange exactly(BigDecimal amount) {
        BigDecimal usd = amount.max(BigDecimal.ZERO);
        return new UsdRange(usd, usd, usd);
    }

    /** An amount at the average rates of the years in which its date may lie, by the lowest; any without a date or a rate. */
    static UsdRange of(Subject subject, Money money, @Nullable PartialDate date) {
        BigDecimal amount = money.amount();
        if (amount.signum() == 0 || money.currency() == null) {
            return NONE;
        }
        if (money.currency().getCurrencyCode().equals("USD")) {
            return exactly(amount);
        }
        if (date == null || !tells(date)) {
            return ANY;
        }
        BigDecimal low = null;
        BigDecimal high = BigDecimal.ZERO;
        for (int year = date.earliest().getYear(); year <= date.latest().getYear(); year++) {
            BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(money.currency(), year, subject.asOf());
            if (rate == null) {
                return ANY;
            }
            BigDecimal usd = amount.divide(rate, MathContext.DECIMAL128);
            low = low == null ? usd : low.min(usd);
            high = high.max(usd);
        }
        return low == null ? ANY : new UsdRange(low, low, high);
    }

    /** Whether a date says anything about when. */
    static boolean tells(@Nullable PartialDate date) {
        return date != null && date.latest().getYear() - date.earliest().getYear() <= LONGEST_PERIOD_YEARS;
    }

    static UsdRange sum(List<UsdRange> amounts) {
        UsdRange sum = NONE;
        for (UsdRange amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    UsdRange plus(UsdRange other) {
        return new UsdRange(
                low.add(other.low),
                best.add(other.best),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** Whether it is zero for sure. */
    boolean nothing() {
        return high != null && high.signum() == 0;
    }

    /** An amount of which two reports differ: the lower is the best estimate. */
    UsdRange or(UsdRange other) {
        return new UsdRange(
                low.min(other.low),
                best.min(other.best),
                high == null || other.high == null ? null : high.max(other.high));
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

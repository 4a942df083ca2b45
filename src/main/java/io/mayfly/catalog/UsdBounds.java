package io.mayfly.catalog;

import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * An amount in US dollars within bounds.
 *
 * @param low at least this
 * @param high at most this; {@code null} for no limit
 */
record UsdBounds(BigDecimal low, @Nullable BigDecimal high) {

    /** Nothing is known of it. */
    static final UsdBounds OPEN = new UsdBounds(BigDecimal.ZERO, null);

    /** A period longer than this says nothing about when: expert judgement. */
    private static final int LONGEST_PERIOD_YEARS = 5;

    /** An amount at the average rates of the years in which its date may lie; open without a date or a rate. */
    static UsdBounds of(Subject subject, Money money, @Nullable PartialDate date) {
        BigDecimal amount = money.amount();
        if (amount.signum() == 0 || money.currency() == null) {
            return new UsdBounds(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (money.currency().getCurrencyCode().equals("USD")) {
            return new UsdBounds(amount, amount);
        }
        if (date == null || date.latest().getYear() - date.earliest().getYear() > LONGEST_PERIOD_YEARS) {
            return OPEN;
        }
        BigDecimal low = null;
        BigDecimal high = null;
        for (int year = date.earliest().getYear(); year <= date.latest().getYear(); year++) {
            BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(money.currency(), year, subject.asOf());
            if (rate == null) {
                return OPEN;
            }
            BigDecimal usd = amount.divide(rate, MathContext.DECIMAL128);
            low = low == null ? usd : low.min(usd);
            high = high == null ? usd : high.max(usd);
        }
        return low == null ? OPEN : new UsdBounds(low, high);
    }
}

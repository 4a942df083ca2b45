package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one trade is worth in US dollars.
 *
 * @param trade the trade
 * @param low at least this; {@code null} if not known at all
 * @param high at most this; {@code null} if not known at all
 * @param missing what would make it known; {@code null} when it is
 */
record Worth(
        Trade trade,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Input missing) {

    /** A period longer than this says nothing about when: expert judgement. */
    private static final int LONGEST_PERIOD_YEARS = 5;

    /** Of different reports of one trade the lowest is the best estimate; those that state no worth contest none. */
    static Worth ofOne(List<Worth> told) {
        Worth least = null;
        BigDecimal high = BigDecimal.ZERO;
        for (Worth worth : told) {
            if (worth.low() != null && worth.high() != null) {
                least = least == null || worth.low().compareTo(least.lowest()) < 0 ? worth : least;
                high = high.max(worth.high());
            }
        }
        return least == null ? told.get(0) : new Worth(least.trade(), least.low(), high, null);
    }

    /** Goods stated by quantity alone are valued by reference, from the floor to the typical value. */
    static Worth of(Subject subject, Declaration declaration) {
        if (declaration.value() != null) {
            return stated(subject, declaration, declaration.value());
        }
        if (declaration.quantity() == null) {
            return new Worth(declaration, null, null, Inputs.DECLARED_VOLUME);
        }
        UnitValues.Range range = subject.reference()
                .unitValues()
                .of(declaration.goods(), declaration.hsCode(), declaration.quantity(), declaration.unit());
        return range == null
                ? new Worth(declaration, null, null, Inputs.UNIT_VALUE.note(declaration.goods()))
                : new Worth(declaration, range.floor(), range.typical(), null);
    }

    static Worth of(Subject subject, Shipment shipment) {
        return shipment.value() == null
                ? new Worth(shipment, null, null, Inputs.CUSTOMS_VALUE)
                : stated(subject, shipment, shipment.value());
    }

    /** The worth of a stated value at the average rates of the years that the trade may belong to. */
    static Worth stated(Subject subject, Trade trade, Money value) {
        if (value.amount().signum() == 0 || value.currency() == null) {
            return new Worth(trade, BigDecimal.ZERO, BigDecimal.ZERO, null);
        }
        PartialDate date = trade.date();
        int first = date == null ? subject.asOf().getYear() : date.earliest().getYear();
        int last = date == null ? first : Math.min(date.latest().getYear(), first + LONGEST_PERIOD_YEARS);
        BigDecimal low = null;
        BigDecimal high = null;
        for (int year = first; year <= last; year++) {
            BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(value.currency(), year, subject.asOf());
            if (rate == null) {
                return new Worth(trade, null, null, Inputs.EXCHANGE_RATE);
            }
            BigDecimal usd = value.amount().divide(rate, MathContext.DECIMAL128);
            low = low == null ? usd : low.min(usd);
            high = high == null ? usd : high.max(usd);
        }
        return new Worth(trade, low, high, null);
    }

    /** Whether both bounds are known and the same. */
    boolean exact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    BigDecimal lowest() {
        return low == null ? BigDecimal.ZERO : low;
    }

    /** When the trade was; {@code null} where nothing useful says so. */
    @Nullable
    PartialDate date() {
        PartialDate date = trade.date();
        return date == null || date.latest().getYear() - date.earliest().getYear() > LONGEST_PERIOD_YEARS ? null : date;
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
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

    /** Goods stated by quantity alone are valued by reference. */
    static Worth of(Subject subject, Declaration declaration) {
        return ofGoods(subject, declaration, Inputs.DECLARED_VOLUME);
    }

    static Worth of(Subject subject, Shipment shipment) {
        return stated(subject, shipment, Inputs.CUSTOMS_VALUE);
    }

    /**
     * The stated worth, or else that of the quantity by reference, from the floor to the typical value.
     *
     * @param otherwise what is missing where neither is stated
     */
    static Worth ofGoods(Subject subject, Trade trade, Input otherwise) {
        if (trade.value() != null || trade.quantity() == null) {
            return stated(subject, trade, otherwise);
        }
        UnitValues.Range range = Lookups.worth(subject, trade);
        return range == null
                ? new Worth(trade, null, null, Inputs.UNIT_VALUE.note(trade.goods()))
                : new Worth(trade, range.floor(), range.typical(), null);
    }

    /**
     * The worth of the stated value.
     *
     * @param otherwise what is missing where none is stated
     */
    static Worth stated(Subject subject, Trade trade, Input otherwise) {
        if (trade.value() == null) {
            return new Worth(trade, null, null, otherwise);
        }
        UsdRange usd = UsdRange.of(subject, trade.value(), trade.date());
        if (usd.high() == null) {
            Input missing = UsdRange.tells(trade.date()) ? Inputs.EXCHANGE_RATE : Inputs.TRADE_DATE;
            return new Worth(trade, null, null, missing);
        }
        return new Worth(trade, usd.low(), usd.high(), null);
    }

    /** Whether it is surely worth nothing. */
    boolean nothing() {
        return high != null && high.signum() == 0;
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
        return UsdRange.tells(trade.date()) ? trade.date() : null;
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.UnitOfMeasure;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stated value of goods beside what a quantity of such goods is worth by reference.
 *
 * @param trade the record
 * @param low the least that the stated value comes to in US dollars
 * @param high the most that it comes to in US dollars
 * @param range what the goods are worth by reference
 */
record StatedValue(Trade trade, BigDecimal low, BigDecimal high, UnitValues.Range range) {

    /**
     * The value of a record or why there is none.
     *
     * @param value the value; {@code null} where there is none
     * @param otherwise why there is none; {@code null} beside a value
     */
    record Found(@Nullable StatedValue value, @Nullable Reading otherwise) {
        Reading reading(Function<StatedValue, Reading> signal) {
            if (value != null) {
                return signal.apply(value);
            }
            return otherwise == null ? Reading.notApplicable(Message.of("because.no-value")) : otherwise;
        }
    }

    /** For goods whose class the words or the code tell. */
    static Found of(TradedGoods goods) {
        return of(goods, goods.goods());
    }

    /**
     * For goods in words of the caller's.
     *
     * @param words how the goods are called
     */
    static Found of(TradedGoods goods, Wording words) {
        Trade trade = goods.trade();
        UnitValues values = goods.subject().reference().unitValues();
        if (Lookups.classes(goods.subject(), words, trade.hsCode()).isEmpty()) {
            return trade.hsCode() == null ? unknown(Inputs.HS_CODE) : none();
        }
        UnitOfMeasure unit = values.unit(trade.unit());
        boolean nothing = trade.quantity() != null && trade.quantity().signum() == 0;
        if (nothing || (trade.unit() != null && unit == null)) {
            return none();
        }
        UnitValues.Range range =
                Lookups.worth(goods.subject(), words, trade.hsCode(), known(trade.quantity()), trade.unit());
        if (unit != null && range == null) {
            return none();
        }
        if (range == null || trade.quantity() == null) {
            return unknown(Inputs.STATED_VALUE);
        }
        Worth worth = Worth.stated(goods.subject(), trade, Inputs.STATED_VALUE);
        if (worth.low() == null || worth.high() == null) {
            return unknown(worth.missing() == null ? Inputs.STATED_VALUE : worth.missing());
        }
        return new Found(new StatedValue(trade, worth.low(), worth.high(), range), null);
    }

    private static BigDecimal known(@Nullable BigDecimal quantity) {
        return quantity == null ? BigDecimal.ONE : quantity;
    }

    private static Found none() {
        return new Found(null, Reading.notApplicable(Message.of("because.no-unit-value")));
    }

    private static Found unknown(Input missing) {
        return new Found(null, new Reading.Unknown(List.of(missing), 0, Double.POSITIVE_INFINITY));
    }
}

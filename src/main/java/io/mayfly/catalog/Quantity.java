package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.Dimension;
import io.mayfly.reference.UnitOfMeasure;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of its goods a trade states, in one unit for each dimension: single things, or kilograms. Two are equal where
 * number and dimension are.
 *
 * @param number how many
 * @param dimension of what; {@code null} where the unit is not known to the reference data
 */
record Quantity(BigDecimal number, @Nullable Dimension dimension) {

    /** {@code null} where the quantity or the unit is not stated. */
    static @Nullable Quantity of(Subject subject, Trade trade) {
        BigDecimal quantity = trade.quantity();
        if (quantity == null || trade.unit() == null) {
            return null;
        }
        UnitOfMeasure unit = subject.reference().unitValues().unit(trade.unit());
        return unit == null
                ? new Quantity(plain(quantity), null)
                : new Quantity(plain(quantity.multiply(unit.factor())), unit.dimension());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    boolean atLeast(long least) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** Whether it is one digit with nothing but zeros behind it. */
    boolean round() {
        return number.precision() == 1;
    }

    /** The quantity in words. */
    Message words() {
        String unit = dimension == null ? "units" : dimension == Dimension.PIECE ? "pieces" : "kilograms";
        return Message.of("quantity." + unit).with("number", Say.amount(number));
    }
}

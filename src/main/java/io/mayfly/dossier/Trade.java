package io.mayfly.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record of trade: a {@link Declaration} or a {@link Shipment}. */
public sealed interface Trade extends Fact permits Declaration, Shipment {

    /** {@return the day or period of the trade; {@code null} if unknown} */
    @Nullable
    PartialDate date();

    /** {@return the goods in words} */
    String goods();

    /** {@return the code of the goods in the Harmonized System: 6 to 10 digits} */
    @Nullable
    String hsCode();

    /** {@return how many units} */
    @Nullable
    BigDecimal quantity();

    /** {@return the unit of the quantity} */
    @Nullable
    String unit();

    /** {@return the stated value} */
    @Nullable
    Money value();

    /**
     * {@return what two records of one and the same trade have in common, whoever reports it: the number where there is one,
     * or else everything but the source}
     */
    Object sameness();
}

package io.mayfly.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A unit in which quantities are declared.
 *
 * @param dimension what it counts
 * @param factor how many pieces or kilograms it is
 * @param names how it is written; case, full stops and repeated spaces do not matter
 */
public record UnitOfMeasure(Dimension dimension, BigDecimal factor, List<String> names) implements Serializable {

    /** Checks that nothing is missing. */
    public UnitOfMeasure {
        Check.required("dimension", dimension);
        Check.positive("factor", factor);
        names = Check.list("names", names);
    }
}

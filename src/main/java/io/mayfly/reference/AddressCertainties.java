package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;

/**
 * How far words bear out each kind of address, from 0 to 1.
 *
 * @param dwelling a dwelling by an explicit word or by a unit in an estate
 * @param ambiguous what may be a dwelling or business premises
 * @param weak the same where only weak words stand there, such as the name of a residential quarter
 * @param business business premises
 * @param virtual a mailbox or virtual office
 * @param source where the figures come from
 */
public record AddressCertainties(
        double dwelling, double ambiguous, double weak, double business, double virtual, String source)
        implements Serializable {

    /** Checks the ranges. */
    public AddressCertainties {
        share("dwelling", dwelling);
        share("ambiguous", ambiguous);
        share("weak", weak);
        share("business", business);
        share("virtual", virtual);
        Check.text("source", source);
    }

    private static void share(String field, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new InvalidFieldException(field, value, "a number above 0 and up to 1");
        }
    }
}

package io.mayfly.identity;

import java.io.Serializable;

/**
 * Something that an official number tells of the company by the way it is built. A number says how things stood when it was
 * given: a company that moves keeps it.
 *
 * @param what what it is
 * @param value its value, such as {@code 2022} or {@code 77}
 */
public record Revealed(What what, String value) implements Serializable {

    /** What a number can tell. */
    public enum What {
        /** The year of the entry in the register, in four digits. */
        YEAR_OF_ENTRY,
        /** The month of the registration or of the last one anew, as {@code 2019-04}. */
        MONTH_OF_REGISTRATION,
        /** The code of the region in which the number was given, as the scheme numbers regions. */
        REGION,
        /** The code of the tax office that gave it. */
        TAX_OFFICE,
        /** What kind of organisation or person has it, in a few English words. */
        KIND,
        /** The authority that gave it or the part of the register, in a few English words. */
        REGISTER,
        /** The code of the issuer among those who may give such numbers. */
        ISSUER,
        /** An older number of the same organisation that stands within this one. */
        EARLIER_NUMBER
    }
}

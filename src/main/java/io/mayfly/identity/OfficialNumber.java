package io.mayfly.identity;

import java.io.Serializable;

/**
 * An official number in the one form in which numbers are compared: spaces, hyphens, width, case and other names of the
 * scheme do not matter.
 *
 * @param scheme the id of the scheme, or its name in that form where it is not an {@link IdentifierScheme}
 * @param number the number
 * @param proves whether all that bears it is of one company. A number whose form or check digits are wrong proves nothing,
 *     since a placeholder such as 0000000000 would make one company of many; nor does one that companies share. A number of a
 *     scheme that is not known here cannot be checked and is trusted
 */
public record OfficialNumber(String scheme, String number, boolean proves) implements Serializable {

    /**
     * Brings a number to that form.
     *
     * @param scheme the scheme as written
     * @param number the number as written
     * @return the number
     */
    public static OfficialNumber of(String scheme, String number) {
        IdentifierScheme known = IdentifierScheme.of(scheme);
        if (known == null) {
            String compact = IdentifierScheme.compact(number);
            boolean whole = !compact.isEmpty() && number.length() <= IdentifierScheme.MOST_CHARACTERS;
            return new OfficialNumber(IdentifierScheme.compact(scheme), compact, whole);
        }
        IdentifierCheck check = known.check(number);
        return new OfficialNumber(known.id(), check.number(), known.identifies() && check.correct());
    }

    /**
     * Asks whether this and another are surely of one company.
     *
     * @param other the other
     * @return whether both are the same number and it proves that
     */
    public boolean proves(OfficialNumber other) {
        return proves && equals(other);
    }

    /**
     * Asks whether this and another are surely of two companies.
     *
     * @param other the other
     * @return whether they are two numbers of one scheme that each belong to one company
     */
    public boolean disproves(OfficialNumber other) {
        return proves && other.proves && scheme.equals(other.scheme) && !number.equals(other.number);
    }
}

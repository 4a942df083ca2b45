package io.mayfly.identity;

import java.io.Serializable;

/**
 * An official number in the one form in which numbers are compared: width, case and other names of the scheme do not matter,
 * nor do spaces and hyphens in a number of an {@link IdentifierScheme}. Where the scheme is not known they may be part of the
 * number: 12/345 and 123/45 can be two companies.
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
            String plain = IdentifierScheme.plain(number);
            boolean whole = number.length() <= IdentifierScheme.MOST_CHARACTERS
                    && !IdentifierScheme.compact(number).isEmpty();
            return new OfficialNumber(IdentifierScheme.compact(scheme), plain, whole);
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
     * @return whether they are two numbers of one scheme that each belong to one company and differ by more than spaces and
     *     signs
     */
    public boolean disproves(OfficialNumber other) {
        return proves
                && other.proves
                && scheme.equals(other.scheme)
                && !IdentifierScheme.compact(number).equals(IdentifierScheme.compact(other.number));
    }
}

package io.mayfly.identity;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a number that was checked against its scheme. A correct number may still never have been given: only its
 * register can tell.
 *
 * @param scheme the scheme
 * @param number the number without spaces and hyphens, in capital letters, with zeros that were left off; the way to compare
 *     numbers
 * @param verdict what became of it
 * @param expected what was expected in its place; {@code null} for a correct one
 * @param reveals what it tells of the company; empty unless it is correct
 */
public record IdentifierCheck(
        IdentifierScheme scheme,
        String number,
        Verdict verdict,
        @Nullable String expected,
        List<Revealed> reveals) implements Serializable {

    /** What can become of a number. */
    public enum Verdict {
        /** Form and check digits are right. */
        CORRECT,
        /** The form is right, the check digits are not: a slip of the pen, or an invented number. */
        CHECK_DIGIT,
        /** No number of this scheme looks like that. */
        OTHER_FORM
    }

    /** Copies the list. */
    public IdentifierCheck {
        reveals = List.copyOf(reveals);
    }

    /** {@return whether form and check digits are right} */
    public boolean correct() {
        return verdict == Verdict.CORRECT;
    }

    /**
     * Asks for something that the number tells.
     *
     * @param what what
     * @return its value; {@code null} where the number does not tell
     */
    public @Nullable String revealed(Revealed.What what) {
        for (Revealed each : reveals) {
            if (each.what() == what) {
                return each.value();
            }
        }
        return null;
    }
}

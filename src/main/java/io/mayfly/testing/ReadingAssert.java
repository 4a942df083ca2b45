package io.mayfly.testing;

import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what a signal says. */
public final class ReadingAssert extends AbstractAssert<ReadingAssert, Reading> {

    ReadingAssert(@Nullable Reading reading) {
        super(reading, ReadingAssert.class);
    }

    /**
     * It is a number, known exactly.
     *
     * @param value the number
     * @return this
     */
    public ReadingAssert isExactly(double value) {
        return isBetween(value, value, value);
    }

    /**
     * It is a number known within bounds.
     *
     * @param lo the least it may be
     * @param best the best estimate
     * @param hi the greatest it may be
     * @return this
     */
    public ReadingAssert isBetween(double lo, double best, double hi) {
        Reading.Measured measured = measured("from " + lo + " to " + hi + ", at best " + best);
        if (measured.lo() != lo || measured.best() != best || measured.hi() != hi) {
            failWithMessage(
                    "expected a reading from %s to %s, at best %s, but it is %s", lo, hi, best, shown(measured));
        }
        return this;
    }

    private Reading.Measured measured(String expected) {
        isNotNull();
        if (!(actual instanceof Reading.Measured measured)) {
            throw failure("expected a reading %s, but it is %s", expected, shown(actual));
        }
        return measured;
    }

    /**
     * Inputs are missing, these and no others.
     *
     * @param missing the inputs in any order; none to accept any
     * @return this
     */
    public ReadingAssert isUnknown(Input... missing) {
        isNotNull();
        if (!(actual instanceof Reading.Unknown unknown)) {
            throw failure("expected an unknown reading, but it is %s", shown(actual));
        }
        List<Input> wanted = Arrays.asList(missing);
        if (!wanted.isEmpty()
                && !(wanted.containsAll(unknown.missing()) && unknown.missing().containsAll(wanted))) {
            failWithMessage("expected %s to be missing, but missing is %s", wanted, unknown.missing());
        }
        return this;
    }

    /**
     * Nothing could make the signal apply.
     *
     * @return this
     */
    public ReadingAssert isNotApplicable() {
        isNotNull();
        if (!(actual instanceof Reading.NotApplicable)) {
            failWithMessage("expected a reading that is not applicable, but it is %s", shown(actual));
        }
        return this;
    }

    /**
     * Its evidence says this.
     *
     * @param sentence the whole sentence
     * @return this
     */
    public ReadingAssert says(String sentence) {
        Reading.Measured measured = measured("with evidence");
        String said =
                measured.evidence() == null ? "nothing" : measured.evidence().sentence();
        if (!said.equals(sentence)) {
            throw failureWithActualExpected(
                    said, sentence, "expected the evidence to say%n  %s%nbut it says%n  %s", sentence, said);
        }
        return this;
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return measured.exact()
                    ? String.valueOf(measured.best())
                    : "from " + measured.lo() + " to " + measured.hi() + ", at best " + measured.best();
        }
        return reading instanceof Reading.Unknown unknown
                ? "unknown, for want of " + unknown.missing()
                : String.valueOf(reading);
    }
}

package io.mayfly.signal;

import io.mayfly.language.Language;
import io.mayfly.language.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a signal says: exactly one of a number, unknown, and not applicable. */
public sealed interface Reading {

    /** {@return the least value that it leaves open; negative infinity where it is not applicable} */
    default double least() {
        return this instanceof Measured measured
                ? measured.lo()
                : this instanceof Unknown unknown ? unknown.lo() : Double.NEGATIVE_INFINITY;
    }

    /** {@return the greatest value that it leaves open; infinity where it is not applicable} */
    default double most() {
        return this instanceof Measured measured
                ? measured.hi()
                : this instanceof Unknown unknown ? unknown.hi() : Double.POSITIVE_INFINITY;
    }

    /**
     * A number in the signal's natural unit: months, days, a ratio, or 1 for yes and 0 for no.
     *
     * @param lo the least value that the facts allow; may be negative infinity, never NaN
     * @param hi the greatest value that the facts allow; may be infinity; not below {@code lo}
     * @param best the value to score; from {@code lo} to {@code hi}
     * @param evidence what it was measured from; {@code null} only where there is nothing to show
     */
    record Measured(
            double lo, double hi, double best, @Nullable Evidence evidence) implements Reading {

        /** Checks the order of the numbers. */
        public Measured {
            if (!(lo <= best && best <= hi)) {
                throw new IllegalArgumentException(
                        "best (" + best + ") must lie between lo (" + lo + ") and hi (" + hi + ")");
            }
        }

        /** {@return whether the number is known exactly} */
        public boolean exact() {
            return lo == hi;
        }
    }

    /**
     * The signal could apply, but inputs are missing. It earns nothing until they are supplied, and may then turn out to be
     * worth nothing or anything within the bounds.
     *
     * @param missing the inputs, at least one
     * @param lo the least value that they may give; negative infinity where nothing is known of it
     * @param hi the greatest value that they may give; infinity where nothing is known of it
     */
    record Unknown(List<Input> missing, double lo, double hi) implements Reading {

        /** Copies the list and checks the order of the numbers. */
        public Unknown {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missing must name at least one input");
            }
            if (!(lo <= hi)) {
                throw new IllegalArgumentException("lo (" + lo + ") must not lie above hi (" + hi + ")");
            }
        }

        /**
         * Missing inputs that may give any value.
         *
         * @param missing the inputs, at least one
         */
        public Unknown(List<Input> missing) {
            this(missing, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * No completion of the dossier can make the signal apply.
     *
     * @param message why, in a few words without a final period, for any language
     */
    record NotApplicable(Message message) implements Reading {

        /** {@return why, in English} */
        public String reason() {
            return Language.english().say(message);
        }
    }

    /**
     * An exact number.
     *
     * @param value the number
     * @param evidence what it was measured from
     * @return the reading
     */
    static Reading of(double value, @Nullable Evidence evidence) {
        return new Measured(value, value, value, evidence);
    }

    /**
     * A number known within bounds; {@code best} is brought between them.
     *
     * @param lo the least value
     * @param hi the greatest value
     * @param best the value to score
     * @param evidence what it was measured from
     * @return the reading
     */
    static Reading between(double lo, double hi, double best, @Nullable Evidence evidence) {
        return new Measured(lo, hi, Math.max(lo, Math.min(hi, best)), evidence);
    }

    /**
     * Missing inputs.
     *
     * @param missing what is missing, at least one
     * @return the reading
     */
    static Reading unknown(Input... missing) {
        return new Unknown(List.of(missing));
    }

    /**
     * A reading that nothing could change.
     *
     * @param reason why the signal cannot apply, in a few words that every language says alike
     * @return the reading
     */
    static Reading notApplicable(String reason) {
        return notApplicable(Message.text(reason));
    }

    /**
     * A reading that nothing could change.
     *
     * @param reason why the signal cannot apply, in a few words without a final period
     * @return the reading
     */
    static Reading notApplicable(Message reason) {
        return new NotApplicable(reason);
    }
}

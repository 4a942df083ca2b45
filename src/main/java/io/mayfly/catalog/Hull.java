package io.mayfly.catalog;

import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading in place of several. */
final class Hull {

    private Hull() {}

    /**
     * A reading whose bounds hold all that may be true.
     *
     * @param best the one to score
     * @param others the others that may be true
     */
    static Reading of(Reading best, List<? extends Reading> others) {
        if (Lists.all(others, best::equals)) {
            return best;
        }
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (Reading reading : others) {
            lo = Math.min(lo, reading.least());
            hi = Math.max(hi, reading.most());
        }
        lo = Math.min(lo, best.least());
        hi = Math.max(hi, best.most());
        if (best instanceof Reading.Measured measured) {
            // No reading of the catalogue is negative.
            return new Reading.Measured(Math.max(0, lo), hi, measured.best(), measured.evidence());
        }
        List<Input> missing = best instanceof Reading.Unknown unknown ? unknown.missing() : List.of(Inputs.FILING);
        return new Reading.Unknown(missing, lo, hi);
    }

    /** The greater of two readings as far as there are any; {@code null} where there is none. */
    static Reading.@Nullable Measured greaterOf(Reading.@Nullable Measured a, Reading.@Nullable Measured b) {
        return a == null ? b : b == null ? a : greater(a, b);
    }

    /** The greater of two readings that both hold, with the evidence of the one that is greater by best estimate. */
    static Reading.Measured greater(Reading.Measured a, Reading.Measured b) {
        return new Reading.Measured(
                Math.max(a.lo(), b.lo()),
                Math.max(a.hi(), b.hi()),
                Math.max(a.best(), b.best()),
                a.best() >= b.best() ? a.evidence() : b.evidence());
    }

    /**
     * The greater of two readings that both hold, one of which may be unknown or not apply. Where the one that is known is
     * zero, the other one is what is missing.
     */
    static Reading greater(Reading a, Reading b) {
        if (a instanceof Reading.NotApplicable) {
            return b;
        }
        if (b instanceof Reading.NotApplicable) {
            return a;
        }
        if (a instanceof Reading.Measured first && b instanceof Reading.Measured second) {
            return greater(first, second);
        }
        double lo = Math.max(a.least(), b.least());
        double hi = Math.max(a.most(), b.most());
        Reading known = a instanceof Reading.Measured ? a : b;
        if (known instanceof Reading.Measured measured && measured.best() > 0) {
            return Reading.between(lo, hi, measured.best(), measured.evidence());
        }
        return new Reading.Unknown(Missing.both(missing(a), missing(b)), lo, hi);
    }

    private static List<Input> missing(Reading reading) {
        return reading instanceof Reading.Unknown unknown ? unknown.missing() : List.of();
    }

    /** A reading that may turn out to be any greater. */
    static Reading open(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return new Reading.Measured(measured.lo(), Double.POSITIVE_INFINITY, measured.best(), measured.evidence());
        }
        return reading instanceof Reading.Unknown unknown
                ? new Reading.Unknown(unknown.missing(), unknown.lo(), Double.POSITIVE_INFINITY)
                : reading;
    }

    /**
     * The greatest of readings from 0 on that all hold; 0 where there are none. It is unknown only where none of them is
     * known to be above 0 and some are unknown.
     */
    static Reading greatest(List<Reading> readings) {
        double lo = 0;
        double hi = 0;
        Reading.Measured best = null;
        List<Input> missing = List.of();
        for (Reading reading : readings) {
            lo = Math.max(lo, reading.least());
            hi = Math.max(hi, reading.most());
            if (reading instanceof Reading.Measured measured && (best == null || measured.best() > best.best())) {
                best = measured;
            } else if (reading instanceof Reading.Unknown unknown) {
                missing = Missing.both(missing, unknown.missing());
            }
        }
        if (!missing.isEmpty() && (best == null || best.best() == 0)) {
            return new Reading.Unknown(missing, lo, hi);
        }
        return best == null ? Reading.of(0, null) : Reading.between(lo, hi, best.best(), best.evidence());
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How surely something is so, from the least to the most; what is likely is taken for the best estimate. */
enum Certainty {
    NO,
    PERHAPS,
    LIKELY,
    YES;

    /** Whether what begins and ends goes on. An end that is known has come; what is only announced does not count yet. */
    static Certainty on(LocalDate asOf, @Nullable PartialDate from, @Nullable PartialDate to) {
        return to != null ? NO : from == null ? YES : notAfter(from, asOf);
    }

    /** Whether a date lies on or before a day. */
    static Certainty notAfter(PartialDate date, LocalDate day) {
        if (!date.latest().isAfter(day)) {
            return YES;
        }
        return date.earliest().isAfter(day) ? NO : date.best().isAfter(day) ? PERHAPS : LIKELY;
    }

    /** Whether a date lies on or after another. */
    static Certainty notBefore(PartialDate date, PartialDate other) {
        if (!date.earliest().isBefore(other.latest())) {
            return YES;
        }
        return date.latest().isBefore(other.earliest()) ? NO : date.best().isBefore(other.best()) ? PERHAPS : LIKELY;
    }

    Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Certainty or(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean atLeast(Certainty least) {
        return compareTo(least) >= 0;
    }

    /** 0 for no and some worth for yes, with bounds where it is open. */
    Reading.Measured worth(double worth, @Nullable Evidence evidence) {
        return new Reading.Measured(
                this == YES ? worth : 0, this == NO ? 0 : worth, atLeast(LIKELY) ? worth : 0, evidence);
    }
}

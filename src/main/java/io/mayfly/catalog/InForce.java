package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether something holds on a day, as far as dates that are not known exactly tell. What is open is no best estimate. */
enum InForce {
    NO,
    MAYBE,
    YES;

    /** Whether what runs from one date to another, both inclusive, runs on a day; without an end it goes on. */
    static InForce on(LocalDate day, @Nullable PartialDate from, @Nullable PartialDate to) {
        return begun(day, from).and(to == null ? YES : notBefore(to, day));
    }

    /** Whether something has begun; what has no date has. */
    static InForce begun(LocalDate day, @Nullable PartialDate from) {
        return from == null ? YES : notAfter(from, day);
    }

    /** Whether a date lies on or after a day. */
    static InForce notBefore(PartialDate date, LocalDate day) {
        return !date.earliest().isBefore(day) ? YES : date.latest().isBefore(day) ? NO : MAYBE;
    }

    /** Whether a date lies on or before a day. */
    static InForce notAfter(PartialDate date, LocalDate day) {
        return !date.latest().isAfter(day) ? YES : date.earliest().isAfter(day) ? NO : MAYBE;
    }

    /** Whether a date lies on or before another. */
    static InForce notAfter(PartialDate date, PartialDate other) {
        return notAfter(date, other.earliest()) == YES ? YES : notAfter(date, other.latest()) == NO ? NO : MAYBE;
    }

    /** Yes, no, or not stated. */
    static InForce of(@Nullable Boolean stated) {
        return stated == null ? MAYBE : stated ? YES : NO;
    }

    InForce and(InForce other) {
        return compareTo(other) <= 0 ? this : other;
    }

    InForce or(InForce other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** 1 for yes, 0 for no, and what is open between them. */
    Reading reading(@Nullable Evidence evidence) {
        return Reading.between(this == YES ? 1 : 0, this == NO ? 0 : 1, this == YES ? 1 : 0, evidence);
    }

    /**
     * 1 where one of some facts fits.
     *
     * @param known whether these are all: then it is 0 where none fits
     * @param missing what would tell where they are not
     */
    static <F> Reading any(
            List<F> facts,
            Function<? super F, InForce> fits,
            Function<? super F, ? extends Evidence> evidence,
            boolean known,
            Input missing) {
        F open = null;
        for (F fact : facts) {
            InForce fit = fits.apply(fact);
            if (fit == YES) {
                return YES.reading(evidence.apply(fact));
            }
            open = open == null && fit == MAYBE ? fact : open;
        }
        if (open != null) {
            return MAYBE.reading(evidence.apply(open));
        }
        return known ? NO.reading(null) : Reading.unknown(missing);
    }
}

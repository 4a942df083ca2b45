package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what factor something grew from one financial year to the next; shrinking counts as not growing.
 *
 * @param lo at least this; 1 where nothing is known
 * @param best by best estimate; {@code null} where it is not known
 * @param hi at most this; infinity where nothing is known
 * @param facts where it stands, beside the accounts
 */
record Growth(double lo, @Nullable Double best, double hi, List<Cited> facts) {

    private static final Growth UNKNOWN = new Growth(1, null, Double.POSITIVE_INFINITY, List.of());

    /** By the number of employees in the accounts, or else by the headcounts of each year. */
    static Growth ofStaff(Subject subject, Accounts earlier, Accounts later) {
        Staff before = Staff.of(subject, earlier);
        Staff after = before.best == null ? before : Staff.of(subject, later);
        if (before.best == null || after.best == null) {
            return UNKNOWN;
        }
        List<Cited> facts = new ArrayList<>(before.facts);
        facts.addAll(after.facts);
        return new Growth(
                factor(after.least, before.most),
                factor(after.best, before.best),
                before.sure && after.sure ? factor(after.most, before.least) : Double.POSITIVE_INFINITY,
                facts);
    }

    /** One person at least counts in each year. */
    private static double factor(double after, double before) {
        return Math.max(1, Math.max(1, after) / Math.max(1, before));
    }

    /** In one currency as reported, in two at the rates of either year for both. */
    static Growth ofAssets(FiscalYears years, Accounts earlier, Accounts later) {
        BigDecimal before = earlier.totalAssets();
        BigDecimal after = later.totalAssets();
        if (before == null || after == null || before.signum() <= 0) {
            return UNKNOWN;
        }
        if (after.signum() <= 0 || Objects.equals(earlier.currency(), later.currency())) {
            double factor = factor(after, before);
            return new Growth(factor, factor, factor, List.of());
        }
        BigDecimal beforeUsd = years.usd(earlier, before);
        BigDecimal afterUsd = years.usd(later, after);
        BigDecimal beforeNow = years.rate(earlier, later.year());
        BigDecimal afterThen = years.rate(later, earlier.year());
        if (beforeUsd == null || afterUsd == null || beforeNow == null || afterThen == null) {
            return UNKNOWN;
        }
        double best = factor(afterUsd, beforeUsd);
        double now = factor(afterUsd, before.divide(beforeNow, MathContext.DECIMAL128));
        double then = factor(after.divide(afterThen, MathContext.DECIMAL128), beforeUsd);
        return new Growth(Math.min(best, Math.min(now, then)), best, Math.max(best, Math.max(now, then)), List.of());
    }

    private static double factor(BigDecimal after, BigDecimal before) {
        return Math.max(1, Ratio.of(after, before));
    }

    /** The staff of one financial year; {@code sure} is false where it is not certain that a count is of that year. */
    private record Staff(double least, @Nullable Double best, double most, boolean sure, List<Cited> facts) {

        private static final Staff NONE = new Staff(0, null, 0, false, List.of());

        private static final Comparator<Headcount> LATER = Comparator.comparing((Headcount count) ->
                        Objects.requireNonNull(count.date()).best())
                .thenComparing(Headcount::value);

        static Staff of(Subject subject, Accounts accounts) {
            Long employees = accounts.employees();
            if (employees != null) {
                double exactly = employees;
                return new Staff(exactly, exactly, exactly, true, List.of());
            }
            LocalDate from = accounts.period().earliest();
            LocalDate to = accounts.period().latest();
            Headcount last = null;
            long least = Long.MAX_VALUE;
            long most = 0;
            boolean sure = false;
            for (Headcount count : subject.dossier().headcounts()) {
                PartialDate date = count.date();
                if (date != null
                        && !date.latest().isBefore(from)
                        && !date.earliest().isAfter(to)) {
                    last = last == null || LATER.compare(count, last) > 0 ? count : last;
                    least = Math.min(least, count.value());
                    most = Math.max(most, count.value());
                    sure |= !date.earliest().isBefore(from) && !date.latest().isAfter(to);
                }
            }
            return last == null
                    ? NONE
                    : new Staff(
                            (double) least,
                            (double) last.value(),
                            (double) most,
                            sure,
                            List.of(new Cited("headcounts", last)));
        }
    }
}

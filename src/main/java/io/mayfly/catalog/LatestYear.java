package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.language.Message;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a figure off the latest financial year that ended of late, in which the company did enough business and of which
 * the figure is known.
 *
 * @param windowMonths how long ago the year may have ended
 * @param most the greatest value that the figure can have
 * @param input what is missing where there are no accounts of such a year
 * @param tooSmall why the signal does not apply where no year saw enough business
 */
record LatestYear(int windowMonths, double most, Input input, Supplier<Message> tooSmall) {

    /**
     * Reads the figure.
     *
     * @param enough whether the company did enough business in a year
     * @param figure a measured figure of a year, or what is missing for it
     */
    Reading read(
            Subject subject,
            FiscalYears years,
            Function<Accounts, Materiality.Gate> enough,
            Function<Accounts, Reading> figure) {
        LocalDate window = subject.asOf().minusMonths(windowMonths);
        List<Input> missing = List.of();
        boolean none = true;
        boolean open = false;
        for (int i = years.all().size() - 1; i >= 0; i--) {
            Accounts accounts = years.all().get(i);
            if (!counts(years, accounts) || accounts.period().latest().isBefore(window)) {
                continue;
            }
            none = false;
            Materiality.Gate gate = enough.apply(accounts);
            if (!gate.possibly()) {
                continue;
            }
            Reading reading = figure.apply(accounts);
            if (reading instanceof Reading.Measured measured && gate.probably()) {
                // Where a later year may count instead, or this one may turn out too small, any value is possible.
                return open || !gate.surely()
                        ? Reading.between(0, most, measured.best(), measured.evidence())
                        : measured;
            }
            if (reading instanceof Reading.Unknown unknown) {
                if (!open && gate.surely() && bounded(unknown)) {
                    return unknown;
                }
                missing = Missing.both(missing, unknown.missing());
            }
            missing = Missing.both(missing, gate.missing());
            open = true;
        }
        if (open) {
            return new Reading.Unknown(missing.isEmpty() ? List.of(input) : missing, 0, most);
        }
        return none ? Reading.unknown(input) : Reading.notApplicable(tooSmall.get());
    }

    private static boolean bounded(Reading.Unknown unknown) {
        return unknown.lo() > 0 || unknown.hi() < Double.POSITIVE_INFINITY;
    }

    /** Accounts that are overdue have no figures, and a longer period takes the place of the years within it. */
    private static boolean counts(FiscalYears years, Accounts accounts) {
        boolean exempt = accounts.filing() == FilingStatus.EXEMPT && accounts.revenue() == null;
        return accounts.filing() != FilingStatus.OVERDUE && !exempt && !years.covered(accounts.year());
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.List;

/** US dollars of revenue of the latest year for each of the staff of that year; nobody counts as one. */
final class RevenuePerHead {

    private RevenuePerHead() {}

    /**
     * Reads it off the accounts.
     *
     * @param windowMonths how long ago the year may have ended
     */
    static Reading read(Subject subject, int windowMonths) {
        LatestYear latest = new LatestYear(
                windowMonths,
                Double.POSITIVE_INFINITY,
                Inputs.REVENUE,
                () -> Message.of("because.no-accounts-of-late"));
        List<Headcounts.Count> counts = Headcounts.counts(subject);
        return Filings.read(
                subject,
                years -> latest.read(
                        subject,
                        years,
                        accounts -> Materiality.Gate.OPEN,
                        accounts -> reading(years, accounts, counts)));
    }

    private static Reading reading(FiscalYears years, Accounts accounts, List<Headcounts.Count> counts) {
        Business revenue = Business.revenue(years, accounts);
        if (revenue.usd().high() == null) {
            return new Reading.Unknown(revenue.missing());
        }
        BigDecimal usd = revenue.usd().best();
        if (accounts.employees() == null && counts.isEmpty()) {
            return new Reading.Unknown(List.of(Inputs.HEADCOUNT), 0, usd.doubleValue());
        }
        YearStaff staff = YearStaff.of(accounts, counts);
        double best = StaffSignals.each(usd, staff.best().value());
        return Reading.between(
                StaffSignals.each(usd, staff.most()),
                StaffSignals.each(usd, staff.least()),
                best,
                new Earned(accounts, usd, staff.best(), best));
    }

    /** What the revenue per head was measured from. */
    record Earned(Accounts accounts, BigDecimal usd, Headcounts.Count staff, double each) implements Evidence {
        Message words() {
            Message what = Message.of("revenue-per-employee-outlier.revenue").with("period", accounts.period());
            return StaffSignals.perHead(what, usd, staff, each);
        }

        @Override
        public Message message() {
            return Message.of("revenue-per-employee-outlier").with("each", words());
        }

        @Override
        public List<Cited> facts() {
            Cited own = new Cited("accounts", accounts);
            return own.equals(staff.cited()) ? List.of(own) : List.of(staff.cited(), own);
        }
    }
}

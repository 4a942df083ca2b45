package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What filed accounts say for the company. */
final class ReportedStanding {

    private ReportedStanding() {}

    static List<Signal> all() {
        return List.of(new AuditedAccounts(24), new TaxPaidInLine(24, 2));
    }

    /** The accounts that were filed or may have been, the latest first. */
    static List<Accounts> filed(FiscalYears years) {
        List<Accounts> filed = new ArrayList<>(years.all().size());
        for (int i = years.all().size() - 1; i >= 0; i--) {
            Accounts accounts = years.all().get(i);
            if (accounts.filing() == null
                    || accounts.filing() == FilingStatus.FILED
                    || accounts.filing() == FilingStatus.WITHHELD_BY_LAW) {
                filed.add(accounts);
            }
        }
        return filed;
    }

    private static boolean stale(Subject subject, Accounts accounts, int holdsMonths) {
        return accounts.period().latest().isBefore(subject.asOf().minusMonths(holdsMonths));
    }

    /** Nothing filed among the accounts on record, or a search that found none, is an answer. */
    private static Reading nothingFiled(Subject subject, Input missing) {
        boolean answered = !subject.dossier().accounts().isEmpty() || subject.searchedInVain(DossierPart.ACCOUNTS);
        return answered ? Reading.of(0, null) : Reading.unknown(missing);
    }

    /**
     * 1 when the latest filed accounts were audited.
     *
     * @param holdsMonths how long after the end of their period accounts count
     */
    record AuditedAccounts(int holdsMonths) implements Signal {

        @Override
        public String id() {
            return "audited-accounts";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private Reading reading(Subject subject, FiscalYears years) {
            List<Accounts> filed = filed(years);
            if (filed.isEmpty()) {
                return nothingFiled(subject, Inputs.AUDIT);
            }
            Accounts last = filed.get(0);
            if (stale(subject, last, holdsMonths)) {
                return Reading.of(0, new Audit(last, true));
            }
            return last.audited() == null
                    ? Reading.unknown(Inputs.AUDIT.note(last.period().toString()))
                    : Reading.of(last.audited() ? 1 : 0, new Audit(last, false));
        }
    }

    /**
     * Taxes paid in percent of revenue, in the weaker of the latest filed financial years. Revenue of zero or less counts as
     * no tax.
     *
     * @param holdsMonths how long after the end of its period the latest of these years counts
     * @param wanted how many years it takes
     */
    record TaxPaidInLine(int holdsMonths, int wanted) implements Signal {

        private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

        @Override
        public String id() {
            return "tax-paid-in-line";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private Reading reading(Subject subject, FiscalYears years) {
            List<Accounts> filed = filed(years);
            if (filed.isEmpty()) {
                return nothingFiled(subject, Inputs.TAX_PAID);
            }
            if (stale(subject, filed.get(0), holdsMonths)) {
                return Reading.of(0, new Audit(filed.get(0), true));
            }
            List<Burden> known = new ArrayList<>(wanted);
            List<Input> missing = new ArrayList<>(0);
            double most = Double.POSITIVE_INFINITY;
            for (Accounts accounts : filed.subList(0, Math.min(wanted, filed.size()))) {
                BigDecimal revenue = accounts.revenue();
                BigDecimal tax = accounts.taxPaid();
                if (revenue != null && tax != null) {
                    double percent = percent(tax, revenue);
                    known.add(new Burden(accounts, percent));
                    most = Math.min(most, percent);
                } else {
                    missing.add(years.missing(revenue == null ? Inputs.REVENUE : Inputs.TAX_PAID, accounts.year()));
                }
            }
            if (!missing.isEmpty()) {
                return new Reading.Unknown(missing, 0, most);
            }
            return known.size() < wanted
                    ? new Reading.Unknown(List.of(Inputs.TAX_PAID.note("a second year")), 0, most)
                    : Reading.of(most, new Taxed(known));
        }

        private static double percent(BigDecimal tax, BigDecimal revenue) {
            if (revenue.signum() <= 0 || tax.signum() <= 0) {
                return 0;
            }
            return tax.multiply(PERCENT)
                    .divide(revenue, MathContext.DECIMAL128)
                    .min(PERCENT)
                    .doubleValue();
        }
    }

    /** What one year's taxes are of its revenue, in percent. */
    record Burden(Accounts accounts, double percent) {
        private Message said() {
            return Message.of("tax-paid-in-line.year")
                    .with("percent", Say.one(percent))
                    .with("period", accounts.period());
        }
    }

    record Audit(Accounts accounts, boolean stale) implements Evidence {
        @Override
        public Message message() {
            String what = stale ? "stale" : Boolean.TRUE.equals(accounts.audited()) ? "yes" : "no";
            return Message.of("audited-accounts." + what).with("period", accounts.period());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("accounts", accounts));
        }
    }

    record Taxed(List<Burden> years) implements Evidence {
        @Override
        public Message message() {
            return Message.of("tax-paid-in-line")
                    .with("first", years.get(0).said())
                    .with("last", years.get(years.size() - 1).said());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(years, burden -> new Cited("accounts", burden.accounts()));
        }
    }
}

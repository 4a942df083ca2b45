package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.PartialDate;
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
import org.jspecify.annotations.Nullable;

/** Does the company own and pay what its business needs? They belong to the emptiness family. */
final class SubstanceSignals {

    /** From how much business on a company needs people: a founder may run the first two years alone. */
    private static final Materiality PEOPLE = new Materiality(100_000, 1_000_000, 24);

    private SubstanceSignals() {}

    static List<Signal> all() {
        return List.of(new NegligibleAssets(1_000_000, 36), new NoPayrollTax(PEOPLE, 36), new CapitalUnpaid());
    }

    /**
     * Fixed assets and stocks in percent of the revenue of the latest year with accounts of them, or of the trade of that
     * year where the revenue is smaller than what matters.
     *
     * @param materialUsd what is turned over with less does not count
     * @param windowMonths how long ago the year may have ended
     */
    record NegligibleAssets(long materialUsd, int windowMonths) implements Signal {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public String id() {
            return "negligible-assets";
        }

        @Override
        public Reading measure(Subject subject) {
            Dealings dealings = Dealings.of(subject);
            LatestYear latest = new LatestYear(
                    windowMonths,
                    Double.POSITIVE_INFINITY,
                    Inputs.ASSETS,
                    () -> Message.of("because.small-business").with("limit", Say.usd(materialUsd)));
            Materiality material = Materiality.of(materialUsd);
            return Filings.read(
                    subject,
                    years -> latest.read(
                            subject,
                            years,
                            accounts -> Business.of(years, dealings, accounts).enough(subject, material),
                            accounts -> reading(years, dealings, accounts)));
        }

        private Reading reading(FiscalYears years, Dealings dealings, Accounts accounts) {
            Business revenue = Business.revenue(years, accounts);
            BigDecimal rate = accounts.currency() == null ? BigDecimal.ONE : years.rate(accounts, accounts.year());
            if (revenue.usd().high() == null || rate == null) {
                return new Reading.Unknown(revenue.missing().isEmpty() ? noRate(accounts) : revenue.missing());
            }
            boolean byRevenue = revenue.usd().surelyAtLeast(materialUsd);
            PartialDate period = accounts.period();
            Business base = byRevenue ? revenue : Business.trade(dealings, period.earliest(), period.latest());
            if (!base.usd().probablyAtLeast(materialUsd)) {
                return Reading.unknown(years.missing(Inputs.ASSETS, accounts.year()));
            }
            BigDecimal known = usd(accounts.fixedAssets(), rate).add(usd(accounts.inventory(), rate));
            double lo =
                    base.usd().high() == null ? 0 : percent(known, base.usd().high());
            if (accounts.fixedAssets() == null || accounts.inventory() == null) {
                Input missing = years.missing(Inputs.ASSETS, accounts.year());
                return new Reading.Unknown(List.of(missing), lo, Double.POSITIVE_INFINITY);
            }
            boolean limited = base.usd().surelyAtLeast(materialUsd);
            double best = percent(known, base.usd().best());
            return Reading.between(
                    lo,
                    limited ? percent(known, base.usd().low()) : Double.POSITIVE_INFINITY,
                    best,
                    new Assets(accounts, byRevenue, best, base.with(new Cited("accounts", accounts))));
        }

        private static List<Input> noRate(Accounts accounts) {
            return List.of(Inputs.EXCHANGE_RATE.note(accounts.currency() + " " + accounts.year()));
        }

        private static BigDecimal usd(@Nullable BigDecimal amount, BigDecimal rate) {
            return amount == null
                    ? BigDecimal.ZERO
                    : amount.max(BigDecimal.ZERO).divide(rate, MathContext.DECIMAL128);
        }

        private static double percent(BigDecimal part, BigDecimal whole) {
            return Ratio.of(part.multiply(HUNDRED), whole);
        }
    }

    /**
     * 1 when the latest accounts that state wages and social contributions state none, though the company did more business
     * than goes without.
     *
     * @param material from how much business on somebody has to be paid
     * @param windowMonths how long ago the year may have ended
     */
    record NoPayrollTax(Materiality material, int windowMonths) implements Signal {

        @Override
        public String id() {
            return "no-payroll-tax";
        }

        @Override
        public Reading measure(Subject subject) {
            Dealings dealings = Dealings.of(subject);
            LatestYear latest = new LatestYear(
                    windowMonths, 1, Inputs.PAYROLL, () -> Message.of("because.too-small-for-staff.years"));
            return Filings.read(
                    subject,
                    years -> maybePaidLater(
                            years,
                            latest.read(
                                    subject,
                                    years,
                                    accounts -> paid(accounts)
                                            ? Materiality.Gate.OPEN
                                            : Business.of(years, dealings, accounts)
                                                    .enough(subject, material),
                                    accounts -> reading(years, dealings, accounts))));
        }

        /**
         * A later year too small to need staff counts once wages turn out to have been paid in it; one without accounts to
         * file counts once its revenue is known.
         */
        private static Reading maybePaidLater(FiscalYears years, Reading reading) {
            if (!(reading instanceof Reading.Measured measured) || !(measured.evidence() instanceof Payroll payroll)) {
                return reading;
            }
            boolean maybe = Lists.any(
                    years.from(payroll.accounts().year() + 1),
                    later -> (later.payroll() == null || paid(later))
                            && later.filing() != FilingStatus.OVERDUE
                            && !years.covered(later.year()));
            return maybe ? Reading.between(0, measured.hi(), measured.best(), payroll) : reading;
        }

        /** Somebody was paid, however little business there was. */
        private static boolean paid(Accounts accounts) {
            return accounts.payroll() != null && accounts.payroll().signum() > 0;
        }

        private static Reading reading(FiscalYears years, Dealings dealings, Accounts accounts) {
            BigDecimal payroll = accounts.payroll();
            if (payroll == null) {
                return Reading.unknown(years.missing(Inputs.PAYROLL, accounts.year()));
            }
            boolean unpaid = !paid(accounts);
            Business business = Business.of(years, dealings, accounts);
            List<Cited> facts = business.with(new Cited("accounts", accounts));
            return Reading.of(
                    unpaid ? 1 : 0, new Payroll(accounts, unpaid, business.usd().best(), facts));
        }
    }

    /**
     * Months since the registration in which none of the subscribed capital was paid in; 0 when some was. That nothing was until a
     * day in the past does not tell of today.
     */
    record CapitalUnpaid() implements Signal {

        @Override
        public String id() {
            return "capital-unpaid";
        }

        @Override
        public Reading measure(Subject subject) {
            Company company = subject.dossier().company();
            Capital authorised = lasting(subject, company.authorisedCapital());
            Capital paidIn = company.paidInCapital();
            if (authorised != null && authorised.value().amount().signum() == 0) {
                return Reading.notApplicable(Message.of("because.no-capital"));
            }
            if (paidIn != null && paidIn.value().amount().signum() > 0) {
                return Reading.of(0, new PaidIn(0, List.of(new Cited("company.paidInCapital", paidIn))));
            }
            paidIn = lasting(subject, paidIn);
            PartialDate registered = subject.registered();
            List<Input> missing = new ArrayList<>();
            if (authorised == null || paidIn == null) {
                missing.add(Inputs.CAPITAL);
            }
            if (registered == null) {
                missing.add(Inputs.REGISTRATION);
                return new Reading.Unknown(missing, 0, Double.POSITIVE_INFINITY);
            }
            double most = Months.between(registered.earliest(), subject.asOf());
            if (authorised == null || paidIn == null) {
                return new Reading.Unknown(missing, 0, most);
            }
            double best = Months.between(registered.best(), subject.asOf());
            List<Cited> capital = List.of(
                    new Cited("company.authorisedCapital", authorised), new Cited("company.paidInCapital", paidIn));
            List<Cited> facts = CompanyFacts.both(capital, CompanyFacts.registered(subject));
            return Reading.between(
                    Months.between(registered.latest(), subject.asOf()), most, best, new PaidIn(best, facts));
        }

        private static @Nullable Capital lasting(Subject subject, @Nullable Capital capital) {
            PartialDate to = capital == null ? null : capital.to();
            return to != null && InForce.notBefore(to, subject.asOf()) == InForce.NO ? null : capital;
        }
    }

    record Assets(Accounts accounts, boolean byRevenue, double percent, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("negligible-assets." + (byRevenue ? "revenue" : "trade"))
                    .with("period", accounts.period())
                    .with("percent", Say.share(percent));
        }
    }

    record Payroll(Accounts accounts, boolean unpaid, BigDecimal business, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return unpaid
                    ? Message.of("no-payroll-tax")
                            .with("period", accounts.period())
                            .with("business", Say.usd(business))
                    : Message.of("no-payroll-tax.paid").with("period", accounts.period());
        }
    }

    record PaidIn(double months, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return facts.size() == 1
                    ? Message.of("capital-unpaid.paid")
                    : Message.of("capital-unpaid").with("months", Say.one(months));
        }
    }
}

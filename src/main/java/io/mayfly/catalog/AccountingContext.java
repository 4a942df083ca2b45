package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why accounts may look odd without being so. */
final class AccountingContext {

    private AccountingContext() {}

    static List<Signal> all() {
        return List.of(new AgencyAccounting(0.7, 0.5), new SpikeExplained(36, 3));
    }

    /**
     * How surely the company sells on behalf of others and books its commission alone: 1 with an agency contract in force.
     *
     * @param line what it is worth when it is an agent by its main line of business and every import is consigned to
     *     somebody else by name, and no such contract is on record
     * @param billed what it is worth when none of this is so, and accounts state gross billings above revenue
     */
    record AgencyAccounting(double line, double billed) implements Signal {

        @Override
        public String id() {
            return "agency-accounting";
        }

        @Override
        public Reading measure(Subject subject) {
            Contract contract = null;
            InForce agent = InForce.NO;
            for (Contract each : Contracts.of(subject, ContractKind.AGENCY)) {
                InForce fit = Contracts.inForce(subject, each).and(Contracts.named(each));
                if (fit.compareTo(agent) > 0) {
                    agent = fit;
                    contract = each;
                }
            }
            if (contract != null && agent == InForce.YES) {
                return Reading.of(1, agency(contract));
            }
            boolean mayBeAgent = agent == InForce.MAYBE || !Contracts.known(subject);
            AgentLine byLine = AgentLine.of(subject);
            if (byLine.certainty() == InForce.YES) {
                return Reading.between(line, mayBeAgent ? 1 : line, line, byLine);
            }
            double most = mayBeAgent ? 1 : byLine.certainty() == InForce.MAYBE ? line : 0;
            for (Accounts accounts : subject.dossier().accounts()) {
                if (bills(accounts) == InForce.YES) {
                    return Reading.between(billed, Math.max(most, billed), billed, new Billings(accounts));
                }
            }
            boolean mayBill = mayBill(subject);
            double hi = mayBill ? Math.max(most, billed) : most;
            if (contract != null) {
                return Reading.between(0, hi, 0, agency(contract));
            }
            List<Input> missing = new ArrayList<>();
            if (mayBeAgent) {
                missing.add(Inputs.CONTRACTS);
            }
            if (mayBill) {
                missing.add(Inputs.GROSS_BILLINGS);
            }
            missing.addAll(byLine.missing());
            return missing.isEmpty() ? Reading.of(0, null) : new Reading.Unknown(missing, 0, hi);
        }

        private static Evidence agency(Contract contract) {
            return new Contracts.Held("agency-accounting.contract", contract);
        }

        private static boolean mayBill(Subject subject) {
            List<Accounts> accounts = subject.dossier().accounts();
            return accounts.isEmpty()
                    ? !subject.searchedInVain(DossierPart.ACCOUNTS)
                    : Lists.any(accounts, each -> bills(each) == InForce.MAYBE);
        }

        /** Accounts that state revenue alone are taken to have billed just that. */
        private static InForce bills(Accounts accounts) {
            if (accounts.filing() == FilingStatus.OVERDUE || accounts.filing() == FilingStatus.EXEMPT) {
                return InForce.NO;
            }
            BigDecimal gross = accounts.grossBillings();
            BigDecimal revenue = accounts.revenue();
            if (revenue == null) {
                return InForce.MAYBE;
            }
            return InForce.of(gross != null && gross.compareTo(revenue) > 0);
        }
    }

    /**
     * The share of a steep rise in revenue that contracts of that year explain: sales, public orders and mergers with a
     * named other side. Of several such rises the one explained least counts.
     *
     * @param windowMonths how long ago the later year may have ended
     * @param steep from which ratio of two years on a rise asks for an explanation
     */
    record SpikeExplained(int windowMonths, int steep) implements Signal {

        @Override
        public String id() {
            return "spike-explained";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private Reading reading(Subject subject, FiscalYears years) {
            LocalDate window = subject.asOf().minusMonths(windowMonths);
            Reading.Measured least = null;
            boolean open = years.all().isEmpty() && !subject.searchedInVain(DossierPart.ACCOUNTS);
            for (Accounts later : years.all()) {
                Accounts earlier = years.before(later);
                if (earlier != null && !later.period().latest().isBefore(window)) {
                    BigDecimal from = years.revenueUsd(earlier.year());
                    BigDecimal to = years.revenueUsd(later.year());
                    open |= from == null || to == null;
                    if (from != null && to != null && risen(from, to)) {
                        Reading.Measured share = share(subject, earlier, later, to.subtract(from.max(BigDecimal.ZERO)));
                        least = least == null || share.best() < least.best()
                                ? lower(share, least)
                                : lower(least, share);
                    }
                }
            }
            if (least == null) {
                return open ? Missing.REVENUE : Reading.of(0, null);
            }
            if (!Contracts.known(subject)) {
                return Missing.CONTRACTS;
            }
            return open ? Reading.between(0, least.hi(), least.best(), least.evidence()) : least;
        }

        private boolean risen(BigDecimal from, BigDecimal to) {
            return to.signum() > 0 && to.compareTo(from.multiply(BigDecimal.valueOf(steep))) >= 0;
        }

        private static Reading.Measured lower(Reading.Measured best, Reading.@Nullable Measured other) {
            return other == null
                    ? best
                    : new Reading.Measured(
                            Math.min(best.lo(), other.lo()),
                            Math.min(best.hi(), other.hi()),
                            best.best(),
                            best.evidence());
        }

        private static Reading.Measured share(Subject subject, Accounts earlier, Accounts later, BigDecimal rise) {
            List<UsdRange> sure = new ArrayList<>();
            List<UsdRange> maybe = new ArrayList<>();
            List<Contract> counted = new ArrayList<>();
            for (Contract contract :
                    Contracts.of(subject, ContractKind.SALE, ContractKind.PUBLIC, ContractKind.MERGER)) {
                InForce fit = within(contract.date(), later.period()).and(Contracts.named(contract));
                if (fit != InForce.NO) {
                    maybe.add(Contracts.worth(subject, contract));
                }
                if (fit == InForce.YES) {
                    sure.add(Contracts.worth(subject, contract));
                    counted.add(contract);
                }
            }
            BigDecimal explained = UsdRange.sum(sure).low();
            BigDecimal most = UsdRange.sum(maybe).high();
            double lo = Ratio.of(explained, rise);
            double hi = most == null ? Double.POSITIVE_INFINITY : Ratio.of(most, rise);
            return new Reading.Measured(lo, hi, lo, new Explained(earlier, later, rise, explained, lo, counted));
        }

        private static InForce within(@Nullable PartialDate date, PartialDate period) {
            return date == null
                    ? InForce.MAYBE
                    : InForce.notBefore(date, period.earliest()).and(InForce.notAfter(date, period.latest()));
        }
    }

    record Billings(Accounts accounts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("agency-accounting.billings").with("period", accounts.period());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("accounts", accounts));
        }
    }

    record Explained(
            Accounts earlier, Accounts later, BigDecimal rise, BigDecimal worth, double share, List<Contract> contracts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("spike-explained")
                    .with("period", later.period())
                    .with("worth", Say.usd(worth))
                    .with("rise", Say.usd(rise))
                    .with("share", Say.ratio(share));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(Contracts.cited(contracts));
            facts.add(new Cited("accounts", earlier));
            facts.add(new Cited("accounts", later));
            return facts;
        }
    }
}

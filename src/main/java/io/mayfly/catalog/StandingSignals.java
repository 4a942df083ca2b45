package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for the company: all of these take points away. */
final class StandingSignals {

    private static final Reading NO = Reading.of(0, null);

    private StandingSignals() {}

    static List<Signal> all() {
        List<Signal> all = new ArrayList<>(List.of(
                new ListedOrRegulated(),
                new LongOperatingHistory(3, 1_000),
                new AdequateHeadcount(),
                new ConsolidatedParent(0.5, 0.25)));
        all.addAll(ReportedStanding.all());
        all.addAll(PresenceStanding.all());
        all.addAll(RecordStanding.all());
        all.add(new StableTradeHistory());
        all.add(new FundedStartup(24, 24, 100_000));
        return List.copyOf(all);
    }

    /** 1 when the company is listed on a regulated market or under a financial supervisor. */
    record ListedOrRegulated() implements Signal {

        @Override
        public String id() {
            return "listed-or-regulated";
        }

        @Override
        public Reading measure(Subject subject) {
            Company company = subject.dossier().company();
            MarketListing listing = company.listedOn();
            MarketListing current =
                    listing != null && listing.to() == null && begun(subject, listing.from()) ? listing : null;
            List<Licence> licences = Lists.filter(
                    company.licences(),
                    licence -> licence.kind() == LicenceKind.FINANCIAL_SUPERVISION
                            && licence.to() == null
                            && begun(subject, licence.from()));
            if (current != null && Boolean.TRUE.equals(current.regulated()) && surelyBegun(subject, current.from())) {
                return Reading.of(1, new Listed(current));
            }
            for (Licence licence : licences) {
                if (surelyBegun(subject, licence.from())) {
                    return Reading.of(1, new Supervised(licence));
                }
            }
            if (current != null && !Boolean.FALSE.equals(current.regulated())) {
                return Reading.between(0, 1, 0, new Listed(current));
            }
            if (!licences.isEmpty()) {
                return Reading.between(0, 1, 0, new Supervised(licences.get(0)));
            }
            boolean marketKnown = listing != null || subject.searchedInVain(DossierPart.LISTED_ON);
            boolean licencesKnown = !company.licences().isEmpty() || subject.searchedInVain(DossierPart.LICENCES);
            return marketKnown && licencesKnown ? NO : Missing.LISTED;
        }
    }

    /**
     * Years with filed accounts that report revenue. Zero or nominal revenue is no operating history.
     *
     * @param least the fewest years that count for anything: a company with fewer closed years cannot have a history
     * @param nominalUsd revenue below this is a formality, not business; without an exchange rate it counts as business
     */
    record LongOperatingHistory(int least, long nominalUsd) implements Signal {

        @Override
        public String id() {
            return "long-operating-history";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private Reading reading(Subject subject, FiscalYears years) {
            if (years.all().isEmpty()) {
                Integer closed = years.mostClosedYears();
                if (subject.searchedInVain(DossierPart.ACCOUNTS)) {
                    return NO;
                }
                return closed != null && closed < least
                        ? Reading.between(0, closed, 0, new History(List.of()))
                        : Missing.REVENUE;
            }
            List<Accounts> trading = Lists.filter(years.all(), accounts -> trading(years, accounts));
            int open = Lists.count(years.all(), accounts -> accounts.revenue() == null);
            return Reading.between(trading.size(), trading.size() + open, trading.size(), new History(trading));
        }

        private boolean trading(FiscalYears years, Accounts accounts) {
            if (accounts.revenue() == null || accounts.revenue().signum() <= 0) {
                return false;
            }
            BigDecimal usd = years.revenueUsd(accounts.year());
            return usd == null || usd.compareTo(BigDecimal.valueOf(nominalUsd)) >= 0;
        }
    }

    /** The latest number of staff. */
    record AdequateHeadcount() implements Signal {

        @Override
        public String id() {
            return "adequate-headcount";
        }

        @Override
        public Reading measure(Subject subject) {
            Headcounts staff = Headcounts.of(subject);
            return staff.latest() == null
                    ? Missing.HEADCOUNT
                    : Reading.between(
                            (double) staff.least(),
                            (double) staff.most(),
                            (double) staff.best(),
                            new Staff(staff.latest()));
        }
    }

    /**
     * How surely a parent answers for the company: 1 when it includes it in audited consolidated accounts.
     *
     * @param included the reading when it includes it and nothing is known of an audit
     * @param named the reading when it is named and not even that is known
     */
    record ConsolidatedParent(double included, double named) implements Signal {

        @Override
        public String id() {
            return "consolidated-parent";
        }

        @Override
        public Reading measure(Subject subject) {
            Parent parent = subject.dossier().company().parent();
            if (parent == null) {
                return subject.searchedInVain(DossierPart.PARENT) ? NO : Missing.PARENT;
            }
            boolean begun = begun(subject, parent.from());
            InGroup evidence = new InGroup(parent, begun);
            boolean current = begun && parent.to() == null;
            if (!current || Boolean.FALSE.equals(parent.consolidates()) || Boolean.FALSE.equals(parent.audited())) {
                return Reading.of(0, evidence);
            }
            if (!surelyBegun(subject, parent.from())) {
                return Reading.between(0, 1, 0, evidence);
            }
            if (parent.consolidates() == null) {
                return Reading.between(0, 1, named, evidence);
            }
            return parent.audited() == null ? Reading.between(0, 1, included, evidence) : Reading.of(1, evidence);
        }
    }

    private static boolean surelyBegun(Subject subject, @Nullable PartialDate from) {
        return from == null || !from.latest().isAfter(subject.asOf());
    }

    /** What is only announced does not count yet. */
    private static boolean begun(Subject subject, @Nullable PartialDate from) {
        return from == null || !from.earliest().isAfter(subject.asOf());
    }

    record Listed(MarketListing listing) implements Evidence {
        @Override
        public Message message() {
            return Message.of("listed-or-regulated."
                            + (Boolean.TRUE.equals(listing.regulated()) ? "regulated" : "listed"))
                    .with("market", listing.market());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.listedOn", listing));
        }
    }

    record Supervised(Licence licence) implements Evidence {
        @Override
        public Message message() {
            return Message.of("listed-or-regulated.supervised").with("authority", licence.authority());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.licences", licence));
        }
    }

    record InGroup(Parent parent, boolean begun) implements Evidence {
        @Override
        public Message message() {
            return Message.of("consolidated-parent." + state()).with("name", parent.name());
        }

        private String state() {
            if (!begun || parent.to() != null) {
                return begun ? "ended" : "future";
            }
            boolean audited = Boolean.TRUE.equals(parent.consolidates()) && Boolean.TRUE.equals(parent.audited());
            return audited ? "audited" : "unaudited";
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.parent", parent));
        }
    }

    record History(List<Accounts> trading) implements Evidence {
        @Override
        public Message message() {
            return trading.isEmpty()
                    ? Message.of("long-operating-history.none")
                    : Message.counted("long-operating-history", trading.size());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trading, accounts -> new Cited("accounts", accounts));
        }
    }

    record Staff(Headcounts.Count latest) implements Evidence {
        @Override
        public Message message() {
            return latest.date() == null
                    ? Message.of("adequate-headcount").with("number", latest.value())
                    : Message.of("adequate-headcount.dated")
                            .with("number", latest.value())
                            .with("date", latest.date());
        }

        @Override
        public List<Cited> facts() {
            return List.of(latest.cited());
        }
    }
}

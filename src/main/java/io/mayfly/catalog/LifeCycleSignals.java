package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Does the company's life go as the lives of companies go? They belong to the newness family. */
final class LifeCycleSignals {

    private LifeCycleSignals() {}

    static List<Signal> all() {
        return List.of(
                new DormantThenActive(100_000, 1_000, 12, 12, 6),
                new ShelfCompanyPurchase(24, 90, 180, 12),
                new TradeBeforeRegistration(),
                new IncorporatedAfterTrigger(),
                new IdentityTurnover(36));
    }

    /** Days by which the earliest trade on record precedes the registration; 0 where the company took another over. */
    record TradeBeforeRegistration() implements Signal {

        @Override
        public String id() {
            return "trade-before-registration";
        }

        @Override
        public Reading measure(Subject subject) {
            Trades trades = Trades.of(subject);
            if (trades.all().isEmpty() && !trades.open()) {
                return Reading.notApplicable("a search found neither declarations nor shipments");
            }
            PartialDate registered = subject.registered();
            if (registered == null) {
                return Reading.unknown(Inputs.REGISTRATION);
            }
            for (Contract contract : subject.dossier().contracts()) {
                if (contract.kind() == ContractKind.MERGER) {
                    return Reading.of(0, new Successor(new Cited("contracts", contract)));
                }
            }
            FirstTrade begun = FirstTrade.of(subject, LocalDate.MIN);
            Trade first = begun.best();
            LocalDate earliest = begun.earliest();
            return first == null || first.date() == null || earliest == null
                    ? begun.none(subject, trades)
                    : reading(subject, registered, trades, begun, earliest, first, first.date());
        }

        private static Reading reading(
                Subject subject,
                PartialDate registered,
                Trades trades,
                FirstTrade begun,
                LocalDate earliest,
                Trade first,
                PartialDate date) {
            boolean mergerKnown =
                    !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
            double best = days(date.best(), registered.best());
            List<Cited> facts = new ArrayList<>(List.of(Trades.cite(first)));
            Stated<PartialDate> stated = subject.dossier().company().registered();
            if (stated != null) {
                facts.add(new Cited("company.registered", stated));
            }
            return Reading.between(
                    mergerKnown && begun.latest() != null ? days(begun.latest(), registered.earliest()) : 0,
                    trades.open() ? Double.POSITIVE_INFINITY : days(earliest, registered.latest()),
                    best,
                    new Before(date, registered, (long) best, facts));
        }

        private static double days(LocalDate trade, LocalDate registered) {
            return Math.max(0, ChronoUnit.DAYS.between(trade, registered));
        }
    }

    /**
     * How often the name changed of late, as the register recorded it. Two records of one day are of one change.
     *
     * @param windowMonths the length of the window before the assessment
     */
    record IdentityTurnover(int windowMonths) implements Signal {

        @Override
        public String id() {
            return "identity-turnover";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Change> changes = subject.dossier().company().changes();
            if (changes.isEmpty()) {
                return subject.searchedInVain(DossierPart.CHANGES)
                        ? Reading.of(0, null)
                        : Reading.unknown(Inputs.CHANGES);
            }
            LocalDate since = subject.asOf().minusMonths(windowMonths);
            List<Change> renamed = changes.stream()
                    .filter(change -> change.what() == ChangeKind.NAME
                            && !change.date().latest().isBefore(since)
                            && !change.date().earliest().isAfter(subject.asOf()))
                    .toList();
            double sure = renamed.stream()
                    .map(Change::date)
                    .filter(date -> date.exact() && !date.best().isBefore(since))
                    .distinct()
                    .count();
            long probable = renamed.stream()
                    .map(change -> change.date().best())
                    .filter(day -> !day.isBefore(since) && !day.isAfter(subject.asOf()))
                    .distinct()
                    .count();
            double possible = renamed.stream()
                    .map(change -> change.date().exact() ? change.date() : change)
                    .distinct()
                    .count();
            return Reading.between(sure, possible, (double) probable, new Renamed(windowMonths, probable, renamed));
        }
    }

    record Renamed(int windowMonths, long times, List<Change> changes) implements Evidence {
        @Override
        public String sentence() {
            return "Its name changed " + times + (times == 1 ? " time" : " times") + " in the last " + windowMonths
                    + " months.";
        }

        @Override
        public List<Cited> facts() {
            return changes.stream()
                    .map(change -> new Cited("company.changes", change))
                    .toList();
        }
    }

    record Before(PartialDate trade, PartialDate registered, long days, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return days == 0
                    ? "The first trade on record, of " + trade + ", did not precede the registration of " + registered
                            + "."
                    : "The first trade on record, of " + trade + ", precedes the registration of " + registered + " by "
                            + days + (days == 1 ? " day." : " days.");
        }
    }

    record Successor(Cited merger) implements Evidence {
        @Override
        public String sentence() {
            return "It took over another company, whose trade may be older than its registration.";
        }

        @Override
        public List<Cited> facts() {
            return List.of(merger);
        }
    }
}

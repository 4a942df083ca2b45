package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Does the company's life go as the lives of companies go? They belong to the newness family. */
final class LifeCycleSignals {

    private LifeCycleSignals() {}

    static List<Signal> all() {
        return List.of(
                new DormantThenActive(100_000, 1_000, 12, 12, 6),
                new ShelfCompanyPurchase(24, 90, 180, 12, 1_000),
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
                return Reading.notApplicable(Message.of("because.no-trade"));
            }
            Stated<PartialDate> registered = subject.dossier().company().registered();
            if (registered == null) {
                return Missing.REGISTRATION;
            }
            for (Contract contract : subject.dossier().contracts()) {
                if (contract.kind() == ContractKind.MERGER) {
                    return Reading.of(0, new Successor(new Cited("contracts", contract)));
                }
            }
            FirstTrade first = FirstTrade.of(subject);
            return first.best() == null || first.date() == null || first.earliest() == null
                    ? first.none(subject, trades)
                    : reading(subject, registered, trades.open(), first, first.best(), first.date(), first.earliest());
        }

        /** Where the dates leave it open, the trade is taken not to precede the registration. */
        private static Reading reading(
                Subject subject,
                Stated<PartialDate> stated,
                boolean open,
                FirstTrade first,
                Trade trade,
                PartialDate date,
                LocalDate earliest) {
            PartialDate registered = stated.value();
            boolean mergerKnown =
                    !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
            double best = days(date.latest(), registered.earliest());
            double surely = first.latest() == null ? 0 : days(first.latest(), registered.earliest());
            double most = days(earliest, registered.latest());
            return Reading.between(
                    mergerKnown ? surely : 0,
                    open ? Double.POSITIVE_INFINITY : most,
                    best,
                    new Before(trade, date, stated, (long) best, best == most));
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
                return subject.searchedInVain(DossierPart.CHANGES) ? Reading.of(0, null) : Missing.CHANGES;
            }
            LocalDate since = subject.asOf().minusMonths(windowMonths);
            List<Change> renamed = Lists.filter(
                    changes,
                    change -> change.what() == ChangeKind.NAME
                            && !change.date().latest().isBefore(since)
                            && !change.date().earliest().isAfter(subject.asOf()));
            if (renamed.isEmpty()) {
                return Reading.of(0, new Renamed(windowMonths, 0, renamed));
            }
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
        public Message message() {
            return Message.counted("identity-turnover", times).with("months", windowMonths);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(changes, change -> new Cited("company.changes", change));
        }
    }

    /**
     * How trade and registration lie to each other.
     *
     * @param days by how many days the trade surely comes first
     * @param exact whether the dates leave nothing open
     */
    record Before(Trade trade, PartialDate date, Stated<PartialDate> registered, long days, boolean exact)
            implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = days == 0
                    ? Message.of("trade-before-registration." + (exact ? "no" : "open"))
                    : Message.of("trade-before-registration")
                            .with(
                                    "days",
                                    Message.counted("trade-before-registration." + (exact ? "days" : "least"), days));
            return message.with("date", date).with("registered", registered.value());
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade), new Cited("company.registered", registered));
        }
    }

    record Successor(Cited merger) implements Evidence {
        @Override
        public Message message() {
            return Message.of("trade-before-registration.successor");
        }

        @Override
        public List<Cited> facts() {
            return List.of(merger);
        }
    }
}

package io.mayfly.catalog;

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
import org.jspecify.annotations.Nullable;

/** Is the company new, and did it trade at once? */
final class NewnessSignals {

    private NewnessSignals() {}

    static List<Signal> all() {
        return List.of(new RecentRegistration(24), new RegistrationToFirstTradeLag());
    }

    /**
     * Months from registration to the earliest trade within a window before the assessment, or else to the assessment.
     * Trade that nobody searched for may have happened on any day of the window.
     *
     * @param windowMonths the length of the window
     */
    record RecentRegistration(int windowMonths) implements Signal {

        @Override
        public String id() {
            return "recent-registration";
        }

        @Override
        public Reading measure(Subject subject) {
            PartialDate registered = subject.registered();
            if (registered == null) {
                return Reading.unknown(Inputs.REGISTRATION);
            }
            LocalDate window = subject.asOf().minusMonths(windowMonths);
            Trades trades = Trades.of(subject);
            LocalDate earliest = trades.open() ? window : subject.asOf();
            LocalDate latest = subject.asOf();
            for (Trade trade : trades.all()) {
                PartialDate date = trade.date();
                if (date != null && !date.latest().isBefore(window)) {
                    earliest = min(earliest, max(window, date.earliest()));
                    latest = date.earliest().isBefore(window) ? latest : min(latest, date.latest());
                }
            }
            Trade first = trades.first(window);
            LocalDate event = first == null || first.date() == null
                    ? subject.asOf()
                    : first.date().best();
            return Reading.between(
                    Months.between(registered.latest(), earliest),
                    Months.between(registered.earliest(), latest),
                    Months.between(registered.best(), event),
                    new Age(registered, event, first, registration(subject, first)));
        }
    }

    /** Days from registration to the first declaration or shipment on record. */
    record RegistrationToFirstTradeLag() implements Signal {

        @Override
        public String id() {
            return "registration-to-first-trade-lag";
        }

        @Override
        public Reading measure(Subject subject) {
            PartialDate registered = subject.registered();
            Trades trades = Trades.of(subject);
            if (trades.all().isEmpty() && !trades.open()) {
                return Reading.notApplicable("a search found neither declarations nor shipments");
            }
            if (registered == null) {
                return Reading.unknown(Inputs.REGISTRATION);
            }
            if (trades.all().isEmpty()) {
                return new Reading.Unknown(Trades.missing(subject));
            }
            Trade first = trades.first(LocalDate.MIN);
            if (first == null || first.date() == null) {
                return Reading.unknown(Inputs.TRADE_DATE);
            }
            LocalDate earliest = LocalDate.MAX;
            LocalDate latest = LocalDate.MAX;
            for (Trade trade : trades.all()) {
                PartialDate date = trade.date();
                if (date != null) {
                    earliest = min(earliest, date.earliest());
                    latest = min(latest, date.latest());
                }
            }
            return Reading.between(
                    trades.open() ? 0 : days(registered.latest(), earliest),
                    days(registered.earliest(), latest),
                    days(registered.best(), first.date().best()),
                    new Lag(
                            registered,
                            first.date(),
                            days(registered.best(), first.date().best()),
                            registration(subject, first)));
        }
    }

    record Age(
            PartialDate registered,
            LocalDate event,
            @Nullable Trade trade,
            List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String until = trade == null ? "the assessment on " + event : "its first known trade of " + trade.date();
            return "Registered " + registered + ", " + Say.one(Months.between(registered.best(), event))
                    + " months before " + until + ".";
        }
    }

    record Lag(PartialDate registered, PartialDate trade, double days, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return "The first trade on record, of " + trade + ", came " + Say.ratio(days)
                    + " days after the registration of " + registered + ".";
        }
    }

    private static List<Cited> registration(Subject subject, @Nullable Trade trade) {
        List<Cited> facts = new ArrayList<>();
        Stated<PartialDate> registered = subject.dossier().company().registered();
        if (registered != null) {
            facts.add(new Cited("company.registered", registered));
        }
        if (trade != null) {
            facts.add(Trades.cite(trade));
        }
        return facts;
    }

    private static double days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

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
     * Trade that nobody searched for may have happened on any day of the window. Samples are left out.
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
            FirstTrade begun = FirstTrade.of(subject, window);
            LocalDate earliest = trades.open() ? window : begun.earliest() == null ? subject.asOf() : begun.earliest();
            LocalDate latest = begun.latest() == null ? subject.asOf() : begun.latest();
            Trade first = begun.best();
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

    /** Days from registration to the first declaration or shipment on record; samples are left out. */
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
            FirstTrade begun = FirstTrade.of(subject, LocalDate.MIN);
            Trade first = begun.best();
            LocalDate earliest = begun.earliest();
            if (first == null || first.date() == null || earliest == null) {
                return begun.none(subject, trades);
            }
            return Reading.between(
                    trades.open() ? 0 : days(registered.latest(), earliest),
                    begun.latest() == null ? Double.POSITIVE_INFINITY : days(registered.earliest(), begun.latest()),
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
}

package io.mayfly.catalog;

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
            Stated<PartialDate> stated = subject.dossier().company().registered();
            if (stated == null) {
                return Missing.REGISTRATION;
            }
            PartialDate registered = stated.value();
            LocalDate window = subject.asOf().minusMonths(windowMonths);
            Trades trades = Trades.of(subject);
            FirstTrade first = FirstTrade.of(subject, window);
            LocalDate earliest = trades.open() ? window : upTo(subject.asOf(), first.earliest());
            LocalDate latest = upTo(subject.asOf(), first.latest());
            // Where the dates leave it open, the company is taken to be as old as it can be.
            LocalDate event = upTo(
                    subject.asOf(), first.date() == null ? null : first.date().latest());
            double best = Months.between(registered.earliest(), event);
            return Reading.between(
                    Months.between(registered.latest(), earliest),
                    Months.between(registered.earliest(), latest),
                    best,
                    new Age(stated, event, first.best(), best));
        }
    }

    private static LocalDate upTo(LocalDate end, @Nullable LocalDate day) {
        return day == null || day.isAfter(end) ? end : day;
    }

    /** Days from registration to the first declaration or shipment on record; samples are left out. */
    record RegistrationToFirstTradeLag() implements Signal {

        @Override
        public String id() {
            return "registration-to-first-trade-lag";
        }

        @Override
        public Reading measure(Subject subject) {
            Stated<PartialDate> stated = subject.dossier().company().registered();
            Trades trades = Trades.of(subject);
            if (trades.all().isEmpty() && !trades.open()) {
                return Reading.notApplicable(Message.of("because.no-trade"));
            }
            if (stated == null) {
                return Missing.REGISTRATION;
            }
            if (trades.all().isEmpty()) {
                return new Reading.Unknown(Trades.missing(subject));
            }
            FirstTrade first = FirstTrade.of(subject);
            PartialDate date = first.date();
            LocalDate earliest = first.earliest();
            if (date == null || earliest == null) {
                return first.none(subject, trades);
            }
            PartialDate registered = stated.value();
            // Where the dates leave it open, the company is taken to have waited as long as it can have.
            double best = days(registered.earliest(), date.latest());
            return Reading.between(
                    trades.open() ? 0 : days(registered.latest(), earliest),
                    first.latest() == null ? Double.POSITIVE_INFINITY : days(registered.earliest(), first.latest()),
                    best,
                    new Lag(stated, first.best(), date, best));
        }
    }

    /**
     * How old it is.
     *
     * @param event the day of its first trade, or of the assessment
     * @param trade its first trade within the window
     * @param months how many months it may have been registered for by then
     */
    record Age(
            Stated<PartialDate> registration,
            LocalDate event,
            @Nullable Trade trade,
            double months) implements Evidence {
        @Override
        public Message message() {
            PartialDate registered = registration.value();
            boolean exact = registered.exact()
                    && (trade == null || trade.date() == null || trade.date().exact());
            Message.Keyed age = Message.of("recent-registration.until-" + (trade == null ? "assessment" : "trade"))
                    .with("registered", registered)
                    .with("months", Say.upTo(exact, Say.one(months)));
            return trade == null ? age.with("day", event) : age.with("date", String.valueOf(trade.date()));
        }

        @Override
        public List<Cited> facts() {
            return NewnessSignals.facts(registration, trade);
        }
    }

    /**
     * How long it waited.
     *
     * @param days how many days may lie between
     */
    record Lag(Stated<PartialDate> registration, @Nullable Trade trade, PartialDate date, double days)
            implements Evidence {
        @Override
        public Message message() {
            PartialDate registered = registration.value();
            return date.latest().isBefore(registered.earliest())
                    ? Message.of("registration-to-first-trade-lag.before")
                            .with("date", date)
                            .with("registered", registered)
                    : Message.of("registration-to-first-trade-lag.after")
                            .with("date", date)
                            .with("days", Say.upTo(registered.exact() && date.exact(), Say.ratio(days)))
                            .with("registered", registered);
        }

        @Override
        public List<Cited> facts() {
            return NewnessSignals.facts(registration, trade);
        }
    }

    private static List<Cited> facts(Stated<PartialDate> registration, @Nullable Trade trade) {
        Cited registered = new Cited("company.registered", registration);
        return trade == null ? List.of(registered) : List.of(registered, Trades.cite(trade));
    }

    private static double days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}

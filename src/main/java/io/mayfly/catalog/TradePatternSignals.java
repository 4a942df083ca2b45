package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
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

/** How does the trade go over time? */
final class TradePatternSignals {

    private TradePatternSignals() {}

    static List<Signal> all() {
        return List.of(
                new NewTrader(12, 36),
                new NewTraderAmongImporters(12, 30),
                new ImporterTradeSpike(36, 250_000, 10_000),
                new OneShotTrading(90, 180),
                new PostTriggerImport());
    }

    /**
     * What a young company traded in its first months of trading, in millions of US dollars: the larger of what it declared
     * and what it shipped.
     *
     * @param months the first months of trading
     * @param youngMonths a company older than this at its first trade is not looked at
     */
    record NewTrader(int months, int youngMonths) implements Signal {

        private static final int MILLION_DIGITS = 6;

        @Override
        public String id() {
            return "new-trader-high-volume";
        }

        @Override
        public Reading measure(Subject subject) {
            PartialDate registered = subject.registered();
            Trades trades = Trades.of(subject);
            if (registered == null) {
                return trades.all().isEmpty() && !trades.open()
                        ? Reading.notApplicable(Message.of("because.no-trade"))
                        : Missing.REGISTRATION;
            }
            Start start = Start.of(registered, trades);
            if (start != null && !trades.open() && start.leastAge() > youngMonths) {
                return Reading.notApplicable(Message.of("because.traded-late").with("months", youngMonths));
            }
            return Book.greaterWorth(subject, (what, worths) -> reading(subject, registered, start, what, worths));
        }

        private Reading reading(
                Subject subject, PartialDate registered, @Nullable Start start, String what, List<Worth> worths) {
            if (start == null) {
                return Missing.TRADE_DATE;
            }
            TradeSum sum = new TradeSum();
            List<Input> missing = new ArrayList<>();
            for (Worth worth : worths) {
                PartialDate date = worth.trade().date();
                if (worth.missing() != null) {
                    missing.add(worth.missing());
                }
                if (date == null) {
                    sum.add(worth, false, false);
                } else if (date.earliest().isBefore(start.latest().plusMonths(months))) {
                    sum.add(
                            worth,
                            date.latest().isBefore(start.earliest().plusMonths(months)),
                            date.best().isBefore(start.best().plusMonths(months)));
                }
            }
            double hi = sum.unlimited() ? Double.POSITIVE_INFINITY : millions(sum.atMost());
            if (sum.nothingKnown()) {
                return new Reading.Unknown(missing.stream().distinct().toList(), 0, hi);
            }
            // An older company, or one that may prove to be older, is let off.
            boolean young = start.mostAge() <= youngMonths;
            boolean probablyYoung = start.bestAge() <= youngMonths;
            List<Cited> facts = new ArrayList<>(sum.facts());
            facts.addAll(CompanyFacts.registered(subject));
            Trade first = Trades.of(subject).first(LocalDate.MIN);
            if (first != null && !facts.contains(Trades.cite(first))) {
                facts.add(Trades.cite(first));
            }
            return Reading.between(
                    young ? millions(sum.surely()) : 0,
                    hi,
                    probablyYoung ? millions(sum.probably()) : 0,
                    new FirstMonths(what, registered, start.bestAge(), probablyYoung, sum.probably(), months, facts));
        }

        private static double millions(BigDecimal usd) {
            return usd.movePointLeft(MILLION_DIGITS).doubleValue();
        }

        /** When trade began, and how many months after the registration. */
        private record Start(
                LocalDate earliest, LocalDate best, LocalDate latest, double leastAge, double bestAge, double mostAge) {

            /** {@code null} where no trade is dated. */
            static @Nullable Start of(PartialDate registered, Trades trades) {
                TradeStart start = TradeStart.of(registered, trades);
                return start == null
                        ? null
                        : new Start(
                                start.earliest(),
                                start.best(),
                                start.latest(),
                                Months.between(registered.latest(), start.earliest()),
                                Months.between(registered.best(), start.best()),
                                Months.between(registered.earliest(), start.latest()));
            }
        }
    }

    /** What the trade of the first months came to. */
    record FirstMonths(
            String what,
            PartialDate registered,
            double age,
            boolean young,
            BigDecimal worth,
            int months,
            List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = young
                    ? Message.of("new-trader-high-volume")
                            .with("what", Message.of("new-trader-high-volume." + what))
                            .with("worth", Say.usd(worth))
                            .with("months", months)
                    : Message.of("new-trader-high-volume.old");
            return message.with("registered", registered).with("age", Say.one(age));
        }
    }
}

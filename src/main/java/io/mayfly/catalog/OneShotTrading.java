package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of the worth of all trade on record, in percent, falls within the busiest days, where silence followed: a
 * search in vain that long after the last trade on record. Records alone show no silence, since nobody may have looked.
 * While trade may still go on the share is taken for 0, and a series whose period is longer than those days is taken to be
 * spread over it. It belongs to the volume family.
 *
 * @param windowDays the busiest days
 * @param silenceDays how long nothing must have followed
 */
record OneShotTrading(int windowDays, int silenceDays) implements Signal {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "one-shot-trading";
    }

    @Override
    public Reading measure(Subject subject) {
        Book<Declaration> declarations = Book.declarations(subject);
        Book<Shipment> shipments = Book.shipments(subject);
        List<Worth> worths = new ArrayList<>(declarations.worths());
        worths.addAll(shipments.worths());
        List<Input> missing = Missing.both(declarations.missing(), shipments.missing());
        if (worths.isEmpty()) {
            return missing.isEmpty()
                    ? Reading.notApplicable(Message.of("because.no-own-trade"))
                    : new Reading.Unknown(missing);
        }
        return reading(subject, worths, missing.isEmpty());
    }

    private Reading reading(Subject subject, List<Worth> worths, boolean complete) {
        Silence silence = Silence.after(subject, worths);
        if (silence == null) {
            return new Reading.Unknown(List.of(Inputs.TRADE_DATE), 0, HUNDRED.doubleValue());
        }
        Evidence still = new StillTrading(silence.last(), silence.date(), silence.most() < silenceDays, silenceDays);
        if (silence.most() < silenceDays) {
            return Reading.of(0, still);
        }
        Share share = share(worths);
        double hi = complete ? share.hi() : HUNDRED.doubleValue();
        if (silence.best() >= silenceDays && !searchedAfter(subject, silence)) {
            return new Reading.Unknown(List.of(Inputs.LATER_TRADE), 0, hi);
        }
        if (share.best() == null) {
            return new Reading.Unknown(share.missing(), 0, hi);
        }
        double lo = complete && silence.least() >= silenceDays ? share.lo() : 0;
        return silence.best() >= silenceDays
                ? Reading.between(
                        lo,
                        hi,
                        share.best(),
                        new OneShot(share.best(), lo == hi, windowDays, silence.best(), silence.last(), share.trades()))
                : Reading.between(lo, hi, 0, still);
    }

    private boolean searchedAfter(Subject subject, Silence silence) {
        DossierPart part = silence.last() instanceof Declaration ? DossierPart.DECLARATIONS : DossierPart.SHIPMENTS;
        return subject.searchedInVain(part, silence.date().latest().plusDays(silenceDays - 1L));
    }

    /**
     * How many days have passed since the last trade on record. An undated one may be of any day, so that nothing is sure;
     * the best estimate goes by the last day of those that are dated.
     */
    private record Silence(Trade last, PartialDate date, long least, long best, long most) {

        static @Nullable Silence after(Subject subject, List<Worth> worths) {
            Trade last = null;
            PartialDate date = null;
            LocalDate earliest = LocalDate.MIN;
            LocalDate latest = LocalDate.MIN;
            boolean undated = false;
            for (Worth worth : worths) {
                PartialDate own = worth.trade().date();
                if (own == null) {
                    undated = true;
                    continue;
                }
                if (date == null || own.latest().isAfter(date.latest())) {
                    last = worth.trade();
                    date = own;
                }
                earliest = own.earliest().isAfter(earliest) ? own.earliest() : earliest;
                latest = own.latest().isAfter(latest) ? own.latest() : latest;
            }
            return last == null || date == null
                    ? null
                    : new Silence(
                            last,
                            date,
                            undated ? 0 : days(latest, subject),
                            days(latest, subject),
                            days(earliest, subject));
        }

        private static long days(LocalDate day, Subject subject) {
            return ChronoUnit.DAYS.between(day, subject.asOf());
        }
    }

    /** The share of the busiest days, in percent. */
    private record Share(double lo, @Nullable Double best, double hi, List<Input> missing, List<Trade> trades) {}

    private Share share(List<Worth> worths) {
        List<Busiest.Lot> lots = Lists.map(
                worths, worth -> new Busiest.Lot(worth.trade(), worth.lowest(), worth.high(), atOnce(worth.trade())));
        Busiest busiest = Busiest.of(lots, windowDays, Window::surely);
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        List<Input> missing = List.of();
        for (Worth worth : worths) {
            least = least.add(worth.lowest());
            most = worth.high() == null ? most : most.add(worth.high());
            if (worth.missing() != null) {
                missing = Missing.both(missing, List.of(worth.missing()));
            }
        }
        boolean known = missing.isEmpty();
        BigDecimal atMost = busiest.atMost();
        return new Share(
                known ? percent(busiest.surely(), most) : 0,
                least.signum() == 0 && !known ? null : Double.valueOf(percent(busiest.probably(), least)),
                atMost == null ? HUNDRED.doubleValue() : percent(atMost, least),
                missing,
                busiest.trades());
    }

    /** A record of shipments that is dated by a period may stand for a series of them. */
    private static boolean atOnce(Trade trade) {
        if (!(trade instanceof Shipment shipment) || Objects.equals(shipment.count(), 1L)) {
            return true;
        }
        return shipment.count() == null
                && (shipment.date() == null || shipment.date().exact());
    }

    private static double percent(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) >= 0) {
            return part.signum() == 0 ? 0 : HUNDRED.doubleValue();
        }
        return Ratio.of(part.multiply(HUNDRED), whole);
    }

    /** What the share was measured from. */
    record OneShot(double percent, boolean exact, int windowDays, long silence, Trade last, List<Trade> trades)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("one-shot-trading" + (exact ? "" : ".least"))
                    .with("percent", Say.ratio(percent))
                    .with("days", windowDays)
                    .with("silence", silence);
        }

        @Override
        public List<Cited> facts() {
            return CompanyFacts.both(Lists.map(trades, Trades::cite), List.of(Trades.cite(last)));
        }
    }

    /** The last trade is not long ago, or need not be. */
    record StillTrading(Trade last, PartialDate date, boolean surely, int silenceDays) implements Evidence {
        @Override
        public Message message() {
            return Message.of("one-shot-trading." + (surely ? "trading" : "open"))
                    .with("date", date)
                    .with("days", silenceDays);
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(last));
        }
    }
}

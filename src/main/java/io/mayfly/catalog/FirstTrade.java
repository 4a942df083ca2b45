package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The trade by which a company began to trade in earnest: with it all trade so far adds up to an amount that matters. A
 * sample or two are no beginning; the same goods in many small lots are one. What is not known to be worth less counts.
 *
 * @param earliest no earlier than this; {@code null} where no trade on record can matter
 * @param latest no later than this; {@code null} where it may be that none does
 * @param best the trade, by best estimate and by the latest days that the records allow; {@code null} where none seems to
 *     matter
 * @param date its date; {@code null} where there is none
 */
record FirstTrade(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Trade best,
        @Nullable PartialDate date) {

    /** From which worth of all trade so far on it matters, in US dollars: expert judgement, as for revenue of a year. */
    static final long MATERIAL_USD = 1_000;

    private static final BigDecimal MATERIAL = BigDecimal.valueOf(MATERIAL_USD);

    /** One trade as it may be told: of the date that leaves it latest, though perhaps earlier; amounts never below zero. */
    private record Told(
            Trade trade, PartialDate date, LocalDate earliest, BigDecimal least, BigDecimal probably, BigDecimal most) {

        /** One trade by all reports of it; {@code null} where none has a date. */
        static @Nullable Told of(Subject subject, List<? extends Trade> reports) {
            Trade last = null;
            PartialDate date = null;
            LocalDate earliest = LocalDate.MAX;
            BigDecimal low = null;
            BigDecimal high = null;
            boolean all = true;
            for (Trade trade : reports) {
                PartialDate own = trade.date();
                if (own != null) {
                    earliest = own.earliest().isBefore(earliest) ? own.earliest() : earliest;
                    last = date == null || own.latest().isAfter(date.latest()) ? trade : last;
                    date = last == trade ? own : date;
                }
                Worth worth = Worth.ofGoods(subject, trade, Inputs.TRADE_WORTH);
                if (worth.low() != null && worth.high() != null) {
                    low = low == null ? worth.low() : low.min(worth.low());
                    high = high == null ? worth.high() : high.max(worth.high());
                } else {
                    all = false;
                }
            }
            if (last == null || date == null) {
                return null;
            }
            BigDecimal probably = low == null ? MATERIAL : low;
            BigDecimal most = high == null ? MATERIAL : high;
            return new Told(
                    last, date, earliest, all ? probably : BigDecimal.ZERO, probably, all ? most : most.max(MATERIAL));
        }

        LocalDate latest() {
            return date.latest();
        }
    }

    private static final Derived<List<Told>> DECLARED =
            subject -> told(subject, subject.dossier().declarations());

    private static final Derived<List<Told>> SHIPPED =
            subject -> told(subject, subject.dossier().shipments());

    private static final Derived<FirstTrade> EVER =
            subject -> of(subject.derived(DECLARED), subject.derived(SHIPPED), LocalDate.MIN);

    private static final FirstTrade NONE = new FirstTrade(null, null, null, null);

    /** Among all trade of a subject. */
    static FirstTrade of(Subject subject) {
        return subject.derived(EVER);
    }

    /**
     * Among the trade of a subject from a day on.
     *
     * @param from trade before this day is left out
     */
    static FirstTrade of(Subject subject, LocalDate from) {
        return of(subject.derived(DECLARED), subject.derived(SHIPPED), from);
    }

    /** Among some of its shipments. */
    static FirstTrade ofShipments(Subject subject, List<Shipment> shipments) {
        return of(List.of(), told(subject, shipments), LocalDate.MIN);
    }

    /** Finds it among declarations and shipments, which may tell of the same goods. */
    private static FirstTrade of(List<Told> declared, List<Told> shipped, LocalDate from) {
        if (declared.isEmpty() && shipped.isEmpty()) {
            return NONE;
        }
        List<Told> both = shipped.isEmpty() ? declared : new ArrayList<>(declared);
        if (!shipped.isEmpty()) {
            both.addAll(shipped);
        }
        Told earliest = reached(Lists.filter(both, each -> !each.latest().isBefore(from)), Told::earliest, Told::most);
        Told best = reached(begunFrom(from, both), Told::latest, Told::probably);
        LocalDate latest = earlier(
                reached(begunFrom(from, declared), Told::latest, Told::least),
                reached(begunFrom(from, shipped), Told::latest, Told::least));
        return new FirstTrade(
                earliest == null ? null : earliest.earliest().isBefore(from) ? from : earliest.earliest(),
                latest,
                best == null ? null : best.trade(),
                best == null ? null : best.date());
    }

    private static List<Told> begunFrom(LocalDate from, List<Told> trades) {
        return from.equals(LocalDate.MIN)
                ? trades
                : Lists.filter(trades, each -> !each.earliest().isBefore(from));
    }

    private static @Nullable LocalDate earlier(@Nullable Told one, @Nullable Told other) {
        if (one == null || other == null) {
            return one == null ? (other == null ? null : other.latest()) : one.latest();
        }
        return other.latest().isBefore(one.latest()) ? other.latest() : one.latest();
    }

    /** What to answer where no trade on record seems to matter. */
    Reading none(Subject subject, Trades trades) {
        if (earliest == null && !trades.open()) {
            return Reading.notApplicable(Message.of("because.small-trade").with("limit", Say.usd(MATERIAL_USD)));
        }
        List<Input> missing = new ArrayList<>();
        if (Lists.any(trades.all(), trade -> trade.date() == null)) {
            missing.add(Inputs.TRADE_DATE);
        }
        if (earliest != null) {
            missing.add(Inputs.TRADE_WORTH);
        }
        if (missing.isEmpty()) {
            missing.addAll(Trades.missing(subject));
        }
        return new Reading.Unknown(missing);
    }

    private static List<Told> told(Subject subject, List<? extends Trade> trades) {
        if (trades.isEmpty()) {
            return List.of();
        }
        List<Told> all = new ArrayList<>(trades.size());
        for (List<? extends Trade> reports : reports(trades)) {
            Told told = Told.of(subject, reports);
            if (told != null) {
                all.add(told);
            }
        }
        return all;
    }

    private static Collection<? extends List<? extends Trade>> reports(List<? extends Trade> trades) {
        if (trades.size() == 1) {
            return List.of(trades);
        }
        Map<Object, List<Trade>> reports = new LinkedHashMap<>();
        for (Trade trade : trades) {
            reports.computeIfAbsent(trade.sameness(), key -> new ArrayList<>(1)).add(trade);
        }
        return reports.values();
    }

    /** The first with which the amounts add up to enough. */
    private static @Nullable Told reached(
            List<Told> trades, Function<Told, LocalDate> day, Function<Told, BigDecimal> amount) {
        List<Told> ordered = trades;
        if (trades.size() > 1) {
            ordered = new ArrayList<>(trades);
            ordered.sort(Comparator.comparing(day));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Told each : ordered) {
            sum = sum.add(amount.apply(each));
            if (sum.compareTo(MATERIAL) >= 0) {
                return each;
            }
        }
        return null;
    }
}

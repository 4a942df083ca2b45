package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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

        static @Nullable Told of(Subject subject, Collection<? extends Trade> reports) {
            List<? extends Trade> dated = Lists.filter(reports, trade -> trade.date() != null);
            if (dated.isEmpty()) {
                return null;
            }
            Trade last = dated.stream()
                    .max(Comparator.comparing(trade -> date(trade).latest()))
                    .orElseThrow();
            List<Worth> worths = Lists.map(reports, trade -> Worth.ofGoods(subject, trade, Inputs.TRADE_WORTH));
            boolean all = Lists.all(worths, worth -> worth.low() != null && worth.high() != null);
            BigDecimal low = worths.stream()
                    .map(Worth::low)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(MATERIAL);
            BigDecimal high = worths.stream()
                    .map(Worth::high)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(MATERIAL);
            return new Told(
                    last,
                    date(last),
                    dated.stream()
                            .map(trade -> date(trade).earliest())
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    all ? low : BigDecimal.ZERO,
                    low,
                    all ? high : high.max(MATERIAL));
        }

        LocalDate latest() {
            return date.latest();
        }

        private static PartialDate date(Trade trade) {
            return Objects.requireNonNull(trade.date());
        }
    }

    /**
     * Finds it among declarations and shipments, which may tell of the same goods.
     *
     * @param from trade before this day is left out
     */
    static FirstTrade of(
            Subject subject, List<? extends Trade> declarations, List<? extends Trade> shipments, LocalDate from) {
        List<Told> declared = told(subject, declarations);
        List<Told> shipped = told(subject, shipments);
        List<Told> both = Stream.concat(declared.stream(), shipped.stream()).toList();
        Told earliest = reached(Lists.filter(both, each -> !each.latest().isBefore(from)), Told::earliest, Told::most);
        Told best = reached(Lists.filter(both, each -> !each.earliest().isBefore(from)), Told::latest, Told::probably);
        LocalDate latest = Stream.of(declared, shipped)
                .map(list ->
                        reached(Lists.filter(list, each -> !each.earliest().isBefore(from)), Told::latest, Told::least))
                .filter(Objects::nonNull)
                .map(Told::latest)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new FirstTrade(
                earliest == null ? null : earliest.earliest().isBefore(from) ? from : earliest.earliest(),
                latest,
                best == null ? null : best.trade(),
                best == null ? null : best.date());
    }

    /** Among all trade of a subject. */
    static FirstTrade of(Subject subject, LocalDate from) {
        return of(subject, subject.dossier().declarations(), subject.dossier().shipments(), from);
    }

    /** What to answer where no trade on record seems to matter. */
    Reading none(Subject subject, Trades trades) {
        if (earliest == null && !trades.open()) {
            return Reading.notApplicable(
                    "all its trade on record is worth less than " + Say.usd(MATERIAL) + ", from which it would matter");
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
        Map<Object, List<Trade>> reports = new LinkedHashMap<>();
        for (Trade trade : trades) {
            reports.computeIfAbsent(trade.sameness(), key -> new ArrayList<>(1)).add(trade);
        }
        return reports.values().stream()
                .map(each -> Told.of(subject, each))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The first with which the amounts add up to enough. */
    private static @Nullable Told reached(
            List<Told> trades, Function<Told, LocalDate> day, Function<Told, BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Told each : trades.stream().sorted(Comparator.comparing(day)).toList()) {
            sum = sum.add(amount.apply(each));
            if (sum.compareTo(MATERIAL) >= 0) {
                return each;
            }
        }
        return null;
    }
}

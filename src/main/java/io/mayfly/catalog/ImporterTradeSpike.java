package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was imported in a calendar quarter as a multiple of the mean of the four quarters before, or of the same quarter of
 * the year before where that is larger; of several quarters the steepest counts. The four quarters are known where trade
 * on record reaches back to them, or somebody searched after them and found none. It belongs to the volume family.
 *
 * @param windowMonths how long ago the quarter may have ended
 * @param materialUsd growth by less than this does not count
 * @param floorUsd earlier quarters below this count as this
 */
record ImporterTradeSpike(int windowMonths, long materialUsd, long floorUsd) implements Signal {

    private static final int QUARTERS = 4;
    private static final int MONTHS_PER_QUARTER = 3;
    private static final BigDecimal FOUR = BigDecimal.valueOf(QUARTERS);

    @Override
    public String id() {
        return "importer-trade-spike";
    }

    @Override
    public Reading measure(Subject subject) {
        return Book.imports(subject).read(book -> new Quarters(subject, this, book).steepest());
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_PER_QUARTER;
    }

    private static LocalDate end(int quarter) {
        return LocalDate.of(quarter / QUARTERS, 1, 1)
                .plusMonths((long) (quarter % QUARTERS + 1) * MONTHS_PER_QUARTER)
                .minusDays(1);
    }

    /** The imports of one subject by quarter. */
    private static final class Quarters {
        private static final TradeSum NOTHING = new TradeSum();

        private final Subject subject;
        private final ImporterTradeSpike settings;
        private final List<Worth> worths;
        private final TreeMap<Integer, TradeSum> byQuarter = new TreeMap<>();
        private final Set<Input> missing = new LinkedHashSet<>();
        private boolean undated;

        /** The first quarter of which there is surely, and by best estimate trade on record. */
        private int surelySince = Integer.MAX_VALUE;

        private int probablySince = Integer.MAX_VALUE;

        Quarters(Subject subject, ImporterTradeSpike settings, Book<Shipment> book) {
            this.subject = subject;
            this.settings = settings;
            this.worths = book.worths();
            worths.forEach(this::add);
        }

        private void add(Worth worth) {
            PartialDate date = worth.date();
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            if (date == null) {
                undated = true;
                missing.add(Inputs.TRADE_DATE);
                return;
            }
            int first = quarter(date.earliest());
            int last = quarter(date.latest());
            int best = quarter(date.best());
            for (int quarter = first; quarter <= last; quarter++) {
                byQuarter.computeIfAbsent(quarter, key -> new TradeSum()).add(worth, first == last, quarter == best);
            }
            surelySince = Math.min(surelySince, last);
            probablySince = Math.min(probablySince, best);
        }

        Reading steepest() {
            if (byQuarter.isEmpty()) {
                return new Reading.Unknown(List.copyOf(missing));
            }
            List<Cited> all =
                    worths.stream().map(worth -> Trades.cite(worth.trade())).toList();
            Reading steepest = Reading.of(0, new NoSpike(settings.windowMonths, all));
            LocalDate window = subject.asOf().minusMonths(settings.windowMonths);
            for (int quarter : byQuarter.keySet()) {
                if (!end(quarter).isBefore(window)) {
                    steepest = Hull.greater(reading(quarter), steepest);
                }
            }
            return undated ? Hull.open(steepest) : steepest;
        }

        private TradeSum of(int quarter) {
            return byQuarter.getOrDefault(quarter, NOTHING);
        }

        private Reading reading(int quarter) {
            TradeSum sum = of(quarter);
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal probably = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            boolean unlimited = undated;
            List<Cited> facts = new ArrayList<>(sum.facts());
            for (int before = quarter - QUARTERS; before < quarter; before++) {
                least = least.add(of(before).surely());
                probably = probably.add(of(before).probably());
                most = most.add(of(before).atMost());
                unlimited |= of(before).unlimited();
                facts.addAll(of(before).facts());
            }
            TradeSum season = of(quarter - QUARTERS);
            BigDecimal base = base(probably, season.probably());
            double hi = sum.unlimited() ? Double.POSITIVE_INFINITY : ratio(sum.atMost(), base(least, season.surely()));
            double lo = unlimited ? 0 : ratio(sum.surely(), base(most, season.atMost()));
            double best = ratio(sum.probably(), base);
            if (hi == 0) {
                return Reading.of(0, new NoSpike(settings.windowMonths, facts));
            }
            boolean searched = subject.searchedInVain(DossierPart.SHIPMENTS, end(quarter - 1));
            boolean probablyKnown = searched || probablySince <= quarter - QUARTERS;
            if (!probablyKnown) {
                return new Reading.Unknown(List.of(Inputs.TRADE_HISTORY), 0, hi);
            }
            if (sum.nothingKnown()) {
                return new Reading.Unknown(List.copyOf(missing), 0, hi);
            }
            boolean surelyKnown = searched || surelySince <= quarter - QUARTERS;
            return Reading.between(
                    surelyKnown ? lo : 0, hi, best, new Spike(quarter, sum.probably(), base, best, facts));
        }

        private static BigDecimal base(BigDecimal fourQuarters, BigDecimal sameQuarter) {
            return fourQuarters.divide(FOUR, MathContext.DECIMAL128).max(sameQuarter);
        }

        private double ratio(BigDecimal worth, BigDecimal base) {
            return worth.subtract(base).compareTo(BigDecimal.valueOf(settings.materialUsd)) < 0
                    ? 0
                    : worth.divide(base.max(BigDecimal.valueOf(settings.floorUsd)), MathContext.DECIMAL128)
                            .doubleValue();
        }
    }

    /** What the spike was measured from. */
    record Spike(int quarter, BigDecimal worth, BigDecimal base, double ratio, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String start = "Imports worth at least " + Say.usd(worth) + " in the quarter that ended on " + end(quarter)
                    + " follow " + Say.usd(base) + " in a quarter of the year before";
            return ratio == 0 ? start + ": no growth that matters." : start + ": a ratio of " + Say.ratio(ratio) + ".";
        }
    }

    /** No quarter stands out. */
    record NoSpike(int windowMonths, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return "No quarter of the last " + windowMonths
                    + " months shows imports that grew by an amount that matters.";
        }
    }
}

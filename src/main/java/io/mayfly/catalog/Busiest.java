package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most that lots amount to within any so many days on end. A lot that came at once counts by itself whatever its date.
 *
 * @param surely at least this
 * @param probably by best estimate
 * @param atMost at most this; {@code null} where there is no limit
 * @param trades those that make up the best estimate, in order of the lots
 */
record Busiest(
        BigDecimal surely, BigDecimal probably, @Nullable BigDecimal atMost, List<Trade> trades) {

    /**
     * A lot of a trade.
     *
     * @param low at least this, which is also the best estimate
     * @param high at most this; {@code null} where there is no limit
     * @param atOnce whether it came on one day, unlike a series over a period
     */
    record Lot(Trade trade, BigDecimal low, @Nullable BigDecimal high, boolean atOnce) {
        private BigDecimal highest() {
            return high == null ? BigDecimal.ZERO : high;
        }
    }

    /** The most that comes together, and the first day of the first window in which it does. */
    private record Peak(BigDecimal sum, long at) {}

    private static final Peak NOTHING = new Peak(BigDecimal.ZERO, Long.MIN_VALUE);

    /** By how much windows that begin on a day hold more than those that begin on the day before. */
    private record Change(long day, BigDecimal by) {
        static final Comparator<Change> BY_DAY = Comparator.comparingLong(Change::day);
    }

    /**
     * Looks for the most.
     *
     * @param placing where the best estimate puts a date that is not known to the day
     */
    static Busiest of(List<Lot> lots, int days, Window.Placing placing) {
        BigDecimal surely = peak(lots, days, Lot::low, Window::surely).sum();
        BigDecimal atMost = peak(lots, days, Lot::highest, Window::maybe).sum();
        Peak peak = peak(lots, days, Lot::low, placing);
        BigDecimal probably = peak.sum();
        List<Trade> trades = new ArrayList<>();
        for (Lot lot : lots) {
            PartialDate date = lot.trade().date();
            Window window = date == null ? null : placing.of(date, days);
            if (window != null && window.holds(peak.at())) {
                trades.add(lot.trade());
            }
        }
        boolean unlimited = false;
        for (Lot lot : lots) {
            if (lot.atOnce() && lot.low().compareTo(probably) > 0) {
                probably = lot.low();
                trades = List.of(lot.trade());
            }
            surely = lot.atOnce() ? surely.max(lot.low()) : surely;
            unlimited |= lot.high() == null;
            atMost = lot.trade().date() == null ? atMost.add(lot.highest()) : atMost;
        }
        return new Busiest(surely, probably, unlimited ? null : atMost, List.copyOf(trades));
    }

    private static Peak peak(List<Lot> lots, int days, Function<Lot, BigDecimal> amount, Window.Placing placing) {
        List<Change> changes = new ArrayList<>(2 * lots.size());
        for (Lot lot : lots) {
            PartialDate date = lot.trade().date();
            Window window = date == null ? null : placing.of(date, days);
            if (window != null) {
                changes.add(new Change(window.first(), amount.apply(lot)));
                changes.add(new Change(window.last() + 1, amount.apply(lot).negate()));
            }
        }
        changes.sort(Change.BY_DAY);
        Peak peak = NOTHING;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < changes.size(); i++) {
            long day = changes.get(i).day();
            sum = sum.add(changes.get(i).by());
            boolean lastOfDay = i + 1 == changes.size() || changes.get(i + 1).day() != day;
            peak = lastOfDay && sum.compareTo(peak.sum()) > 0 ? new Peak(sum, day) : peak;
        }
        return peak;
    }
}

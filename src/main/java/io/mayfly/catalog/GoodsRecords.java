package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Trade records read one by one; of all readings the greatest counts. */
final class GoodsRecords {

    private static final Message NO_TRADE = Message.of("because.no-trade");

    private final List<Input> unsearched;
    private final Set<Input> missing = new LinkedHashSet<>(0);
    private double lo;
    private double hi;
    private Reading.@Nullable Measured best;

    private GoodsRecords(List<Input> unsearched, double hi) {
        this.unsearched = unsearched;
        this.hi = hi;
    }

    /**
     * The greatest reading of all records. A record that does not apply is passed over; while records may yet come to
     * light, the reading may be the greatest there is.
     *
     * @param greatest the greatest reading that a record may give
     * @param noneApplies why the signal does not apply where no record does
     * @param signal reads the goods of one record; no reading is negative
     */
    static Reading greatest(
            Subject subject, double greatest, Message noneApplies, Function<TradedGoods, Reading> signal) {
        List<Input> missing = Trades.missing(subject);
        GoodsRecords records = new GoodsRecords(missing, missing.isEmpty() ? 0 : greatest);
        List<List<TradedGoods>> all = TradedGoods.all(subject);
        if (missing.isEmpty() && all.isEmpty()) {
            return Reading.notApplicable(NO_TRADE);
        }
        records.addAll(all, signal);
        return records.reading(noneApplies);
    }

    /** The same where every record applies. */
    static Reading greatest(Subject subject, double greatest, Function<TradedGoods, Reading> signal) {
        return greatest(subject, greatest, NO_TRADE, signal);
    }

    private void addAll(List<List<TradedGoods>> all, Function<TradedGoods, Reading> signal) {
        for (List<TradedGoods> told : all) {
            add(told.size() == 1 ? signal.apply(told.get(0)) : ofOne(Lists.map(told, signal)));
        }
    }

    /** Of different reports of one trade the lowest is the best estimate. */
    private static Reading ofOne(List<Reading> told) {
        Reading.Measured least = null;
        Reading.Unknown open = null;
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        for (Reading reading : told) {
            if (reading instanceof Reading.Measured measured) {
                least = least == null || measured.best() < least.best() ? measured : least;
                lo = Math.min(lo, measured.lo());
                hi = Math.max(hi, measured.hi());
            } else {
                lo = 0;
            }
            if (reading instanceof Reading.Unknown unknown) {
                open = unknown;
                hi = Math.max(hi, unknown.hi());
            }
        }
        if (least != null) {
            return new Reading.Measured(lo, hi, least.best(), least.evidence());
        }
        return open == null ? told.get(0) : new Reading.Unknown(open.missing(), 0, hi);
    }

    private void add(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            lo = Math.max(lo, measured.lo());
            hi = Math.max(hi, measured.hi());
            best = best == null || measured.best() > best.best() ? measured : best;
        } else if (reading instanceof Reading.Unknown unknown) {
            hi = Math.max(hi, unknown.hi());
            missing.addAll(unknown.missing());
        }
    }

    private Reading reading(Message noneApplies) {
        if (best != null) {
            return new Reading.Measured(lo, hi, best.best(), best.evidence());
        }
        Set<Input> inputs = new LinkedHashSet<>(unsearched);
        inputs.addAll(missing);
        return inputs.isEmpty() ? Reading.notApplicable(noneApplies) : new Reading.Unknown(List.copyOf(inputs), 0, hi);
    }
}

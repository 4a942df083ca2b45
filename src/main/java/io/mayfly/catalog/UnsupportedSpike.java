package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Growth of revenue that neither staff nor assets explain: the logarithm of the growth of revenue, less that of the growth
 * of staff, less half of that of the growth of total assets; never below 0. Where one of the two is not known, it is taken
 * to have grown as much as the other, and may have grown by anything. It belongs to the volume family.
 *
 * @param spike how the growth of revenue is measured
 * @param leastGrowth growth of revenue below this is no spike
 */
record UnsupportedSpike(RevenueSpike spike, double leastGrowth) implements Signal {

    private static final double SHARE_OF_ASSETS = 0.5;

    @Override
    public String id() {
        return "revenue-spike-unsupported";
    }

    @Override
    public Reading measure(Subject subject) {
        return Filings.read(subject, years -> reading(subject, years));
    }

    private Reading reading(Subject subject, FiscalYears years) {
        Reading growth = spike.reading(subject, years);
        if (!(growth instanceof Reading.Measured steepest)) {
            return growth;
        }
        if (steepest.hi() < leastGrowth) {
            return Reading.of(0, new NoSpike(steepest.best(), leastGrowth, steepest.evidence(), List.of()));
        }
        LocalDate window = subject.asOf().minusMonths(spike.windowMonths());
        Reading most = null;
        for (Accounts later : years.all()) {
            Accounts earlier = years.before(later);
            if (earlier != null
                    && !later.period().latest().isBefore(window)
                    && spike.growth(subject, years, earlier, later) instanceof Reading.Measured one
                    && one.hi() >= leastGrowth) {
                Reading reading = unsupported(subject, years, one, earlier, later);
                most = most == null ? reading : Hull.greater(most, reading);
            }
        }
        if (most == null) {
            most = Reading.of(0, new NoSpike(steepest.best(), leastGrowth, steepest.evidence(), List.of()));
        }
        return Double.isInfinite(steepest.hi()) ? Hull.open(most) : most;
    }

    private static List<Cited> facts(@Nullable Evidence growth, List<Cited> staff) {
        List<Cited> facts = new ArrayList<>(growth == null ? List.of() : growth.facts());
        facts.addAll(staff);
        return facts;
    }

    private Reading unsupported(
            Subject subject, FiscalYears years, Reading.Measured growth, Accounts earlier, Accounts later) {
        Growth staff = Growth.ofStaff(subject, earlier, later);
        Growth assets = Growth.ofAssets(years, earlier, later);
        double hi = rest(growth.hi(), staff.lo(), assets.lo());
        Double bestStaff = staff.best() == null ? assets.best() : staff.best();
        Double bestAssets = assets.best() == null ? staff.best() : assets.best();
        if (bestStaff == null || bestAssets == null) {
            if (growth.best() < leastGrowth) {
                return Reading.between(0, hi, 0, new NoSpike(growth.best(), leastGrowth, growth.evidence(), List.of()));
            }
            String both = earlier.year() + " and " + later.year();
            return new Reading.Unknown(List.of(Inputs.STAFF.note(both), Inputs.TOTAL_ASSETS.note(both)), 0, hi);
        }
        double best = rest(growth.best(), bestStaff, bestAssets);
        return Reading.between(
                rest(growth.lo(), staff.hi(), assets.hi()),
                hi,
                best,
                growth.best() < leastGrowth
                        ? new NoSpike(growth.best(), leastGrowth, growth.evidence(), staff.facts())
                        : new Unsupported(
                                growth.best(), staff.best(), assets.best(), best, growth.evidence(), staff.facts()));
    }

    /** Infinite support leaves nothing. */
    private double rest(double revenue, double staff, double assets) {
        return revenue < leastGrowth || Double.isInfinite(staff) || Double.isInfinite(assets)
                ? 0
                : Math.max(
                        0, StrictMath.log(revenue) - StrictMath.log(staff) - SHARE_OF_ASSETS * StrictMath.log(assets));
    }

    /** What the rest was measured from. */
    record Unsupported(
            double revenue,
            @Nullable Double staff,
            @Nullable Double assets,
            double rest,
            @Nullable Evidence growth,
            List<Cited> counts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("revenue-spike-unsupported")
                    .with("revenue", Say.ratio(revenue))
                    .with("staff", grew(staff))
                    .with("assets", grew(assets))
                    .with("rest", Say.ratio(rest));
        }

        @Override
        public List<Cited> facts() {
            return UnsupportedSpike.facts(growth, counts);
        }

        private static Message grew(@Nullable Double growth) {
            return growth == null
                    ? Message.of("revenue-spike-unsupported.unknown")
                    : Message.of("revenue-spike-unsupported.times").with("ratio", Say.ratio(growth));
        }
    }

    /** Revenue did not grow enough to be looked at. */
    record NoSpike(
            double ratio, double leastGrowth, @Nullable Evidence growth, List<Cited> counts) implements Evidence {
        @Override
        public Message message() {
            Message least = Say.ratio(leastGrowth);
            return ratio == 0
                    ? Message.of("revenue-spike-unsupported.none").with("least", least)
                    : Message.of("revenue-spike-unsupported.less")
                            .with("least", least)
                            .with("ratio", Say.ratio(ratio));
        }

        @Override
        public List<Cited> facts() {
            return UnsupportedSpike.facts(growth, counts);
        }
    }
}

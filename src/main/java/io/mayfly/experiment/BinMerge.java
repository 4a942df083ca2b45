package io.mayfly.experiment;

import io.mayfly.experiment.WeightOfEvidence.Counts;
import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring bins. What is monotone stays so, since the share of a joined bin lies between those of its parts. */
final class BinMerge {

    private final List<FineBin> bins;
    private final Counts total;

    /** Takes bins in rising order, and what is in none of them. */
    BinMerge(List<FineBin> bins, Counts elsewhere) {
        this.bins = new ArrayList<>(bins);
        this.total = bins.stream().map(FineBin::counts).reduce(elsewhere, Counts::plus);
    }

    List<FineBin> bins() {
        return List.copyOf(bins);
    }

    /** Joins until the odds of a shell strictly rise, or strictly fall. */
    void poolViolators(boolean rising, double rounding) {
        List<FineBin> pooled = new ArrayList<>();
        for (FineBin bin : bins) {
            pooled.add(bin);
            while (pooled.size() > 1 && !inOrder(pooled, rising, rounding)) {
                FineBin last = pooled.remove(pooled.size() - 1);
                pooled.add(pooled.remove(pooled.size() - 1).with(last));
            }
        }
        bins.clear();
        bins.addAll(pooled);
    }

    private static boolean inOrder(List<FineBin> pooled, boolean rising, double rounding) {
        Counts last = pooled.get(pooled.size() - 1).counts();
        Counts before = pooled.get(pooled.size() - 2).counts();
        Counts low = rising ? before : last;
        Counts high = rising ? last : before;
        return low.shells() * high.legitimate() < high.shells() * low.legitimate() * (1 - rounding);
    }

    /** Joins each bin that holds too little of the total, or one class alone by chance, to a neighbour, the lightest first. */
    void joinWeak(double leastShare) {
        int weak = weakest(leastShare);
        while (weak >= 0 && bins.size() > 1) {
            boolean first = weak == 0;
            boolean last = weak == bins.size() - 1;
            join(first || (!last && cost(weak) < cost(weak - 1)) ? weak : weak - 1);
            weak = weakest(leastShare);
        }
    }

    private int weakest(double leastShare) {
        int weakest = -1;
        for (int i = 0; i < bins.size(); i++) {
            Counts counts = bins.get(i).counts();
            boolean weak = byChance(i) || counts.weight() < leastShare * total.weight();
            if (weak
                    && (weakest < 0
                            || counts.weight() < bins.get(weakest).counts().weight())) {
                weakest = i;
            }
        }
        return weakest;
    }

    /**
     * Whether a bin holds one class alone, but with half a case of either would speak no more than its neighbour. Such bins stand at
     * the ends, since the odds rise or fall.
     */
    private boolean byChance(int bin) {
        if (bins.size() < 2 || bins.get(bin).counts().hasBothClasses()) {
            return false;
        }
        Counts one = bins.get(bin).counts().withoutEmptyClass();
        Counts next = bins.get(bin == 0 ? 1 : bin - 1).counts().withoutEmptyClass();
        double more = one.shells() * next.legitimate() - next.shells() * one.legitimate();
        return bins.get(bin).counts().shells() > 0 ? more <= 0 : more >= 0;
    }

    /** Joins the pair that costs the least information until there are no more bins than this. */
    void joinUntil(int most) {
        while (bins.size() > most) {
            int cheapest = 0;
            for (int i = 1; i < bins.size() - 1; i++) {
                cheapest = cost(i) < cost(cheapest) ? i : cheapest;
            }
            join(cheapest);
        }
    }

    /** What joining a bin to the next costs. */
    private double cost(int bin) {
        Counts one = bins.get(bin).counts();
        Counts next = bins.get(bin + 1).counts();
        return information(one) + information(next) - information(one.plus(next));
    }

    private double information(Counts counts) {
        return counts.withoutEmptyClass().informationOf(total);
    }

    private void join(int bin) {
        bins.set(bin, bins.get(bin).with(bins.remove(bin + 1)));
    }
}

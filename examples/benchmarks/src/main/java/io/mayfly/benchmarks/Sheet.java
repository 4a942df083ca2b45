package io.mayfly.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of an engine write their points on: a total, and reasons where they are wanted. */
public final class Sheet {

    private final @Nullable List<Reason> reasons;
    private int total = Points.BASE;

    private Sheet(@Nullable List<Reason> reasons) {
        this.reasons = reasons;
    }

    static Sheet ofTotal() {
        return new Sheet(null);
    }

    static Sheet ofReasons() {
        return new Sheet(new ArrayList<>(24));
    }

    /** Writes down what a characteristic gives; public for rules that are compiled elsewhere. */
    public void add(Characteristic characteristic, Company company) {
        int points = characteristic.points(company);
        total += points;
        if (reasons != null && points != 0) {
            reasons.add(new Reason(characteristic.id, points, characteristic.text));
        }
    }

    int total() {
        return total;
    }

    Explanation explanation() {
        if (reasons == null) {
            throw new IllegalStateException("reasons were not wanted");
        }
        reasons.sort(Reason.MOST_FIRST);
        return new Explanation.Ready(total, reasons);
    }
}

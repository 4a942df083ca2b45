package io.mayfly.benchmarks;

import java.util.Comparator;

/** What one characteristic gives, in tenths of a point. */
record Reason(String id, int points, String text) {

    static final Comparator<Reason> MOST_FIRST = Comparator.comparingInt((Reason reason) -> -reason.points());
}

package io.mayfly.benchmarks;

import java.util.List;

/** A total and where it comes from. */
interface Explanation {

    /** In tenths of a point. */
    int total();

    /** What gives points or takes them away, most points first, of equal points in the order of the card. */
    List<Reason> reasons();

    /** An explanation that is there already. */
    record Ready(int total, List<Reason> reasons) implements Explanation {}
}

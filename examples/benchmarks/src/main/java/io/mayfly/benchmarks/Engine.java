package io.mayfly.benchmarks;

/** A way to score a company by the card. For one thread. */
interface Engine {

    /** The total in tenths of a point. */
    int score(Company company);
}

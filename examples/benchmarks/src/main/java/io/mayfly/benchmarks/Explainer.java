package io.mayfly.benchmarks;

/** A way to score a company by the card and to say why. For one thread. */
interface Explainer {

    Explanation explain(Company company);
}

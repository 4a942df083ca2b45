package io.mayfly.report;

/** What every report says about itself. */
final class Wording {

    static final String REVIEW = "An indicator for review, not a finding. Shells are lawful."
            + " Weights are expert judgement, not fitted to outcomes.";

    private Wording() {}
}

package io.mayfly.score;

/** Why an assessment has no score. Neither value has a place in the order of bands. */
public enum Refusal {
    /** Too little of what a diligent check would obtain is known, and what is known is not strong by itself. */
    INSUFFICIENT,
    /** The scorecard is not meant for such a subject or such a date. */
    NOT_ELIGIBLE
}

package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a step. */
public enum StepState {
    /** It adds points, or it acts. */
    @JsonProperty("fired")
    FIRED,
    /** It was looked at and gives nothing. */
    @JsonProperty("clear")
    CLEAR,
    /** It is context that was found: it carries no points, but a reader should know of it. */
    @JsonProperty("noted")
    NOTED,
    /** It takes points away. */
    @JsonProperty("mitigating")
    MITIGATING,
    /** Inputs are missing. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** It cannot apply to this subject. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    /** A gate says that it does not count here. */
    @JsonProperty("set-aside")
    SET_ASIDE
}

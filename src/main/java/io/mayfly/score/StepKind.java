package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a step of an assessment is. */
public enum StepKind {
    /** The points every subject starts with. */
    @JsonProperty("base")
    BASE,
    /** A signal, with its points before the cap. */
    @JsonProperty("signal")
    SIGNAL,
    /** A gate, which takes back the points of the signals it sets aside. */
    @JsonProperty("gate")
    GATE,
    /** What a cap takes off. */
    @JsonProperty("cap")
    CAP,
    /** What a floor gives back. */
    @JsonProperty("floor")
    FLOOR,
    /** The bonus of a typology. */
    @JsonProperty("typology")
    TYPOLOGY,
    /** What brings the total into 0 to 100. */
    @JsonProperty("clamp")
    CLAMP
}

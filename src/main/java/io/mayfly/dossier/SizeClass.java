package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The size class under which a register lists a company. */
public enum SizeClass implements Changing {
    /** Micro enterprise. */
    @JsonProperty("micro")
    MICRO,

    /** Small or micro enterprise, not told apart. */
    @JsonProperty("small-and-micro")
    SMALL_AND_MICRO,

    /** Small enterprise. */
    @JsonProperty("small")
    SMALL,

    /** Medium enterprise. */
    @JsonProperty("medium")
    MEDIUM,

    /** Large enterprise. */
    @JsonProperty("large")
    LARGE
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something that was looked for could not be had. */
public enum UnavailableReason {
    /** The source failed. */
    @JsonProperty("upstream-error")
    UPSTREAM_ERROR,

    /** Nobody looked. */
    @JsonProperty("not-searched")
    NOT_SEARCHED,

    /** The law withholds it. */
    @JsonProperty("withheld-by-law")
    WITHHELD_BY_LAW
}

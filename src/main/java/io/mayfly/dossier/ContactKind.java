package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way to reach a company. */
public enum ContactKind {
    /** Telephone. */
    @JsonProperty("phone")
    PHONE,

    /** E-mail. */
    @JsonProperty("email")
    EMAIL,

    /** Website. */
    @JsonProperty("website")
    WEBSITE
}

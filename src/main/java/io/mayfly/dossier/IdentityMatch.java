package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How another company was found in a register. */
public enum IdentityMatch {
    /** By an official identifier. */
    @JsonProperty("identifier")
    IDENTIFIER,

    /** By the same name. */
    @JsonProperty("same-name")
    SAME_NAME,

    /** Under a similar name only. */
    @JsonProperty("similar-name")
    SIMILAR_NAME,

    /** Not at all. */
    @JsonProperty("not-found")
    NOT_FOUND
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a declaration of conformity covers. */
public enum DeclarationKind {
    /** One stated lot. */
    @JsonProperty("batch")
    BATCH,

    /** Series production over a time. */
    @JsonProperty("serial")
    SERIAL
}

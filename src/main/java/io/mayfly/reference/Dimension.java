package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a quantity of goods counts. */
public enum Dimension {
    /** Single things. */
    @JsonProperty("piece")
    PIECE,

    /** Mass. */
    @JsonProperty("kilogram")
    KILOGRAM
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an address is to a company. */
public enum AddressRole {
    /** The seat in the register. */
    @JsonProperty("registered")
    REGISTERED,

    /** Where it says it works. */
    @JsonProperty("operating")
    OPERATING,

    /** Where it receives post. */
    @JsonProperty("correspondence")
    CORRESPONDENCE
}

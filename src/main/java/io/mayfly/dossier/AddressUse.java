package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a place is used for. */
public enum AddressUse {
    /** A dwelling. */
    @JsonProperty("residential")
    RESIDENTIAL,

    /** Offices. */
    @JsonProperty("office")
    OFFICE,

    /** A place where very many companies are registered. */
    @JsonProperty("mass-registration")
    MASS_REGISTRATION,

    /** A virtual office, mail drop or post box. */
    @JsonProperty("virtual")
    VIRTUAL,

    /** A warehouse. */
    @JsonProperty("warehouse")
    WAREHOUSE,

    /** A factory or workshop. */
    @JsonProperty("industrial")
    INDUSTRIAL
}

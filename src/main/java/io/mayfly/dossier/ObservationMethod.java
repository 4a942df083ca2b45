package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody looked. */
public enum ObservationMethod {
    /** Cadastre or land-use register. */
    @JsonProperty("land-register")
    LAND_REGISTER,

    /** A visit to the place. */
    @JsonProperty("site-visit")
    SITE_VISIT,

    /** Published pictures of the street. */
    @JsonProperty("street-imagery")
    STREET_IMAGERY,

    /** The company’s own pages. */
    @JsonProperty("website")
    WEBSITE,

    /** A search of a register, a data set or the web. */
    @JsonProperty("search")
    SEARCH,

    /** A search of maps or a geocoder. */
    @JsonProperty("map-service")
    MAP_SERVICE
}

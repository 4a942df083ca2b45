package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the register says of a company's life. */
public enum CompanyStatus implements Changing {
    /** It exists and may trade. */
    @JsonProperty("active")
    ACTIVE,

    /** It reports no activity. */
    @JsonProperty("dormant")
    DORMANT,

    /** It is being wound up or struck off. */
    @JsonProperty("closing")
    CLOSING,

    /** It exists no more. */
    @JsonProperty("dissolved")
    DISSOLVED
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What suggests that an officer only lends a name. */
public enum NomineeSign {
    /** The officer works for a company that sells such services. */
    @JsonProperty("service-provider")
    SERVICE_PROVIDER,

    /** The officer’s address is that of such a company. */
    @JsonProperty("provider-address")
    PROVIDER_ADDRESS,

    /** The officer holds office in many unrelated trades. */
    @JsonProperty("unrelated-trades")
    UNRELATED_TRADES,

    /** The officer is not paid. */
    @JsonProperty("unpaid")
    UNPAID,

    /** The officer has given a third party power to act alone. */
    @JsonProperty("power-given-away")
    POWER_GIVEN_AWAY
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a claim is about. */
public enum ClaimTopic {
    /** That it buys or sells these goods, from or to this country, or with this party. */
    @JsonProperty("trade")
    TRADE,

    /** What the goods are for or who uses them in the end. */
    @JsonProperty("end-use")
    END_USE,

    /** That it supplies armed forces. */
    @JsonProperty("military-supply")
    MILITARY_SUPPLY,

    /** That it sells on to buyers whom it does not know. */
    @JsonProperty("chain")
    CHAIN,

    /** That its people can be met, or only through others. */
    @JsonProperty("contact")
    CONTACT
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an agreement is about. */
public enum ContractKind {
    /** Goods or services that the company sells to a private customer. */
    @JsonProperty("sale")
    SALE,

    /** Goods or services that the company supplies to a public body, such as after a tender. */
    @JsonProperty("public")
    PUBLIC,

    /** The company sells on behalf of another and earns a commission. */
    @JsonProperty("agency")
    AGENCY,

    /** Somebody puts capital into the company or lends to it. */
    @JsonProperty("funding")
    FUNDING,

    /** Somebody stores or carries goods for the company. */
    @JsonProperty("storage")
    STORAGE,

    /** The company rents premises. */
    @JsonProperty("lease")
    LEASE,

    /** The company takes over another or goes on with its business. */
    @JsonProperty("merger")
    MERGER
}

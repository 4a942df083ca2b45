package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What another company is to this one. */
public enum CounterpartyRole {
    /** It sells to this company. */
    @JsonProperty("supplier")
    SUPPLIER,

    /** It buys from this company. */
    @JsonProperty("customer")
    CUSTOMER,

    /** It is named as the maker of the goods. */
    @JsonProperty("manufacturer")
    MANUFACTURER,

    /** It distributes this company’s goods. */
    @JsonProperty("distributor")
    DISTRIBUTOR,

    /** It stands between this company and another. */
    @JsonProperty("intermediary")
    INTERMEDIARY,

    /** It belongs to the same group. */
    @JsonProperty("affiliate")
    AFFILIATE,

    /** It sells at retail, off the shelf. */
    @JsonProperty("retailer")
    RETAILER,

    /** It carries or stores goods for others. */
    @JsonProperty("forwarder")
    FORWARDER,

    /** It finances the trade. */
    @JsonProperty("bank")
    BANK,

    /** It uses the goods in the end. */
    @JsonProperty("end-user")
    END_USER
}

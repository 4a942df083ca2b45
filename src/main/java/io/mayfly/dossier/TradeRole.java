package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a company is in a shipment. */
public enum TradeRole {
    /** It buys and brings in the goods. */
    @JsonProperty("importer")
    IMPORTER,

    /** It sells and sends the goods. */
    @JsonProperty("exporter")
    EXPORTER,

    /** It carries, forwards or receives in the care of others. */
    @JsonProperty("intermediary")
    INTERMEDIARY
}

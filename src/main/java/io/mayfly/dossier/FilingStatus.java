package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of the accounts of a period. */
public enum FilingStatus {
    /** They were filed. */
    @JsonProperty("filed")
    FILED,

    /** They are due and were not filed. */
    @JsonProperty("overdue")
    OVERDUE,

    /** They are not due yet. */
    @JsonProperty("not-due")
    NOT_DUE,

    /** The company need not file them. */
    @JsonProperty("exempt")
    EXEMPT,

    /** The law lets or makes the register withhold them. */
    @JsonProperty("withheld-by-law")
    WITHHELD_BY_LAW
}

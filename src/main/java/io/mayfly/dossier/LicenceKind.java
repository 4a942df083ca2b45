package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a licence allows. */
public enum LicenceKind {
    /** The company is under a financial supervisor. */
    @JsonProperty("financial-supervision")
    FINANCIAL_SUPERVISION,

    /** It may deal in licensed goods. */
    @JsonProperty("goods")
    GOODS,

    /** Anything else. */
    @JsonProperty("other")
    OTHER,

    /** The exporting state has verified who uses the goods and for what. */
    @JsonProperty("end-use")
    END_USE
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a company says about itself. */
public enum StatementKind {
    /** It denies something. */
    @JsonProperty("denial")
    DENIAL,

    /** It explains something. */
    @JsonProperty("explanation")
    EXPLANATION,

    /** It declines to say something. */
    @JsonProperty("refusal")
    REFUSAL,

    /** It confirms something. */
    @JsonProperty("confirmation")
    CONFIRMATION,

    /** It says that it left a market. */
    @JsonProperty("market-exit")
    MARKET_EXIT
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of body a dossier is about. */
public enum SubjectKind {
    /** A trading or service company; assumed when nothing is said. */
    @JsonProperty("company")
    COMPANY,

    /** A company whose business is to hold other companies. */
    @JsonProperty("holding")
    HOLDING,

    /** A natural person trading under a registration of their own. */
    @JsonProperty("sole-proprietor")
    SOLE_PROPRIETOR,

    /** An investment fund or pension scheme. */
    @JsonProperty("fund")
    FUND,

    /** A licensed bank. */
    @JsonProperty("bank")
    BANK,

    /** An authority or other public body. */
    @JsonProperty("state-body")
    STATE_BODY,

    /** A natural person who does not trade. */
    @JsonProperty("natural-person")
    NATURAL_PERSON,

    /** A company made for one project or securitisation by a named sponsor. */
    @JsonProperty("special-purpose")
    SPECIAL_PURPOSE
}

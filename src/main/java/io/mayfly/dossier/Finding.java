package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a look at a place or a page found. */
public enum Finding {
    /** The company itself works there. */
    @JsonProperty("company-present")
    COMPANY_PRESENT,

    /** The place is a ruin or falls to pieces. */
    @JsonProperty("derelict")
    DERELICT,

    /** Nobody uses the place. */
    @JsonProperty("vacant")
    VACANT,

    /** There is no such building or unit. */
    @JsonProperty("no-such-place")
    NO_SUCH_PLACE,

    /** The page tells of another line of business. */
    @JsonProperty("other-business")
    OTHER_BUSINESS,

    /** The page repeats somebody else’s words or pictures. */
    @JsonProperty("copied")
    COPIED,

    /** A page that showed a deal was taken down after somebody asked. */
    @JsonProperty("removed")
    REMOVED
}

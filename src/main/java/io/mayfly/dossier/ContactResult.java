package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of an attempt to reach a company. */
public enum ContactResult {
    /** Somebody answered. */
    @JsonProperty("reached")
    REACHED,

    /** The message was accepted and not returned. */
    @JsonProperty("delivered")
    DELIVERED,

    /** The message went through and nobody replied. */
    @JsonProperty("no-reply")
    NO_REPLY,

    /** The telephone rang and nobody answered. */
    @JsonProperty("unanswered")
    UNANSWERED,

    /** The number does not exist or is switched off. */
    @JsonProperty("not-in-service")
    NOT_IN_SERVICE,

    /** The message came back for good: no such address or domain. */
    @JsonProperty("hard-bounce")
    HARD_BOUNCE,

    /** The message came back for a passing reason. */
    @JsonProperty("soft-bounce")
    SOFT_BOUNCE,

    /** The message came back; the class of the failure is not stated. */
    @JsonProperty("bounced")
    BOUNCED
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What of a company changed. */
public enum ChangeKind {
    /** Its name. */
    @JsonProperty("name")
    NAME,

    /** Its registered address. */
    @JsonProperty("address")
    ADDRESS,

    /** One of its owners. */
    @JsonProperty("owner")
    OWNER,

    /** One of its officers. */
    @JsonProperty("officer")
    OFFICER,

    /** Its main line of business. */
    @JsonProperty("activity")
    ACTIVITY
}

package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a name of a company is. */
public enum NameKind {
    /** The name in the register. */
    @JsonProperty("registered")
    REGISTERED,

    /** A name under which it trades. */
    @JsonProperty("trading")
    TRADING,

    /** A translation of its name. */
    @JsonProperty("translation")
    TRANSLATION,

    /** Any other name by which it is known. */
    @JsonProperty("alias")
    ALIAS
}

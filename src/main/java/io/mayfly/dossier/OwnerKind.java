package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an owner of a company is. */
public enum OwnerKind {
    /** A natural person. */
    @JsonProperty("person")
    PERSON,

    /** A company or other legal person. */
    @JsonProperty("company")
    COMPANY,

    /** A trust or foundation. */
    @JsonProperty("trust")
    TRUST,

    /** A state or public body. */
    @JsonProperty("state")
    STATE,

    /** Many holders, none of whom must be named. */
    @JsonProperty("dispersed")
    DISPERSED
}

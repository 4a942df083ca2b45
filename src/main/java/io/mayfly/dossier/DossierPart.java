package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a dossier that can be searched for as a whole. */
public enum DossierPart {
    /** Filed accounts. */
    @JsonProperty("accounts")
    ACCOUNTS,

    /** Declarations of conformity. */
    @JsonProperty("declarations")
    DECLARATIONS,

    /** Customs records. */
    @JsonProperty("shipments")
    SHIPMENTS,

    /** Telephone, e-mail, website. */
    @JsonProperty("contacts")
    CONTACTS,

    /** Numbers of staff. */
    @JsonProperty("headcounts")
    HEADCOUNTS,

    /** A consolidating parent. */
    @JsonProperty("parent")
    PARENT,

    /** A stock exchange listing. */
    @JsonProperty("listed-on")
    LISTED_ON,

    /** Licences of a supervisor. */
    @JsonProperty("licences")
    LICENCES,

    /** Sanctions and control lists. */
    @JsonProperty("listings")
    LISTINGS
}

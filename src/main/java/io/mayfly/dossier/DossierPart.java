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
    LISTINGS,

    /** Officers. */
    @JsonProperty("officers")
    OFFICERS,

    /** Owners. */
    @JsonProperty("owners")
    OWNERS,

    /** Declared beneficial owners. */
    @JsonProperty("beneficial-owners")
    BENEFICIAL_OWNERS,

    /** Recorded changes of name, address, owner, officer or activity. */
    @JsonProperty("changes")
    CHANGES,

    /** Agreements and awards. */
    @JsonProperty("contracts")
    CONTRACTS,

    /** Notes of authorities. */
    @JsonProperty("marks")
    MARKS,

    /** Companies it deals with. */
    @JsonProperty("counterparties")
    COUNTERPARTIES,

    /** What it says about itself. */
    @JsonProperty("statements")
    STATEMENTS,

    /** A website or another presence on the web. */
    @JsonProperty("website")
    WEBSITE,

    /** Premises of its own or rented. */
    @JsonProperty("premises")
    PREMISES,

    /** A place to store goods, or somebody who stores them. */
    @JsonProperty("storage")
    STORAGE,

    /** Licences that its goods or activity need. */
    @JsonProperty("goods-licences")
    GOODS_LICENCES,

    /** End-use certificates. */
    @JsonProperty("end-use-certificates")
    END_USE_CERTIFICATES,

    /** Traces of work: tenders, court cases, certificates, vehicles, job advertisements, trade marks. */
    @JsonProperty("operations")
    OPERATIONS
}

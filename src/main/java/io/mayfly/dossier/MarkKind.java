package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an authority notes on a company. */
public enum MarkKind {
    /** The register holds its address to be unreliable. */
    @JsonProperty("unreliable-address")
    UNRELIABLE_ADDRESS,

    /** The register holds what it says of an officer or founder to be unreliable. */
    @JsonProperty("unreliable-officer")
    UNRELIABLE_OFFICER,

    /** An officer is barred from office. */
    @JsonProperty("disqualified-officer")
    DISQUALIFIED_OFFICER,

    /** It was registered with lost, forged or unwilling persons’ papers. */
    @JsonProperty("lost-documents")
    LOST_DOCUMENTS,

    /** An authority or court has found that it was set up or used as a one-day firm. */
    @JsonProperty("one-day-firm")
    ONE_DAY_FIRM,

    /** The register has announced that it will strike the company off. */
    @JsonProperty("strike-off-pending")
    STRIKE_OFF_PENDING,

    /** It is on a list of companies with abnormal operations. */
    @JsonProperty("abnormal-operations")
    ABNORMAL_OPERATIONS,

    /** It is on a list of companies with serious violations. */
    @JsonProperty("serious-violations")
    SERIOUS_VIOLATIONS,

    /** A tax office or central bank holds it to be of high risk. */
    @JsonProperty("regulator-risk")
    REGULATOR_RISK,

    /** Its registration for value added tax was cancelled. */
    @JsonProperty("vat-cancelled")
    VAT_CANCELLED,

    /** It is barred from public contracts. */
    @JsonProperty("debarred")
    DEBARRED,

    /** An authority has frozen its bank accounts. */
    @JsonProperty("account-suspended")
    ACCOUNT_SUSPENDED,

    /** It owes taxes. */
    @JsonProperty("tax-arrears")
    TAX_ARREARS
}

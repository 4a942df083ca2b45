package io.mayfly.dossier;

/** The rules by which a fact gets the day on which it became known, in the order in which they are tried. */
public enum KnownAtRule {
    /** The dossier states it. */
    STATED,
    /** The date of a filing or declaration. */
    FILED,
    /** The end of the period plus the time the jurisdiction allows for filing; 12 months where that is not known. */
    PERIOD_END_PLUS_LAG,
    /** The date of an observation, check, count, statement or listing. */
    OBSERVED,
    /** The end of the shipment's period plus the time customs data take to be published. */
    SHIPPED_PLUS_LAG,
    /** The date of registration, for what the register has shown since then. */
    REGISTERED,
    /** The publication date of the source. */
    PUBLISHED,
    /** Nothing says when: taken as known on any day. */
    UNDATED
}

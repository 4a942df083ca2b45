package io.mayfly.dossier;

/** The rules by which a fact gets the day on which it became known, in the order in which they are tried. */
public enum KnownAtRule {
    /** The dossier states it. */
    STATED,
    /** The date of a filing or declaration. */
    FILED,
    /** The day on which accounts were due, as the dossier states it; the day after where they are overdue. */
    DUE,
    /** The deadline for filing in the company's jurisdiction; the day after where accounts are overdue. */
    PERIOD_END_PLUS_LAG,
    /**
     * 12 months after the end of the period, since no deadline is known for the jurisdiction or the jurisdiction itself is not:
     * expert judgement; the day after where accounts are overdue.
     */
    PERIOD_END_PLUS_DEFAULT,
    /** The date of an observation, check, count, statement or listing. */
    OBSERVED,
    /** The end of the shipment's period plus the time customs data take to be published. */
    SHIPPED_PLUS_LAG,
    /** The date of registration, for what the register has shown since then. */
    REGISTERED,
    /** The publication date of the source. */
    PUBLISHED,
    /** The day on which the source was fetched: the fact was known by then, and may have been long before. */
    RETRIEVED,
    /** Nothing says when: taken as known on any day. */
    UNDATED
}

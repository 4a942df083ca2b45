package io.mayfly.explain;

/** Why a fact should be confirmed. */
public enum Doubt {
    /**
     * It tells of another time: the signal {@code stale-source} cites it, whose settings are the limits. In the built-in one
     * accounts are stale 18 months after their period, a register 90 days and a picture 24 months after it was looked at: expert
     * judgement. Where the register is stale, so is all that is known of the company itself.
     */
    STALE,
    /** It is taken for the company's by name alone: a similar name, or a record although no official identifier is known. */
    BY_NAME,
    /** The dossier calls the quality of its source low, poor, weak, doubtful, unverified or unconfirmed: these words are a choice. */
    LOW_QUALITY,
    /** It names no source. */
    NO_SOURCE,
    /** Nobody knows since when it is known: it counts on any day. */
    UNDATED,
    /** All facts that name a source name one and the same, and err together. */
    ONE_SOURCE
}

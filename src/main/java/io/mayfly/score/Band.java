package io.mayfly.score;

/** How much a company looks like a one-day firm, in four steps. */
public enum Band {
    /** Hardly anything speaks for it. */
    MINIMAL,
    /** Something speaks for it, as with many honest young companies. */
    LOW,
    /** Several independent things speak for it: worth a look by a person. */
    ELEVATED,
    /** Many independent things speak for it: look first. */
    HIGH
}

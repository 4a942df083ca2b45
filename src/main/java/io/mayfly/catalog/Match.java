package io.mayfly.catalog;

/** How surely something holds, from the least to the most. Both of two hold as surely as the lesser, either as the greater. */
enum Match {
    /** It does not hold, whatever else may come to light. */
    NO,
    /** Nothing says that it holds; what the record leaves unsaid might. */
    UNSAID,
    /** It cannot be told, since something is missing that such a record should say. */
    OPEN,
    /** It is taken to hold; what is missing might yet speak against it. */
    LIKELY,
    /** It holds. */
    YES;

    Match and(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Match or(Match other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean holds() {
        return compareTo(LIKELY) >= 0;
    }

    static Match of(boolean holds) {
        return holds ? YES : NO;
    }
}

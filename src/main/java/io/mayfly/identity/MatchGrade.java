package io.mayfly.identity;

/**
 * How surely two names, or two addresses, mean the same, from the strongest to the weakest: the lesser by
 * {@link #compareTo} is the surer.
 */
public enum MatchGrade {
    /** Nothing but the way of writing differs: case, width, punctuation, how a legal form is written. */
    SAME,

    /** The same in all likelihood: only spelling, transliteration, order or words that tell little differ. */
    LIKELY,

    /** Alike, but something of weight differs or conflicts. A person should look. */
    POSSIBLE,

    /** Not the same, as far as the texts tell. */
    DIFFERENT;

    /**
     * Compares two grades.
     *
     * @param least the grade that is asked for
     * @return whether this one is as sure, or surer
     */
    public boolean isAtLeast(MatchGrade least) {
        return compareTo(least) <= 0;
    }
}

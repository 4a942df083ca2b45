package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a company can bring about another reading of a signal from now on, and what that takes: from what cannot be
 * changed to what its own word changes, then what is harder to fake.
 */
public enum Changeability {
    /** Nothing changes it: history, or what cannot be otherwise, such as a date of registration or past trade on record. */
    @JsonProperty("fixed")
    FIXED,
    /** The company's own word, which nobody has to check: cheap to fake, such as a stated purpose or a website. */
    @JsonProperty("declared")
    DECLARED,
    /** Substance that costs money or people, such as premises, a payroll or an audit. */
    @JsonProperty("effort")
    EFFORT,
    /** Others: authorities, makers, parents or whoever it deals with, such as a register's mark or a licence. */
    @JsonProperty("others")
    OTHERS
}

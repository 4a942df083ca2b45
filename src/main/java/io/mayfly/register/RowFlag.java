package io.mayfly.register;

/** What is known of a company beyond its keys. */
public enum RowFlag {
    /** An authority found that the company was a one-day firm. */
    CONFIRMED_SHELL,
    /** The company stands on a list of sanctions or of export control. */
    LISTED,
    /** The company is licensed to give others its address. */
    REGISTERED_AGENT
}

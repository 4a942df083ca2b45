package io.mayfly.register;

/** What is known of a company beyond its keys. */
public enum RowFlag {
    /** An authority found that the company was a one-day firm. */
    CONFIRMED_SHELL,
    /** The company stands on a list of sanctions or of export control. */
    LISTED,
    /** The company is licensed to give others its address. */
    REGISTERED_AGENT,
    /** A natural person is among its owners. */
    PERSON_AMONG_OWNERS,
    /** A trust or foundation is among its owners. */
    TRUST_AMONG_OWNERS,
    /** A search for its owners found none. */
    OWNER_SEARCHED_IN_VAIN,
    /** Its shares are listed on a market, or a state or many holders own most of it. */
    PUBLICLY_OWNED
}

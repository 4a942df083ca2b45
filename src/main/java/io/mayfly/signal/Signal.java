package io.mayfly.signal;

/**
 * Measures one thing about a company. A signal is a pure function of its subject: same subject, same reading; it never
 * throws, never reads a clock and never looks beyond the subject. The usual form is a record whose components are its
 * settings; they become part of an assessment's receipt.
 */
public interface Signal {

    /** {@return the stable kebab-case id by which a scorecard entry and a reason code name this signal} */
    String id();

    /**
     * Measures the subject.
     *
     * @param subject one company as known on one day
     * @return a number with honest bounds, or why there is none
     */
    Reading measure(Subject subject);
}

package io.mayfly.streaming;

/** What is wrong with one record, in words. */
final class MistakeException extends Exception {

    private static final long serialVersionUID = 1;

    MistakeException(String said) {
        super(said);
    }
}

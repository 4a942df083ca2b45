package io.mayfly.spark;

/** What keeps the job from running, in one sentence. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String said) {
        super(said);
    }
}

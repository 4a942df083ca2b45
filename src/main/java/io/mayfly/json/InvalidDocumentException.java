package io.mayfly.json;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document cannot be read: carries every {@link Problem} found, in document order. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private final List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems at least one problem
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem found, never empty} */
    public List<Problem> problems() {
        return problems;
    }
}

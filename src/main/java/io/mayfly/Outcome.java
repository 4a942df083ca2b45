package io.mayfly;

import io.mayfly.json.Problem;
import io.mayfly.score.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one item of a long row: an assessment, or the mistakes in it, or what failed.
 *
 * @param item the item, such as a {@link Line} of a file
 * @param assessment the assessment of its company; {@code null} where there is none
 * @param problems the mistakes for which no dossier could be read from the item; empty if it has none
 * @param failure what was thrown where reading or assessing failed for another reason, such as a signal that breaks its
 *     contract; {@code null} if nothing was
 * @param <T> the type of the item
 */
public record Outcome<T>(
        T item,
        @Nullable Assessment assessment,
        List<Problem> problems,
        @Nullable String failure) {

    /** Copies the problems. */
    public Outcome {
        problems = List.copyOf(problems);
    }
}

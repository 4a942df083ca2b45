package io.mayfly.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ShadowRun} came to. Immutable; two reports are equal if the same was seen, in whatever order.
 *
 * @param champion id and version of the card that decided
 * @param challenger id and version of the card that was judged on the side
 * @param seen how many companies the champion scored; one that came twice counts twice
 * @param failed for how many of them the challenger threw; they are left out of all that follows
 * @param failure one of those, always the same whatever the order; {@code null} if there is none
 * @param shift what changes for those that both judged; {@code null} if there is none
 * @param moved some of the companies that are in another band, each once: a sample by a hash of their ids
 */
public record ShadowReport(
        String champion,
        String challenger,
        long seen,
        long failed,
        @Nullable Failure failure,
        @Nullable CardShift shift,
        List<Moved> moved) {

    /**
     * A company that the challenger could not judge.
     *
     * @param company the id of the company
     * @param message what was thrown, cut off after 500 letters
     */
    public record Failure(String company, String message) {}

    /** Copies the list. */
    public ShadowReport {
        moved = List.copyOf(moved);
    }
}

package io.mayfly.replay;

import io.mayfly.json.Difference;
import java.util.List;

/**
 * A saved assessment and the same made again.
 *
 * @param saved the JSON form that was saved
 * @param again the JSON form of the assessment of the same day, made again
 * @param inputs in what the two were not made from the same, by the components of the {@link io.mayfly.score.Receipt receipt}; empty where
 *     they were
 */
public record Replay(String saved, String again, List<Difference> inputs) {

    /** Copies the list. */
    public Replay {
        inputs = List.copyOf(inputs);
    }

    /** {@return whether the two are the same, byte for byte} */
    public boolean same() {
        return saved.equals(again);
    }

    /**
     * {@return every value that is not the same, by its place in the form, such as {@code steps/3/points}; also empty where the two
     * differ in white space or the order of members alone. Where the {@link #inputs} were the same, somebody altered what
     * was saved, or a signal or the library computes otherwise than it says}
     */
    public List<Difference> outcome() {
        return Difference.ofDocuments(saved, again);
    }
}

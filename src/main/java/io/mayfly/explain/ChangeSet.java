package io.mayfly.explain;

import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readings that together move the band.
 *
 * <p>Readings are changed one by one, although one fact may feed several: those that rest on the same facts are named in
 * {@code shared}, and what changes one of these will hardly leave the others, or readings outside the set, as they are.
 *
 * @param changes the changes, the hardest to fake first
 * @param total the total with all of them at their values, before it is brought into 0 to 100
 * @param band the band of that total
 * @param refusal why there would be no score then; {@code null} if there would be one
 * @param shared which of them rest on the same facts
 */
public record ChangeSet(
        List<Change> changes,
        Points total,
        Band band,
        @Nullable Refusal refusal,
        List<SharedFacts> shared) {

    /** Copies the lists. */
    public ChangeSet {
        changes = List.copyOf(changes);
        shared = List.copyOf(shared);
    }

    /** {@return whether the company's own word is enough for all of it} */
    public boolean cheapToFake() {
        return changes.stream().allMatch(Change::cheapToFake);
    }
}

package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a company could lower its score by its own word alone: by readings that the scorecard calls declared. It tells a
 * reviewer what to verify first, since it is cheap to fake, and what stands whatever the company says.
 *
 * <p>It is about the company as known now. What is on record, such as past trade and accounts that were filed, counts as fixed,
 * although who plans ahead may have declared that otherwise too. Readings are changed one by one, although one
 * fact may feed several.
 *
 * @param total the total as it is, before it is brought into 0 to 100
 * @param band the band of that total, also where a score is refused
 * @param lowest the lowest total that its word can bring about
 * @param lowestBand the band of that one
 * @param lowestRefusal why there would be no score then; {@code null} if there would be one
 * @param edits what it takes, the largest gain first; none that could be left out. Their gains add up to the whole difference
 * @param holds the signals that still aggravate then
 * @param exact whether {@code lowest} is proved to be the lowest; it is, but for cards with very many entries of context that
 *     help and harm at once
 */
public record AdversaryReport(
        Points total,
        Band band,
        Points lowest,
        Band lowestBand,
        @Nullable Refusal lowestRefusal,
        List<Edit> edits,
        List<Step> holds,
        boolean exact) {

    /**
     * One reading changed by the company's word.
     *
     * @param change the change
     * @param gain by how many points it lowers the total after those before; zero where it only counts with later ones, within
     *     the limit of its family, and negative where it makes way for one of them
     * @param total the total after it
     */
    public record Edit(Change change, Points gain, Points total) {}

    /** Copies the lists. */
    public AdversaryReport {
        edits = List.copyOf(edits);
        holds = List.copyOf(holds);
    }

    /**
     * Works out what a company's word could do.
     *
     * @param assessment the assessment
     * @return the report; without edits where nothing declared could lower the score, or the company is not eligible
     */
    public static AdversaryReport of(Assessment assessment) {
        return new Adversary(assessment).report();
    }
}

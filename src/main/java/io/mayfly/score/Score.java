package io.mayfly.score;

import org.jspecify.annotations.Nullable;

/**
 * The number and the band of an assessment and nothing else: for very many companies, of which few will be looked at. It
 * keeps neither the dossier nor the readings.
 *
 * @param points the score from 0 to 100; {@code null} when it is refused
 * @param band its band; {@code null} when it is refused
 * @param refusal why there is no score; {@code null} when there is one
 */
public record Score(
        @Nullable Points points,
        @Nullable Band band,
        @Nullable Refusal refusal) {

    /**
     * Takes the number out of an assessment.
     *
     * @param assessment the assessment
     * @return its score
     */
    public static Score of(Assessment assessment) {
        Refusal refusal = assessment.refusal();
        if (refusal != null) {
            return new Score(null, null, refusal);
        }
        Points points = new Points(Tally.clamp(assessment.total().tenths()));
        return new Score(points, assessment.bandOf(points), null);
    }
}

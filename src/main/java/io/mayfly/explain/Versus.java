package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a company differs from the average of a population, part by part, beside what each part is worth in itself.
 *
 * <p>It is about the population given and no judgement: what most companies of it share does not make one harmless, and who
 * differs may do so for the best of reasons. Both totals are before they are brought into 0 to 100.
 *
 * @param assessment the company
 * @param typical the population
 * @param total the whole difference; its parts are the base, each family that carries points, the typologies and their cap
 */
public record Versus(Assessment assessment, Typical typical, Part total) {

    /** What a part is of. */
    public enum Level {
        /** The total: the sum of all parts. */
        TOTAL,
        /** A family within its limit: the sum of its signals. */
        FAMILY,
        /** The share of a signal in its family. */
        SIGNAL,
        /** Another step: the base, a typology or the cap of typologies. */
        STEP
    }

    /**
     * One part of the difference.
     *
     * <p>Exactly it is {@code excess} tenths of a point, divided by the number of companies: the numbers of the parts of a part add
     * up to its own. For people {@code difference} is rounded to one decimal such that these add up as well; it lies less
     * than a tenth of a point from the exact one.
     *
     * @param level what it is of
     * @param id the id of the step or family; {@code total}
     * @param points the points of the company: of a signal its contribution, after gates and within the limit of its family
     * @param excess the points of the company in tenths, times the number of companies, less the points of all of these together
     * @param difference by how many points the company lies above the average, or below it if negative
     * @param step the step of the company; {@code null} for total and families
     * @param among the same step in the population: how often it counts or is unknown; {@code null} for total and families
     * @param parts what it is made of, the largest difference first, of equal ones in the order of the scorecard
     */
    public record Part(
            Level level,
            String id,
            Points points,
            long excess,
            Points difference,
            @Nullable Step step,
            @Nullable StepSum among,
            List<Part> parts) {

        /** Copies the list. */
        public Part {
            parts = List.copyOf(parts);
        }

        /** {@return the average of the population, rounded such that it and the difference add up to the points} */
        public Points average() {
            return new Points(points.tenths() - difference.tenths());
        }
    }

    /**
     * Holds a company against a population.
     *
     * @param assessment the assessment of the company, which need not be one of the population
     * @param typical the population
     * @return the difference
     * @throws IllegalArgumentException if they are of two scorecards, the population has no companies, or the company is not
     *     eligible and so has no calculation
     */
    public static Versus of(Assessment assessment, Typical typical) {
        String hash = assessment.scorecard().hash();
        if (!hash.equals(typical.scorecardHash())) {
            throw typical.otherCard(
                    assessment.scorecard().id(), assessment.scorecard().version(), hash);
        }
        if (typical.companies() == 0) {
            throw new IllegalArgumentException(
                    "companies (0) of the population must be at least 1, to have an average");
        }
        if (assessment.refusal() == Refusal.NOT_ELIGIBLE) {
            throw new IllegalArgumentException(
                    "company (" + assessment.subject().dossier().company().id()
                            + ") must be eligible, but there is no calculation: " + assessment.refusalReason());
        }
        return new Versus(assessment, typical, new VersusParts(assessment, typical).total());
    }
}

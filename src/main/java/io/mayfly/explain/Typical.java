package io.mayfly.explain;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.CanonicalJson;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What the companies of a population score together, step by step, as exact sums: what {@link Versus} holds one company against.
 * The population is whatever assessments the caller chooses: a register, a line of business, companies of one size.
 *
 * <p>It is a summary to be kept beside a scorecard, and it merges: parts of a population, in any order, come to the same as the
 * whole. Those who are not eligible have no calculation and are counted apart; those without a score for want of evidence
 * count with their totals.
 *
 * @param scorecardId the id of the scorecard that all of them were assessed with
 * @param scorecardVersion its version
 * @param scorecardHash its hash: sums of two cards are never mixed
 * @param days the days of the assessments, from the first to the last; {@code null} while there are none
 * @param companies how many companies are summed up, at most 10<sup>12</sup>
 * @param withoutScore how many of these have a total but no score
 * @param notEligible how many more were left out since the scorecard is not meant for them
 * @param steps a sum for each step that may carry points, in the order of the calculation; empty while there are no companies
 */
public record Typical(
        String scorecardId,
        String scorecardVersion,
        String scorecardHash,
        @Nullable PartialDate days,
        long companies,
        long withoutScore,
        long notEligible,
        List<StepSum> steps)
        implements Serializable {

    private static final long MOST_COMPANIES = 1_000_000_000_000L;

    /** More tenths than all steps of any one company have: so that sums of hostile documents cannot overflow. */
    private static final long MOST_TENTHS = 2_000_000;

    /** Checks that the numbers are possible, and copies the list. */
    public Typical {
        required("scorecardId", scorecardId);
        required("scorecardVersion", scorecardVersion);
        required("scorecardHash", scorecardHash);
        // An empty list is left out of the JSON form.
        steps = steps == null ? List.of() : List.copyOf(steps);
        within("companies", companies, 0, MOST_COMPANIES);
        within("withoutScore", withoutScore, 0, companies);
        within("notEligible", notEligible, 0, MOST_COMPANIES);
        if (steps.isEmpty() != (companies == 0)) {
            throw new InvalidFieldException(
                    "steps", steps.size(), "sums of steps where there are companies, else none");
        }
        if ((days == null) != (companies == 0)) {
            throw new InvalidFieldException(
                    "days", days, "the days of assessments where there are companies, else none");
        }
        check(steps, companies);
    }

    /** Points may be anywhere, but of all steps together no more than all companies together can have. */
    private static void check(List<StepSum> steps, long companies) {
        long points = companies * MOST_TENTHS;
        long shares = points;
        for (int i = 0; i < steps.size(); i++) {
            String at = "steps/" + i;
            StepSum sum = steps.get(i);
            within(at + "/points", sum.points(), -points, points);
            within(at + "/shares", sum.shares(), -shares, shares);
            within(at + "/counted", sum.counted(), 0, companies);
            within(at + "/unknown", sum.unknown(), 0, companies - sum.counted());
            points -= Math.abs(sum.points());
            shares -= Math.abs(sum.shares());
        }
    }

    private static void within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidFieldException(field, value, "a whole number from " + least + " to " + most);
        }
    }

    static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, null, "a value: this field is required");
        }
    }

    /**
     * A population without companies so far.
     *
     * @param card the scorecard
     * @return its summary, to merge others into
     */
    public static Typical none(Scorecard card) {
        return new Typical(card.id(), card.version(), card.hash(), null, 0, 0, 0, List.of());
    }

    /**
     * Sums up a stream of assessments, parallel or not, as in {@code assessments.collect(Typical.of(card))}.
     *
     * @param card the scorecard that all of them were made with
     * @return what collects them; it throws {@link IllegalArgumentException} for an assessment with another card
     */
    public static Collector<Assessment, ?, Typical> of(Scorecard card) {
        return Collector.of(
                () -> new TypicalBuilder(card),
                TypicalBuilder::add,
                (one, other) -> one.merge(other.build()),
                TypicalBuilder::build);
    }

    /**
     * Reads the JSON form.
     *
     * @param json the text of one JSON document
     * @return the summary
     * @throws InvalidDocumentException with every mistake in it, each located by a JSON pointer
     */
    public static Typical read(String json) {
        return StrictJson.read(json, Typical.class);
    }

    /** {@return the JSON form in one line, which {@link #read} reads back to an equal summary} */
    public String write() {
        return StrictJson.write(this);
    }

    /** {@return the SHA-256 of the canonical JSON form in hexadecimal} */
    public String hash() {
        return CanonicalJson.sha256(this);
    }

    /**
     * Joins two parts of a population.
     *
     * @param other the other part, which has none of the same companies
     * @return the summary of both
     * @throws IllegalArgumentException if they are of two scorecards
     */
    public Typical merge(Typical other) {
        boolean same = other.scorecardHash.equals(scorecardHash)
                && other.scorecardId.equals(scorecardId)
                && other.scorecardVersion.equals(scorecardVersion);
        if (!same) {
            throw otherCard(other.scorecardId, other.scorecardVersion, other.scorecardHash);
        }
        if (steps.isEmpty() || other.steps.isEmpty()) {
            return with(other, steps.isEmpty() ? other.steps : steps);
        }
        List<StepSum> sums = new ArrayList<>(steps.size());
        for (int i = 0; i < Math.max(steps.size(), other.steps.size()); i++) {
            if (i >= steps.size() || i >= other.steps.size() || !steps.get(i).isOf(other.steps.get(i))) {
                throw new IllegalArgumentException("steps of the two summaries of scorecard " + scorecardId
                        + " must be the same, but they differ from the one at " + i + " on");
            }
            sums.add(steps.get(i).plus(other.steps.get(i)));
        }
        return with(other, sums);
    }

    private Typical with(Typical other, List<StepSum> sums) {
        return new Typical(
                scorecardId,
                scorecardVersion,
                scorecardHash,
                days == null ? other.days : other.days == null ? days : span(days, other.days),
                companies + other.companies,
                withoutScore + other.withoutScore,
                notEligible + other.notEligible,
                sums);
    }

    private static PartialDate span(PartialDate one, PartialDate other) {
        return new PartialDate(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
    }

    /** Why something of another scorecard is refused. */
    IllegalArgumentException otherCard(String id, String version, String hash) {
        return new IllegalArgumentException(
                "scorecard (" + id + " " + version + ", " + hash + ") must be the one of the" + " population ("
                        + scorecardId + " " + scorecardVersion + ", " + scorecardHash + ")");
    }
}

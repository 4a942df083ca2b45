package io.mayfly.score;

import io.mayfly.signal.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment would come to if some signals read something else: the same calculation with other readings, with all its
 * gates, limits, typologies and the refusal.
 *
 * <p>It is no assessment, since no dossier says so: it has no receipt and no report takes it. Immutable and thread-safe.
 */
public final class Supposition {

    private final Assessment assessment;

    private Supposition(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Begins with what was measured.
     *
     * @param assessment the assessment
     * @return nothing supposed so far
     */
    public static Supposition of(Assessment assessment) {
        return new Supposition(assessment);
    }

    /**
     * Supposes another reading of one signal.
     *
     * @param place the place of its entry among {@link Scorecard#signals()}, from 0
     * @param reading what it is supposed to read
     * @return this and that one, which takes the place of an earlier one of the same signal
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Supposition with(int place, Reading reading) {
        return with(Map.of(place, reading));
    }

    /**
     * Supposes other readings of several signals at once, in less time than one after the other.
     *
     * @param readings what they are supposed to read, by the place of the entry
     * @return this and those
     * @throws IndexOutOfBoundsException if there is no entry at a place
     */
    public Supposition with(Map<Integer, Reading> readings) {
        return new Supposition(assessment.supposing(new TreeMap<>(readings)));
    }

    /** {@return the total, before it is brought into 0 to 100} */
    public Points total() {
        return assessment.total();
    }

    /** {@return the band of the total, also where a score would be refused} */
    public Band band() {
        return assessment.bandOf(new Points(Tally.clamp(assessment.tally.total())));
    }

    /** {@return the score if everything still unknown then turned out in the best and in the worst way} */
    public ScoreInterval bounds() {
        return assessment.bounds();
    }

    /** {@return the same over what a diligent check of such a subject would obtain} */
    public ScoreInterval interval() {
        return assessment.interval();
    }

    /** {@return why there would be no score; {@code null} if there would be one} */
    public @Nullable Refusal refusal() {
        return assessment.refusal();
    }

    /** {@return the calculation, line by line, as that of an assessment} */
    public List<Step> steps() {
        return assessment.steps();
    }

    /**
     * The points of one entry, before gates and the limit of its family.
     *
     * @param place the place of the entry among {@link Scorecard#signals()}, from 0
     * @return its points
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Points points(int place) {
        return assessment.points(place);
    }

    /**
     * The points of a family after gates, before its limit.
     *
     * @param family the place of the family among {@link Scorecard#families()}, from 0
     * @return the sum of the points of its signals
     * @throws IndexOutOfBoundsException if there is no such family
     */
    public Points familyPoints(int family) {
        return new Points(assessment.tally.familyRaw(family));
    }

    /**
     * What counts of points within the limit of a family.
     *
     * @param family the place of the family among {@link Scorecard#families()}, from 0
     * @param points points of its signals together
     * @return these, or its cap where they lie above, or its floor where they lie below
     * @throws IndexOutOfBoundsException if there is no such family
     */
    public Points limited(int family, Points points) {
        return new Points(assessment.scorer().card.limited(family, points.tenths()));
    }

    /**
     * Whether a gate sets signals aside.
     *
     * @param gate its place among {@link Scorecard#gates()}, from 0
     * @return whether it certainly does; one that is open leaves them standing
     * @throws IndexOutOfBoundsException if there is no such gate
     */
    public boolean closes(int gate) {
        return assessment.tally.gate(gate) == Truth.YES;
    }

    /**
     * Whether a typology matches.
     *
     * @param typology its place among {@link Scorecard#typologies()}, from 0
     * @return whether it does
     * @throws IndexOutOfBoundsException if there is no such typology
     */
    public boolean matches(int typology) {
        return assessment.tally.matched(typology);
    }
}

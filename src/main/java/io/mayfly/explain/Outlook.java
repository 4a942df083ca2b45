package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What may come of it if some unknown signals became known, at the two ends of what their readings leave open. It is worked out
 * by the calculation itself with other readings ({@link Supposition}), limits of families, gates and typologies included.
 * What is unknown matches no pattern yet, so that both ends may lie on one side of the total of today.
 *
 * @param today the bands that are possible now, over what a diligent check would still obtain
 * @param band the band of the total now, also where a score is refused
 * @param best how it stands if all of them turned out as favourable as they may
 * @param worst how it stands if all of them turned out as unfavourable as they may
 */
public record Outlook(Bands today, Band band, End best, End worst) {

    /**
     * One end.
     *
     * @param total the total, with everything else as it is scored now, before it is brought into 0 to 100
     * @param band the band of that total, also where a score would be refused
     * @param interval the scores that would still be possible over what a diligent check would obtain
     * @param bounds the scores that would still be possible over everything unknown
     * @param possible the bands of that interval
     */
    public record End(Points total, Band band, ScoreInterval interval, ScoreInterval bounds, Bands possible) {
        private static End of(Assessment assessment, Supposition then) {
            ScoreInterval interval = then.interval();
            return new End(then.total(), then.band(), interval, then.bounds(), Bands.of(assessment, interval));
        }
    }

    /**
     * Looks at some signals together.
     *
     * @param assessment the assessment
     * @param signals the ids of signals; those that are not unknown stay as they are
     * @return what may come of it
     */
    public static Outlook of(Assessment assessment, Collection<String> signals) {
        return of(assessment, new Ends(assessment), signals);
    }

    static Outlook of(Assessment assessment, Ends ends, Collection<String> signals) {
        Supposition now = Supposition.of(assessment);
        int[] places = IntStream.range(0, assessment.scorecard().signals().size())
                .filter(i -> assessment.reading(i) instanceof Reading.Unknown)
                .filter(i ->
                        signals.contains(assessment.scorecard().signals().get(i).id()))
                .toArray();
        return new Outlook(
                Bands.of(assessment, assessment.interval()),
                now.band(),
                End.of(assessment, ends.of(now, places, Course.DOWN)),
                End.of(assessment, ends.of(now, places, Course.UP)));
    }

    /** {@return the bands that are possible now and would not be at one of the ends, the lowest first} */
    public List<Band> rulesOut() {
        Set<Band> bands = EnumSet.noneOf(Band.class);
        bands.addAll(today.without(best.possible));
        bands.addAll(today.without(worst.possible));
        return List.copyOf(bands);
    }

    /** {@return the bands that are not possible now and would be at one of the ends, the lowest first} */
    public List<Band> opens() {
        Set<Band> bands = EnumSet.noneOf(Band.class);
        bands.addAll(best.possible.without(today));
        bands.addAll(worst.possible.without(today));
        return List.copyOf(bands);
    }

    /** {@return the bands other than that of today which these signals alone could lead to, the lowest first} */
    public List<Band> leadsTo() {
        Set<Band> bands = EnumSet.of(best.band, worst.band);
        bands.remove(band);
        return List.copyOf(bands);
    }
}

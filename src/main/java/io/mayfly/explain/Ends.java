package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Unknown readings turned out as they help most one way. */
final class Ends {

    private static final Reading NEVER = Reading.notApplicable("as supposed");

    private final Assessment assessment;
    private final Scorecard card;
    private final Set<String> mitigating;

    Ends(Assessment assessment) {
        this.assessment = assessment;
        this.card = assessment.scorecard();
        this.mitigating = card.families().stream()
                .filter(Scorecard.Family::mitigating)
                .map(Scorecard.Family::id)
                .collect(Collectors.toSet());
    }

    /** Context comes last: what its gates are worth hangs on what they set aside. */
    Supposition of(Supposition now, int[] unknown, Course course) {
        Map<Integer, Reading> ends = new HashMap<>();
        for (int place : unknown) {
            Curve curve = card.signals().get(place).curve();
            if (curve != null) {
                ends.put(place, end(place, curve, course));
            }
        }
        Supposition then = ends.isEmpty() ? now : now.with(ends);
        for (int place : unknown) {
            then = card.signals().get(place).curve() == null ? context(then, place, course) : then;
        }
        return then;
    }

    /**
     * Totals are monotone in a reading that carries points: one that helps ends where its curve does, and of one that does not it is
     * best not to count at all, as the bounds suppose too.
     */
    private Reading end(int place, Curve curve, Course course) {
        if (mitigating.contains(card.signals().get(place).family()) != (course == Course.DOWN)) {
            return NEVER;
        }
        Reading.Unknown unknown = (Reading.Unknown) assessment.reading(place);
        boolean high = (curve.direction() == Curve.Direction.RISING) == (course == Course.UP);
        return Reading.of(high ? unknown.hi() : unknown.lo(), null);
    }

    /** The region of values that goes farthest; where none does, it stays unknown. */
    private Supposition context(Supposition now, int place, Course course) {
        Reading.Unknown unknown = (Reading.Unknown) assessment.reading(place);
        Supposition best = now;
        for (BigDecimal value : Span.of(card, card.signals().get(place)).regions()) {
            double reading = value.doubleValue();
            if (reading >= unknown.lo() && reading <= unknown.hi()) {
                Supposition then = now.with(place, Reading.of(reading, null));
                best = course.gain(best.total().tenths(), then.total().tenths()) > 0 ? then : best;
            }
        }
        return best;
    }
}

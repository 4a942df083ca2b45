package io.mayfly.laws;

import io.mayfly.score.Assessment;
import io.mayfly.score.Changeability;
import io.mayfly.score.Condition;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.ScorecardEdit;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Assessments by generated cards that say what can be changed, and every change that is allowed, tried without any cleverness. */
final class AnyChanges {

    private static final int REACH = 300;

    private AnyChanges() {}

    static Arbitrary<Assessment> assessments() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.next(random);
            List<Reading> readings = AnyReadings.next(random, card);
            ScorecardEdit edit = ScorecardEdit.of(card);
            changeable(random, card, edit);
            bandsNear(random, FixedReadings.assess(card, readings).total().tenths(), edit);
            return FixedReadings.assess(edit.done(), readings);
        });
    }

    private static void changeable(Random random, Scorecard card, ScorecardEdit edit) {
        Changeability[] kinds = Changeability.values();
        for (int i = 0; i < card.signals().size(); i++) {
            edit.change(i, Draw.chance(random, 0.1) ? null : kinds[random.nextInt(random.nextInt(2), kinds.length)]);
        }
    }

    /** Bands that begin near a total are neither out of reach nor always one change away. */
    private static void bandsNear(Random random, int total, ScorecardEdit edit) {
        int middle = Math.max(REACH + 1, Math.min(1000 - REACH, total));
        int[] starts = random.ints(middle - REACH, middle + REACH)
                .distinct()
                .limit(3)
                .sorted()
                .toArray();
        for (int band = 1; band <= starts.length; band++) {
            edit.band(band, new Points(starts[band - 1]));
        }
    }

    /** Values that an entry may take: both ends, and of context all that its gates tell apart. */
    static List<Double> ends(Assessment assessment, int place, boolean down) {
        List<Double> values = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        Scorecard.Entry entry = assessment.scorecard().signals().get(place);
        if (entry.curve() == null) {
            values.addAll(around(thresholds(assessment.scorecard(), entry.id())));
        }
        return allowed(assessment, place, down, values);
    }

    /** All values at and beside which anything may happen. */
    static List<Double> all(Assessment assessment, int place, boolean down) {
        Scorecard.Entry entry = assessment.scorecard().signals().get(place);
        Set<Double> values = thresholds(assessment.scorecard(), entry.id());
        if (entry.curve() != null) {
            entry.curve().knots().forEach(knot -> values.add(knot.reading().doubleValue()));
        }
        return allowed(assessment, place, down, around(values));
    }

    private static List<Double> around(Set<Double> values) {
        return values.stream()
                .flatMap(value -> Stream.of(Math.nextDown(value), value, Math.nextUp(value)))
                .toList();
    }

    private static Set<Double> thresholds(Scorecard card, String signal) {
        Set<Double> values = new TreeSet<>();
        card.gates().forEach(gate -> add(gate.when(), signal, values));
        card.typologies().forEach(typology -> add(typology.when(), signal, values));
        return values;
    }

    private static void add(Condition condition, String signal, Set<Double> values) {
        if (condition instanceof Condition.All all) {
            all.all().forEach(part -> add(part, signal, values));
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(part -> add(part, signal, values));
        } else if (condition instanceof Condition.Not not) {
            add(not.not(), signal, values);
        } else if (condition instanceof Condition.Threshold threshold
                && threshold.signal().equals(signal)) {
            Stream.of(threshold.atLeast(), threshold.atMost())
                    .filter(value -> value != null)
                    .forEach(value -> values.add(value.doubleValue()));
        }
    }

    private static List<Double> allowed(Assessment assessment, int place, boolean down, List<Double> values) {
        boolean fixed = assessment.scorecard().signals().get(place).changeability() == Changeability.FIXED;
        Reading reading = assessment.reading(place);
        if (reading instanceof Reading.NotApplicable || (fixed && down)) {
            return List.of();
        }
        if (!fixed) {
            return values;
        }
        if (reading instanceof Reading.Measured measured) {
            return measured.exact() ? List.of() : within(measured.lo(), measured.hi(), values);
        }
        Reading.Unknown unknown = (Reading.Unknown) reading;
        return within(unknown.lo(), unknown.hi(), values);
    }

    private static List<Double> within(double lo, double hi, List<Double> values) {
        return values.stream()
                .map(value -> Math.max(lo, Math.min(hi, value)))
                .distinct()
                .toList();
    }

    static Supposition with(Supposition at, int place, double value) {
        return at.with(place, FixedReadings.exactly(value));
    }
}

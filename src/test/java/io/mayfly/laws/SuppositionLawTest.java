package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is supposed comes to the same as if it had been measured. */
class SuppositionLawTest {

    record Case(AnyReadings.Case measured, List<Reading> supposed, List<Integer> places) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(SuppositionLawTest::next);
    }

    private static Case next(Random random) {
        Scorecard card = AnyScorecard.next(random);
        List<Reading> readings = AnyReadings.next(random, card);
        List<Integer> places =
                random.ints(random.nextInt(5), 0, readings.size()).boxed().toList();
        return new Case(new AnyReadings.Case(card, readings, 0), AnyReadings.next(random, card), places);
    }

    @Property(tries = 2000)
    void supposition_anyReadings_isWhatTheyWouldBeMeasuredAs(@ForAll("cases") Case one) {
        List<Reading> readings = new ArrayList<>(one.measured().readings());
        Supposition supposed =
                Supposition.of(FixedReadings.assess(one.measured().card(), readings));
        for (int place : one.places()) {
            readings.set(place, one.supposed().get(place));
            supposed = supposed.with(place, one.supposed().get(place));
        }

        Assessment expected = FixedReadings.assess(one.measured().card(), readings);

        assertThat(supposed.total()).isEqualTo(expected.total());
        assertThat(supposed.steps()).isEqualTo(expected.steps());
        assertThat(supposed.refusal()).isEqualTo(expected.refusal());
        if (expected.refusal() == null) {
            assertThat(supposed.band()).isEqualTo(expected.band());
        }
    }

    @Property
    void parts_anyReadings_areThoseOfTheSteps(@ForAll("cases") Case one) {
        Scorecard card = one.measured().card();
        Assessment assessment = FixedReadings.assess(card, one.measured().readings());
        Supposition same = Supposition.of(assessment);
        List<Step> steps = assessment.steps();

        assertThat(IntStream.range(0, card.gates().size())
                        .mapToObj(same::closes)
                        .toList())
                .isEqualTo(fired(steps, StepKind.GATE));
        assertThat(IntStream.range(0, card.typologies().size())
                        .mapToObj(same::matches)
                        .toList())
                .isEqualTo(fired(steps, StepKind.TYPOLOGY));
        for (int f = 0; f < card.families().size(); f++) {
            Scorecard.Family family = card.families().get(f);
            int limit = steps.stream()
                    .filter(step -> step.kind() == StepKind.CAP || step.kind() == StepKind.FLOOR)
                    .filter(step -> family.id().equals(step.family()))
                    .mapToInt(step -> step.points().tenths())
                    .sum();
            Points raw = same.familyPoints(f);
            assertThat(same.limited(f, raw).tenths()).isEqualTo(family.neutral() ? 0 : raw.tenths() + limit);
        }
    }

    private static List<Boolean> fired(List<Step> steps, StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.state() == StepState.FIRED)
                .toList();
    }
}

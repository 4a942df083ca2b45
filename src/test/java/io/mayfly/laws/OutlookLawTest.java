package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.explain.Outlook;
import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What becomes known of generated readings on generated cards, with gates, limits and typologies. */
class OutlookLawTest {

    @Provide
    Arbitrary<AnyReadings.Case> cases() {
        return AnyReadings.cases();
    }

    /** Every reading is completed, one after the other in any order, some in several steps. */
    @Property(tries = 1000)
    void bounds_completedInAnyOrder_onlyShrink(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.readings().size(); i++) {
            order.addAll(List.of(i, i));
        }
        Collections.shuffle(order, random);
        List<Reading> readings = new ArrayList<>(given.readings());
        ScoreInterval before = FixedReadings.assess(given.card(), readings).bounds();
        for (int place : order) {
            Scorecard.Entry entry = given.card().signals().get(place);
            readings.set(place, AnyReadings.completion(random, readings.get(place), AnyReadings.curve(entry)));
            Assessment then = FixedReadings.assess(given.card(), readings);
            within(before, then.bounds());
            assertThat(clamped(then.total()))
                    .isBetween(then.bounds().low(), then.bounds().high());
            before = then.bounds();
        }
    }

    @Property(tries = 1000)
    void of_anySignals_boundsOfBothEndsLieWithinThoseOfToday(@ForAll("cases") AnyReadings.Case given) {
        Assessment assessment = FixedReadings.assess(given.card(), given.readings());
        Outlook outlook = Outlook.of(assessment, some(given, new Random(given.seed())));

        within(assessment.bounds(), outlook.best().bounds());
        within(assessment.bounds(), outlook.worst().bounds());
        assertThat(outlook.best().total()).isLessThanOrEqualTo(outlook.worst().total());
    }

    /** Context is left as it is: several entries of it may help together and harm alone. */
    @Property(tries = 1000)
    void of_anyCompletionOfThem_liesBetweenTheEnds(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        Set<String> signals = some(given, random);
        given.card().signals().stream()
                .filter(entry -> entry.curve() == null)
                .map(Scorecard.Entry::id)
                .forEach(signals::remove);
        Outlook outlook = Outlook.of(FixedReadings.assess(given.card(), given.readings()), signals);
        List<Reading> readings = new ArrayList<>(given.readings());
        for (int i = 0; i < readings.size(); i++) {
            Scorecard.Entry entry = given.card().signals().get(i);
            while (signals.contains(entry.id()) && readings.get(i) instanceof Reading.Unknown) {
                readings.set(i, AnyReadings.completion(random, readings.get(i), AnyReadings.curve(entry)));
            }
        }
        Assessment then = FixedReadings.assess(given.card(), readings);

        assertThat(then.total())
                .isBetween(outlook.best().total(), outlook.worst().total());
    }

    private static Set<String> some(AnyReadings.Case given, Random random) {
        return IntStream.range(0, given.readings().size())
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> given.card().signals().get(i).id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Points clamped(Points total) {
        return new Points(Math.max(0, Math.min(1000, total.tenths())));
    }

    private static void within(ScoreInterval outer, ScoreInterval inner) {
        assertThat(inner.low()).isGreaterThanOrEqualTo(outer.low());
        assertThat(inner.high()).isLessThanOrEqualTo(outer.high());
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.ReadingScore;
import io.mayfly.score.ReadingScorer;
import io.mayfly.score.Reason;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers come to the same as the readings of signals that say just these numbers. */
class ReadingScorerLawTest {

    record Case(Scorecard card, List<Double> readings) {
        double[] array() {
            return readings.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.next(random);
            return new Case(card, numbers(random, card));
        });
    }

    private static List<Double> numbers(Random random, Scorecard card) {
        return AnyReadings.next(random, card).stream()
                .map(reading -> reading instanceof Reading.Measured measured ? measured.best() : Double.NaN)
                .toList();
    }

    @Property(tries = 2000)
    void numbers_anyCard_comeToTheSameAsReadings(@ForAll("cases") Case one) {
        Assessment expected = FixedReadings.assess(
                one.card(),
                one.readings().stream().map(ReadingScorerLawTest::reading).toList());
        ReadingScorer scorer = ReadingScorer.of(one.card());

        ReadingScore score = scorer.score(one.array());

        assertThat(scorer.tenths(one.array())).isEqualTo(expected.total().tenths());
        assertThat(score.total()).isEqualTo(expected.total());
        assertThat(score.band())
                .isEqualTo(expected.bandOf(score.score()))
                .isEqualTo(scorer.band(score.total().tenths()));
        assertThat(score.reasons().stream().map(Reason::code))
                .containsExactlyElementsOf(
                        expected.reasons().stream().map(Reason::code).toList());
        assertThat(score.reasons().stream().map(Reason::points))
                .containsExactlyElementsOf(
                        expected.reasons().stream().map(Reason::points).toList());
    }

    @Property
    void everyReason_anyCard_isWhatGivesPointsMostFirst(@ForAll("cases") Case one) {
        ReadingScore score = ReadingScorer.of(one.card()).score(one.array());
        List<Scorecard.Entry> entries = one.card().signals();

        List<Reason> expected = IntStream.range(0, entries.size())
                .filter(i -> score.points(i).tenths() != 0)
                .boxed()
                .sorted(Comparator.comparing(score::points, Comparator.reverseOrder()))
                .map(i -> new Reason(
                        entries.get(i).id(),
                        entries.get(i).family(),
                        score.points(i),
                        entries.get(i).title()))
                .toList();

        assertThat(score.everyReason()).containsExactlyElementsOf(expected);
    }

    private static Reading reading(Double number) {
        return number.isNaN() ? FixedReadings.UNKNOWN : FixedReadings.exactly(number);
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.explain.Typical;
import io.mayfly.explain.TypicalBuilder;
import io.mayfly.explain.Versus;
import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Populations of generated readings on generated cards, with gates, limits and typologies. */
class VersusLawTest {

    private record Population(Scorecard card, List<Assessment> assessments, long seed) {
        Typical typical() {
            return assessments.stream().collect(Typical.of(card));
        }
    }

    @Provide
    Arbitrary<Population> populations() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.next(random);
            int size = 1 + random.nextInt(9);
            List<Assessment> all = Stream.generate(() -> FixedReadings.assess(card, AnyReadings.next(random, card)))
                    .limit(size)
                    .toList();
            return new Population(card, all, random.nextLong());
        });
    }

    @Property(tries = 500)
    void parts_anyPopulation_addUpToTheDifferenceOfTheTotals(@ForAll("populations") Population given) {
        long totals = given.assessments().stream()
                .mapToLong(each -> each.total().tenths())
                .sum();
        for (Assessment assessment : given.assessments()) {
            Versus.Part total = Versus.of(assessment, given.typical()).total();

            assertThat(total.points()).isEqualTo(assessment.total());
            assertThat(total.excess())
                    .isEqualTo((long) assessment.total().tenths()
                                    * given.assessments().size()
                            - totals);
            addUp(total, given.assessments().size());
        }
    }

    private static void addUp(Versus.Part part, int companies) {
        assertThat(Math.abs(part.difference().tenths() * (long) companies - part.excess()))
                .as(part.id())
                .isLessThan(companies);
        assertThat(part.points().tenths())
                .isEqualTo(part.average().tenths() + part.difference().tenths());
        if (part.parts().isEmpty()) {
            return;
        }
        assertThat(part.parts().stream()
                        .mapToInt(each -> each.points().tenths())
                        .sum())
                .isEqualTo(part.points().tenths());
        assertThat(part.parts().stream().mapToLong(Versus.Part::excess).sum()).isEqualTo(part.excess());
        assertThat(part.parts().stream()
                        .mapToInt(each -> each.difference().tenths())
                        .sum())
                .isEqualTo(part.difference().tenths());
        assertThat(part.parts())
                .isSortedAccordingTo((one, other) -> Long.compare(Math.abs(other.excess()), Math.abs(one.excess())));
        part.parts().forEach(each -> addUp(each, companies));
    }

    @Property(tries = 300)
    void merge_anySplitAndOrder_isTheSame(@ForAll("populations") Population given) {
        Random random = new Random(given.seed());
        List<Assessment> shuffled = new ArrayList<>(given.assessments());
        Collections.shuffle(shuffled, random);
        List<Typical> parts = new ArrayList<>(List.of(Typical.none(given.card())));
        int from = 0;
        while (from < shuffled.size()) {
            int to = from + 1 + random.nextInt(shuffled.size() - from);
            TypicalBuilder part = new TypicalBuilder(given.card());
            shuffled.subList(from, to).forEach(part::add);
            parts.add(part.build());
            from = to;
        }
        Collections.shuffle(parts, random);

        assertThat(parts.stream().reduce(Typical::merge)).contains(given.typical());
        assertThat(shuffled.parallelStream().collect(Typical.of(given.card()))).isEqualTo(given.typical());
    }

    @Property(tries = 200)
    void of_populationOfItself_isZeroEverywhere(@ForAll("populations") Population given) {
        Assessment only = given.assessments().get(0);

        zero(Versus.of(only, Stream.of(only, only, only).collect(Typical.of(given.card())))
                .total());
    }

    private static void zero(Versus.Part part) {
        assertThat(part.excess()).as(part.id()).isZero();
        assertThat(part.difference().tenths()).as(part.id()).isZero();
        part.parts().forEach(VersusLawTest::zero);
    }

    @Property(tries = 200)
    void read_written_isEqual(@ForAll("populations") Population given) {
        Typical typical = given.typical();
        Typical read = Typical.read(typical.write());

        assertThat(read).isEqualTo(typical);
        assertThat(read.write()).isEqualTo(typical.write());
        assertThat(read.hash()).isEqualTo(typical.hash());
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of scoring, over generated scorecards and readings. */
class ReadingLawsTest {

    @Provide
    Arbitrary<AnyReadings.Case> cases() {
        return AnyReadings.cases();
    }

    @Provide
    Arbitrary<AnyReadings.Case> smallCases() {
        return AnyReadings.smallCases();
    }

    private static Assessment assess(AnyReadings.Case given) {
        return FixedReadings.assess(given.card(), given.readings());
    }

    private static boolean within(ScoreInterval outer, ScoreInterval inner) {
        return within(outer, inner.low())
                && within(outer, inner.high())
                && inner.low().compareTo(inner.high()) <= 0;
    }

    private static boolean within(ScoreInterval outer, Points score) {
        return outer.low().compareTo(score) <= 0 && score.compareTo(outer.high()) <= 0;
    }

    /** The total as a score, also where the score is refused. */
    private static Points clamped(Points total) {
        return new Points(Math.max(0, Math.min(1000, total.tenths())));
    }

    @Property(tries = 500)
    void generatedScorecard_read_isAcceptedAndEqual(@ForAll("cases") AnyReadings.Case given) {
        assertThat(Scorecard.read(given.card().write())).isEqualTo(given.card());
    }

    @Property(tries = 2000)
    void steps_anyReadings_addUpToTheScoreOrTheTotal(@ForAll("cases") AnyReadings.Case given) {
        Assessment assessment = assess(given);

        int sum = assessment.steps().stream()
                .mapToInt(step -> step.points().tenths())
                .sum();
        assertThat(new Points(sum)).isEqualTo(assessment.score() == null ? assessment.total() : assessment.score());
    }

    @Property(tries = 1000)
    void contributions_anyReadings_addUpToTheCappedFamilies(@ForAll("cases") AnyReadings.Case given) {
        Map<String, Integer> contributed = new TreeMap<>();
        Map<String, Integer> stepped = new TreeMap<>();
        for (Step step : assess(given).steps()) {
            if (step.family() != null && step.kind() != StepKind.GATE) {
                stepped.merge(step.family(), counted(step), Integer::sum);
                contributed.merge(
                        step.family(),
                        step.contribution() == null ? 0 : step.contribution().tenths(),
                        Integer::sum);
            }
        }
        assertThat(contributed).isEqualTo(stepped);
    }

    /** What a step adds to its family. A gate takes back from one family or several; what it set aside does not count. */
    private static int counted(Step step) {
        return step.kind() == StepKind.GATE || step.state() == StepState.SET_ASIDE
                ? 0
                : step.points().tenths();
    }

    @Property(tries = 1000)
    void familyTotals_anyReadings_keepToCapAndFloor(@ForAll("cases") AnyReadings.Case given) {
        Assessment assessment = assess(given);

        for (Scorecard.Family family : given.card().families()) {
            int total = assessment.steps().stream()
                    .filter(step -> family.id().equals(step.family()))
                    .mapToInt(ReadingLawsTest::counted)
                    .sum();
            int low = family.floor() == null ? 0 : family.floor().tenths();
            int high = family.cap() == null ? 0 : family.cap().tenths();
            assertThat(total).isBetween(low, high);
        }
    }

    @Property(tries = 1000)
    void total_partsInAnotherOrder_isTheSame(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        Scorecard card = given.card();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < card.signals().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Scorecard shuffled = new Scorecard(
                1,
                card.id(),
                card.version(),
                card.title(),
                card.description(),
                card.base(),
                card.bands(),
                card.refusal(),
                card.notEligible(),
                shuffled(card.families(), random),
                order.stream().map(card.signals()::get).toList(),
                shuffled(card.gates(), random),
                shuffled(card.typologies(), random),
                card.bonusCap());

        Assessment before = assess(given);
        Assessment after = FixedReadings.assess(
                shuffled, order.stream().map(given.readings()::get).toList());

        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.bounds()).isEqualTo(before.bounds());
        assertThat(after.interval()).isEqualTo(before.interval());
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after.refusal()).isEqualTo(before.refusal());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Towards more points: up a rising curve, down a falling one. This is the law for aggravating and mitigating alike. */
    @Property(tries = 4000)
    void total_oneReadingTowardsMorePoints_neverFalls(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        List<Reading> readings = new ArrayList<>(given.readings());
        int i = random.nextInt(readings.size());
        Curve curve = AnyReadings.curve(given.card().signals().get(i));
        int sign = curve.direction() == Curve.Direction.RISING ? 1 : -1;
        if (given.card().signals().get(i).curve() == null
                || !(readings.get(i) instanceof Reading.Measured measured)
                || Double.isInfinite(measured.lo() - measured.hi())
                || Double.isInfinite(measured.best())) {
            return;
        }
        double by = sign * Math.abs(AnyReadings.value(random, curve));
        readings.set(i, FixedReadings.between(measured.lo() + by, measured.hi() + by, measured.best() + by));

        Assessment before = assess(given);
        Assessment after = FixedReadings.assess(given.card(), readings);

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.bounds().low()).isGreaterThanOrEqualTo(before.bounds().low());
        assertThat(after.bounds().high()).isGreaterThanOrEqualTo(before.bounds().high());
    }

    @Property(tries = 2000)
    void bounds_completions_containTheTotalAndOnlyShrink(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        List<Reading> readings = new ArrayList<>(given.readings());
        Assessment before = assess(given);

        for (int k = 0; k < 6; k++) {
            int i = random.nextInt(readings.size());
            readings.set(i, completion(random, given.card(), readings, i));
            Assessment after = FixedReadings.assess(given.card(), readings);

            assertThat(within(before.bounds(), clamped(after.total())))
                    .as("%s in %s", after.total(), before.bounds())
                    .isTrue();
            assertThat(within(before.bounds(), after.bounds()))
                    .as("%s in %s", after.bounds(), before.bounds())
                    .isTrue();
            before = after;
        }
    }

    private static Reading completion(Random random, Scorecard card, List<Reading> readings, int i) {
        return AnyReadings.completion(
                random, readings.get(i), AnyReadings.curve(card.signals().get(i)));
    }

    @Property(tries = 2000)
    void expectedCoverage_moreKnown_neverFalls(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        List<Reading> readings = new ArrayList<>(given.readings());
        BigDecimal before = assess(given).expectedCoverage();

        for (int k = 0; k < 6; k++) {
            int i = random.nextInt(readings.size());
            readings.set(i, completion(random, given.card(), readings, i));
            BigDecimal after = FixedReadings.assess(given.card(), readings).expectedCoverage();

            assertThat(after).isGreaterThanOrEqualTo(before);
            before = after;
        }
    }

    /** What nobody is expected to supply does not lower the coverage that a score asks for. */
    @Property(tries = 2000)
    void expectedCoverage_voluntaryReadingUnknown_isNoLowerThanWithoutIt(@ForAll("cases") AnyReadings.Case given) {
        List<Reading> clear = new ArrayList<>(given.readings());
        List<Reading> unknown = new ArrayList<>(given.readings());
        for (int i = 0; i < clear.size(); i++) {
            if (given.card().signals().get(i).expectedFor().isEmpty()) {
                clear.set(i, FixedReadings.NOT_APPLICABLE);
                unknown.set(i, FixedReadings.UNKNOWN);
            }
        }

        assertThat(FixedReadings.assess(given.card(), unknown).expectedCoverage())
                .isEqualTo(FixedReadings.assess(given.card(), clear).expectedCoverage());
    }

    /** Context moves the total by way of gates alone. */
    @Property(tries = 1000)
    void total_contextOfNoGate_isTheSameWhateverItReads(@ForAll("smallCases") AnyReadings.Case given) {
        List<Reading> without = new ArrayList<>(given.readings());
        for (int i = 0; i < without.size(); i++) {
            if (given.card().signals().get(i).curve() == null) {
                without.set(i, FixedReadings.NOT_APPLICABLE);
            }
        }
        Assessment one = assess(given);
        Assessment other = FixedReadings.assess(given.card(), without);

        assertThat(one.total()).isEqualTo(other.total());
        assertThat(one.bounds()).isEqualTo(other.bounds());
        assertThat(one.coverage()).isEqualTo(other.coverage());
        assertThat(one.familyCoverage()).isEqualTo(other.familyCoverage());
        assertThat(one.reasons()).isEqualTo(other.reasons());
        assertThat(one.gaps()).isEqualTo(other.gaps());
    }

    @Property(tries = 1500)
    void bounds_allCompleted_containEveryExactTotal(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        ScoreInterval bounds = assess(given).bounds();

        for (int k = 0; k < 20; k++) {
            List<Reading> exact = new ArrayList<>();
            for (int i = 0; i < given.readings().size(); i++) {
                exact.add(completion(random, given.card(), given.readings(), i));
            }
            Points total = FixedReadings.assess(given.card(), exact).total();
            assertThat(within(bounds, clamped(total)))
                    .as("%s in %s", total, bounds)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void bounds_smallCard_equalBruteForce(@ForAll("smallCases") AnyReadings.Case given) {
        ScoreInterval bounds = assess(given).bounds();
        int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        tryAll(given.card(), new ArrayList<>(given.readings()), 0, ends);

        assertThat(new ScoreInterval(clamped(new Points(ends[0])), clamped(new Points(ends[1]))))
                .isEqualTo(bounds);
    }

    /** Gates and typologies are taken one by one, so that bounds may be wider than what can come together. */
    @Property(tries = 300)
    void bounds_cardWithGates_containBruteForce(@ForAll("cases") AnyReadings.Case given) {
        if (given.readings().size() > 6) {
            return;
        }
        int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        tryAll(given.card(), new ArrayList<>(given.readings()), 0, ends);

        assertThat(within(
                        assess(given).bounds(),
                        new ScoreInterval(clamped(new Points(ends[0])), clamped(new Points(ends[1])))))
                .isTrue();
    }

    private static void tryAll(Scorecard card, List<Reading> readings, int i, int[] ends) {
        if (i == readings.size()) {
            int total = FixedReadings.assess(card, readings).total().tenths();
            ends[0] = Math.min(ends[0], total);
            ends[1] = Math.max(ends[1], total);
            return;
        }
        Reading given = readings.get(i);
        for (Reading end : ends(given)) {
            readings.set(i, end);
            tryAll(card, readings, i + 1, ends);
        }
        readings.set(i, given);
    }

    private static List<Reading> ends(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return List.of(FixedReadings.exactly(measured.lo()), FixedReadings.exactly(measured.hi()));
        }
        return reading instanceof Reading.Unknown unknown
                ? List.of(
                        reading,
                        FixedReadings.NOT_APPLICABLE,
                        FixedReadings.exactly(unknown.lo()),
                        FixedReadings.exactly(unknown.hi()))
                : List.of(reading);
    }

    @Property(tries = 2000)
    void interval_anyReadings_liesWithinTheBoundsAndHoldsTheTotal(@ForAll("cases") AnyReadings.Case given) {
        Assessment assessment = assess(given);

        assertThat(within(assessment.bounds(), assessment.interval())).isTrue();
        assertThat(within(assessment.interval(), clamped(assessment.total()))).isTrue();
        assertThat(assessment.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(assessment.expectedCoverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Property(tries = 500)
    void band_higherScore_isNeverLower(@ForAll("cases") AnyReadings.Case a, @ForAll("cases") AnyReadings.Case b) {
        Assessment first = assess(a);
        Points x = clamped(first.total());
        Points y = clamped(assess(b).total());

        assertThat(Integer.signum(first.bandOf(x).compareTo(first.bandOf(y))) * Integer.signum(x.compareTo(y)))
                .isNotNegative();
        assertThat(first.band()).isEqualTo(first.score() == null ? null : first.bandOf(x));
    }

    @Property(tries = 5)
    void assess_manyThreads_giveTheSameBytes(@ForAll("cases") AnyReadings.Case given) throws Exception {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < given.readings().size(); i++) {
            signals.add(FixedReadings.signal(
                    given.card().signals().get(i).id(), given.readings().get(i)));
        }
        Scorer scorer = Scorer.of(given.card(), signals);
        String alone = Rendering.of(scorer.assess(FixedReadings.subject()));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int k = 0; k < 64; k++) {
                together.add(pool.submit(() -> Rendering.of(scorer.assess(FixedReadings.subject()))));
            }
            for (Future<String> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void bands_ofTheStandardCard_riseWithTheScore() {
        Assessment assessment = FixedReadings.assess(Scorecard.standard(), Map.of());
        Band before = Band.MINIMAL;
        for (int tenths = 0; tenths <= 1000; tenths++) {
            Band band = Objects.requireNonNull(assessment.bandOf(new Points(tenths)));
            assertThat(band).isGreaterThanOrEqualTo(before);
            before = band;
        }
        assertThat(before).isEqualTo(Band.HIGH);
    }
}

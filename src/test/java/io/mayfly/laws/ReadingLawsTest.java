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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
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
            if (step.family() != null) {
                stepped.merge(step.family(), step.points().tenths(), Integer::sum);
                contributed.merge(
                        step.family(),
                        step.contribution() == null ? 0 : step.contribution().tenths(),
                        Integer::sum);
            }
        }
        assertThat(contributed).isEqualTo(stepped);
    }

    @Property(tries = 1000)
    void familyTotals_anyReadings_keepToCapAndFloor(@ForAll("cases") AnyReadings.Case given) {
        Assessment assessment = assess(given);

        for (Scorecard.Family family : given.card().families()) {
            int total = assessment.steps().stream()
                    .filter(step -> family.id().equals(step.family()))
                    .mapToInt(step -> step.points().tenths())
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
        Curve curve = given.card().signals().get(i).curve();
        int sign = curve.direction() == Curve.Direction.RISING ? 1 : -1;
        if (!(readings.get(i) instanceof Reading.Measured measured)
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
            readings.set(
                    i,
                    AnyReadings.completion(
                            random,
                            readings.get(i),
                            given.card().signals().get(i).curve()));
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

    @Property(tries = 1500)
    void bounds_allCompleted_containEveryExactTotal(@ForAll("cases") AnyReadings.Case given) {
        Random random = new Random(given.seed());
        ScoreInterval bounds = assess(given).bounds();

        for (int k = 0; k < 20; k++) {
            List<Reading> exact = new ArrayList<>();
            for (int i = 0; i < given.readings().size(); i++) {
                exact.add(AnyReadings.completion(
                        random,
                        given.readings().get(i),
                        given.card().signals().get(i).curve()));
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

    private enum Event {
        MEASURED,
        INTERVAL,
        UNKNOWN,
        NOT_APPLICABLE,
        CAP_BINDS,
        FLOOR_BINDS,
        GATE_CLOSED,
        GATE_OPEN,
        TYPOLOGY_MATCHED,
        TYPOLOGY_OPEN,
        BONUS_CAP_BINDS,
        CLAMPED,
        REFUSED
    }

    @Test
    void generator_tenThousandCases_meetEveryKindOftenEnough() {
        int cases = 10_000;
        Map<Event, Integer> seen = new EnumMap<>(Event.class);
        Random random = new Random(20230724);
        for (int k = 0; k < cases; k++) {
            Scorecard card = AnyScorecard.next(random);
            List<Reading> readings = AnyReadings.next(random, card);
            Assessment assessment = FixedReadings.assess(card, readings);
            for (Event event : Event.values()) {
                seen.merge(event, happened(event, assessment, readings) ? 1 : 0, Integer::sum);
            }
        }
        assertThat(seen).allSatisfy((event, count) -> assertThat(count).isGreaterThan(cases / 100));
    }

    private static boolean happened(Event event, Assessment assessment, List<Reading> readings) {
        return switch (event) {
            case MEASURED -> any(readings, reading -> reading instanceof Reading.Measured measured && measured.exact());
            case INTERVAL ->
                any(readings, reading -> reading instanceof Reading.Measured measured && !measured.exact());
            case UNKNOWN -> any(readings, Reading.Unknown.class::isInstance);
            case NOT_APPLICABLE -> any(readings, Reading.NotApplicable.class::isInstance);
            case CAP_BINDS -> acts(assessment, StepKind.CAP, StepState.FIRED);
            case FLOOR_BINDS -> acts(assessment, StepKind.FLOOR, StepState.FIRED);
            case GATE_CLOSED -> acts(assessment, StepKind.GATE, StepState.FIRED);
            case GATE_OPEN -> acts(assessment, StepKind.GATE, StepState.UNKNOWN);
            case TYPOLOGY_MATCHED -> acts(assessment, StepKind.TYPOLOGY, StepState.FIRED);
            case TYPOLOGY_OPEN -> acts(assessment, StepKind.TYPOLOGY, StepState.UNKNOWN);
            case BONUS_CAP_BINDS ->
                any(
                        assessment.steps(),
                        step -> step.id().equals("bonus-cap") && step.points().tenths() < 0);
            case CLAMPED -> acts(assessment, StepKind.CLAMP, StepState.FIRED);
            case REFUSED -> assessment.refusal() != null;
        };
    }

    private static boolean acts(Assessment assessment, StepKind kind, StepState state) {
        return any(assessment.steps(), step -> step.kind() == kind && step.state() == state);
    }

    private static <T> boolean any(List<T> list, Predicate<T> test) {
        return list.stream().anyMatch(test);
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

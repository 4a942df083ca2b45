package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.pmml.Evaluator;
import io.mayfly.pmml.PmmlExport;
import io.mayfly.pmml.PmmlImport;
import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.ScorecardEdit;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An evaluator of PMML by others comes to what Mayfly says, of every card and from any readings. */
class PmmlLawTest {

    private static final int READINGS_OF_A_CARD = 10;

    /** A card and readings of its signals, each exact or unknown: what a field of PMML can hold. */
    record Case(Scorecard card, List<List<Reading>> readings) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.next(random);
            return new Case(card, readings(random, card));
        });
    }

    private static List<List<Reading>> readings(Random random, Scorecard card) {
        return Stream.generate(() -> AnyReadings.next(random, card).stream()
                        .map(PmmlLawTest::held)
                        .toList())
                .limit(READINGS_OF_A_CARD)
                .toList();
    }

    private static Reading held(Reading reading) {
        return reading instanceof Reading.Measured measured
                ? FixedReadings.exactly(measured.best())
                : FixedReadings.UNKNOWN;
    }

    private static Map<String, Double> fields(Scorecard card, List<Reading> readings) {
        Map<String, Double> fields = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Reading.Measured measured) {
                fields.put(card.signals().get(i).id(), measured.best());
            }
        }
        return fields;
    }

    @Property(tries = 50)
    void evaluator_anyReadings_comesToTheSame(@ForAll("cases") Case one) {
        Evaluator evaluator = Evaluator.of(PmmlExport.of(one.card()).text());
        for (List<Reading> readings : one.readings()) {
            Assessment mayfly = FixedReadings.assess(one.card(), readings);

            Evaluator.Output output = evaluator.evaluate(fields(one.card(), readings));

            assertThat(output.total()).isEqualTo(number(mayfly.total()));
            Points score = mayfly.score();
            if (score != null) {
                assertThat(output.score()).isEqualTo(number(score));
                assertThat(output.band()).isEqualTo(mayfly.bandOf(score).name());
            }
            assertThat(worth(mayfly, output.reasons()))
                    .isEqualTo(mostPoints(mayfly, output.reasons().size()));
        }
    }

    private static double number(Points points) {
        return points.decimal().doubleValue();
    }

    private static Points points(Step step) {
        return step.state() == StepState.SET_ASIDE ? Points.ZERO : step.points();
    }

    private static List<Points> worth(Assessment mayfly, List<String> reasons) {
        Map<String, Points> bySignal = new HashMap<>();
        mayfly.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL)
                .forEach(step -> bySignal.put(step.id(), points(step)));
        return reasons.stream()
                .map(reason -> bySignal.getOrDefault(reason, Points.ZERO))
                .filter(points -> points.tenths() > 0)
                .toList();
    }

    private static List<Points> mostPoints(Assessment mayfly, int count) {
        return mayfly.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL)
                .map(PmmlLawTest::points)
                .filter(points -> points.tenths() > 0)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .toList();
    }

    @Property(tries = 50)
    void import_ofAnExport_isTheCard(@ForAll("cases") Case one) {
        PmmlImport read = PmmlImport.read(PmmlExport.of(one.card()).text());

        assertThat(read.scorecard()).isEqualTo(one.card());
        assertThat(read.leftOut()).isEmpty();
    }

    /** Cards of which PMML holds everything: no gates, no typologies, and limits that cannot bind. */
    @Provide
    Arbitrary<Case> sums() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = unlimited(AnyScorecard.nextSmall(random));
            return new Case(card, readings(random, card));
        });
    }

    private static Scorecard unlimited(Scorecard card) {
        ScorecardEdit edit = ScorecardEdit.of(card);
        for (int i = 0; i < card.families().size(); i++) {
            Scorecard.Family family = card.families().get(i);
            if (!family.neutral()) {
                edit = edit.limit(i, new Points(family.mitigating() ? -9_000 : 9_000));
            }
        }
        return edit.done();
    }

    @Property(tries = 100)
    void import_withoutTheCardItself_comesToTheSameTotals(@ForAll("sums") Case one) {
        String text = PmmlExport.of(one.card()).text().replaceFirst("(?s)<Extension .*?</Extension>", "");

        Scorecard read = PmmlImport.read(text).scorecard();

        for (List<Reading> readings : one.readings()) {
            Map<String, Reading> bySignal = new HashMap<>();
            for (int i = 0; i < readings.size(); i++) {
                bySignal.put(one.card().signals().get(i).id(), readings.get(i));
            }
            assertThat(FixedReadings.assess(read, bySignal).total())
                    .isEqualTo(FixedReadings.assess(one.card(), bySignal).total());
        }
    }
}

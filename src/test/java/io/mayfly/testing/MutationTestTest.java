package io.mayfly.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutationTestTest {

    private static final Scorecard CARD = CardBuilder.sample().build();
    private static final Subject ANYBODY =
            Subject.of(Dossier.builder("anybody").build(), LocalDate.of(2023, 7, 24), ReferenceData.standard());

    private static Scorer scorer(double young, double big, double old) {
        return Scorer.of(
                CARD,
                FixedSignal.all(
                        CARD,
                        Map.of(
                                "young",
                                Reading.of(young, null),
                                "big",
                                Reading.of(big, null),
                                "old",
                                Reading.of(old, null))));
    }

    private static Expectation total(String points) {
        return new Expectation(
                "total " + points,
                ANYBODY,
                assessment -> assertThat(assessment.total().toString()).isEqualTo(points));
    }

    @Test
    void run_nothingExpected_allSurvive() {
        MutationTest none = MutationTest.run(scorer(3, 100, 0), List.of());

        assertThat(none.survivors()).hasSameSizeAs(none.outcomes()).hasSizeGreaterThan(25);
        assertThat(none.share()).isEqualByComparingTo("0");
    }

    @Test
    void run_limitOfNothing_hasNoMutantsThatAreTheCardItself() {
        Scorecard card =
                CardBuilder.card().cap("size", "0").counted("big", "size", "10").build();

        assertThat(MutationTest.run(Scorer.of(card, FixedSignal.all(card, Map.of())), List.of())
                        .survivors())
                .extracting(Mutant::toString)
                .contains("signals/big: worth half")
                .doesNotContain("families/size: limit doubled", "families/size: limit halved");
    }

    @Test
    void run_totalExpected_changesThatMoveItAreNoticed() {
        MutationTest tried = MutationTest.run(scorer(3, 100, 0), List.of(total("56.0")));

        assertThat(tried.outcomes())
                .filteredOn(outcome -> outcome.noticedBy() != null)
                .extracting(outcome -> outcome.mutant().toString())
                .contains(
                        "signals/young: worth nothing",
                        "signals/young: worth half",
                        "signals/young: turned round",
                        "signals/big: worth half",
                        "families/volume: limit halved",
                        "families/volume: limit doubled",
                        "typologies/young-giant: taken out")
                .doesNotContain("gates/old-explains-big: taken out");
        assertThat(tried.outcomes()).extracting(MutationTest.Outcome::noticedBy).containsOnly("total 56.0", null);
        assertThat(tried.toText())
                .contains(" changes noticed\n")
                .contains(
                        "gates/old-explains-big: nothing notices taken out; threshold times 0.5; threshold times 1.5\n");
    }

    @Test
    void run_gateThatSetsAside_isHeld() {
        assertThat(MutationTest.run(scorer(40, 100, 5), List.of(total("-11.0"))).survivors())
                .extracting(Mutant::toString)
                .contains("gates/old-explains-big: threshold times 0.5")
                .doesNotContain("gates/old-explains-big: taken out", "gates/old-explains-big: threshold times 1.5");
    }

    @Test
    void run_expectationMissedByTheCardItself_isRefused() {
        assertThatThrownBy(() -> MutationTest.run(scorer(3, 100, 0), List.of(total("56.0"), total("0.0"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scorecard itself must meet all expectations, but misses [total 0.0]");
    }

    @Test
    void run_signalThatCounts_isMeasuredOnceForEachCompany() {
        List<Subject> measured = new ArrayList<>();
        List<Signal> signals = new ArrayList<>(FixedSignal.all(CARD, Map.of()));
        signals.set(0, new Signal() {
            @Override
            public String id() {
                return "young";
            }

            @Override
            public Reading measure(Subject subject) {
                measured.add(subject);
                return Reading.of(3, null);
            }
        });

        MutationTest.run(Scorer.of(CARD, signals), List.of(total("26.0")));

        assertThat(measured).hasSize(1);
    }
}

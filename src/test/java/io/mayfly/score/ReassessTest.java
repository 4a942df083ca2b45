package io.mayfly.score;

import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Dossier;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One measurement judged by two cards, and what an assessment tells of single entries. */
class ReassessTest {

    private static final Scorecard A =
            card().cap("agg", "50").counted("a", "agg", "30").build();
    private static final Scorecard AB = card().cap("agg", "50")
            .counted("b", "agg", "30")
            .counted("a", "agg", "30")
            .build();

    /** Two are equal if they add the same. */
    private record Asked(String id, int adds, AtomicInteger times) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            times.incrementAndGet();
            return Reading.of(adds, null);
        }
    }

    private final AtomicInteger asked = new AtomicInteger();
    private final Subject subject = FixedReadings.subject();

    private Signal adding(String id, int adds) {
        return new Asked(id, adds, asked);
    }

    @Test
    void reassess_equalSignals_areNotAskedAgain() {
        Assessment first = Scorer.of(A, List.of(adding("a", 7))).assess(subject);
        Assessment second =
                Scorer.of(AB, List.of(adding("a", 7), adding("b", 5))).reassess(first);

        assertThat(asked).hasValue(2);
        assertThat(second.total()).isEqualTo(new Points(220));
        assertThat(second.scorecard()).isEqualTo(AB);
        assertThat(second.readings().get("a")).isSameAs(first.readings().get("a"));
    }

    @Test
    void reassess_sameIdWithOtherSettings_isMeasuredAgain() {
        Assessment first = Scorer.of(A, List.of(adding("a", 7))).assess(subject);
        Assessment second = Scorer.of(A, List.of(adding("a", 9))).reassess(first);

        assertThat(second.total()).isEqualTo(new Points(190));
        assertThat(asked).hasValue(2);
    }

    @Test
    void reassess_newSignalThatThrows_saysSo() {
        Assessment first = Scorer.of(A, List.of(adding("a", 7))).assess(subject);
        Signal broken = new Signal() {
            @Override
            public String id() {
                return "b";
            }

            @Override
            public Reading measure(Subject any) {
                throw new IllegalArgumentException("no");
            }
        };
        Scorer second = Scorer.of(AB, List.of(adding("a", 7), broken));

        assertThatThrownBy(() -> second.reassess(first))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("signal (b)", "company (c-1)");
    }

    @Test
    void reassess_notEligible_isAsAssessed() {
        Subject before = FixedReadings.subject(Dossier.builder("c-2").registered("2024-01-01"));
        Scorer first = Scorer.of(A, List.of(adding("a", 7)));

        assertThat(first.reassess(first.assess(before)).refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(asked).hasValue(0);
    }

    @Test
    void points_ofEachPlace_areThoseOfItsStep() {
        Assessment assessment = FixedReadings.assess(AB, List.of(exactly(3), FixedReadings.UNKNOWN));

        for (int i = 0; i < 2; i++) {
            Step step = assessment.steps().get(1 + i);
            assertThat(assessment.points(i)).isEqualTo(step.points());
            assertThat(assessment.reading(i)).isSameAs(step.reading());
        }
        assertThat(assessment.points(0)).isEqualTo(new Points(30));
    }

    @Test
    void points_placeThatIsNot_isRefused() {
        Assessment assessment = FixedReadings.assess(A, List.of(exactly(3)));

        assertThatThrownBy(() -> assessment.points(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> assessment.reading(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

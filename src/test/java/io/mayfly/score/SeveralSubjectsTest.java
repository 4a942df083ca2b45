package io.mayfly.score;

import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several subjects scored together are scored as if each were alone. */
class SeveralSubjectsTest {

    private static final Scorecard CARD = card().cap("agg", "30")
            .counted("length", "agg", "30")
            .notFor(SubjectKind.BANK)
            .build();

    /** Reads how long the id of the company is; breaks on one of its own. */
    private static final class Length implements Signal {
        @Override
        public String id() {
            return "length";
        }

        @Override
        public Reading measure(Subject subject) {
            String id = subject.dossier().company().id();
            if (id.equals("broken")) {
                throw new IllegalArgumentException("cannot be read");
            }
            return exactly(id.length());
        }
    }

    private static final Scorer SCORER = Scorer.of(CARD, List.of(new Length()));

    @Test
    void assess_severalSubjects_eachHasItsOwnReadingsInOrder() {
        List<Assessment> assessments = SCORER.assess(List.of(
                FixedReadings.subject(Dossier.builder("four")),
                FixedReadings.subject(Dossier.builder("a bank").subjectKind(SubjectKind.BANK)),
                FixedReadings.subject(Dossier.builder("a"))));

        assertThat(assessments)
                .extracting(each -> each.subject().dossier().company().id())
                .containsExactly("four", "a bank", "a");
        assertThat(assessments).extracting(Assessment::score).containsExactly(points("14"), null, points("11"));
    }

    @Test
    void assess_signalThatThrowsOnOneOfThem_isNamedWithTheCompany() {
        List<Subject> subjects =
                List.of(FixedReadings.subject(Dossier.builder("a")), FixedReadings.subject(Dossier.builder("broken")));

        assertThatThrownBy(() -> SCORER.assess(subjects))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("length")
                .hasMessageContaining("broken");
    }

    @Test
    void assess_noSubjects_isNoAssessments() {
        assertThat(SCORER.assess(List.of())).isEmpty();
    }
}

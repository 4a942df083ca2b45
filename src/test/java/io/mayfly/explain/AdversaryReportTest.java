package io.mayfly.explain;

import static io.mayfly.score.CardBuilder.atLeast;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.language.Message;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Changeability;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdversaryReportTest {

    private static CardBuilder builder() {
        return card().cap("volume", "40")
                .cap("contact", "20")
                .counted("traded", "volume", "40")
                .takes(Changeability.FIXED)
                .counted("mail", "contact", "20")
                .takes(Changeability.DECLARED)
                .counted("phone", "contact", "20")
                .takes(Changeability.DECLARED)
                .counted("marked", "volume", "40")
                .takes(Changeability.OTHERS);
    }

    private static List<String> edits(AdversaryReport report) {
        return report.edits().stream()
                .map(edit -> edit.change().entry().id() + " " + edit.gain() + " " + edit.total())
                .toList();
    }

    @Test
    void report_declaredFacts_goesAsLowAsTheyLet() {
        AdversaryReport report = AdversaryReport.of(assess(
                builder().build(),
                Map.of("traded", exactly(30), "mail", exactly(5), "phone", exactly(8), "marked", exactly(2))));

        assertThat(report.total()).isEqualTo(points("55.0"));
        assertThat(report.band()).isEqualTo(Band.ELEVATED);
        assertThat(report.lowest()).isEqualTo(points("42.0"));
        assertThat(report.lowestBand()).isEqualTo(Band.ELEVATED);
        assertThat(edits(report)).containsExactly("phone 8.0 47.0", "mail 5.0 42.0");
        assertThat(report.holds()).extracting(Step::id).containsExactly("traded", "marked");
        assertThat(report.exact()).isTrue();
    }

    @Test
    void report_familyOverItsCap_countsWhatTheLaterEditsFree() {
        AdversaryReport report =
                AdversaryReport.of(assess(builder().build(), Map.of("mail", exactly(20), "phone", exactly(20))));

        assertThat(edits(report)).containsExactly("mail 0.0 30.0", "phone 20.0 10.0");
    }

    @Test
    void report_editThatChangesNothing_isLeftOut() {
        Scorecard card = builder()
                .neutral("form")
                .context("office", "form")
                .takes(Changeability.DECLARED)
                .gate("reached", atLeast("office", "1"), "mail", "phone")
                .build();

        AdversaryReport report = AdversaryReport.of(
                assess(card, Map.of("mail", exactly(20), "phone", exactly(20), "office", exactly(0))));

        assertThat(edits(report)).containsExactly("office 20.0 10.0");
    }

    @Test
    void report_nothingDeclared_hasNoEdits() {
        AdversaryReport report = AdversaryReport.of(assess(builder().build(), Map.of("traded", exactly(30))));

        assertThat(report.edits()).isEmpty();
        assertThat(report.lowest()).isEqualTo(report.total());
    }

    @Test
    void report_gateThatHelpsAndHarms_choosesTheBetter() {
        Scorecard card = builder()
                .floor("standing", "-30")
                .counted("calls", "contact", "20")
                .signal("licensed", "standing", CardBuilder.falling("0", "0", "1", "-15"))
                .neutral("form")
                .context("agent", "form")
                .takes(Changeability.DECLARED)
                .gate("both", atLeast("agent", "1"), "traded", "licensed")
                .build();

        AdversaryReport more = AdversaryReport.of(
                assess(card, Map.of("traded", exactly(20), "licensed", exactly(1), "agent", exactly(0))));
        AdversaryReport less = AdversaryReport.of(
                assess(card, Map.of("traded", exactly(10), "licensed", exactly(1), "agent", exactly(0))));

        assertThat(edits(more)).containsExactly("agent 5.0 10.0");
        assertThat(edits(less)).isEmpty();
    }

    /** A fact of its own for each name. */
    private record Shown(List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.text("Shown.");
        }
    }

    @Test
    void sharedFacts_ofReadingsOnOneFact_areTold() {
        Dossier dossier = Dossier.builder("x").headcount("2023-01-01", 3).build();
        Cited staff = new Cited("headcounts", dossier.headcounts().get(0));
        Reading counted = Reading.of(20, new Shown(List.of(staff)));
        Scorecard card = builder().build();

        List<SharedFacts> shared = Counterfactuals.of(
                        assess(card, Map.of("mail", counted, "phone", counted, "traded", exactly(5))))
                .to(Band.MINIMAL)
                .sets()
                .get(0)
                .shared();

        assertThat(shared).containsExactly(new SharedFacts(List.of("mail", "phone"), List.of("headcounts")));
    }
}

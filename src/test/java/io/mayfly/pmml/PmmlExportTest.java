package io.mayfly.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Assessment;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PmmlExportTest {

    private static final Scorecard CARD = Scorecard.standard();

    private PmmlExport standard;
    private Evaluator evaluator;

    @BeforeAll
    void export() {
        standard = PmmlExport.of(CARD);
        evaluator = Evaluator.of(standard.text());
    }

    private static List<Element> rows(String pmml) {
        Element model = Objects.requireNonNull(XmlReading.read(pmml).first("Scorecard"));
        Element verification = Objects.requireNonNull(model.first("ModelVerification"));
        return Objects.requireNonNull(verification.first("InlineTable")).all("row");
    }

    private static Map<String, Double> fields(Element row) {
        Map<String, Double> fields = new HashMap<>();
        row.children().stream()
                .filter(cell -> cell.name().startsWith("reading."))
                .forEach(cell -> fields.put(cell.name().substring("reading.".length()), Double.valueOf(cell.text())));
        return fields;
    }

    /** One of so many, others on every run. */
    private static List<Element> some(List<Element> rows, int ofSoMany) {
        int first = new Random().nextInt(ofSoMany);
        return IntStream.range(0, rows.size())
                .filter(i -> i % ofSoMany == first)
                .mapToObj(rows::get)
                .toList();
    }

    private static Double total(Element row) {
        return Double.valueOf(Objects.requireNonNull(row.first("mayfly.total")).text());
    }

    @Test
    void verification_ofTheStandardCard_isMetByTheEvaluator() {
        List<Element> rows = rows(standard.text());

        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(some(rows, 10))
                .allSatisfy(row ->
                        assertThat(evaluator.evaluate(fields(row)).total()).isEqualTo(total(row)));
    }

    @Test
    void verification_ofTheStandardCard_isWhatMayflySays() {
        assertThat(some(rows(standard.text()), 20))
                .allSatisfy(
                        row -> assertThat(assess(fields(row)).total().decimal().doubleValue())
                                .isEqualTo(total(row)));
    }

    private static Assessment assess(Map<String, Double> fields) {
        List<Reading> readings = CARD.signals().stream()
                .map(entry -> fields.containsKey(entry.id())
                        ? FixedReadings.exactly(fields.get(entry.id()))
                        : FixedReadings.UNKNOWN)
                .toList();
        return FixedReadings.assess(CARD, readings);
    }

    /** Verification sets one signal or all; here any of them meet. */
    @Test
    void evaluator_manyReadingsOfTheStandardCard_comesToTheSame() {
        Random random = new Random(20261128);
        List<Map<String, Double>> edges = EdgeReadings.of(new CardParts(CARD)).stream()
                .filter(edge -> edge.size() == 1)
                .toList();
        for (int i = 0; i < 60; i++) {
            Map<String, Double> readings = new HashMap<>();
            for (int k = random.nextInt(12); k >= 0; k--) {
                readings.putAll(edges.get(random.nextInt(edges.size())));
            }
            Assessment mayfly = assess(readings);

            Evaluator.Output output = evaluator.evaluate(readings);

            assertThat(output.total()).isEqualTo(mayfly.total().decimal().doubleValue());
            if (mayfly.score() != null) {
                assertThat(output.score()).isEqualTo(mayfly.score().decimal().doubleValue());
                assertThat(output.band())
                        .isEqualTo(Objects.requireNonNull(mayfly.band()).name());
            }
        }
    }

    @Test
    void of_sameCard_isTheSameText() {
        assertThat(PmmlExport.of(CARD)).isEqualTo(standard);
    }

    @Test
    void of_titleWithMarkup_isEscaped() {
        Scorecard card = CardBuilder.sample().build();
        String json = card.write().replace("\"A test\"", "\"<b> & ]]> \\u0001 \\ud800 \u20ac\"");

        String text = PmmlExport.of(Scorecard.read(json)).text();

        assertThat(PmmlImport.read(text).scorecard()).isEqualTo(Scorecard.read(json));
        assertThat(Evaluator.of(text).evaluate(Map.of()).total()).isEqualTo(10.0);
    }

    @Test
    void of_cardThatCannotBeRead_isRefused() {
        Scorecard card = CardBuilder.card()
                .signal("a", "no-such-family", CardBuilder.rising("0", "0"))
                .build();

        assertThatThrownBy(() -> PmmlExport.of(card))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("no-such-family");
    }

    @Test
    void leftOut_ofASimpleCard_namesOnlyWhatItHas() {
        Scorecard card =
                CardBuilder.card().cap("f", "30").counted("a", "f", "20").build();

        assertThat(PmmlExport.of(card).leftOut())
                .containsExactly(
                        "A field holds the best reading alone: there are no bounds, no interval and no coverage.",
                        "Reason codes of equal points stand in the order of the evaluator; in Mayfly, in that of the card.");
    }

    @Test
    void leftOut_ofTheStandardCard_standsInTheDocument() {
        assertThat(standard.leftOut())
                .hasSize(7)
                .anySatisfy(one -> assertThat(one).startsWith("A gate closes where the best reading"))
                .anySatisfy(one -> assertThat(one).startsWith("No score is refused: below a total of 41"))
                .anySatisfy(one -> assertThat(one).contains("bank, state-body, natural-person"))
                .allSatisfy(one -> assertThat(standard.text()).contains("<Annotation>Left out: " + one));
    }

    @Test
    void leftOut_signalThatCountsWhileUnknown_isNamed() {
        Scorecard card = CardBuilder.card()
                .cap("f", "30")
                .signal("a", "f", CardBuilder.rising("0", "0", "5", "20"), "4")
                .build();

        assertThat(PmmlExport.of(card).leftOut())
                .contains(
                        "A reading that is not applicable is a missing one, as if it were unknown; that differs for a.");
    }

    @Test
    void of_withAssessments_verifiesThoseAsWell() {
        Mayfly mayfly = Mayfly.standard();
        Dossier dossier = Dossier.builder("quince-trade")
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, "RUB")
                .declaration("2023-01", "helmets", 100_000, "pieces")
                .build();
        Assessment assessment = mayfly.assess(dossier, LocalDate.of(2023, 7, 24));

        List<Element> rows = rows(PmmlExport.of(CARD, List.of(assessment)).text());

        Element last = rows.get(rows.size() - 1);
        assertThat(rows).hasSize(rows(standard.text()).size() + 1);
        assertThat(total(last)).isEqualTo(assessment.total().decimal().doubleValue());
        assertThat(evaluator.evaluate(fields(last)).total()).isEqualTo(total(last));
    }

    @Test
    void of_assessmentByAnotherCard_isRefused() {
        Assessment assessment = FixedReadings.assess(CardBuilder.sample().build(), Map.of());

        assertThatThrownBy(() -> PmmlExport.of(CARD, List.of(assessment)))
                .hasMessageContaining("was made by the scorecard test 1.0, not by this one");
    }
}

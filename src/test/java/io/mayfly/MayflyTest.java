package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Refusal;
import io.mayfly.score.Score;
import io.mayfly.score.Scorecard;
import io.mayfly.score.StepKind;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MayflyTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Dossier DOSSIER = Dossier.builder("silva")
            .name("Silva")
            .jurisdiction("RU")
            .registered("2022-09")
            .accounts("2022", 0, null)
            .declaration("2023-01-15", "bulletproof vests", 100_000, "pieces")
            .build();

    @Test
    void assess_standard_hasAStepForEachSignal() {
        Assessment assessment = Mayfly.standard().assess(DOSSIER, DAY);

        assertThat(assessment.steps())
                .filteredOn(step -> step.kind() == StepKind.SIGNAL)
                .hasSameSizeAs(Catalog.standard());
        assertThat(assessment.typologies()).extracting(Scorecard.Typology::id).containsExactly("one-day-importer");
    }

    @Test
    void assess_moreThanOneBlock_isAsOneByOneInTheSameOrder() throws IOException {
        Mayfly mayfly = Mayfly.standard();
        List<Dossier> known = Files.readAllLines(Path.of("examples/dossiers/look-alikes.jsonl")).stream()
                .map(Dossiers::read)
                .toList();
        List<Dossier> dossiers = new ArrayList<>(known);
        dossiers.addAll(known);

        List<Assessment> assessments = mayfly.assess(dossiers, DAY);

        assertThat(dossiers).hasSizeGreaterThan(64);
        assertThat(assessments)
                .extracting(JsonReport::of)
                .containsExactlyElementsOf(dossiers.stream()
                        .map(dossier -> JsonReport.of(mayfly.assess(dossier, DAY)))
                        .toList());
    }

    @Test
    void score_eachExample_isTheNumberAndTheBandOfItsAssessment() throws IOException {
        Mayfly mayfly = Mayfly.standard();
        List<Score> scores = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("examples/dossiers/look-alikes.jsonl"))) {
            Dossier dossier = Dossiers.read(line);
            Assessment assessment = mayfly.assess(dossier, DAY);
            Score score = mayfly.score(dossier, DAY);
            assertThat(score).isEqualTo(new Score(assessment.score(), assessment.band(), assessment.refusal()));
            scores.add(score);
        }
        assertThat(scores).extracting(Score::band).contains(Band.MINIMAL);
    }

    @Test
    void score_companyOfWhichNothingIsKnown_isRefused() {
        Score score = Mayfly.standard().score(Dossier.builder("nobody").build(), DAY);

        assertThat(score).isEqualTo(new Score(null, null, Refusal.INSUFFICIENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, 53_000_000})
    void assess_dayOfAYearThatNoDossierKnows_isRefused(int year) {
        Dossier dossier = Dossier.builder("a").build();

        assertThatThrownBy(() -> Mayfly.standard().assess(dossier, LocalDate.of(year, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be in the years 1 to 9999");
    }

    @Test
    void assess_noDossiers_isNoAssessments() {
        assertThat(Mayfly.standard().assess(List.of(), DAY)).isEmpty();
    }

    private record ThrowingOn(String id, String company) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().id().equals(company)) {
                throw new IllegalArgumentException("broken signal");
            }
            return Reading.notApplicable("not looked at");
        }
    }

    @Test
    void assessEach_signalThrowsOnOne_answersForEachInOrder() {
        Scorecard card =
                CardBuilder.card().cap("own", "30").counted("mine", "own", "30").build();
        Mayfly throwing = Mayfly.standard().withSignals(List.of(new ThrowingOn("mine", "bad")), card);
        List<Dossier> dossiers = List.of(
                DOSSIER, Dossier.builder("bad").build(), Dossier.builder("last").build());

        List<Assessed> each = throwing.assessEach(dossiers, DAY);

        assertThat(each).extracting(Assessed::company).containsExactly("silva", "bad", "last");
        assertThat(each).extracting(one -> one.assessment() == null).containsExactly(false, true, false);
        assertThat(each.get(1).problem()).contains("mine").contains("bad");
    }

    @Test
    void withScorecard_otherBase_movesTheTotal() {
        Scorecard other = Scorecard.read(
                Scorecard.standard().write().replaceFirst("\"base\":\\{\"points\":10.0", "\"base\":{\"points\":12.5"));

        int before = Mayfly.standard().assess(DOSSIER, DAY).total().tenths();
        int after = Mayfly.standard()
                .withScorecard(other)
                .assess(DOSSIER, DAY)
                .total()
                .tenths();

        assertThat(after - before).isEqualTo(25);
    }

    @Test
    void withScorecard_withoutAnEntry_isRefused() {
        Scorecard small = CardBuilder.sample().build();

        assertThatThrownBy(() -> Mayfly.standard().withScorecard(small))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("young");
    }

    @Test
    void withSignals_ownSignal_isScored() {
        Scorecard card =
                CardBuilder.card().cap("own", "30").counted("mine", "own", "30").build();

        Assessment assessment = Mayfly.standard()
                .withSignals(List.of(FixedReadings.signal("mine", FixedReadings.exactly(7))), card)
                .assess(DOSSIER, DAY);

        assertThat(assessment.total()).isEqualTo(CardBuilder.points("17"));
    }

    @Test
    void withReference_otherRates_areInTheReceipt() {
        ReferenceData other =
                ReferenceData.standard().withExchangeRates(ExchangeRates.constant("RUB", BigDecimal.TEN, 2020, 2024));
        Mayfly mayfly = Mayfly.standard().withReference(other);

        assertThat(mayfly.assess(DOSSIER, DAY).receipt().referenceHash()).isEqualTo(other.hash());
        assertThat(mayfly.scorer().signals()).hasSameSizeAs(Catalog.standard());
    }
}

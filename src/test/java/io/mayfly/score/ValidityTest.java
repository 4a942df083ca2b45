package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.signal.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries that count on certain days alone; the subject is assessed on 2023-07-24. */
class ValidityTest {

    private static Scorecard card(@Nullable String from, @Nullable String to) {
        return new CardBuilder()
                .cap("f", "100")
                .counted("a", "f", "50")
                .counted("b", "f", "50")
                .valid(from, to)
                .build();
    }

    private static Assessment assess(Scorecard card) {
        return FixedReadings.assess(card, List.of(FixedReadings.exactly(20), FixedReadings.exactly(15)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-24, ,           true",
        "2023-07-25, ,           false",
        ",           2023-07-24, true",
        ",           2023-07-23, false",
        "2023-07-24, 2023-07-24, true",
        "2023-07-01, 2023-07-23, false",
    })
    void assess_onADay_countsWhatHoldsThen(@Nullable String from, @Nullable String to, boolean counts) {
        Assessment assessment = assess(card(from, to));

        Step step = step(assessment);
        assertThat(step.points()).hasToString(counts ? "15.0" : "0.0");
        assertThat(step.state()).isEqualTo(counts ? StepState.FIRED : StepState.NOT_APPLICABLE);
        assertThat(assessment.total().tenths())
                .isEqualTo(assess(card("2000-01-01", null)).total().tenths() - (counts ? 0 : 150));
    }

    @Test
    void numbers_whichHaveNoDay_countAlways() {
        double[] readings = {20, 15};

        assertThat(ReadingScorer.of(card("2024-01-01", null)).tenths(readings))
                .isEqualTo(assess(card("2000-01-01", null)).total().tenths());
    }

    private static Step step(Assessment assessment) {
        return assessment.steps().stream()
                .filter(one -> one.id().equals("b"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assess_outOfForceAndUnknown_missesNothing() {
        Assessment assessment = FixedReadings.assess(
                card("2024-01-01", null), List.of(FixedReadings.exactly(20), FixedReadings.UNKNOWN));

        assertThat(assessment.gaps()).isEmpty();
        assertThat(assessment.bounds().low()).isEqualTo(assessment.bounds().high());
        assertThat(step(assessment).reading())
                .isInstanceOfSatisfying(
                        Reading.NotApplicable.class,
                        reading -> assertThat(reading.reason())
                                .isEqualTo("the scorecard counts it in assessments of days from 2024-01-01 alone"));
    }

    @Test
    void reassess_ofWhatAnotherCardDidNotCount_measuresIt() {
        Assessment before = assess(card("2024-01-01", null));
        Scorer other = Scorer.of(card("2020-01-01", null), before.scorer().signals());

        assertThat(step(other.reassess(before)).points()).hasToString("15.0");
        assertThat(step(before.scorer().reassess(other.reassess(before))).points())
                .hasToString("0.0");
    }

    @Test
    void card_withDatedEntry_isTheSameWhenReadAgainAndSaysSo() {
        Scorecard card = card("2022-01-01", "2023-12-31");

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(card.hash()).isNotEqualTo(card("2022-01-01", "2024-01-01").hash());
        assertThat(card.describe()).contains("Counts in assessments of days from 2022-01-01 to 2023-12-31 alone.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/signals/1/valid",
                "{\"from\":\"2024-01-01\",\"to\":\"2023-12-31\"}|/signals/1/valid",
                "{\"from\":\"2024\"}|/signals/1/valid/from",
                "{\"until\":\"2024-01-01\"}|/signals/1/valid/until",
                "\"2024-01-01\"|/signals/1/valid",
            })
    void read_datesThatMakeNoSense_areToldByTheirPlace(String valid, String pointer) {
        String json = card("2022-01-01", null).write().replace("{\"from\":\"2022-01-01\"}", valid);

        assertThatThrownBy(() -> Scorecard.read(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::pointer)
                                .contains(pointer));
    }
}

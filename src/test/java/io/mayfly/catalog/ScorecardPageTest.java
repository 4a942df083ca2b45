package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.json.Difference;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Reason;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorecards;
import io.mayfly.score.StepState;
import io.mayfly.score.VerificationCase;
import io.mayfly.signal.Signal;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code docs/scorecard.md}. */
class ScorecardPageTest {

    private static final double SENSITIVITY = 0.80;
    private static final double SPECIFICITY = 0.90;

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/scorecard.md"));
    }

    private static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share * 100);
        return percent.round(new MathContext(2, RoundingMode.HALF_UP)).toPlainString() + " %";
    }

    @ParameterizedTest
    @CsvSource({"0.0019, 1.5 %", "0.031, 20 %", "0.32, 79 %"})
    void precision_atABaseRate_isTheOneOnThePage(double rate, String precision) throws IOException {
        double hits = SENSITIVITY * rate;
        double falseAlarms = (1 - SPECIFICITY) * (1 - rate);

        assertThat(percent(hits / (hits + falseAlarms))).isEqualTo(precision);
        assertThat(page()).contains("| " + percent(rate) + " | " + precision + " |");
    }

    /** Base 10 stands for 3 % and 12 points double the odds. */
    @ParameterizedTest
    @CsvSource({"10, 3.0 %", "21, 5.5 %", "41, 16 %", "71, 51 %"})
    void points_asProbability_areTheOnesOnThePage(int score, String probability) throws IOException {
        double odds = 0.03 / 0.97 * StrictMath.pow(2, (score - 10) / 12.0);

        assertThat(percent(odds / (1 + odds))).isEqualTo(probability);
        assertThat(page()).contains("| " + score + " | " + probability + " |");
    }

    @Test
    void bands_ofTheStandardScorecard_areTheOnesOnThePage() throws IOException {
        String page = page();
        for (Scorecard.BandStart start : Scorecard.standard().bands()) {
            assertThat(page)
                    .contains("| " + start.band() + " | "
                            + start.from().decimal().stripTrailingZeros().toPlainString());
        }
        assertThat(Scorecard.standard().bands()).hasSameSizeAs(Band.values());
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void cardsOnThePage_thatExtendTheStandardOne_areSound() throws IOException {
        List<String> ids = Catalog.standard().stream().map(Signal::id).toList();
        Scorecards reader = Scorecards.standard().withSignals(ids);
        String json = blocks("json").get(0);
        String yaml = blocks("yaml").get(0);

        assertThat(reader.read(json).bands().get(3).from()).isEqualTo(Points.of(BigDecimal.valueOf(75)));
        assertThat(reader.readYaml(yaml).changesFrom(Scorecard.standard()).changed())
                .extracting(Difference::path)
                .contains("signals/revenue-spike/curve/knots");
    }

    @Test
    void caseOnThePage_comesOutAsItSays() throws IOException {
        Scorecard card = Scorecard.read("""
                {"formatVersion": 1, "extends": "standard", "id": "x", "version": "1", "cases": [%s]}""".formatted(blocks("json").get(1)));

        VerificationCase one = card.cases().get(0);
        Assessment assessment = Mayfly.standard().assess(one.dossier(), one.asOf());

        assertThat(assessment.band()).isEqualTo(one.expect().band());
        assertThat(assessment.refusal()).isEqualTo(one.expect().refusal());
        assertThat(assessment.reasons())
                .extracting(Reason::code)
                .containsAll(one.expect().reasons());
        assertThat(assessment.steps())
                .filteredOn(step -> one.expect().unknown().contains(step.id()))
                .hasSameSizeAs(one.expect().unknown())
                .allMatch(step -> step.state() == StepState.UNKNOWN);
    }
}

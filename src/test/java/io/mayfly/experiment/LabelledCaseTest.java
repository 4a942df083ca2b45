package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledCaseTest {

    private static final String DOSSIER = "\"dossier\":{\"company\":{\"id\":\"a\"}}";

    @Test
    void read_withoutADay_saysThatItIsRequired() {
        assertThatThrownBy(() -> LabelledCase.read("{\"label\":\"shell\"," + DOSSIER + "}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/asOf: expected a value: this field is required");
    }

    @Test
    void read_withoutADossier_saysThatItIsRequired() {
        assertThatThrownBy(() -> LabelledCase.read("{\"label\":\"shell\",\"asOf\":\"2023-07-24\"}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/dossier: expected a value: this field is required");
    }

    @Test
    void read_severalMistakes_tellsEach() {
        assertThatThrownBy(() ->
                        LabelledCase.read("{\"asOf\":\"2023-07\",\"weight\":-1,\"confidence\":0," + DOSSIER + "}"))
                .hasMessageContaining("/weight: found -1.0")
                .hasMessageContaining("/confidence: found 0.0")
                .hasMessageContaining("/asOf: found 2023-07, expected a day");
    }

    @Test
    void read_numberInQuotes_isNoNumber() {
        assertThatThrownBy(() -> LabelledCase.read("{\"asOf\":\"2023-07-24\",\"weight\":\"2\"," + DOSSIER + "}"))
                .hasMessage("/weight: found \"2\", expected a number");
    }

    @ParameterizedTest
    @CsvSource({"weight, 1e-21", "weight, 1e21", "confidence, 1e-21", "confidence, 1.1"})
    void read_weightThatNoSampleCouldAddUp_isRefused(String field, String number) {
        assertThatThrownBy(() ->
                        LabelledCase.read("{\"asOf\":\"2023-07-24\",\"" + field + "\":" + number + "," + DOSSIER + "}"))
                .hasMessageStartingWith("/" + field + ": found ");
    }

    @Test
    void countsAs_leastWeightAndConfidence_isOneThatASampleTakes() {
        LabelledCase least =
                LabelledCase.read("{\"asOf\":\"2023-07-24\",\"weight\":1e-20,\"confidence\":1e-20," + DOSSIER + "}");
        double[] weights = {least.countsAs()};

        assertThat(Outcomes.of(new double[1], new boolean[1], weights).weight()).isPositive();
    }
}

package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents made to hide goods or to keep the reader busy. */
class HostileDossierTest {

    @Test
    void read_negativeDeclaredValue_isRefused() {
        assertThat(problems("{\"company\":{\"id\":\"x\"},\"declarations\":[{\"goods\":\"tea\","
                        + "\"value\":{\"amount\":-5,\"currency\":\"USD\"}}]}"))
                .containsExactly(new Problem("/declarations/0/value", "-5 USD", "an amount of 0 or more"));
    }

    @Test
    void read_thousandsOfMistakes_listsTheFirstHundred() {
        String accounts = "{\"period\":\"x\"},".repeat(5_000) + "{\"period\":\"x\"}";

        assertThat(problems("{\"company\":{\"id\":\"x\"},\"accounts\":[" + accounts + "]}"))
                .hasSize(100)
                .first()
                .extracting(Problem::pointer)
                .isEqualTo("/accounts/0/period");
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> Dossiers.read(json))
                .problems();
    }
}

package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelledCasesTest {

    private static String line(String company) {
        return LabelledCase.of(Dossier.builder(company).build(), Trial.DAY, Label.SHELL)
                .write();
    }

    @Test
    void read_mistakesInSomeLines_losesNoOther() {
        LabelledCases read = LabelledCases.read(Stream.of(
                line("one"),
                "",
                "{\"asOf\":\"2023-07-24\",\"label\":\"shel\",\"dossier\":{\"company\":{\"id\":\"x\"}}}",
                "{",
                line("two")));

        assertThat(read.cases()).extracting(LabelledCase::id).containsExactly("one", "two");
        assertThat(read.rejected()).extracting(LabelledCases.Rejected::line).containsExactly(3L, 4L);
        assertThat(read.rejected().get(0).problem()).contains("/label", "shel", "shell");
    }

    @Test
    void read_nothing_isNoCase() {
        assertThat(LabelledCases.read(Stream.of("", " ")).cases()).isEmpty();
    }
}

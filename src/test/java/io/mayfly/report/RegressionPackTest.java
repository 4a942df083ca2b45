package io.mayfly.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossiers;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented companies, honest and not, and what the standard scorecard says of them. They pin what it does today and prove
 * nothing about its accuracy: those who set the weights wrote them.
 */
class RegressionPackTest {

    private static final String COUNTER = "-counter-example";

    static Stream<String> lookAlikes() throws IOException {
        return lines("look-alikes.jsonl");
    }

    static Stream<String> shells() throws IOException {
        return lines("shells.jsonl");
    }

    static Stream<String> typologies() {
        return Scorecard.standard().typologies().stream().map(Scorecard.Typology::id);
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void lookAlike_assessed_isAtMostLow(String line) {
        Assessment assessment = assess(line);
        assertThat(assessment.refusal()).isNull();
        assertThat(requireNonNull(assessment.band())).isLessThanOrEqualTo(Band.LOW);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void shell_assessed_isAtLeastElevated(String line) {
        assertThat(requireNonNull(assess(line).band())).isGreaterThanOrEqualTo(Band.ELEVATED);
    }

    @ParameterizedTest
    @MethodSource("typologies")
    void typology_itsExample_matches(String id) throws IOException {
        assertThat(matched(id + "-example")).contains(id);
    }

    @ParameterizedTest
    @MethodSource("typologies")
    void typology_itsCounterExample_doesNotMatch(String id) throws IOException {
        assertThat(matched(id + COUNTER)).doesNotContain(id);
    }

    @Test
    void packs_together_areLargeEnoughAndToldOnThePage() throws IOException {
        String page = Files.readString(Path.of("docs", "regression-cases.md"));
        List<String> lookAlikes = lookAlikes().map(RegressionPackTest::id).toList();
        List<String> shells = shells().map(RegressionPackTest::id).toList();
        assertThat(lookAlikes).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        assertThat(shells).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(Stream.concat(lookAlikes.stream(), shells.stream()))
                .allSatisfy(id -> assertThat(page).contains("| `" + id + "` |"));
    }

    @Test
    void typologies_onThePage_areThoseOfTheCard() throws IOException {
        String page = Files.readString(Path.of("docs", "typologies.md"));
        Set<String> titles = new HashSet<>();
        Scorecard.standard().typologies().forEach(typology -> titles.add("## " + typology.title()));
        assertThat(page.lines().filter(line -> line.startsWith("## "))).containsExactlyInAnyOrderElementsOf(titles);
    }

    private static List<String> matched(String id) throws IOException {
        return lines("typologies.jsonl")
                .filter(line -> id(line).equals(id))
                .map(RegressionPackTest::assess)
                .map(assessment -> assessment.typologies().stream()
                        .map(Scorecard.Typology::id)
                        .toList())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("examples", "dossiers", file)).stream();
    }

    private static String id(String line) {
        return Dossiers.read(line).company().id();
    }

    private static Assessment assess(String line) {
        return Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION));
    }
}

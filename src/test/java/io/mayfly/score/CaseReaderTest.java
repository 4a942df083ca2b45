package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final String CASE = """
            {"id": "first", "title": "a case", "asOf": "2023-07-24", "dossier": {"company": {"id": "x"}}, "expect": @}""";

    /** The sample card with a list of cases. */
    private static String card(String... cases) {
        String sample = CardBuilder.sample().build().write();
        return sample.substring(0, sample.length() - 1) + ",\"cases\":[" + String.join(",", cases) + "]}";
    }

    static Scorecard withCase(String expect) {
        return Scorecard.read(card(CASE.replace("@", expect)));
    }

    private static List<Problem> problems(String json) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> Scorecard.read(json));
        assertThat(invalid).as("the exception for " + json).isNotNull();
        return invalid.problems();
    }

    @Test
    void read_case_isData() {
        Scorecard card = withCase(
                "{\"band\": \"LOW\", \"score\": {\"from\": 30, \"to\": 40.9}, \"reasons\": [\"young\"], \"noReasons\": [\"big\"],"
                        + " \"unknown\": [\"old\", \"big\"]}");

        assertThat(card.cases()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("first");
            assertThat(one.title()).isEqualTo("a case");
            assertThat(one.asOf()).isEqualTo(LocalDate.of(2023, 7, 24));
            assertThat(one.dossier().company().id()).isEqualTo("x");
            assertThat(one.expect())
                    .isEqualTo(new VerificationCase.Expected(
                            Band.LOW,
                            new VerificationCase.ScoreRange(CardBuilder.points("30"), CardBuilder.points("40.9")),
                            null,
                            List.of("young"),
                            List.of("big"),
                            List.of("old", "big")));
        });
    }

    @Test
    void read_whatWasWritten_isEqual() {
        Scorecard card = withCase("{\"score\": 41}");

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(card.write()).contains("\"score\":{\"from\":41.0,\"to\":41.0}", "\"asOf\":\"2023-07-24\"");
        assertThat(card.hash()).isNotEqualTo(CardBuilder.sample().build().hash());
    }

    @Test
    void read_cardWithoutCases_hasNone() {
        assertThat(CardBuilder.sample().build().cases()).isEmpty();
        assertThat(Scorecard.standard().cases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{}~/expect~at least one of band, score",
                "7~/expect~an object",
                "{\"band\":\"low\"}~/expect/band~one of MINIMAL, LOW, ELEVATED, HIGH",
                "{\"bond\":\"LOW\"}~/expect/bond~the nearest is band",
                "{\"refusal\":\"NONE\"}~/expect/refusal~one of INSUFFICIENT, NOT_ELIGIBLE",
                "{\"refusal\":\"INSUFFICIENT\",\"band\":\"LOW\"}~/expect/refusal~has neither",
                "{\"refusal\":\"INSUFFICIENT\",\"score\":3}~/expect/refusal~has neither",
                "{\"score\":\"high\"}~/expect/score~a number",
                "{\"score\":100.1}~/expect/score~from 0 to 100",
                "{\"score\":-1}~/expect/score~from 0 to 100",
                "{\"score\":1.25}~/expect/score~at most one decimal",
                "{\"score\":{\"from\":1}}~/expect/score/to~a number",
                "{\"score\":{\"from\":5,\"to\":4}}~/expect/score/to~at least 5.0",
                "{\"score\":{\"from\":1,\"to\":4,\"step\":1}}~/expect/score/step~one of the fields",
                "{\"score\":41,\"band\":\"LOW\"}~/expect/score~a score in the band LOW",
                "{\"score\":20.9,\"band\":\"LOW\"}~/expect/score~a score in the band LOW",
                "{\"score\":70,\"band\":\"HIGH\"}~/expect/score~a score in the band HIGH",
                "{\"reasons\":[\"yung\"]}~/expect/reasons/0~the nearest is young",
                "{\"reasons\":[7]}~/expect/reasons/0~text",
                "{\"reasons\":\"young\"}~/expect/reasons~a list",
                "{\"noReasons\":[\"nothing\"]}~/expect/noReasons/0~one of the signals",
                "{\"reasons\":[\"young\"],\"noReasons\":[\"young\"]}~/expect/noReasons/0~not asked for under reasons",
                "{\"reasons\":[\"young\"],\"unknown\":[\"young\"]}~/expect/unknown/0~not asked for under reasons",
                "{\"unknown\":[\"bigg\"]}~/expect/unknown/0~the nearest is big",
            })
    void read_mistakeInWhatIsExpected_isLocated(String expect, String place, String expected) {
        assertThat(problems(card(CASE.replace("@", expect)))).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/cases/0" + place);
            assertThat(problem.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "\"2023-07-24\"~\"2023-02-30\"~/asOf~a day such as",
                "\"2023-07-24\"~\"2023-07\"~/asOf~a day such as",
                "\"2023-07-24\"~20230724~/asOf~text",
                "\"first\"~\"First\"~/id~kebab case",
                "{\"id\": \"x\"}~{\"id\": \"x\", \"nams\": []}~/dossier/company/nams~the nearest is names",
                "{\"id\": \"x\"}~7~/dossier/company~an object",
                "{\"company\": {\"id\": \"x\"}}~[]~/dossier~an object",
                "{\"company\": {\"id\": \"x\"}}~null~/dossier~an object",
                "{\"id\": \"x\"}~{\"id\": \"x\", \"jurisdiction\": \"Russia\"}~/dossier/company/jurisdiction~alpha-2",
                "{\"id\": \"x\"}~{\"id\": \"x\", \"names\": [{\"text\": \"X\", \"source\": \"s\"}]}~"
                        + "/dossier/company/names/0/source~the key of a source",
                "\"title\": \"a case\"~\"titel\": \"a case\"~/titel~the nearest is title",
            })
    void read_mistakeInACase_isLocated(String what, String by, String place, String expected) {
        String broken = CASE.replace("@", "{\"band\": \"LOW\"}").replace(what, by);

        assertThat(problems(card(broken))).first().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/cases/0" + place);
            assertThat(problem.expected()).contains(expected);
        });
    }

    @Test
    void read_twoCasesOfOneId_areRefused() {
        String one = CASE.replace("@", "{\"band\": \"LOW\"}");

        assertThat(problems(card(one, one))).extracting(Problem::pointer).containsExactly("/cases/1/id");
    }

    @Test
    void read_noCaseAtAll_isRefused() {
        assertThat(problems(card("null", "7", "[]", "{}")))
                .extracting(Problem::pointer)
                .contains("/cases/0", "/cases/1", "/cases/2", "/cases/3/asOf", "/cases/3/dossier", "/cases/3/expect");
    }
}

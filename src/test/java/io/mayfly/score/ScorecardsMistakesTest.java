package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in cards that extend others, and where they are told. */
class ScorecardsMistakesTest {

    private static final Scorecard SAMPLE = ScorecardsTest.SAMPLE;
    private static final Scorecards READER = ScorecardsTest.READER;

    private static String overlay(String members) {
        return ScorecardsTest.overlay(members);
    }

    static List<Problem> problems(Scorecards reader, String json) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(json));
        assertThat(invalid).as("the exception for " + json).isNotNull();
        return invalid.problems();
    }

    private static List<Problem> problems(String members) {
        return problems(READER, overlay(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                // In what the overlay says
                "'signals': [{'id': 'big'}, {'id': 'young', 'curve': {'knots': [[6, 16], [36, 20]]}}]"
                        + "~/signals/1/curve/knots/1/1~20~points that never rise",
                "'signals': [{'id': 'young', 'curv': {}}]~/signals/0/curv~the unknown field \"curv\"~the nearest is curve",
                "'signals': [{'id': 'young', 'family': 'newnes'}]~/signals/0/family~\"newnes\"~the nearest is newness",
                "'signals': [{'id': 'yuong', 'title': 'x'}]~/signals/0/id~\"yuong\"~the nearest is young",
                "'families': [{'id': 'volumes', 'cap': 7}]~/families/0/id~\"volumes\"~the nearest is volume",
                "'signals': [{'id': 'another', 'title': 'x'}]~/signals/0/strength~~text",
                "'signals': [{'title': 'x'}]~/signals/0/strength~~text",
                "'signals': [7]~/signals/0~7~an object",
                "'signals': 7~/signals~7~a list",
                "'signals': [{'id': 'young'}, {'id': 'young'}]~/signals/1/id~\"young\"~no other item",
                "'signals': [{'id': 'young', 'curve': null}]~/signals/0/curve~null~\"drop\" leaves things out",
                "'base': null~/base~null~\"drop\" leaves things out",
                "'base': {'point': 1}~/base/point~the unknown field \"point\"~the nearest is points",
                "'signalz': []~/signalz~the unknown field \"signalz\"~the nearest is signals",
                "'drops': []~/drops~the unknown field \"drops\"~the nearest is drop",
                "'madeFrom': []~/madeFrom~a list~worked out",
                "'gates': [{'id': 'old-explains-big', 'setsAside': ['bigg']}]~/gates/0/setsAside/0~\"bigg\"~nearest is big",
                "'bands': [{'band': 'HIG', 'from': 1}]~/bands/0/band~\"HIG\"~the nearest is HIGH",
                // In what is left out
                "'drop': 'signals/young'~/drop~\"signals/young\"~a list of what to leave out",
                "'drop': [7]~/drop/0~7~such as signals/revenue-spike",
                "'drop': ['signals']~/drop/0~\"signals\"~such as signals/revenue-spike",
                "'drop': ['a/b/c/d']~/drop/0~\"a/b/c/d\"~such as signals/revenue-spike",
                "'drop': ['signal/young']~/drop/0~\"signal/young\"~the nearest is signals",
                "'drop': ['signals/yung']~/drop/0~\"signals/yung\"~the nearest is young",
                "'drop': ['signals/young/unknown']~/drop/0~\"signals/young/unknown\"~one of the fields curve",
                "'drop': ['cases/x']~/drop/0~\"cases/x\"~of which there are none",
                "'drop': ['typologies/young-giant', 'typologies/young-giant']~/drop/1~\"typologies/young-giant\"~not left out already",
                "'drop': ['typologies/young-giant'], 'typologies': [{'id': 'young-giant'}]"
                        + "~/typologies/0/id~\"young-giant\"~does not leave out as well",
                "'drop': ['signals/young/expectedFor'], 'signals': [{'id': 'young', 'expectedFor': []}]"
                        + "~/signals/0/expectedFor~~does not leave out as well",
                // In what stays of the base
                "'drop': ['signals/big']~/drop/0~\"big\"~at gates/old-explains-big/setsAside/0, from the base",
                "'drop': ['families/newness']~/drop/0~\"newness\"~at signals/young/family, from the base",
                "'drop': ['signals/young/title']~/drop/0~~text; at signals/young/title, from the base",
                "'drop': ['bands/HIGH']~/drop/0~a list~the bands MINIMAL, LOW, ELEVATED, HIGH",
                "'bands': [{'band': 'ELEVATED', 'from': 42}]~/bands~41~the start of a band; at refusal/totalBelow",
                "'bands': [{'band': 'ELEVATED', 'from': 71}]~/bands~71~more than the start of the band before; at bands/HIGH",
                "'refusal': {'totalBelow': 40}~/refusal/totalBelow~40~the start of a band",
                "'signals': [{'id': 'old', 'family': 'volume'}]~/signals/0/family~\"volume\"~a family with a floor",
                "'signals': [{'id': 'big', 'curve': {'direction': 'falling'}}]~/signals/0/curve~30~points that never rise, as the direction says; at signals/big/curve/knots/1/1, from the base",
                "'gates': [{'id': 'old-explains-big', 'when': {'signal': 'young', 'atMost': 1}}]~/gates/0~\"big\"~opposite sign: one that mitigates where the other aggravates; at gates/old-explains-big/setsAside/0",
            })
    void read_mistake_isLocatedInTheOverlay(String member, String place, String found, String expected) {
        assertThat(problems(", " + member)).first().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.value()).isEqualTo(found);
            assertThat(problem.expected()).contains(expected);
        });
    }

    @Test
    void read_severalMistakes_areToldTogether() {
        assertThat(problems("""
                        , 'base': {'points': 'ten'}, 'drop': ['signals/yung'],
                        'signals': [{'id': 'big', 'strength': 'huge'}]"""))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/base/points", "/drop/0", "/signals/0/strength");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{'extends': 'sample'}~/formatVersion",
                "{'formatVersion': 1, 'extends': 'sample', 'version': '1'}~/id",
                "{'formatVersion': 1, 'extends': 'sample', 'id': 'x'}~/version",
                "{'formatVersion': 1, 'extends': 'sample', 'id': 'test', 'version': '1.0'}~/version",
                "{'formatVersion': 2, 'extends': 'sample', 'id': 'x', 'version': '1'}~/formatVersion",
                "{'formatVersion': 1, 'extends': 'sampel', 'id': 'x', 'version': '1'}~/extends",
                "{'formatVersion': 1, 'extends': '', 'id': 'x', 'version': '1'}~/extends",
                "{'formatVersion': 1, 'extends': null, 'id': 'x', 'version': '1'}~/extends",
                "{'formatVersion': 1, 'extends': ['sample'], 'id': 'x', 'version': '1'}~/extends",
            })
    void read_headWithMistake_isLocated(String json, String place) {
        assertThat(problems(READER, json.replace('\'', '"')))
                .extracting(Problem::pointer)
                .contains(place);
    }

    @Test
    void read_unknownBase_saysWhichThereAre() {
        assertThat(problems(Scorecards.standard(), overlay("").replace("\"sample\"", "\"standart\"")))
                .containsExactly(new Problem(
                        "/extends",
                        "\"standart\"",
                        "standard, or the name of a card that is given as a base; the nearest is standard"));
    }

    @Test
    void read_circle_isToldWithItsPath() {
        Map<String, String> cards = Map.of(
                "a",
                overlay("").replace("\"sample\"", "\"b\""),
                "b",
                overlay("").replace("\"sample\"", "\"a\""));

        assertThat(problems(
                        Scorecards.standard().withBases(cards::get), overlay("").replace("\"sample\"", "\"a\"")))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("in it /extends")
                .endsWith("found \"a\", expected a card that does not in the end extend itself, as in a > b > a");
    }

    @Test
    void read_endlessStack_ends() {
        Scorecards endless =
                Scorecards.standard().withBases(name -> overlay("").replace("\"sample\"", '"' + name + "x\""));

        assertThat(problems(endless, overlay("")))
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("at most 20 cards");
    }

    @Test
    void read_baseWithMistakes_tellsThem() {
        Map<String, String> cards = Map.of("sample", SAMPLE.write().replace("\"newness\"", "\"Newness\""));

        assertThat(problems(Scorecards.standard().withBases(cards::get), overlay("")))
                .allSatisfy(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/extends");
                    assertThat(problem.expected()).startsWith("a card without mistakes; in it /families/0/id: found");
                })
                .isNotEmpty();
    }

    @Test
    void read_forSignals_asksForThoseOfTheWhole() {
        Scorecards reader = READER.withSignals(List.of("young", "big", "old"));

        assertThat(reader.read(overlay("")).signals()).hasSize(3);
        assertThat(problems(reader, overlay(", 'drop': ['typologies/young-giant', 'signals/young']")))
                .containsExactly(new Problem("/signals/-", null, "an entry for each of the signals young"));
    }
}

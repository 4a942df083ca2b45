package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.Difference;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards that extend others. */
class ScorecardsTest {

    private static final Scorecard SAMPLE = CardBuilder.sample().build();
    private static final Scorecards READER =
            Scorecards.standard().withBases(Map.of("sample", SAMPLE.write())::get);

    /** An overlay of the sample; single quotes stand for double ones. */
    private static String overlay(String members) {
        return ("{'formatVersion': 1, 'extends': 'sample', 'id': 'mine', 'version': '2'" + members + "}").replace('\'', '"');
    }

    private static Scorecard read(String members) {
        return READER.read(overlay(members));
    }

    private static List<Problem> problems(Scorecards reader, String json) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(json));
        assertThat(invalid).as("the exception for " + json).isNotNull();
        return invalid.problems();
    }

    private static List<Problem> problems(String members) {
        return problems(READER, overlay(members));
    }

    private static List<String> differences(Scorecard card) {
        return card.changesFrom(SAMPLE).all().stream()
                .filter(one -> !one.path().equals("madeFrom"))
                .map(one -> one.path() + " " + one.before() + " " + one.after())
                .toList();
    }

    @Test
    void read_overlayOfNothing_isTheBaseUnderItsOwnName() {
        Scorecard card = read("");

        assertThat(card.id()).isEqualTo("mine");
        assertThat(card.version()).isEqualTo("2");
        assertThat(differences(card)).isEmpty();
        assertThat(card.notes().madeFrom()).containsExactly(CardNotes.Origin.of(SAMPLE));
        assertThat(card.hash()).isNotEqualTo(SAMPLE.hash());
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'base': {'points': 12}~base/points 10 12",
                "'refusal': {'minimumExpectedCoverage': 0.5}~refusal/minimumExpectedCoverage 0 0.5",
                "'bonusCap': {'points': 6}~bonusCap/points 12 6",
                "'bands': [{'band': 'HIGH', 'from': 80}]~bands/HIGH/from 71 80",
                "'title': 'Mine'~title \"A test\" \"Mine\"",
                "'families': [{'id': 'volume', 'cap': 30}]~families/volume/cap 24 30",
                "'signals': [{'id': 'young', 'unknownPoints': 2}]~signals/young/unknownPoints null 2",
                "'signals': [{'id': 'young', 'curve': {'knots': [[9, 10], [12, 0]]}}]"
                        + "~signals/young/curve/knots [[6,16],[36,0]] [[9,10],[12,0]]",
                "'signals': [{'id': 'young', 'expectedFor': []}]~signals/young/expectedFor [\"company\"] null",
                "'gates': [{'id': 'old-explains-big', 'when': {'signal': 'old', 'atLeast': 4}}]"
                        + "~gates/old-explains-big/when {\"atLeast\":5,\"signal\":\"old\"} {\"atLeast\":4,\"signal\":\"old\"}",
                "'typologies': [{'id': 'young-giant', 'bonus': 3}]~typologies/young-giant/bonus 6 3",
                "'purpose': 'to test'~purpose null \"to test\"",
                "'limitations': ['none']~limitations null [\"none\"]",
            })
    void read_oneOverride_changesThatAlone(String member, String difference) {
        assertThat(differences(read(", " + member))).containsExactly(difference);
    }

    @Test
    void read_newEntries_comeBehindThoseOfTheBase() {
        Scorecard card = read("""
                , 'signals': [
                  {'id': 'fresh', 'family': 'newness', 'title': 'Fresh', 'unit': 'days', 'strength': 'weak',
                   'curve': {'scale': 'linear', 'direction': 'falling', 'knots': [[1, 5], [9, 0]]},
                   'rationale': 'r', 'source': 's', 'falsePositives': 'f'},
                  {'id': 'young', 'title': 'Another title'}],
                'notEligible': [{'subjectKind': 'bank', 'reason': 'not for banks'}],
                'families': [{'id': 'notes', 'title': 'Notes', 'neutral': true, 'rationale': 'r', 'source': 's'}]""");

        assertThat(card.signals()).extracting(Scorecard.Entry::id).containsExactly("young", "big", "old", "fresh");
        assertThat(card.families())
                .extracting(Scorecard.Family::id)
                .containsExactly("newness", "volume", "standing", "notes");
        assertThat(card.signals().get(0).title()).isEqualTo("Another title");
        assertThat(card.signals().get(0).curve()).isEqualTo(SAMPLE.signals().get(0).curve());
        assertThat(card.notEligible()).hasSize(1);
    }

    @Test
    void read_drops_leaveOutEntriesAndMembers() {
        Scorecard card = read("""
                , 'drop': ['gates/old-explains-big', 'typologies/young-giant', 'signals/old', 'families/standing',
                  'signals/young/expectedFor', 'families/volume/cap', 'signals/big/curve'],
                'families': [{'id': 'volume', 'neutral': true}],
                'signals': [{'id': 'big', 'strength': 'context', 'expectedFor': []}]""");

        assertThat(card.gates()).isEmpty();
        assertThat(card.typologies()).isEmpty();
        assertThat(card.signals()).extracting(Scorecard.Entry::id).containsExactly("young", "big");
        assertThat(card.signals().get(0).expectedFor()).isEmpty();
        assertThat(card.families().get(1).neutral()).isTrue();
    }

    @Test
    void read_standardIsTheBase_withoutAnyResolver() {
        Scorecard card = Scorecard.read("""
                {"formatVersion": 1, "extends": "standard", "id": "mine", "version": "1",
                 "signals": [{"id": "revenue-spike", "curve": {"knots": [[5, 0], [50, 20]]}}],
                 "drop": ["gates/special-purpose-by-design"]}""");

        assertThat(card.changesFrom(Scorecard.standard()).all())
                .extracting(Difference::path)
                .contains("signals/revenue-spike/curve/knots", "gates/special-purpose-by-design", "madeFrom")
                .allMatch(path -> path.startsWith("signals/revenue-spike/curve")
                        || path.equals("gates/special-purpose-by-design")
                        || List.of("madeFrom", "changes").contains(path));
        assertThat(card.notes().limitations())
                .isEqualTo(Scorecard.standard().notes().limitations());
    }

    @Test
    void read_resultsAndChangesOfTheBase_areNotThoseOfTheOverlay() {
        CardNotes notes = new CardNotes(
                "p",
                "q",
                List.of("l"),
                List.of(new CardNotes.Validation("a", "b", "c")),
                List.of(new CardNotes.Change("1", "x")),
                List.of());
        Map<String, String> cards = Map.of("sample", SAMPLE.withNotes(notes).write());

        CardNotes read = Scorecards.standard().withBases(cards::get).read(overlay("")).notes();

        assertThat(read.purpose()).isEqualTo("p");
        assertThat(read.population()).isEqualTo("q");
        assertThat(read.limitations()).containsExactly("l");
        assertThat(read.validation()).isEmpty();
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void read_overlayOfAnOverlay_isMadeFromBoth() {
        Map<String, String> cards = Map.of(
                "sample",
                SAMPLE.write(),
                "middle",
                overlay(", 'base': {'points': 5}, 'signals': [{'id': 'young', 'title': 'M'}]").replace("mine", "middle"));

        Scorecard card = Scorecards.standard()
                .withBases(cards::get)
                .read(overlay(", 'signals': [{'id': 'young', 'unit': 'U'}]").replace("\"sample\"", "\"middle\""));

        assertThat(card.base().points()).isEqualTo(CardBuilder.points("5"));
        assertThat(card.signals().get(0).title()).isEqualTo("M");
        assertThat(card.signals().get(0).unit()).isEqualTo("U");
        assertThat(card.notes().madeFrom()).extracting(CardNotes.Origin::id).containsExactly("middle", "test");
    }

    @Test
    void read_baseInYaml_isUnderstood() {
        Map<String, String> cards =
                Map.of("sample", SAMPLE.write(), "yaml", "formatVersion: 1\nextends: sample\nid: mid\nversion: '1'\nbase: {points: 7}\n");

        Scorecard card = Scorecards.standard().withBases(cards::get).read(overlay("").replace("\"sample\"", "\"yaml\""));

        assertThat(card.base().points()).isEqualTo(CardBuilder.points("7"));
    }

    @Test
    void read_cases_areInheritedOverriddenAndDropped() {
        String base = CaseReaderTest.withCase("{\"band\": \"LOW\", \"reasons\": [\"young\"]}").write();
        Scorecards reader = Scorecards.standard().withBases(Map.of("sample", base)::get);

        VerificationCase changed = reader.read(overlay(", 'cases': [{'id': 'first', 'expect': {'band': 'HIGH'}}]"))
                .cases()
                .get(0);

        assertThat(reader.read(overlay("")).cases()).hasSize(1);
        assertThat(changed.expect().band()).isEqualTo(Band.HIGH);
        assertThat(changed.expect().reasons()).containsExactly("young");
        assertThat(reader.read(overlay(", 'drop': ['cases/first']")).cases()).isEmpty();
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
                "a", overlay("").replace("\"sample\"", "\"b\""), "b", overlay("").replace("\"sample\"", "\"a\""));

        assertThat(problems(Scorecards.standard().withBases(cards::get), overlay("").replace("\"sample\"", "\"a\"")))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("in it /extends")
                .endsWith("found \"a\", expected a card that does not in the end extend itself, as in a > b > a");
    }

    @Test
    void read_endlessStack_ends() {
        Scorecards endless = Scorecards.standard().withBases(name -> overlay("").replace("\"sample\"", '"' + name + "x\""));

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

    @ParameterizedTest
    @ValueSource(strings = {"'drop': []", "'drop': ['signals/young']", "'drop': 7"})
    void read_dropWithoutABase_isRefusedWhereThereIsAnythingToDrop(String drop) {
        String json = SAMPLE.write();
        String whole = json.substring(0, json.length() - 1) + ", " + drop.replace('\'', '"') + "}";

        assertThat(problems(READER, whole)).extracting(Problem::pointer).contains("/drop");
    }

    @Test
    void readYaml_wholeCardAndOverlay_areTheSameAsInJson() {
        String yaml = """
                formatVersion: 1
                extends: sample
                id: mine
                version: "2"
                signals:
                  - id: young
                    curve:
                      knots: [[9, 10], [12, 0]]
                """;

        assertThat(READER.readYaml(yaml))
                .isEqualTo(read(", 'signals': [{'id': 'young', 'curve': {'knots': [[9, 10], [12, 0]]}}]"));
        // JSON is YAML as well.
        assertThat(Scorecards.standard().readYaml(SAMPLE.write())).isEqualTo(SAMPLE);
        assertThat(Scorecards.standard().readYaml(Scorecard.standard().write())).isEqualTo(Scorecard.standard());
    }

    @Test
    void readYaml_mistakesInAnOverlay_tellTheLine() {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> READER.readYaml("""
                        formatVersion: 1
                        extends: sample
                        id: mine
                        version: 2
                        drop:
                          - signals/big
                        signals:
                          - id: young
                            titel: x
                        """));

        assertThat(invalid.problems())
                .extracting(problem -> problem.pointer() + " " + problem.line())
                .containsExactlyInAnyOrder("/version 4", "/drop/0 6", "/signals/0/titel 9");
    }
}

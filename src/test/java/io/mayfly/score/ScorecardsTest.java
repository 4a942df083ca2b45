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

    static final Scorecard SAMPLE = CardBuilder.sample().build();
    static final Scorecards READER = Scorecards.standard().withBases(Map.of("sample", SAMPLE.write())::get);

    /** An overlay of the sample; single quotes stand for double ones. */
    static String overlay(String members) {
        return ("{'formatVersion': 1, 'extends': 'sample', 'id': 'mine', 'version': '2'" + members + "}")
                .replace('\'', '"');
    }

    private static Scorecard read(String members) {
        return READER.read(overlay(members));
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
        assertThat(card.signals().get(0).curve())
                .isEqualTo(SAMPLE.signals().get(0).curve());
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

        CardNotes read =
                Scorecards.standard().withBases(cards::get).read(overlay("")).notes();

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
                overlay(", 'base': {'points': 5}, 'signals': [{'id': 'young', 'title': 'M'}]")
                        .replace("mine", "middle"));

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
        Map<String, String> cards = Map.of(
                "sample",
                SAMPLE.write(),
                "yaml",
                "formatVersion: 1\nextends: sample\nid: mid\nversion: '1'\nbase: {points: 7}\n");

        Scorecard card =
                Scorecards.standard().withBases(cards::get).read(overlay("").replace("\"sample\"", "\"yaml\""));

        assertThat(card.base().points()).isEqualTo(CardBuilder.points("7"));
    }

    @Test
    void read_cases_areInheritedOverriddenAndDropped() {
        String base = CaseReaderTest.withCase("{\"band\": \"LOW\", \"reasons\": [\"young\"]}")
                .write();
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
    @ValueSource(strings = {"'drop': []", "'drop': ['signals/young']", "'drop': 7"})
    void read_dropWithoutABase_isRefusedWhereThereIsAnythingToDrop(String drop) {
        String json = SAMPLE.write();
        String whole = json.substring(0, json.length() - 1) + ", " + drop.replace('\'', '"') + "}";

        assertThat(ScorecardsMistakesTest.problems(READER, whole))
                .extracting(Problem::pointer)
                .contains("/drop");
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

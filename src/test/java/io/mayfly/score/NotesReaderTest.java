package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesReaderTest {

    /** The sample with members more; single quotes stand for double ones. */
    private static String card(String members) {
        String sample = CardBuilder.sample().build().write();
        return sample.substring(0, sample.length() - 1) + "," + members.replace('\'', '"') + "}";
    }

    @Test
    void read_notes_areMembersOfTheCard() {
        Scorecard card = Scorecard.read(card("""
                'purpose': 'p', 'limitations': ['one', 'two'], 'validation': [{'on': 'a', 'result': 'b', 'source': 'c'}],
                'changes': [{'version': '1', 'text': 't'}],
                'madeFrom': [{'id': 'older', 'version': '0', 'hash': '%s'}]""".formatted("ab".repeat(32))));

        assertThat(card.notes())
                .isEqualTo(new CardNotes(
                        "p",
                        null,
                        List.of("one", "two"),
                        List.of(new CardNotes.Validation("a", "b", "c")),
                        List.of(new CardNotes.Change("1", "t")),
                        List.of(new CardNotes.Origin("older", "0", "ab".repeat(32)))));
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(card.write()).contains(",\"purpose\":\"p\",").doesNotContain("notes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'purpose': 7~/purpose~text",
                "'population': ' '~/population~text",
                "'limitations': 'none'~/limitations~a list",
                "'limitations': ['a', 7]~/limitations/1~text",
                "'limitations': ['a', ' ']~/limitations/1~text",
                "'validation': [{'on': 'a', 'result': 'b'}]~/validation/0/source~text",
                "'validation': [{'on': 'a', 'result': 'b', 'source': 'c', 'auc': 1}]~/validation/0/auc~one of the fields",
                "'validation': [7]~/validation/0~an object",
                "'changes': [{'version': 1, 'text': 't'}]~/changes/0/version~text",
                "'madeFrom': [{'id': 'A', 'version': '1', 'hash': '%'}]~/madeFrom/0/id~kebab case",
                "'madeFrom': [{'id': 'a', 'version': '1', 'hash': 'AB'}]~/madeFrom/0/hash~64 hexadecimal digits",
                "'madeFrom': [{'id': 'a', 'version': '1'}]~/madeFrom/0/hash~text",
                "'purposes': 'p'~/purposes~the nearest is purpose",
            })
    void read_mistakeInNotes_isLocated(String member, String place, String expected) {
        String json = card(member.replace("%", "0".repeat(64)));

        assertThat(ScorecardsMistakesTest.problems(Scorecards.standard(), json))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(place);
                    assertThat(problem.expected()).contains(expected);
                });
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.json.Difference;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorecards;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every card that extends another. */
class ScorecardOverlayTest {

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return AnyScorecard.scorecards();
    }

    private static Scorecard over(Scorecard base, String overlay) {
        return Scorecards.standard()
                .withBases(Map.of("base", base.write())::get)
                .read(overlay);
    }

    private static List<String> changes(Scorecard card, Scorecard base) {
        return card.changesFrom(base).all().stream()
                .map(Difference::path)
                .filter(path -> !path.equals("madeFrom"))
                .toList();
    }

    @Property(tries = 100)
    void card_laidOverItself_changesNothing(@ForAll("scorecards") Scorecard card) {
        String whole = card.write();
        String overlay = whole.replaceFirst("\\{", "{\"extends\":\"base\",")
                .replaceFirst("\"version\":\"[^\"]*\"", "\"version\":\"another\"");

        Scorecard read = over(card, overlay);

        assertThat(changes(read, card)).isEmpty();
        assertThat(read.notes().madeFrom()).containsExactly(CardNotes.Origin.of(card));
        assertThat(Scorecard.read(read.write())).isEqualTo(read);
    }

    @Property(tries = 100)
    void card_withOneSignalRenamed_differsInThatAlone(@ForAll("scorecards") Scorecard card) {
        String id = card.signals().get(0).id();
        String overlay = """
                {"formatVersion": 1, "extends": "base", "id": "x", "version": "y",
                 "signals": [{"id": "%s", "title": "Another name"}]}""".formatted(id);

        Scorecard read = over(card, overlay);

        assertThat(changes(read, card)).containsExactly("signals/" + id + "/title");
        assertThat(read.signals())
                .extracting(Scorecard.Entry::id)
                .isEqualTo(card.signals().stream().map(Scorecard.Entry::id).toList());
    }
}

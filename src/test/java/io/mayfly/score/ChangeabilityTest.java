package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeabilityTest {

    private static CardBuilder builder() {
        return CardBuilder.card().cap("volume", "20").counted("big", "volume", "20");
    }

    @Test
    void entry_thatSaysNothing_isFixedAndWrittenWithoutTheField() {
        Scorecard card = builder().build();

        assertThat(card.signals().get(0).changeability()).isEqualTo(Changeability.FIXED);
        assertThat(card.write()).doesNotContain("\"change\"");
    }

    @Test
    void entry_thatSaysIt_isReadAsItIsWritten() {
        Scorecard card = builder().takes(Changeability.OTHERS).build();

        assertThat(card.write()).contains("\"change\":\"others\"");
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
    }

    @Test
    void hash_ofACardThatSaysIt_isAnother() {
        assertThat(builder().takes(Changeability.FIXED).build().hash())
                .isNotEqualTo(builder().build().hash());
    }

    @Test
    void describe_ofACard_tellsWhatChangesASignal() {
        assertThat(builder().takes(Changeability.DECLARED).build().describe())
                .contains("What changes it: the company's own word, cheap to fake.");
        assertThat(builder().build().describe()).doesNotContain("What changes it");
    }

    @Test
    void extending_card_changesTheFieldAlone() {
        Scorecard card = Scorecard.read("""
                {"formatVersion": 1, "extends": "standard", "id": "mine", "version": "1",
                 "signals": [{"id": "phone-unreachable", "change": "effort"}]}""");

        assertThat(card.changesFrom(Scorecard.standard()).all())
                .extracting(one -> one.path())
                .contains("signals/phone-unreachable/change");
    }
}

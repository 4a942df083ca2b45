package io.mayfly.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryCasesTest {

    private static final Scorecard SAMPLE = CardBuilder.sample().build();

    @Test
    void table_smallCard_hasEveryEdge() {
        assertThat(BoundaryCases.table(SAMPLE).lines())
                .startsWith(
                        "signals/young\t6\tbelow\t5\t16.0",
                        "signals/young\t6\tat\t6\t16.0",
                        "signals/young\t6\tabove\t7\t15.5",
                        "signals/young\t6\tmissing\t\tunknown",
                        "signals/young\t36\tbelow\t35\t0.5",
                        "signals/young\t36\tat\t36\t0.0",
                        "signals/young\t36\tabove\t37\t0.0",
                        "signals/young\t36\tmissing\t\tunknown")
                .contains(
                        "gates/old-explains-big\t5\tbelow\t4\tclear",
                        "gates/old-explains-big\t5\tat\t5\tfired",
                        "gates/old-explains-big\t5\tabove\t6\tfired",
                        "gates/old-explains-big\t5\tmissing\t\tunknown")
                .endsWith(
                        "bands/HIGH\t71.0\tbelow\t70.9\tELEVATED",
                        "bands/HIGH\t71.0\tat\t71.0\tHIGH",
                        "bands/HIGH\t71.0\tabove\t71.1\tHIGH");
    }

    @Test
    void of_numberWithDecimals_stepsByItsLastDigit() {
        Scorecard card = CardBuilder.card()
                .cap("volume", "24")
                .signal("share", "volume", CardBuilder.rising("0.25", "0", "0.5", "10"))
                .build();

        assertThat(BoundaryCases.of(card))
                .filteredOn(each -> each.rule().equals("signals/share"))
                .extracting(BoundaryCases.Case::outcome)
                .containsExactly("0.0", "0.0", "0.4", "unknown", "6.0", "10.0", "10.0", "unknown");
    }

    @Test
    void of_standardCard_triesEachKnotGateAndBand() {
        Scorecard card = Scorecard.standard();
        long knots = card.signals().stream()
                .mapToLong(entry ->
                        entry.curve() == null ? 0 : entry.curve().knots().size())
                .sum();

        assertThat(BoundaryCases.of(card))
                .hasSize((int) (4 * (knots + card.gates().size()) + 3 * 4 - 1));
    }

    @Test
    void assess_unknownSignal_isRefused() {
        assertThatThrownBy(() -> BoundaryCases.assess(SAMPLE, Map.of("yuong", Reading.of(1, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("signal (yuong) must be one of the scorecard test");
    }
}

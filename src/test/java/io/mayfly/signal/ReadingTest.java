package io.mayfly.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.language.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Input INPUT = Input.of("accounts", "accounts.revenue");

    @ParameterizedTest
    @CsvSource({"1, 2, 0", "1, 2, 3", "2, 1, 1.5", "NaN, 1, 1", "0, NaN, 0", "0, 1, NaN", "Infinity, 1, 1"})
    void measured_numbersOutOfOrder_areRefused(double lo, double hi, double best) {
        assertThatThrownBy(() -> new Reading.Measured(lo, hi, best, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie between");
    }

    @Test
    void measured_infiniteEnds_areAllowed() {
        Reading.Measured any = new Reading.Measured(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, null);

        assertThat(any.exact()).isFalse();
        assertThat(Reading.of(3, null)).isEqualTo(new Reading.Measured(3, 3, 3, null));
        assertThat(new Reading.Measured(3, 3, 3, null).exact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 1", "1, 2, 1.5, 1.5", "1, 2, 9, 2"})
    void between_bestOutside_isBroughtIn(double lo, double hi, double best, double expected) {
        assertThat(Reading.between(lo, hi, best, null)).isEqualTo(new Reading.Measured(lo, hi, expected, null));
    }

    @Test
    void unknown_nothingMissing_isRefused() {
        assertThatThrownBy(() -> new Reading.Unknown(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void unknown_listChangedLater_keepsItsOwn() {
        List<Input> missing = new ArrayList<>(List.of(INPUT));
        Reading.Unknown unknown = new Reading.Unknown(missing);
        missing.clear();

        assertThat(unknown.missing()).containsExactly(INPUT);
        assertThat(Reading.unknown(INPUT)).isEqualTo(unknown);
    }

    @Test
    void notApplicable_reason_isKept() {
        assertThat(Reading.notApplicable("no trade")).isEqualTo(new Reading.NotApplicable(Message.text("no trade")));
    }

    @Test
    void input_withNote_keepsTheRest() {
        assertThat(INPUT.note("2022")).isEqualTo(new Input("accounts", "accounts.revenue", "2022"));
        assertThat(INPUT.note()).isNull();
    }

    @Test
    void evidence_withoutFacts_hasNone() {
        Evidence evidence = () -> Message.text("A sentence.");

        assertThat(evidence.facts()).isEmpty();
    }
}

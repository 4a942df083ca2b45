package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.language.Language;
import io.mayfly.language.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

    private static String said(Message message) {
        return Language.english().say(message);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.2056, 0.206",
        "9.996, 10",
        "99.94, 99.9",
        "100, 100",
        "100.4, 100",
        "1234567.5, 1234568",
        "1e20, 100000000000000000000"
    })
    void ratio_anyNumber_hasThreeDigitsOrAllBeforeThePoint(double value, String said) {
        assertThat(said(Say.ratio(value))).isEqualTo(said);
    }

    @Test
    void numbers_withoutEnd_areSaidInWords() {
        assertThat(said(Say.ratio(Double.POSITIVE_INFINITY))).isEqualTo("infinitely many");
        assertThat(said(Say.one(Double.POSITIVE_INFINITY))).isEqualTo("infinitely many");
    }

    @Test
    void range_endsThatPrintAlike_areOneNumber() {
        assertThat(said(Say.range(Message.text("1"), Message.text("1")))).isEqualTo("1");
        assertThat(said(Say.range(Message.text("1"), Message.text("2")))).isEqualTo("1 to 2");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-05, on 2022-12-05, 2022-12-05",
        "2022-12, in 2022-12, 2022-12",
        "2022, in 2022, 2022",
        "2022-02-24/2022-04-26, between 2022-02-24 and 2022-04-26, 2022-02-24 to 2022-04-26",
        "2022-10/2022-12, between 2022-10 and 2022-12, 2022-10 to 2022-12"
    })
    void when_partialDate_isSaidAsFarAsItIsKnown(String date, String when, String behindOf) {
        assertThat(said(Say.when(Measuring.date(date)))).isEqualTo(when);
        assertThat(said(Say.date(Measuring.date(date)))).isEqualTo(behindOf);
    }

    @Test
    void endingWith_noRatio_saysNone() {
        assertThat(said(Say.endingWith(0))).isEqualTo(".");
        assertThat(said(Say.endingWith(2.5))).isEqualTo(": a ratio of 2.5.");
    }

    @Test
    void classes_ofReferenceData_areSaidInWords() {
        assertThat(said(Say.classes(List.of("helmet-unspecified", "uav-up-to-250-g"))))
                .isEqualTo("“helmet of any kind” or “drone up to 250 g”");
    }
}

package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-15, 2022-09-15, 2022-09-15",
        "2022-09, 2022-09-01, 2022-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022, 2022-01-01, 2022-12-31",
        "2022-10/2022-12, 2022-10-01, 2022-12-31",
        "2021/2022, 2021-01-01, 2022-12-31",
        "2022-02-24/2023, 2022-02-24, 2023-12-31",
        "2022-05-05/2022-05-05, 2022-05-05, 2022-05-05",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12, 9999-12-01, 9999-12-31"
    })
    void parse_everyForm_givesFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022-13",
                "2022-2",
                "2022-00",
                "2022-02-29",
                "2022-09-31",
                "22",
                "20220915",
                "2022-09-15T00:00",
                "2022-09-15 ",
                "2022/",
                "/2022",
                "2022//2023",
                "2022/2023/2024",
                "2022-10/12",
                "15.09.2022",
                "0000",
                "10000",
                "-2022",
                "２０２２",
                "2022-09-1x"
            })
    void parse_noSuchDate_isRefusedWithTheText(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining(text);
    }

    @Test
    void parse_periodThatEndsBeforeItBegins_isRefused() {
        assertThatThrownBy(() -> PartialDate.parse("2023-05/2022-12"))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("2023-05-01/2022-12-31")
                .hasMessageContaining("does not end before it begins");
    }

    @Property
    void toString_anyTwoDays_isReadBackToAnEqualValue(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        PartialDate date = one.isBefore(other) ? new PartialDate(one, other) : new PartialDate(other, one);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void toString_anyGeneratedDate_isReadBackToAnEqualValue(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2022-01/2022-12, 2022",
        "2022-01-01/2022-12-31, 2022",
        "2022-09-01/2022-09-30, 2022-09",
        "2022/2022-06, 2022-01/2022-06",
        "2021-07/2022, 2021-07/2022-12",
        "2022-02-24/2022, 2022-02-24/2022-12-31",
        "2022-05-05/2022-05-05, 2022-05-05"
    })
    void toString_equalIntervals_haveOneShortestForm(String text, String shortest) {
        assertThat(PartialDate.parse(text)).hasToString(shortest);
    }

    @Property
    void best_anyDate_isTheMiddle(@ForAll("dates") PartialDate date) {
        long before = date.best().toEpochDay() - date.earliest().toEpochDay();
        long after = date.latest().toEpochDay() - date.best().toEpochDay();
        assertThat(after - before).isBetween(0L, 1L);
    }

    @Test
    void best_evenNumberOfDays_isTheEarlierMiddle() {
        assertThat(PartialDate.parse("2022-09").best()).isEqualTo(LocalDate.of(2022, 9, 15));
        assertThat(PartialDate.parse("1969-12-31/1970-01-01").best()).isEqualTo(LocalDate.of(1969, 12, 31));
    }

    @Property
    void compareTo_anyTwoDates_agreesWithEquals(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Test
    void exact_onlyForOneDay() {
        assertThat(PartialDate.parse("2022-09-15").exact()).isTrue();
        assertThat(PartialDate.parse("2022-09").exact()).isFalse();
    }

    @Test
    void constructor_yearOutOfRange_isRefused() {
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1))).isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(0, 1, 1))).isInstanceOf(InvalidFieldException.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.oneOf(
                AnyDossier.days(), Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return AnyDossier.dates();
    }
}

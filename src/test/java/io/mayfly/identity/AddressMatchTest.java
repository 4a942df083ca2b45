package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely two addresses are one place, and how that is explained. */
class AddressMatchTest {

    private static AddressMatch match(String one, String other) {
        return AddressKey.of(one, null).match(AddressKey.of(other, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, 5, Тверь | Тверь, Мира ул., д. 5 | SAME",
                "ул. Мира, 5, Тверь | ул. Мира, 5 | LIKELY",
                "Lale Sok. No:5 Kartal/İstanbul | Lale Sok. No:5 İstanbul | LIKELY",
                "с. Покровка, ул. Мира, 9 | с. Покровка, Октябрьский р-н, ул. Мира, 9 | LIKELY",
                "170000, ул. Мира, 5 | 170000, ул. Мира, 5 | SAME",
                "ул. Мира, 5 | ул. Мира, д. 5 | POSSIBLE",
                "ул. Мира, 5, Тверь | ул. Мира, 5 корп. 2, Тверь | POSSIBLE",
                "ул. Мира, 5, Тверь | пр-кт Мира, 5, Тверь | POSSIBLE",
                "вул. І. Франка, 15, Львів | вул. Івана Франка, 15, Львів | POSSIBLE",
                "12 Mill Lane, Leeds | 12-14 Mill Lane, Leeds | POSSIBLE",
                "ул. Мира, 5, Тверь | ул. Мира, 7, Тверь | DIFFERENT",
                "ул. Мира, 5, Тверь | ул. Мира, 5А, Тверь | DIFFERENT",
                "ул. Мира, 5, Тверь | ул. Мира, 5, Тула | DIFFERENT",
                "ул. Мира, 5, Тверь | Тверь | DIFFERENT",
                "ул. Мира, 5 корп. 1, Тверь | ул. Мира, 5 корп. 2, Тверь | DIFFERENT"
            })
    void building_twoTexts_isGraded(String one, String other, MatchGrade expected) {
        assertThat(match(one, other).building()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, 5, кв. 1, Тверь | Тверь, Мира ул., д. 5, кв. 1 | SAME",
                "ул. Мира, 5, кв. 1, Тверь | ул. Мира, 5, кв. 1 | LIKELY",
                "ул. Мира, 5, кв. 1, Тверь | ул. Мира, 5, Тверь | POSSIBLE",
                "ул. Мира, 5, кв. 1, Тверь | ул. Мира, 5, кв. 2, Тверь | DIFFERENT",
                "ул. Мира, 5, кв. 1, Тверь | ул. Мира, 7, кв. 1, Тверь | DIFFERENT"
            })
    void unit_twoTexts_isGraded(String one, String other, MatchGrade expected) {
        assertThat(match(one, other).unit()).isEqualTo(expected);
    }

    @Test
    void explanation_townMissing_saysSo() {
        assertThat(match("ул. Мира, 5, кв. 1, Тверь", "ул. Мира, 5").explanation())
                .isEqualTo(
                        "Building: likely the same; unit: possibly the same. As compared: only one names a town (tver);"
                                + " same street (mira); same house (5); only one names a unit (1).");
    }

    @Test
    void explanation_noBuilding_saysSo() {
        assertThat(match("ул. Мира, 5, Тверь", "Тверь").explanation())
                .isEqualTo("One of the addresses tells no building.");
        assertThat(match("Тула", "Тверь").explanation()).isEqualTo("Neither address tells a building.");
    }
}

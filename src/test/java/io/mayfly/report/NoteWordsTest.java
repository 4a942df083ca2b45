package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 and 2022 | 2021 и 2022",
                "2021-10/2021-12 and 2022 | 2021-10/2021-12 и 2022",
                "at least 3 attempts on different days or hours | не менее 3 попыток в разные дни или часы",
                "a second year | второй год",
                "to the day | с точностью до дня",
                "helmets and vests | helmets and vests",
                "PLN 2020 | PLN 2020"
            })
    void of_aNote_isSaidInRussianAndStaysInEnglish(String note, String russian) {
        assertThat(Language.english().say(NoteWords.of(note))).isEqualTo(note);
        assertThat(Language.russian().say(NoteWords.of(note))).isEqualTo(russian);
    }
}

package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.reference.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDaysTest {

    private static final ReferenceData REFERENCE = ReferenceData.standard();

    @Test
    void rows_ofEveryDay_areSaidInBothLanguages() {
        List<Message> rows = ReferenceDays.of(REFERENCE)
                .distinct()
                .flatMap(day -> ReferenceDays.rows(REFERENCE, day).stream())
                .toList();

        assertThat(rows)
                .map(Language.english()::say)
                .allMatch(text -> !text.isBlank())
                .anyMatch(text -> text.endsWith(" as a country of diversion"))
                .anyMatch(text -> text.contains(" left the market "));
        assertThat(rows).map(Language.russian()::say).allMatch(text -> text.matches("(?s).*[а-яё].*"));
    }
}

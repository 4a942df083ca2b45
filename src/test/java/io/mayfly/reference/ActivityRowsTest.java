package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.Activities.Fit;
import io.mayfly.reference.Activities.Line;
import io.mayfly.reference.ActivityScheme.Family;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of {@link Activities}: what they refuse, and that a caller's own are used. */
class ActivityRowsTest {

    private static final ActivityScheme SCHEME = new ActivityScheme(List.of("GB/T 4754"), Family.NACE, 2);

    private static ActivityCode code(String prefix, String chapter) {
        return new ActivityCode("title", List.of(prefix), List.of(), null, List.of(chapter), "test");
    }

    private static ActivityWords words(String id, List<String> keywords, List<String> unless, String chapter) {
        return new ActivityWords(id, keywords, List.of(), unless, null, List.of(chapter), "test");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void of_callersTable_isUsed() {
        Activities activities = Activities.of(
                List.of(),
                List.of(SCHEME),
                List.of(code("46", "01"), code("46.4", "02")),
                List.of(words("w", List.of("hats"), List.of("cleaning"), "65")));
        assertThat(activities.of("gb/t4754", "4641", null).fit("02")).isEqualTo(Fit.FITS);
        assertThat(activities.of("gb/t4754", "4641", null).fit("01")).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(activities.of("gb/t4754", "4651", null).fit("01")).isEqualTo(Fit.FITS);
        assertThat(activities.of(null, null, "hats").fit("65")).isEqualTo(Fit.FITS);
        assertThat(activities.of(null, null, "cleaning of hats").fit("65")).isNull();
        assertThat(activities.of(null, null, "cleaning, hats").fit("65")).isEqualTo(Fit.FITS);
    }

    @Test
    void of_nameGivenTwice_isRefused() {
        ActivityScheme same = new ActivityScheme(List.of("gbt4754"), Family.ISIC, 2);
        assertRefused(() -> Activities.of(List.of(), List.of(SCHEME, same), List.of(), List.of()))
                .hasMessageContaining("schemes/1/names");
    }

    @Test
    void of_prefixGivenTwice_isRefused() {
        List<ActivityCode> codes = List.of(code("46.4", "01"), code("464", "02"));
        assertRefused(() -> Activities.of(List.of(), List.of(), codes, List.of()))
                .hasMessageContaining("codes/1/nace");
    }

    @Test
    void of_idGivenTwice_isRefused() {
        ActivityWords row = words("w", List.of("hats"), List.of(), "65");
        assertRefused(() -> Activities.of(List.of(), List.of(), List.of(), List.of(row, row)))
                .hasMessageContaining("words/1/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "A1", "46.", "46.42.1", "46-47", "４６"})
    void code_prefixThatIsNone_isRefused(String prefix) {
        assertRefused(() -> code(prefix, "01")).hasMessageContaining("nace/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "00", "98", "65-61", "61–65", "61-", "0101", "ANY"})
    void code_chapterThatIsNone_isRefused(String chapter) {
        assertRefused(() -> code("46", chapter)).hasMessageContaining("chapters/0");
    }

    @Test
    void code_anyBesideChapters_isRefused() {
        assertRefused(() -> new ActivityCode("title", List.of("46"), List.of(), null, List.of("any", "01"), "test"))
                .hasMessageContaining("chapters");
    }

    @Test
    void code_withoutPrefix_isRefused() {
        assertRefused(() -> new ActivityCode("title", List.of(), List.of(), Line.HOLDING, List.of(), "test"))
                .hasMessageContaining("nace");
    }

    @Test
    void row_thatSaysNothing_isRefused() {
        assertRefused(() -> new ActivityCode("title", List.of("46"), List.of(), null, List.of(), "test"))
                .hasMessageContaining("chapters");
        assertRefused(() -> new ActivityWords("w", List.of("hats"), List.of(), List.of(), null, List.of(), "test"))
                .hasMessageContaining("chapters");
    }

    @Test
    void words_withoutWords_areRefused() {
        assertRefused(() -> words("w", List.of(), List.of(), "65")).hasMessageContaining("keywords");
        assertRefused(() -> words("w", List.of("hats", "&"), List.of(), "65")).hasMessageContaining("keywords/1");
        assertRefused(() -> words("w", List.of("hats"), List.of(" "), "65")).hasMessageContaining("unless/0");
    }

    @Test
    void scheme_withoutNameOrWithOneDigit_isRefused() {
        assertRefused(() -> new ActivityScheme(List.of("-"), Family.NACE, 2)).hasMessageContaining("names/0");
        assertRefused(() -> new ActivityScheme(List.of(), Family.NACE, 2)).hasMessageContaining("names");
        assertRefused(() -> new ActivityScheme(List.of("x"), Family.NACE, 1)).hasMessageContaining("fewestDigits");
    }

    @Test
    void json_chapterOutOfRange_isRefusedWhereItStands() {
        String json = "{\"codes\":[{\"title\":\"t\",\"nace\":[\"46\"],\"chapters\":[\"01\",\"99\"],\"source\":\"s\"}]}";
        assertThatThrownBy(() -> StrictJson.read(json, Activities.class)).hasMessageContaining("/codes/0/chapters/1");
    }
}

package io.mayfly.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language ENGLISH = Language.english();
    private static final Language RUSSIAN = Language.russian();
    private static final String KEY = "recent-registration.until-assessment";

    private static Map<String, String> changed(String key, String sentence) {
        Map<String, String> entries = new TreeMap<>(ENGLISH.entries());
        entries.put(key, sentence);
        return entries;
    }

    private static Set<String> places(Language language, String key) {
        return Template.parse(Objects.requireNonNull(language.entries().get(key), key))
                .names();
    }

    static Stream<String> englishKeys() {
        return ENGLISH.entries().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("englishKeys")
    void entries_everyKeyOfEnglish_hasTheSamePlacesInRussian(String key) {
        assertThat(places(RUSSIAN, key)).isEqualTo(places(ENGLISH, key));
    }

    @Test
    void entries_russian_addsNamesAlone() {
        assertThat(RUSSIAN.entries().keySet())
                .filteredOn(key -> !ENGLISH.entries().containsKey(key))
                .isNotEmpty()
                .allMatch(key -> key.startsWith("name."));
    }

    /** What stays in Latin letters is a code or a sign of a unit. */
    @Test
    void entries_russian_holdNoEnglishWords() {
        assertThat(RUSSIAN.entries().values())
                .map(sentence -> sentence.replaceAll("\\{[a-z]+}", "").replaceAll("\\b(LEI|JSON)\\b", ""))
                .noneMatch(sentence -> sentence.matches("(?s).*[A-Za-z].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentences_en",
                "report_en",
                "clearing_en",
                "notice_en",
                "sentences_ru",
                "report_ru",
                "clearing_ru",
                "notice_ru",
                "names_ru"
            })
    void files_everyKey_standsOnce(String file) {
        assertThat(keys(file)).doesNotHaveDuplicates();
    }

    private static List<String> keys(String file) {
        try (var in = Objects.requireNonNull(Language.class.getResourceAsStream(file + ".properties"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void say_keyed_fillsThePlaces() {
        Message message = Message.of(KEY)
                .with("registered", PartialDate.parse("2023-01"))
                .with("months", 3)
                .with("day", "2023-07-24");

        assertThat(ENGLISH.say(message)).isEqualTo("Registered 2023-01, 3 months before the assessment on 2023-07-24.");
        assertThat(RUSSIAN.say(message)).isEqualTo("Дата регистрации: 2023-01; до оценки на 2023-07-24 прошло 3 мес.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.5 | 1,234,567.5 | 1\u00a0234\u00a0567,5",
                "-123456   | -123,456    | -123\u00a0456",
                "-1234     | -1,234      | -1\u00a0234",
                "999       | 999         | 999",
                "0.50      | 0.50        | 0,50"
            })
    void say_groupedFigure_isWrittenAsUsual(BigDecimal value, String english, String russian) {
        Message figure = new Message.Figure(value, true);

        assertThat(ENGLISH.say(figure)).isEqualTo(english);
        assertThat(RUSSIAN.say(figure)).isEqualTo(russian);
    }

    @Test
    void say_figureThatIsNotGrouped_keepsItsDigitsTogether() {
        assertThat(RUSSIAN.say(new Message.Figure(new BigDecimal("1234.5"), false)))
                .isEqualTo("1234,5");
    }

    @Test
    void say_joined_putsTheWordBetween() {
        Message joined =
                new Message.Joined("list.or", List.of(Message.text("a"), Message.text("b"), Message.text("c")));

        assertThat(ENGLISH.say(joined)).isEqualTo("a or b or c");
        assertThat(RUSSIAN.say(joined)).isEqualTo("a или b или c");
        assertThat(ENGLISH.say(new Message.Joined("list.or", List.of()))).isEmpty();
    }

    @Test
    void say_veryLongList_isSaid() {
        Message joined = new Message.Joined("list", Collections.nCopies(100_000, Message.text("a")));

        assertThat(ENGLISH.say(joined)).hasSize(299_998);
    }

    @Test
    void say_named_isTheNameOfTheLanguageOrElseTheOther() {
        assertThat(RUSSIAN.say(new Message.Named("goods.vest", "vest"))).isEqualTo("жилет");
        assertThat(RUSSIAN.say(new Message.Named("goods.own", "own goods"))).isEqualTo("own goods");
        assertThat(ENGLISH.say(new Message.Named("goods.vest", "vest"))).isEqualTo("vest");
    }

    @Test
    void say_text_hasWordsForLanguages() {
        Message text = Message.text("Its website is gone.").in("ru", "Сайта больше нет.");

        assertThat(ENGLISH.say(text)).isEqualTo("Its website is gone.");
        assertThat(RUSSIAN.say(text)).isEqualTo("Сайта больше нет.");
    }

    @Test
    void say_valueThatLooksLikeAPlace_staysAsItIs() {
        assertThat(ENGLISH.say(Message.of("quoted").with("text", "{text}"))).isEqualTo("“{text}”");
    }

    @Test
    void say_unknownKey_isRefusedByName() {
        assertThatThrownBy(() -> ENGLISH.say(Message.of("no-such.key")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the key no-such.key of the language “en” is missing");
    }

    @Test
    void say_valueTooFewOrUnknown_isRefusedByName() {
        assertThatThrownBy(() -> ENGLISH.say(Message.of("quoted").with("txt", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key quoted of the language “en” has the places [text], but was given [txt]");
    }

    @Test
    void of_keyMissing_isRefusedWithWhatWasExpected() {
        Map<String, String> entries = new TreeMap<>(ENGLISH.entries());
        entries.remove(KEY);

        assertThatThrownBy(() -> Language.of("kk", entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key " + KEY + " of the language “kk” is missing; expected a sentence with the places"
                        + " [day, months, registered]");
    }

    @Test
    void of_otherPlaces_isRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> Language.of("kk", changed(KEY, "{registered} {month}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key " + KEY + " of the language “kk” has the places [month, registered]; expected a"
                        + " sentence with the places [day, months, registered]");
    }

    @Test
    void of_unknownKey_isRefused() {
        assertThatThrownBy(() -> Language.of("kk", changed("no-such.key", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such.key of the language “kk” is unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a { b", "a {} b", "a {B} b", "{a-b}"})
    void of_braceThatOpensNoPlace_isRefused(String sentence) {
        assertThatThrownBy(() -> Language.of("kk", changed(KEY, sentence)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(KEY)
                .hasMessageContaining("opens no place");
    }

    @Test
    void read_properties_areALanguage() throws IOException {
        StringBuilder lines = new StringBuilder();
        changed("quoted", "‹{text}›")
                .forEach((key, sentence) -> lines.append(key)
                        .append('=')
                        .append(sentence.startsWith(" ") ? "\\" : "")
                        .append(sentence)
                        .append('\n'));

        Language own = Language.read("en-GB", new StringReader(lines.toString()));

        assertThat(own.tag()).isEqualTo("en-GB");
        assertThat(own.say(Message.of("quoted").with("text", "a"))).isEqualTo("‹a›");
    }
}

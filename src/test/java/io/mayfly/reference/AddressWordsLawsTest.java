package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mayfly.reference.AddressCases.Case;
import io.mayfly.reference.AddressWords.Finding;
import io.mayfly.reference.AddressWords.Kind;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class AddressWordsLawsTest {

    private static final AddressWords WORDS = AddressWords.standard();
    private static final List<String> COUNTRIES = List.of("RU", "TR", "CN", "HK", "GB", "PL", "XX");

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(AddressCases.all());
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(COUNTRIES).injectNull(0.3);
    }

    /** Pieces of addresses in any order, with odd characters between them. */
    @Provide
    Arbitrary<String> jumbles() {
        Arbitrary<String> spellings = Arbitraries.of(
                WORDS.words().stream().flatMap(word -> word.words().stream()).toList());
        Arbitrary<String> odd = Arbitraries.of(
                "12", " ", ", ", "/", ". ", ": ", "№", "\u200b", "\u0301", "\ud83d", "\ud800", "́", "ß", "İ", "ı", "℅",
                "５", "Road", "д.", "路", "號", "ул.", "No: 3/5", "\n", "٣", "ﷺ", "㎡");
        return Arbitraries.frequencyOf(
                        Tuple.of(2, spellings),
                        Tuple.of(3, odd),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static void assertSame(Case given, String changed) {
        Finding before = WORDS.of(given.address(), given.country());
        Finding after = WORDS.of(changed, given.country());
        assertThat(after.kind()).as(changed).isEqualTo(before.kind());
        assertThat(after.certainty()).as(changed).isEqualTo(before.certainty());
        assertThat(after.words()).as(changed).hasSameSizeAs(before.words());
    }

    @Property
    void of_otherCase_isTheSame(@ForAll("cases") Case given) {
        assertSame(given, given.address().toUpperCase(Locale.ROOT));
        assertSame(given, given.address().toLowerCase(Locale.ROOT));
    }

    @Property
    void of_turkishCase_isTheSame(@ForAll("cases") Case given) {
        Locale turkish = Locale.forLanguageTag("tr");
        assertSame(given, given.address().toUpperCase(turkish));
        assertSame(given, given.address().toLowerCase(turkish));
    }

    @Property
    void of_otherWidth_isTheSame(@ForAll("cases") Case given) {
        StringBuilder wide = new StringBuilder();
        for (char letter : given.address().toCharArray()) {
            wide.append(letter > ' ' && letter < 0x7f ? (char) (letter + 0xfee0) : letter);
        }
        assertSame(given, wide.toString());
    }

    @Property
    void of_otherComposition_isTheSame(@ForAll("cases") Case given) {
        assertSame(given, Normalizer.normalize(given.address(), Normalizer.Form.NFD));
        assertSame(given, Normalizer.normalize(given.address(), Normalizer.Form.NFC));
        assertSame(given, Normalizer.normalize(given.address(), Normalizer.Form.NFKC));
    }

    @Property
    void of_invisibleCharactersBetween_isTheSame(
            @ForAll("cases") Case given, @ForAll @Size(min = 1, max = 9) List<Integer> places) {
        StringBuilder text = new StringBuilder(given.address());
        String invisible = "\u200b\u200c\u200d\u00ad\ufeff\u2060\u200e\ufe0f";
        for (int place : places) {
            char one = invisible.charAt(Math.floorMod(place, invisible.length()));
            text.insert(Math.floorMod(place, text.length() + 1), one);
        }
        assertSame(given, text.toString());
    }

    @Property
    void of_anyText_saysWordsOfTheTextInItsOrder(
            @ForAll("jumbles") String text, @ForAll("countries") @Nullable String country) {
        Finding finding = WORDS.of(text, country);
        assertThat(finding.words())
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(text).contains(word));
        assertThat(finding.words().isEmpty()).isEqualTo(finding.kind() == Kind.NONE);
        assertThat(finding.certainty() == 0).isEqualTo(finding.kind() == Kind.NONE);
        assertThat(finding.certainty()).isBetween(0.0, 1.0);
    }

    @Property
    void of_anyString_neverThrows(@ForAll String text) {
        assertThatCode(() -> WORDS.of(text, null)).doesNotThrowAnyException();
        assertThatCode(() -> WORDS.of(text, text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "кв. 5 ",
                "a",
                "\u0301",
                "\u0300\u0316",
                "офис",
                "室",
                "5室",
                "1",
                "1/",
                "no ",
                "p.o. ",
                "花园",
                "\u200b",
                "ﷺ",
                "flat ",
                "c/",
                ",",
                "\ud800"
            })
    void of_veryLongText_isReadAtItsBeginningOnly(String piece) {
        String text = piece.repeat(100_000);
        String head = text.substring(0, AddressTokens.MOST_CHARACTERS);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(WORDS.of(text, null)).isEqualTo(WORDS.of(head, null));
        });
    }
}

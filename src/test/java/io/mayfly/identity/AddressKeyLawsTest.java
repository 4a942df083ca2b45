package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mayfly.identity.AddressPairs.Pair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any address. */
class AddressKeyLawsTest {

    private static final List<Pair> PAIRS = AddressPairs.all();

    /** An address of which every part says what it is, so that its parts may stand in any order. */
    record Labelled(List<String> parts, String country) {

        AddressKey key() {
            return key(", ");
        }

        AddressKey key(String separator) {
            return AddressKey.of(String.join(separator, parts), country);
        }
    }

    @Provide
    Arbitrary<Labelled> labelled() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 199);
        Arbitrary<String> cities = Arbitraries.of("г. Тверь", "г. Нижний Новгород", "Москва", "г. Мытищи");
        Arbitrary<String> streets = Arbitraries.of(
                "ул. Лесная", "пр-кт Мира", "1-я Садовая ул.", "пер. Большой Толмачёвский", "наб. Гребного Канала");
        Arbitrary<Labelled> russian = Combinators.combine(cities, streets, numbers, numbers, numbers)
                .as((city, street, house, block, flat) ->
                        new Labelled(List.of(city, street, "д. " + house, "корп. " + block, "кв. " + flat), "RU"));
        Arbitrary<Labelled> turkish = Combinators.combine(numbers, numbers, numbers)
                .as((street, house, flat) -> new Labelled(
                        List.of("Yeni Mah.", street + ". Sok.", "No: " + house, "Daire: " + flat, "Kartal", "İstanbul"),
                        "TR"));
        Arbitrary<Labelled> english = Combinators.combine(numbers, numbers)
                .as((house, flat) ->
                        new Labelled(List.of("Flat " + flat, house + " Mill Lane", "Leeds", "United Kingdom"), "GB"));
        Arbitrary<Labelled> german = Combinators.combine(numbers, numbers)
                .as((house, flat) ->
                        new Labelled(List.of("Lindenstraße " + house, "Whg. " + flat, "50674 Köln"), "DE"));
        return Arbitraries.oneOf(russian, turkish, english, german);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(PAIRS);
    }

    /** Pieces of addresses in any order, with odd characters between them. */
    @Provide
    Arbitrary<String> jumbles() {
        Arbitrary<String> odd = Arbitraries.of(
                "12",
                " ",
                ", ",
                "/",
                "-",
                ". ",
                ": ",
                "№",
                "\u200b",
                "\u0301",
                "\ud83d",
                "\ud800",
                "ß",
                "İ",
                "ı",
                "５",
                "Road",
                "д.",
                "路",
                "號",
                "号",
                "座",
                "市",
                "ул.",
                "кв",
                "к",
                "No: 3/5",
                "\n",
                "٣",
                "ﷺ",
                "III",
                "1-я",
                "5th",
                "Str.",
                "Mah.",
                "г",
                "St",
                "Flat",
                "PO Box",
                "10115",
                "SW1A 1AA");
        return Arbitraries.frequencyOf(
                        Tuple.of(5, odd), Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static void assertSame(Pair given, String changed) {
        assertThat(given.key(changed)).as(changed).isEqualTo(given.key(given.one()));
    }

    @Property
    void of_partsInAnyOrder_isTheSame(@ForAll("labelled") Labelled address, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(address.parts());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Labelled(shuffled, address.country()).key())
                .as("%s", shuffled)
                .isEqualTo(address.key());
    }

    @Property
    void of_labelledAddress_tellsBuildingAndUnit(@ForAll("labelled") Labelled address) {
        assertThat(address.key().building()).isNotNull();
        assertThat(address.key().unit()).isNotNull();
    }

    @Property
    void of_otherSeparators_isTheSame(@ForAll("labelled") Labelled address) {
        assertThat(address.key("; ")).isEqualTo(address.key());
        assertThat(address.key(",")).isEqualTo(address.key());
        assertThat(address.key(" ,\n ")).isEqualTo(address.key());
    }

    @Property
    void of_otherCase_isTheSame(@ForAll("pairs") Pair given) {
        assertSame(given, given.one().toUpperCase(Locale.ROOT));
        assertSame(given, given.one().toLowerCase(Locale.ROOT));
    }

    @Property
    void of_moreSpaceAndPunctuation_isTheSame(@ForAll("pairs") Pair given) {
        assertSame(given, "  " + given.one().replace(", ", " ,,  ").replace(". ", ".  ") + " ., ");
    }

    @Property
    void of_invisibleCharacters_isTheSame(@ForAll("pairs") Pair given) {
        assertSame(given, given.one().replace("а", "а\u00ad").replace("e", "e\u200b"));
    }

    @Property
    void of_anyText_unitBeginsWithItsBuilding(@ForAll("jumbles") String text) {
        AddressKey key = AddressKey.of(text, null);
        if (key.unit() != null) {
            assertThat(key.unit()).startsWith(key.building() + "|");
        }
    }

    @Property
    void match_anyTwo_isSymmetric(@ForAll("jumbles") String one, @ForAll("pairs") Pair given) {
        AddressKey first = AddressKey.of(one, null);
        AddressKey second = AddressKey.of(given.one(), given.country());

        assertThat(first.match(second).building()).isEqualTo(second.match(first).building());
        assertThat(first.match(second).unit()).isEqualTo(second.match(first).unit());
    }

    @Property
    void match_anyTwo_unitIsNeverSurerThanBuilding(@ForAll("pairs") Pair given) {
        AddressMatch match = given.key(given.one()).match(given.key(given.other()));

        assertThat(match.building().isAtLeast(match.unit())).isTrue();
    }

    @Property
    void of_manyTimes_isTheSame(@ForAll("jumbles") String text) {
        assertThat(AddressKey.of(text, "TR"))
                .isEqualTo(AddressKey.of(text, "TR"))
                .hasSameHashCodeAs(AddressKey.of(text, "TR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1/",
                "1-",
                "ул. ",
                "кв 1 ",
                "д",
                "No: ",
                "号",
                "一",
                "路",
                "市",
                "上海",
                "St. ",
                "I",
                "İ",
                "ﷺ",
                "\u0301",
                "a\u0301",
                "12345 ",
                "(",
                "Mill ",
                "strasse ",
                "sw1a 1aa ",
                "с1",
                "Б. ",
                "1 Mill Lane ",
                "\ud83d",
                "Москва ",
                "Moscow ",
                "1-я "
            })
    void of_hostileText_takesLittleTime(String piece) {
        String hostile = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> AddressKey.of(hostile, null, Transliteration.available()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "\ud800", "号", "1", "ул.", "д.", "No:", "кв", "()"})
    void of_hardlyAnyText_tellsNothing(String text) {
        assertThatCode(() -> AddressKey.of(text, "")).doesNotThrowAnyException();
        assertThat(AddressKey.of(text, null).building()).isNull();
    }

    @Test
    void of_longText_countsItsBeginning() {
        String address = "г. Тверь, ул. Мира, д. 5, кв. 3";
        String padded = address + " ".repeat(2_000 - address.length());

        assertThat(AddressKey.of(padded + ", корп. 2", "RU")).isEqualTo(AddressKey.of(address, "RU"));
    }
}

package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the keys of addresses hold. */
class AddressKeyTest {

    private static @Nullable String building(String text) {
        return AddressKey.of(text, null).building();
    }

    private static @Nullable String unit(String text) {
        return AddressKey.of(text, null).unit();
    }

    @Test
    void of_russianAndItsTransliteration_giveOneKey() {
        assertThat(unit("ул. Ленина, д. 5, кв. 7, Москва")).isNotNull().isEqualTo(unit("ul. Lenina 5, kv 7, Moskva"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Невский пр., 5, СПб | Nevsky prospekt 5, Saint-Petersburg",
                "Невский пр., 5, СПб | Nevskij pr-kt 5, Sankt-Peterburg",
                "Невский пр., 5, СПб | Nevskii prospekt 5, St Petersburg",
                "ул. Хрещатик, 5, Киев | Khreshchatyk st. 5, Kyiv",
                "вул. Грушевського, 5, Київ | vul. Hrushevskoho 5, Kyiv",
                "ул. Ярославская, 5, Тверь | ul. Iaroslavskaia 5, Tver",
                "ул. Ёлкина, 5, Тверь | ул. Елкина, 5, Тверь",
                "ул. Щукина, 5, Тверь | ul. Shchukina 5, Tver'",
                "Абай даңғылы 5, Алматы | Abai dangyly 5, Almaty"
            })
    void of_romanisations_giveOneKey(String cyrillic, String latin) {
        assertThat(building(latin)).isNotNull().isEqualTo(building(cyrillic));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "г. Москва, кв-л 12, д. 3, кв. 5 = moskva|12 quarter|3|5",
                "г. Тверь, ул. Мира, д. 5, кв. 7 = tver|mira|5|7",
                "кв. 7, д. 5, ул. Мира, г. Тверь = tver|mira|5|7",
                "г. Тверь, ул. Мира 5-7 = tver|mira|5|7",
                "г. Тверь, ул. Мира 5-7, кв. 3 = tver|mira|5-7|3",
                "г. Тверь, ул. Мира, 5к2с3, оф. 1 = tver|mira|5 k2 s3|1",
                "г. Тверь, ул. Мира, д. 5, пом. III, ком. 12 = tver|mira|5|3.12",
                "г. Тверь, ул. Мира, д. 5, пом. III, к. 12 = tver|mira|5|3.12",
                "г. Тверь, ул. Мира, д. 5, 3 этаж, кв. 7 = tver|mira|5|7",
                "г. Москва, ул. Беговая, 3, стр. 1, этаж 26, помещ. 26D-18 = moskva|begovaia|3 s1|26d-18",
                "12-14 High Street, Flat 3, Leeds = leeds|gig|12-14|3"
            })
    void unit_traps_areReadRightly(String text, String expected) {
        assertThat(unit(text)).isEqualTo(expected.strip());
    }

    @Test
    void unit_officeAndFlatOfOneNumber_areOne() {
        assertThat(unit("г. Тверь, ул. Мира, д. 5, оф. 7")).isEqualTo(unit("г. Тверь, ул. Мира, д. 5, кв. 7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "г. Москва",
                "London W1",
                "Dublin 1",
                "PO Box 12, London",
                "г. Самара, а/я 15",
                "ул. Ленина",
                "12",
                "Postfach 12 34, 50667 Köln",
                "深圳市福田区",
                "The Street, Ashford",
                "Тараз қ., 5-қабат"
            })
    void building_textWithoutHouse_isNull(String text) {
        assertThat(building(text)).isNull();
        assertThat(unit(text)).isNull();
    }

    @Test
    void unit_floorAlone_isNull() {
        assertThat(unit("12 Mill Lane, 3rd floor, Leeds")).isNull();
        assertThat(building("12 Mill Lane, 3rd floor, Leeds")).isEqualTo(building("12 Mill Lane, Leeds"));
    }

    @Test
    void building_postBoxBesideHouse_isTold() {
        assertThat(building("ул. Мира, 5, а/я 12, Тверь")).isEqualTo(building("ул. Мира, 5, Тверь"));
    }

    @Test
    void building_townByPostcode_isTheTown() {
        assertThat(AddressKey.of("101000, ул. Мясницкая, д. 5", "RU").building())
                .isEqualTo(AddressKey.of("Москва, ул. Мясницкая, д. 5", "RU").building());
    }

    @Test
    void building_premisesWithoutNumber_areKnownByTheirName() {
        assertThat(building("Unit 5, Foxglove Business Park, Bristol"))
                .isNotNull()
                .isEqualTo(building("Foxglove Business Park, Bristol BS4 1AB"));
    }

    @Test
    void building_premisesWithNumber_areNotInTheKey() {
        assertThat(building("Nelson House, 9 Quay Road, Leeds")).isEqualTo(building("9 Quay Road, Leeds"));
    }

    @Test
    void building_villagesOfOneName_areToldApartByTheirDistrict() {
        assertThat(building("с. Покровка, Октябрьский р-н, ул. Мира, 9"))
                .isNotEqualTo(building("с. Покровка, Красноармейский р-н, ул. Мира, 9"));
    }

    @ParameterizedTest
    @CsvSource({"TR, 12", "GB, "})
    void unit_numberBehindSlash_isAUnitInTurkey(String country, @Nullable String expected) {
        String text = country.equals("TR") ? "Lale Sok. No:5/12 Kartal/İstanbul" : "5/12 Lale Street, Leeds";

        assertThat(AddressKey.of(text, country).unitNumber()).isEqualTo(expected);
    }

    @Test
    void of_chineseWithTransliteration_meetsItsLatinForm() {
        AddressKey latin = AddressKey.of("Room 501, No. 88 Nanjing East Road, Shanghai", "CN");

        assertThat(AddressKey.of("上海市南京东路88号501室", "CN", Transliteration.icu()).unit())
                .isNotNull()
                .isEqualTo(latin.unit());
        assertThat(AddressKey.of("上海市南京东路88号501室", "CN").unit()).isNotEqualTo(latin.unit());
    }

    @Test
    void of_cyrillic_isTheSameWithAndWithoutTransliteration() {
        String text = "м. Київ, вул. Ярославів Вал, буд. 13/2-Б, кв. 45";

        assertThat(AddressKey.of(text, "UA", Transliteration.icu())).isEqualTo(AddressKey.of(text, "UA"));
    }

    @Test
    void of_latinLettersInCyrillicAddress_areSlips() {
        assertThat(building("г. Тверь, ул. Mира, д. 5B")).isEqualTo(building("г. Тверь, ул. Мира, д. 5В"));
    }

    @Test
    void key_writtenAndRead_isTheSame() throws IOException, ClassNotFoundException {
        AddressKey key = AddressKey.of("ул. Мира, 5, кв. 7, Тверь", "RU");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(key);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(key).hasToString(key.toString());
        }
    }
}

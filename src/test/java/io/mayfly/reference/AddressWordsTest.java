package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.AddressCases.Case;
import io.mayfly.reference.AddressWords.Finding;
import io.mayfly.reference.AddressWords.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressWordsTest {

    private static final AddressWords STANDARD = AddressWords.standard();

    static List<Case> cases() {
        return AddressCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void of_inventedAddress_isWhatTheTableSays(Case given) {
        Finding finding = STANDARD.of(given.address(), given.country());
        assertThat(finding.kind()).as("%s", finding).isEqualTo(given.kind());
    }

    @Test
    void cases_ofEachKindInEachOfTheLanguages_areThere() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases())
                .extracting(Case::country)
                .contains("RU", "UA", "KZ", "KG", "UZ", "TR", "CN", "GB", "US", "HK", "AZ", "AM", "GE")
                .contains("DE", "FR", "ES", "PL", "EG");
        assertThat(cases()).extracting(Case::kind).contains(Kind.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, д. 5, кв. 12|DWELLING|0.8",
                "ул. Мира, д. 5, пом. 3|AMBIGUOUS|0.4",
                "мкр Южный, д. 5|AMBIGUOUS|0.2",
                "ул. Мира, д. 5, этаж 2|AMBIGUOUS|0.2",
                "Güneş Apartmanı|AMBIGUOUS|0.4",
                "ул. Мира, д. 5, офис 3|BUSINESS|0.8",
                "а/я 5|VIRTUAL|0.7",
                "ул. Мира, д. 5|NONE|0"
            })
    void of_eachKind_hasTheCertaintyOfTheTable(String address, Kind kind, double certainty) {
        Finding finding = STANDARD.of(address, null);
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.certainty()).isEqualTo(certainty);
    }

    @Test
    void words_ofADwelling_areThoseOfTheTextWithTheirNumbers() {
        assertThat(STANDARD.of("УЛ. МИРА, Д. 5, КВ. № 12", "RU").words()).containsExactly("КВ. № 12");
        assertThat(STANDARD.of("和平路12号阳光小区３号楼５０２室", "CN").words()).containsExactly("小区", "５０２室");
        assertThat(STANDARD.of("Abay kóshesi 3, 12-пәтер", "KZ").words()).containsExactly("пәтер");
    }

    @Test
    void words_ofBusinessPremises_leaveOutTheAmbiguousOnes() {
        assertThat(STANDARD.of("ул. Мира, 5, пом. 3, офис 7", "RU").words()).containsExactly("офис");
    }

    @Test
    void words_ofAnOpenMatter_nameBothSides() {
        assertThat(STANDARD.of("ул. Мира, 5, кв. 3, офис 7", "RU").words()).containsExactly("кв. 3", "офис");
    }

    @Test
    void words_saidTwice_standOnce() {
        assertThat(STANDARD.of("офис, офис", "RU").words()).containsExactly("офис");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",;.!?/\\-()«»№#",
                "\u0000\u0001\u001b[31m",
                "\ud800",
                "\u200b\u200d\ufeff",
                "12345",
                "́̂̃"
            })
    void of_textWithoutWords_saysNothing(String text) {
        assertThat(STANDARD.of(text, null)).isEqualTo(new Finding(Kind.NONE, 0, List.of()));
    }

    @Test
    void of_unknownCountry_readsLongWordsOnly() {
        assertThat(STANDARD.of("ул. Мира, д. 5, квартира 12", "XX").kind()).isEqualTo(Kind.DWELLING);
        assertThat(STANDARD.of("ул. Мира, д. 5, кв. 12", "XX").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), AddressWords.class))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString(STANDARD.toString());
    }

    @Test
    void serialized_andBack_readsTheSame() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(STANDARD);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AddressWords copy = (AddressWords) in.readObject();
            assertThat(copy).isEqualTo(STANDARD);
            assertThat(copy.of("Flat 5, 12 Rose Street", "GB")).isEqualTo(STANDARD.of("Flat 5, 12 Rose Street", "GB"));
        }
    }

    @Test
    void standard_everySource_namesWhereTheRowComesFrom() {
        assertThat(Stream.concat(
                        STANDARD.words().stream().map(AddressWord::source),
                        STANDARD.languages().stream().map(AddressLanguage::source)))
                .allSatisfy(source -> assertThat(source).matches("(libpostal, |rigour, |expert judgement).*"));
        assertThat(STANDARD.sources())
                .extracting(ReferenceSource::licence)
                .allSatisfy(licence -> assertThat(licence).startsWith("MIT, Copyright (c) "));
        assertThat(STANDARD.sources())
                .extracting(source -> source.licence().substring("MIT, ".length()))
                .allSatisfy(line -> assertThat(STANDARD.notice()).contains(line));
    }

    @Test
    void of_callersTable_isChecked() {
        AddressLanguage plain = language("xx");
        AddressWord hut = word("xx", "hut");
        AddressWords words = words(List.of(plain), List.of(hut));
        assertThat(words.of("The Hut", null)).isEqualTo(new Finding(Kind.DWELLING, 1, List.of("Hut")));
        assertThatThrownBy(() -> words(List.of(plain, plain), List.of(hut)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("/1/language");
        assertThatThrownBy(() -> words(List.of(plain), List.of(hut, hut)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("words/1/words/0");
        assertThatThrownBy(() -> words(List.of(plain), List.of(word("yy", "hut"))))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("yy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "5", "hut 5"})
    void word_spellingThatIsNoWord_isRefused(String spelling) {
        assertThatThrownBy(() -> word("xx", spelling)).isInstanceOf(InvalidFieldException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void certainties_outOfRange_areRefused(double value) {
        assertThatThrownBy(() -> new AddressCertainties(1, 1, value, 1, 1, "test"))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("weak");
    }

    @Test
    void read_unknownPlacement_isLocated() {
        String json = StrictJson.write(words(List.of(language("xx")), List.of(word("xx", "hut"))));
        assertThatThrownBy(() -> StrictJson.read(json.replace("\"anywhere\"", "\"nearby\""), AddressWords.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/words/0/placement");
    }

    private static AddressWords words(List<AddressLanguage> languages, List<AddressWord> words) {
        return AddressWords.of("none", new AddressCertainties(1, 1, 1, 1, 1, "test"), List.of(), languages, words);
    }

    private static AddressLanguage language(String code) {
        return new AddressLanguage(
                code, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                "test");
    }

    private static AddressWord word(String language, String spelling) {
        return new AddressWord(
                language,
                Kind.DWELLING,
                AddressStrength.STRONG,
                AddressPlacement.ANYWHERE,
                false,
                List.of(spelling),
                "test");
    }
}

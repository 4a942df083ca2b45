package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.StrictJson;
import io.mayfly.reference.Activities.Fit;
import io.mayfly.reference.Activities.Line;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {

    private static final Activities STANDARD = Activities.standard();

    private static Set<Line> lines(String text) {
        return STANDARD.of(null, null, text).lines();
    }

    @ParameterizedTest
    @CsvSource({
        "NACE, 52.29, FREIGHT",
        "OKVED2, 52.29, FREIGHT",
        "OKVED 2, 52.10.9, FREIGHT",
        "NACE Rev. 2, 52.24, FREIGHT",
        "ISIC, 5229, FREIGHT",
        "UK SIC, 53202, FREIGHT",
        "NACE, 64.20, HOLDING",
        "OKVED2, 70.10.2, HOLDING",
        "UK SIC, 64209, HOLDING",
        "NACE, 64.30, FINANCIAL_VEHICLE",
        "NACE, 64.99, FINANCIAL_VEHICLE",
        "OKVED2, 46.90, GENERAL_TRADE",
        "ISIC, 4690, GENERAL_TRADE",
        "NACE, 46.19, AGENT",
        "OKVED2, 46.12.3, AGENT",
        "NACE, 46.1, AGENT",
        "ISIC, 4610, AGENT",
        "NACE, 41.10, REAL_ESTATE_DEVELOPMENT",
        "NACE, 68.10, REAL_ESTATE_DEVELOPMENT",
        "NACE, 72, RESEARCH",
        "NACE, G 46.90, GENERAL_TRADE",
        "NAF rev. 2, 46.90Z, GENERAL_TRADE"
    })
    void lines_knownCode_isItsLine(String scheme, String code, Line line) {
        assertThat(STANDARD.of(scheme, code, null).lines()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "NACE, 46.42",
        "NACE, 49.41",
        "NACE, 52.21",
        "NACE, 52",
        "NACE, 64.19",
        "NACE, 70.22",
        "ISIC, 4100",
        "UK SIC, 5229",
        "NACE Rev. 2.1, 52.29",
        "OKVED, 52.29",
        "US SIC, 52.29",
        "NACE, '52.29, 46.90'",
        "NACE, 5",
        "NACE, x",
        "NACE, ''"
    })
    void lines_otherOrUnreadableCode_areNone(String scheme, String code) {
        assertThat(STANDARD.of(scheme, code, null).lines()).isEmpty();
    }

    @Test
    void lines_codeWithoutAScheme_areNone() {
        assertThat(STANDARD.of(null, "52.29", null).lines()).isEmpty();
        assertThat(STANDARD.of("NACE", null, null).lines()).isEmpty();
        assertThat(STANDARD.of("NACE", "5".repeat(1_000_000), null).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "freight forwarding (according to its homepage)|FREIGHT",
                "Freight forwarder|FREIGHT",
                "Customs brokerage|FREIGHT",
                "Warehousing and storage|FREIGHT",
                "Other postal and courier activities|FREIGHT",
                "Грузоперевозки по России|FREIGHT",
                "экспедирование грузов|FREIGHT",
                "Транспортно-экспедиционные услуги|FREIGHT",
                "Деятельность вспомогательная прочая, связанная с перевозками|FREIGHT",
                "Деятельность по складированию и хранению|FREIGHT",
                "таможенный представитель|FREIGHT",
                "国际货运代理|FREIGHT",
                "NAKLİYE|FREIGHT",
                "Uluslararası nakliyat|FREIGHT",
                "GÜMRÜK MÜŞAVİRLİĞİ|FREIGHT",
                "holding|HOLDING",
                "Activities of holding companies|HOLDING",
                "Activities of head offices|HOLDING",
                "Деятельность холдинговых компаний|HOLDING",
                "投资控股|HOLDING",
                "special purpose vehicle|FINANCIAL_VEHICLE",
                "investment trusts|FINANCIAL_VEHICLE",
                "Agents involved in the sale of timber|AGENT",
                "commission agents|AGENT",
                "Wholesale on a fee or contract basis|AGENT",
                "Деятельность агентов по оптовой торговле обувью|AGENT",
                "Торговля оптовая за вознаграждение или на договорной основе|AGENT",
                "Non-specialised wholesale trade|GENERAL_TRADE",
                "Торговля оптовая неспециализированная|GENERAL_TRADE",
                "general trading|GENERAL_TRADE",
                "import and export of goods of any kind|GENERAL_TRADE",
                "货物进出口|GENERAL_TRADE",
                "real estate development|REAL_ESTATE_DEVELOPMENT",
                "Buying and selling of own real estate|REAL_ESTATE_DEVELOPMENT",
                "research and development|RESEARCH",
                "scientific research|RESEARCH"
            })
    void lines_activityInWords_areRecognised(String text, Line line) {
        assertThat(lines(text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wholesale of transport equipment",
                "Freight transport by road",
                "manufacture of freight wagons",
                "sale of freight containers",
                "freight forwarding software",
                "Wholesale of machinery for freight forwarding",
                "forestry forwarders",
                "courier bags",
                "warehousing equipment",
                "логистическое программное обеспечение",
                "экспедиционное снаряжение",
                "货运代理软件",
                "organisation and holding of exhibitions",
                "holding tanks",
                "cleaning of head offices",
                "consulting for holding companies",
                "market research",
                "Non-specialised wholesale of food, beverages and tobacco",
                "wholesale and retail of toys",
                "furniture production and trade",
                "import and export of fabrics",
                "household trust",
                "%s{}${jndi:x}",
                "\ud800"
            })
    void lines_wordsThatOnlySoundLikeIt_areNone(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void lines_codeAndText_countTogether() {
        assertThat(STANDARD.of("NACE", "52.29", "holding").lines()).containsExactly(Line.FREIGHT, Line.HOLDING);
    }

    @Test
    void lines_longText_isReadAtItsBeginningOnly() {
        assertThat(lines("freight ".repeat(1_000) + "forwarding")).containsExactly(Line.FREIGHT);
        assertThat(lines(" ".repeat(10_000) + "freight forwarding")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void standard_everyLine_hasACodeAndWords(Line line) {
        assertThat(STANDARD.codes()).extracting(ActivityCode::line).contains(line);
        assertThat(STANDARD.words()).extracting(ActivityWords::line).contains(line);
    }

    @ParameterizedTest
    @CsvSource({
        "NACE, 46.42, 6506, FITS",
        "NACE, 46.42, 62, FITS",
        "NACE, 46.42, 8806, DOES_NOT_FIT",
        "NACE, 46.5, 8517, FITS",
        "NACE, 46.69, 9013, FITS",
        "NACE, 46.69, 88, FITS",
        "NACE, 46.62, 88, DOES_NOT_FIT",
        "NACE, 46.31, 6506.10, DOES_NOT_FIT",
        "NACE, 46.90, 6506, GENERIC",
        "NACE, 46.18, 6506, GENERIC",
        "NACE, 47.78, 6506, GENERIC",
        "NACE, 47.91, 6506, GENERIC",
        "NACE, 52.29, 6506, DOES_NOT_FIT",
        "NACE, 52.29, 6307, DOES_NOT_FIT",
        "NACE, 52.29, 8427, FITS",
        "NACE, 25.40, 6506, FITS",
        "NACE, 25.11, 6506, DOES_NOT_FIT",
        "NACE, 80.10, 6506, FITS",
        "ISIC, 4641, 6506, FITS",
        "ISIC, 4663, 6907, FITS",
        "ISIC, 4663, 8806, DOES_NOT_FIT",
        "ISIC, 4610, 8806, GENERIC",
        "OKVED2, 64.20, 6506,",
        "NACE, 72.19, 6506,",
        "NACE, 69.10, 6506,",
        "NACE, 46.42, 00,",
        "NACE, 46.42, 77,",
        "NACE, 46.42, 99,",
        "NACE, 46.42, 6,",
        "NACE, 46.42, '',",
        "NACE, 46.42, x62,"
    })
    void fit_codeAndGoods_isWhatTheConcordanceSays(String scheme, String code, String goods, @Nullable Fit fit) {
        assertThat(STANDARD.of(scheme, code, null).fit(goods)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "freight forwarding (according to its homepage)|6506|DOES_NOT_FIT",
                "freight forwarding; wholesale of headgear|6506|FITS",
                "toys and sporting goods|6506|FITS",
                "toys and sporting goods|9306|DOES_NOT_FIT",
                "fabrics|5407|FITS",
                "fabrics|8806|DOES_NOT_FIT",
                "purchase and sale of consumer goods, sporting goods and fabrics|6506|FITS",
                "purchase and sale of consumer goods, sporting goods and fabrics|8806|GENERIC",
                "drones|8806|FITS",
                "drones distributor|6506|DOES_NOT_FIT",
                "official DJI distributor|8525|FITS",
                "manufacturer of military-grade protective gear|6506|FITS",
                "ткани и одежда|6506|FITS",
                "овощи и фрукты|6506|DOES_NOT_FIT",
                "服装批发|6210|FITS",
                "toptan GIDA ticareti|6506|DOES_NOT_FIT",
                "holding|6506|",
                "holding company; fabrics|6506|",
                "legal advice|6506|",
                "wholesale of fruit and other goods|6506|GENERIC"
            })
    void fit_activityInWords_isWhatTheWordsSay(String text, String goods, @Nullable Fit fit) {
        assertThat(STANDARD.of(null, null, text).fit(goods)).isEqualTo(fit);
    }

    @Test
    void fit_textSpeaksForTheGoodsAndCodeDoesNot_fits() {
        assertThat(STANDARD.of("NACE", "52.29", "wholesale of headgear").fit("6506"))
                .isEqualTo(Fit.FITS);
    }

    @Test
    void standard_everyText_isFoundByEachOfItsWords() {
        assertThat(STANDARD.words()).allSatisfy(row -> {
            Activities alone = Activities.of(List.of(), List.of(), List.of(), List.of(row));
            for (String keyword : row.keywords()) {
                String text = keyword.replace("*", "").replace(" &", "");
                assertThat(found(alone, row, text))
                        .as("%s: %s", row.id(), keyword)
                        .isTrue();
            }
            for (String whole : row.wholeTexts()) {
                assertThat(found(alone, row, whole))
                        .as("%s: %s", row.id(), whole)
                        .isTrue();
                assertThat(found(alone, row, whole + ", 0"))
                        .as("%s: not %s beside something else", row.id(), whole)
                        .isFalse();
            }
        });
    }

    private static boolean found(Activities activities, ActivityWords row, String text) {
        return row.line() == null
                ? activities.of(null, null, text).fit("01") != null
                : activities.of(null, null, text).lines().contains(row.line());
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), Activities.class))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString(STANDARD.toString());
    }

    @Test
    void json_unknownLine_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replaceFirst("\"line\":\"real-estate-development\"", "\"line\":\"x\"");
        assertThatThrownBy(() -> StrictJson.read(json, Activities.class)).hasMessageContaining("/line");
    }
}

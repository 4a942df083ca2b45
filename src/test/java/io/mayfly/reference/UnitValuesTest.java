package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.UnitValues.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitValuesTest {

    private static final UnitValues STANDARD = UnitValues.standard();

    private static @Nullable Range one(String goods) {
        return STANDARD.of(goods, null, BigDecimal.ONE, "pcs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bulletproof vests|soft-body-armour|40|150",
                "Bullet-proof vest|soft-body-armour|40|150",
                "Body armour|soft-body-armour|40|150",
                "BODY ARMOR, class 4|soft-body-armour|40|150",
                "бронежилеты скрытого ношения|soft-body-armour|40|150",
                "防弹衣|soft-body-armour|40|150",
                "plate carriers|plate-carrier|8|30",
                "Бронеплита керамическая|ballistic-plate|20|80",
                "ballistic helmets|ballistic-helmet|40|130",
                "шлем бронированный|ballistic-helmet|40|130",
                "防弹头盔|ballistic-helmet|40|130",
                "airsoft helmets|airsoft-helmet|4|15",
                "Helmets for airsoft|airsoft-helmet|4|15",
                "Шлем для страйкбола|airsoft-helmet|4|15",
                "真人CS头盔|airsoft-helmet|4|15",
                "helmets|helmet-unspecified|4|130",
                "HELMET|helmet-unspecified|4|130",
                "шлемы защитные|helmet-unspecified|4|130",
                "头盔|helmet-unspecified|4|130",
                "headgear|headgear|1|6",
                "headgear: steel helmets|helmet-unspecified|4|130",
                "outerwear suits|uniform-set|6|25",
                "костюм маскировочный|uniform-set|6|25",
                "thermal scope|thermal-sight|250|1200",
                "thermal optical equipment|thermal-sight|250|1200",
                "тепловизионный прицел|thermal-sight|250|1200",
                "热成像瞄准镜|thermal-sight|250|1200",
                "Прибор ночного видения|night-vision|120|900",
                "red-dot sights|optical-sight|8|40",
                "DJI Mini 2|uav-up-to-250-g|150|400",
                "DJI Mavic Mini|uav-up-to-250-g|150|400",
                "DJI Mavic 2 Enterprise Advanced drone|uav-250-g-to-7-kg|450|1700",
                "DJI Matrice 300 RTK|uav-7-kg-to-25-kg|3000|12000",
                "drone|uav-unspecified|150|1700",
                "Quadcopters|uav-unspecified|150|1700",
                "квадрокоптеры|uav-unspecified|150|1700",
                "无人机|uav-unspecified|150|1700",
                "hunting rifles|hunting-firearm|150|600",
                "Микросхемы интегральные|integrated-circuit|0.02|2"
            })
    void of_goodsInWords_matchesTheMostSpecificClass(
            String goods, String goodsClass, BigDecimal floor, BigDecimal typical) {
        Range range = Objects.requireNonNull(one(goods));
        assertThat(range.classes()).containsExactly(goodsClass);
        assertThat(range.floor()).isEqualTo(floor);
        assertThat(range.typical()).isEqualTo(typical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kurşun geçirmez yelek|soft-body-armour",
                "KURSUN GECIRMEZ YELEK|soft-body-armour",
                "Taktik yelekler|plate-carrier",
                "Balistik plaka|ballistic-plate",
                "BALİSTİK KASK|ballistic-helmet",
                "airsoft kaskı|airsoft-helmet",
                "kask|helmet-unspecified",
                "takım elbise|uniform-set",
                "termal dürbün|thermal-sight",
                "gece görüş dürbünü|night-vision",
                "tüfek dürbünü|optical-sight",
                "insansız hava aracı|uav-unspecified",
                "İHA|uav-unspecified",
                "av tüfeği|hunting-firearm",
                "bor karbür|technical-ceramics",
                "entegre devreler|integrated-circuit",
                "шолом балістичний|ballistic-helmet",
                "тепловізор|thermal-sight"
            })
    void classesOf_turkishAndUkrainian_areKnown(String goods, String goodsClass) {
        assertThat(STANDARD.classesOf(goods)).extracting(GoodsClass::id).containsExactly(goodsClass);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helmet stickers",
                "наклейки на шлем",
                "helmet bag",
                "drone bee larvae",
                "suit case",
                "kaskat valf",
                "camouflage net",
                "space suit",
                "rentgen",
                "toy hunting rifle"
            })
    void classesOf_homonyms_areNone(String goods) {
        assertThat(STANDARD.classesOf(goods)).isEmpty();
    }

    @Test
    void classesOf_severalGoods_areInOrderOfTheirIdsWithoutThoseThatGiveWay() {
        assertThat(STANDARD.classesOf("thermal sights; Mavic 3 drone; ballistic helmets"))
                .extracting(GoodsClass::id)
                .containsExactly("ballistic-helmet", "thermal-sight", "uav-250-g-to-7-kg");
    }

    @ParameterizedTest
    @CsvSource({"helmets, 880622, helmet-unspecified", "quiet hovering things, 880622, uav-250-g-to-7-kg"})
    void classesOf_wordsAndCode_askTheCodeLast(String goods, String hsCode, String goodsClass) {
        assertThat(STANDARD.classesOf(goods, hsCode)).extracting(GoodsClass::id).containsExactly(goodsClass);
    }

    @Test
    void classesOf_nothingKnown_areNone() {
        assertThat(STANDARD.classesOf("tea", null)).isEmpty();
    }

    @Test
    void unit_byName_isFoundOrNone() {
        assertThat(Objects.requireNonNull(STANDARD.unit("DOZEN")).factor()).isEqualByComparingTo("12");
        assertThat(STANDARD.unit("fathoms")).isNull();
        assertThat(STANDARD.unit(null)).isNull();
    }

    @Test
    void weight_leastAboveMost_isRefused() {
        assertThatThrownBy(() -> new GoodsClass.Weight(BigDecimal.TEN, BigDecimal.ONE))
                .hasMessageContaining("most");
    }

    @Test
    void hsChapters_ofEveryClass_holdItsOwnCodes() {
        assertThat(STANDARD.classes()).allSatisfy(each -> {
            assertThat(each.hsChapters()).isNotEmpty();
            assertThat(each.hsPrefixes()).allMatch(code -> each.hsChapters().contains(code.substring(0, 2)));
        });
    }

    @ParameterizedTest
    @CsvSource({"adet, pcs", "ÇİFT, pcs", "düzine, dozen", "bin adet, thousand pieces", "рсѕ, pcs", "ｐｃｓ, pcs"})
    void of_unitInOtherLettersOrTurkish_isTheSameUnit(String unit, String same) {
        Range range = Objects.requireNonNull(STANDARD.of("helmets", null, BigDecimal.TEN, unit));
        assertThat(range).isEqualTo(STANDARD.of("helmets", null, BigDecimal.TEN, same));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "garden gnomes",
                "ceramic plates",
                "potato chips",
                "swimsuitable",
                "marine propeller",
                "mini screwdriver set 2 in a box",
                "каскад",
                "\u0000\u0001\u001b[31m",
                "\ud800",
                "&*&",
                "%s{}${jndi:x}"
            })
    void of_otherGoods_isUnknown(String goods) {
        assertThat(one(goods)).isNull();
    }

    @Test
    void of_severalKinds_spansThemAll() {
        Range range = Objects.requireNonNull(one("bulletproof vests and helmets"));
        assertThat(range.classes()).containsExactly("helmet-unspecified", "soft-body-armour");
        assertThat(range.floor()).isEqualTo("4");
        assertThat(range.typical()).isEqualTo("150");
        assertThat(range.ceiling()).isEqualTo("700");
    }

    @Test
    void of_airsoftBesideBallisticHelmets_spansBoth() {
        Range range = Objects.requireNonNull(one("airsoft helmets; ballistic helmets"));
        assertThat(range.floor()).isEqualTo("4");
        assertThat(range.typical()).isEqualTo("130");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ＡＩＲＳＯＦＴ ＨＥＬＭＥＴ", "air\u00adsoft hel\u200bmet", "airsoft\u0000helmet", "\tairsoft -- helmet!"})
    void of_disguisedSpelling_isSeenThrough(String goods) {
        Range range = Objects.requireNonNull(one(goods));
        assertThat(range.classes()).containsExactly("airsoft-helmet");
    }

    @Test
    void of_veryLongText_isReadAtItsBeginningOnly() {
        String filler = "\u0300\u0316".repeat(500_000);
        assertThat(one(filler)).isNull();
        assertThat(one("helmets " + filler)).isNotNull();
        assertThat(one("a".repeat(1_000_000))).isNull();
        assertThat(one("fpv,".repeat(250_000))).isNotNull();
        assertThat(one(" ".repeat(10_000) + "helmets")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, t", "1000, kg", "1000000, g", "1.000, Tonnes", "1E+3, KG.", "1, т", "1000, кг", "1, 吨"})
    void of_sameMassInOtherUnits_isTheSameValue(BigDecimal quantity, String unit) {
        assertThat(STANDARD.of("boron carbide", null, quantity, unit))
                .isEqualTo(STANDARD.of("boron carbide", null, new BigDecimal("1000"), "kg"));
    }

    @ParameterizedTest
    @CsvSource({
        "12000, pieces",
        "12000, шт.",
        "12000, 件",
        "12, thousand pieces",
        "12, тыс. шт.",
        "12, ТЫС.ШТ",
        "1000, dozen"
    })
    void of_sameCountInOtherUnits_isTheSameValue(BigDecimal quantity, String unit) {
        Range range = Objects.requireNonNull(STANDARD.of("helmets", null, quantity, unit));
        assertThat(range).isEqualTo(STANDARD.of("helmets", null, new BigDecimal("12000"), "pcs"));
        assertThat(range.floor()).isEqualTo("48000");
    }

    @Test
    void of_unitUnknownAbsentOrOfTheOtherDimension_isUnknown() {
        assertThat(STANDARD.of("helmets", null, BigDecimal.ONE, null)).isNull();
        assertThat(STANDARD.of("helmets", null, BigDecimal.ONE, "")).isNull();
        assertThat(STANDARD.of("helmets", null, BigDecimal.ONE, "containers")).isNull();
        assertThat(STANDARD.of("helmets", null, BigDecimal.ONE, "kg")).isNull();
        assertThat(STANDARD.of("boron carbide", null, BigDecimal.ONE, "pcs")).isNull();
        assertThat(STANDARD.of("helmets", null, BigDecimal.ONE, "x".repeat(1_000_000)))
                .isNull();
    }

    @Test
    void of_hsCode_countsOnlyWhenNoWordDoes() {
        Range byCode = Objects.requireNonNull(STANDARD.of("safety articles", "6506101000", BigDecimal.ONE, "pcs"));
        assertThat(byCode.classes()).containsExactly("helmet-unspecified");
        Range byWord = Objects.requireNonNull(STANDARD.of("thermal scope", "650610", BigDecimal.ONE, "pcs"));
        assertThat(byWord.classes()).containsExactly("thermal-sight");
        assertThat(STANDARD.of("face masks", "630790", BigDecimal.ONE, "pcs")).isNull();
        assertThat(STANDARD.of("safety articles", "", BigDecimal.ONE, "pcs")).isNull();
    }

    @Test
    void of_zeroQuantity_isWorthNothing() {
        Range range = Objects.requireNonNull(STANDARD.of("helmets", null, new BigDecimal("0.00"), "pcs"));
        assertThat(range.floor()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void of_negativeQuantity_isRefused() {
        assertThatThrownBy(() -> STANDARD.of("helmets", null, new BigDecimal("-1"), "pcs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void standard_everyClass_isOrderedAndFoundByEachOfItsKeywords() {
        String unknown = "class %s, keyword %s";
        assertThat(STANDARD.classes()).allSatisfy(each -> {
            assertThat(each.floor()).isLessThanOrEqualTo(each.typical());
            assertThat(each.typical()).isLessThanOrEqualTo(each.ceiling());
            assertThat(each.source()).isNotBlank();
            String unit = each.dimension() == Dimension.PIECE ? "pcs" : "kg";
            for (String keyword : each.keywords()) {
                String goods = keyword.replace("*", "").replace(" &", "");
                Range range = Objects.requireNonNull(STANDARD.of(goods, null, BigDecimal.ONE, unit), keyword);
                assertThat(range.classes()).as(unknown, each.id(), keyword).contains(each.id());
            }
        });
    }

    @Test
    void of_callersTable_isChecked() {
        GoodsClass boots = goods("boots", "boot", List.of());
        UnitOfMeasure pairs = new UnitOfMeasure(Dimension.PIECE, BigDecimal.ONE, List.of("pairs"));
        UnitValues values = UnitValues.of(List.of(boots), List.of(pairs));
        assertThat(values.of("Boots", null, BigDecimal.TEN, "pairs"))
                .isEqualTo(new Range(BigDecimal.TEN, new BigDecimal("20"), new BigDecimal("30"), List.of("boots")));
        assertThatThrownBy(() -> UnitValues.of(List.of(boots, boots), List.of(pairs)))
                .isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> UnitValues.of(List.of(boots), List.of(pairs, pairs)))
                .isInstanceOf(InvalidFieldException.class);
        GoodsClass lost = goods("shoes", "shoe", List.of("nowhere"));
        assertThatThrownBy(() -> UnitValues.of(List.of(lost), List.of(pairs)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&", "helmet &", "*"})
    void goodsClass_keywordWithoutWords_isRefused(String keyword) {
        assertThatThrownBy(() -> goods("boots", keyword, List.of())).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), UnitValues.class))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString(STANDARD.toString());
    }

    private static GoodsClass goods(String id, String keyword, List<String> givesWayTo) {
        return new GoodsClass(
                id,
                Dimension.PIECE,
                BigDecimal.ONE,
                new BigDecimal("2"),
                new BigDecimal("3"),
                List.of(),
                List.of(keyword),
                List.of(),
                givesWayTo,
                List.of(),
                null,
                "test",
                PartialDate.parse("2024"));
    }
}

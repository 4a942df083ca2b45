package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsLexiconTest {

    private static final GoodsLexicon STANDARD = GoodsLexicon.standard();

    private static List<String> terms(String text, Kind kind) {
        return STANDARD.find(text, kind).stream().map(Hit::termId).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bulletproof vests|BATTLEFIELD|ballistic-vest|en|bulletproof vests",
                "Бронежилеты скрытого ношения|BATTLEFIELD|ballistic-vest|ru|Бронежилеты",
                "防弹背心|BATTLEFIELD|ballistic-vest|zh|防弹背心",
                "Kurşun geçirmez yelekler|BATTLEFIELD|ballistic-vest|tr|Kurşun geçirmez yelekler",
                "жилет кулезахисний|BATTLEFIELD|ballistic-vest|uk|жилет кулезахисний",
                "ballistic helmets|BATTLEFIELD|ballistic-helmet|en|ballistic helmets",
                "balistik kask|BATTLEFIELD|ballistic-helmet|tr|balistik kask",
                "Тепловизионный прицел|BATTLEFIELD|thermal-imager|ru|Тепловизионный",
                "热成像仪|BATTLEFIELD|thermal-imager|zh|热成像",
                "termal kamera|BATTLEFIELD|thermal-imager|tr|termal kamera",
                "GECE GÖRÜŞ DÜRBÜNÜ|BATTLEFIELD|night-vision|tr|GECE GÖRÜŞ",
                "Квадрокоптеры|BATTLEFIELD|drone|ru|Квадрокоптеры",
                "İHA|BATTLEFIELD|drone|tr|İHA",
                "螺旋桨 for 无人机|BATTLEFIELD|drone-parts|zh|螺旋桨 … 无人机",
                "карбид бора|BATTLEFIELD|armour-ceramics|ru|карбид бора",
                "жгут кровоостанавливающий|BATTLEFIELD|first-aid-kit|ru|жгут кровоостанавливающий",
                "helmets|PERSONAL_EQUIPMENT|helmet|en|helmets",
                "Каски|PERSONAL_EQUIPMENT|helmet|ru|Каски",
                "headgear|PERSONAL_EQUIPMENT|headgear|en|headgear",
                "Головные уборы|PERSONAL_EQUIPMENT|headgear|ru|Головные уборы",
                "outerwear suits|PERSONAL_EQUIPMENT|suit|en|suits",
                "Костюмы|PERSONAL_EQUIPMENT|suit|ru|Костюмы",
                "Ботинки с высокими берцами|PERSONAL_EQUIPMENT|boots|ru|Ботинки с высокими берцами",
                "asker botu|PERSONAL_EQUIPMENT|boots|tr|asker botu",
                "hunting rifles|WEAPON|rifle|en|rifles",
                "Охотничий карабин|WEAPON|rifle|ru|карабин",
                "av tüfeği|WEAPON|rifle|tr|tüfeği",
                "airsoft|EUPHEMISM|airsoft|en|airsoft",
                "страйкбольный|EUPHEMISM|airsoft|ru|страйкбольный",
                "真人CS|EUPHEMISM|airsoft|zh|真人CS",
                "spor malzemesi|EUPHEMISM|sport|tr|spor",
                "狩猎|EUPHEMISM|hunting|zh|狩猎",
                "Not for military use|DISCLAIMER|not-military|en|Not for military",
                "не для военного применения|DISCLAIMER|not-military|ru|не для военного",
                "非军用|DISCLAIMER|not-military|zh|非军用",
                "Askeri amaçlı değildir|DISCLAIMER|not-military|tr|Askeri amaçlı değildir",
                "not dual-use|DISCLAIMER|not-dual-use|en|not dual-use",
                "не является товаром двойного назначения|DISCLAIMER|not-dual-use|ru|не является … двойного",
                "非两用物项|DISCLAIMER|not-dual-use|zh|非两用",
                "civil use only|DISCLAIMER|civil-use-only|en|civil use",
                "гражданского назначения|DISCLAIMER|civil-use-only|ru|гражданского назначения",
                "民用|DISCLAIMER|civil-use-only|zh|民用",
                "sivil kullanım|DISCLAIMER|civil-use-only|tr|sivil kullanım",
                "прочие|VAGUE|other|ru|прочие",
                "配件|VAGUE|parts|zh|配件",
                "muhtelif|VAGUE|miscellaneous|tr|muhtelif"
            })
    void find_goodsInFourLanguages_areKnown(String text, Kind kind, String term, String language, String words) {
        assertThat(STANDARD.find(text, kind))
                .filteredOn(hit -> hit.termId().equals(term))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo(kind);
                    assertThat(hit.language()).isEqualTo(language);
                    assertThat(hit.words()).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DJI Mavic 2 Enterprise Advanced|dji-mavic-2-enterprise-advanced",
                "M2EA|dji-mavic-2-enterprise-advanced",
                "DJI Mini 2|dji-mini-2",
                "quadcopter \"Mini 2\"|dji-mini-2",
                "квадрокоптер Mini 2|dji-mini-2",
                "Mavic™ 3|dji-mavic-3",
                "MAVIC-3T|dji-mavic-3",
                "Мавик 3|dji-mavic-3",
                "Mavic 2 Zoom|dji-mavic",
                "DJI Matrice 300 RTK|dji-matrice"
            })
    void find_models_areKnownOnceWithTheirMaker(String text, String term) {
        assertThat(STANDARD.find(text, Kind.MODEL)).singleElement().satisfies(hit -> {
            assertThat(hit.termId()).isEqualTo(term);
            assertThat(hit.brand()).isEqualTo("DJI");
            assertThat(hit.goodsClass()).isEqualTo("uav");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tank tops",
                "dinner plates",
                "plates, kitchenware",
                "porcelain plate",
                "ceramic tiles",
                "helmet stickers",
                "helmet bag",
                "headgear",
                "outerwear suits",
                "drone bee larvae",
                "трутень и дрон пчелиный",
                "hunting rifles",
                "hunting knives",
                "license plate",
                "каскад",
                "Mini 2 screwdriver",
                "baby monitor night vision",
                "gün",
                "kaskat valf",
                "kasko"
            })
    void find_otherGoods_areNotOfTheBattlefield(String text) {
        assertThat(STANDARD.find(text, Kind.BATTLEFIELD)).isEmpty();
        assertThat(STANDARD.find(text, Kind.MODEL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tank tops",
                "dinner plates",
                "helmet stickers",
                "helmet bag",
                "motorcycle helmets",
                "Мотоциклетный шлем",
                "life vests",
                "жилет спасательный",
                "swim suits",
                "каскад",
                "kaskat",
                "vestibule",
                "suitcase",
                "摩托车头盔"
            })
    void find_otherGoods_areNoEquipmentOfSoldiers(String text) {
        assertThat(STANDARD.find(text, Kind.PERSONAL_EQUIPMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gün",
                "GÜN",
                "doğum günü",
                "glue gun",
                "клеевой пистолет",
                "胶枪",
                "carabiner",
                "rifle scope",
                "su tabancası"
            })
    void find_otherGoods_areNoWeapons(String text) {
        assertThat(STANDARD.find(text, Kind.WEAPON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sport utility vehicle", "Sports car", "Toyota", "transport", "паспорт", "job hunting software"})
    void find_otherGoods_areNotEuphemisms(String text) {
        assertThat(STANDARD.find(text, Kind.EUPHEMISM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"military use", "for dual use", "居民用电", "civil engineering", "двойного назначения", "军民两用"})
    void find_otherStatements_areNoDisclaimers(String text) {
        assertThat(STANDARD.find(text, Kind.DISCLAIMER)).isEmpty();
    }

    @Test
    void find_huntingRifles_areAWeaponWithAHarmlessWord() {
        assertThat(terms("hunting rifles", Kind.WEAPON)).containsExactly("rifle");
        assertThat(terms("hunting rifles", Kind.EUPHEMISM)).containsExactly("hunting");
    }

    @Test
    void find_airsoftHelmets_areEquipmentWithAHarmlessWord() {
        assertThat(terms("airsoft helmets", Kind.PERSONAL_EQUIPMENT)).containsExactly("helmet");
        assertThat(terms("airsoft helmets", Kind.EUPHEMISM)).containsExactly("airsoft");
        assertThat(terms("airsoft helmets", Kind.BATTLEFIELD)).isEmpty();
    }

    @Test
    void find_severalTerms_areInOrderOfPositionAndOnceEach() {
        assertThat(terms("thermal scopes; drones, ballistic plates; drones, thermal scopes", Kind.BATTLEFIELD))
                .containsExactly("thermal-imager", "drone", "ballistic-plate");
        assertThat(terms("plate carrier with ballistic plates", Kind.BATTLEFIELD))
                .containsExactly("plate-carrier", "ballistic-plate");
    }

    @Test
    void find_disguisedWords_areGivenAsTheyStood() {
        assertThat(STANDARD.find("new ВАLLISТIС ｈｅｌ\u200bmets", Kind.BATTLEFIELD))
                .extracting(Hit::words)
                .containsExactly("ВАLLISТIС ｈｅｌ\u200bmets");
    }

    @Test
    void find_paddedWord_isCutShort() {
        String padded = "dro" + "\u200b".repeat(5_000) + "ne";
        assertThat(STANDARD.find(padded, Kind.BATTLEFIELD))
                .singleElement()
                .satisfies(hit -> assertThat(hit.words()).hasSizeLessThan(110));
    }

    @Test
    void find_everyKeywordOfEveryTerm_findsTheTerm() {
        for (GoodsTerm term : STANDARD.terms()) {
            for (GoodsTerm.Words words : term.keywords()) {
                for (String keyword : words.words()) {
                    String goods = keyword.replace("*", "").replace("& ", "");
                    assertThat(term.kinds())
                            .as("%s of %s", keyword, term.id())
                            .allMatch(kind -> terms(goods, kind).contains(term.id()));
                }
            }
        }
    }

    @Test
    void standard_everyTerm_speaksTheFourLanguagesAndNamesASource() {
        assertThat(STANDARD.terms()).allSatisfy(term -> {
            assertThat(term.source()).isNotBlank();
            Stream<String> languages = term.keywords().stream().map(GoodsTerm.Words::language);
            if (!term.kinds().contains(Kind.MODEL)) {
                assertThat(languages).contains("en", "ru", "zh", "tr").doesNotHaveDuplicates();
            }
            assertThat(term.brand() != null).isEqualTo(term.kinds().contains(Kind.MODEL));
            assertThat(term.kinds().contains(Kind.PERSONAL_EQUIPMENT) && term.goodsClass() == null)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts|1",
                "other parts and accessories|1",
                "прочие изделия|1",
                "其他配件|1",
                "diğer parçalar|1",
                "10 pcs of goods|1",
                "miscellaneous ceramics|1",
                "''|1",
                "100,000|1",
                "spare parts for tractors|0.75",
                "ceramic tiles|0",
                "bearings SKF 6204-2RS|0",
                "parts: bearing seal 6204-2RS|0.25",
                "瓷砖|0",
                "Сальник коленвала|0"
            })
    void vagueness_isTheShareOfWordsThatSayNothing(String text, double share) {
        assertThat(STANDARD.vagueness(text)).isCloseTo(share, within(1e-9));
    }

    @Test
    void of_ownTerms_areChecked() {
        List<GoodsTerm.Words> words = List.of(new GoodsTerm.Words("en", List.of("boot")));
        GoodsTerm boots = new GoodsTerm("boots", List.of(Kind.VAGUE), null, null, words, List.of("ski"), "test");
        GoodsLexicon own = GoodsLexicon.of(List.of(boots), List.of());
        assertThat(own.find("Boots; skis", Kind.VAGUE))
                .containsExactly(new Hit("boots", Kind.VAGUE, "en", "Boots", null, null));
        assertThat(own.find("ski boots", Kind.VAGUE)).isEmpty();
        assertThatThrownBy(() -> GoodsLexicon.of(List.of(boots, boots), List.of()))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("boots");
        assertThatThrownBy(() -> new GoodsTerm("x", List.of(), null, null, words, List.of(), "test"))
                .isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> new GoodsTerm("x", List.of(Kind.VAGUE), null, null, List.of(), List.of(), "test"))
                .isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> new GoodsTerm("x", List.of(Kind.VAGUE), null, null, words, List.of("&"), "test"))
                .isInstanceOf(InvalidFieldException.class);
    }

    @ParameterizedTest
    @CsvSource({"english, boot", "en, &", "EN, boot"})
    void words_malformed_areRefused(String language, String word) {
        assertThatThrownBy(() -> new GoodsTerm.Words(language, List.of(word)))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(Objects.requireNonNull(StrictJson.read(StrictJson.write(STANDARD), GoodsLexicon.class)))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString(STANDARD.toString());
    }

    @Test
    void serialization_thereAndBack_findsTheSame() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(STANDARD);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            GoodsLexicon copy = (GoodsLexicon) in.readObject();
            assertThat(copy.find("airsoft helmets", Kind.EUPHEMISM))
                    .isEqualTo(STANDARD.find("airsoft helmets", Kind.EUPHEMISM));
        }
    }

    @Test
    void findModels_listWithItsMaker_readsEveryEntry() {
        assertThat(GoodsLexicon.standard()
                        .findModels(
                                "several DJI models incl. Mavic 2 Enterprise Advanced and Mini 2",
                                "drones (quantity unclear), SZ DJI Technology Co., Ltd"))
                .filteredOn(hit -> !hit.termId().equals("dji-mavic"))
                .extracting(GoodsLexicon.Hit::words)
                .containsExactly("Mavic 2 Enterprise Advanced", "Mini 2");
    }

    @Test
    void findModels_nothingBeside_staysAmbiguous() {
        assertThat(GoodsLexicon.standard().findModels("Mini 2", "screwdrivers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mini 2, true",
        "screwdrivers; Mini 2, true",
        "no Mini 2, false",
        "drones, true",
        "screwdrivers, false",
        "?!, false"
    })
    void namesModelOfSomeMaker_list_isWhetherOneIsFoundBesideAllMakers(String list, boolean named) {
        GoodsLexicon lexicon = GoodsLexicon.standard();

        assertThat(lexicon.namesModelOfSomeMaker(CutText.of(list))).isEqualTo(named);
        assertThat(lexicon.findModels(list, lexicon.makers())).matches(hits -> hits.isEmpty() != named);
    }
}

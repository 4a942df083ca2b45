package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.MarketExits.Exit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketExitsTest {

    private static final MarketExits STANDARD = MarketExits.standard();
    private static final PartialDate DAY = PartialDate.parse("2022-04-26");
    private static final LocalDate LATE = LocalDate.of(2023, 7, 24);

    private static Exit exit(String brand, String alias, String market) {
        return new Exit(brand, List.of(alias), market, DAY, DAY, "test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DJI",
                "dji",
                "ＤＪＩ",
                "SZ DJI Technology Co., Ltd",
                "drones, several DJI models incl. Mavic 2 Enterprise Advanced",
                "DJI's subsidiary",
                "Квадрокоптер Mavic Air",
                "大疆无人机"
            })
    void of_textThatNamesTheMaker_isItsExit(String text) {
        assertThat(STANDARD.of(text, "RU", LATE)).extracting(Exit::brand).containsExactly("DJI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Djinn lamps",
                "adji",
                "D J I",
                "Mavic bicycle wheels",
                "fresh apples",
                "apple juice",
                "price 500 AMD",
                "intelligence services",
                "%s{}${jndi:x}",
                "\ud800"
            })
    void of_textThatOnlyLooksLikeIt_isNothing(String text) {
        assertThat(STANDARD.of(text, "RU", LATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DJI, RU, 2022-04-25, 0",
        "DJI, RU, 2022-04-26, 1",
        "DJI, UA, 2022-04-26, 1",
        "DJI, BY, 2023-07-24, 0",
        "Apple Inc, RU, 2022-02-28, 0",
        "Apple Inc, RU, 2022-03-01, 1",
        "AMD Ryzen 7, BY, 2022-03-03, 1",
        "Intel, BY, 2022-03-02, 0",
        "Intel, BY, 2022-03-03, 1",
        "NVIDIA GeForce, RU, 2022-03-04, 1",
        "'Intel, Nvidia', RU, 2022-03-04, 2"
    })
    void of_marketAndDay_areTheExitsAnnouncedByThen(String text, String market, LocalDate asOf, int exits) {
        assertThat(STANDARD.of(text, market, asOf)).hasSize(exits);
    }

    @Test
    void of_textFullOfBeginnings_isReadToItsEnd() {
        assertThat(STANDARD.of("dj mavic ".repeat(1_000) + "DJI", "RU", LATE)).hasSize(1);
        assertThat(STANDARD.of(" ".repeat(10_000) + "DJI", "RU", LATE)).isEmpty();
    }

    @Test
    void standard_everyRow_refersToAListedSourceAndIsFoundByEachAlias() {
        List<String> ids = STANDARD.sources().stream().map(ReferenceSource::id).toList();
        assertThat(STANDARD.exits()).allSatisfy(each -> {
            assertThat(ids).contains(each.source());
            for (String alias : each.aliases()) {
                String text = alias.replace("*", "").replace(" &", "");
                assertThat(STANDARD.of(text, each.market(), LATE)).as(alias).contains(each);
            }
        });
    }

    @Test
    void of_brandThatIsNoAlias_isNotMatched() {
        MarketExits exits = MarketExits.of(List.of(exit("Pear", "Pear Inc", "RU")));
        assertThat(exits.of("Pear", "RU", LATE)).isEmpty();
        assertThat(exits.of("pear inc.", "RU", LATE)).hasSize(1);
    }

    @Test
    void of_twoRowsForOneBrandMarketAndDay_isRefused() {
        assertThatThrownBy(() -> MarketExits.of(List.of(exit("A", "a", "RU"), exit("A", "b", "RU"))))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("exits");
    }

    @Test
    void of_anyOrder_isEqual() {
        Exit a = exit("A", "a", "RU");
        Exit b = exit("B", "b", "RU");
        assertThat(MarketExits.of(List.of(a, b)))
                .isEqualTo(MarketExits.of(List.of(b, a)))
                .isNotEqualTo(MarketExits.of(List.of(a)));
    }

    @Test
    void json_aliasWithoutWords_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replace("\"MacBook\"", "\"&\"");
        assertThatThrownBy(() -> StrictJson.read(json, MarketExits.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/exits/2/aliases/5");
    }

    @Test
    void json_writtenAndRead_isEqual() {
        MarketExits copy = Objects.requireNonNull(StrictJson.read(StrictJson.write(STANDARD), MarketExits.class));
        assertThat(copy).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD).hasToString(STANDARD.toString());
    }
}

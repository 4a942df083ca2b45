package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.TradeSurges.Surge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeSurgesTest {

    private static final TradeSurges STANDARD = TradeSurges.standard();

    private static Surge surge(String id, String knownAt) {
        return new Surge(
                id,
                "title",
                List.of("drone"),
                "CN",
                "RU",
                PartialDate.parse("2023"),
                PartialDate.parse(knownAt),
                "test");
    }

    @ParameterizedTest
    @CsvSource({"2023-07-23, 0", "2023-07-24, 2"})
    void knownOn_day_areTheOnesPublishedByThen(LocalDate asOf, int rows) {
        assertThat(STANDARD.knownOn(asOf)).hasSize(rows);
    }

    @Test
    void standard_goodsClasses_areThoseOfTheUnitValues() {
        List<String> known =
                UnitValues.standard().classes().stream().map(GoodsClass::id).toList();
        assertThat(STANDARD.surges()).allSatisfy(surge -> assertThat(known).containsAll(surge.goodsClasses()));
    }

    @Test
    void of_anyOrder_isSortedByPublication() {
        assertThat(TradeSurges.of(List.of(surge("b", "2023-05"), surge("c", "2023-02"), surge("a", "2023-05")))
                        .surges())
                .extracting(Surge::id)
                .containsExactly("c", "a", "b");
    }

    @Test
    void of_idGivenTwice_isRefused() {
        assertThatThrownBy(() -> TradeSurges.of(List.of(surge("a", "2023-05"), surge("a", "2023-06"))))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("surges");
    }

    @Test
    void json_knownBeforeThePeriod_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replace("\"knownAt\":\"2023-07-24\"", "\"knownAt\":\"2022-12-31\"");
        assertThatThrownBy(() -> StrictJson.read(json, TradeSurges.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/surges/0/knownAt");
    }

    @Test
    void json_withoutGoods_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replaceFirst("\"goodsClasses\":\\[[^]]*]", "\"goodsClasses\":[]");
        assertThatThrownBy(() -> StrictJson.read(json, TradeSurges.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/surges/0/goodsClasses");
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), TradeSurges.class))
                .isEqualTo(STANDARD);
    }
}

package io.mayfly.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.HighPriorityGoods.Item;
import io.mayfly.reference.HighPriorityGoods.Older;
import io.mayfly.reference.HighPriorityGoods.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighPriorityGoodsTest {

    private static final HighPriorityGoods STANDARD = HighPriorityGoods.standard();

    @Test
    void standard_tiers_haveTheSizesThatThePublisherTells() {
        Map<String, Long> sizes =
                STANDARD.items().stream().collect(Collectors.groupingBy(Row::tier, Collectors.counting()));
        assertThat(sizes)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("1", 4L, "2", 5L, "3.A", 16L, "3.B", 9L, "4.A", 11L, "4.B", 5L));
        assertThat(STANDARD.items()).hasSize(50);
    }

    @Test
    void standard_everyRow_namesASource() {
        List<String> ids = STANDARD.sources().stream().map(ReferenceSource::id).toList();
        assertThat(STANDARD.items()).extracting(Row::source).isSubsetOf(ids);
        assertThat(STANDARD.older()).extracting(Older::source).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "854231, 1, 854231",
        "8542310000, 1, 854231",
        "85480000, 2, 854800",
        "852589, 3.A, 852589",
        "901310, 3.B, 901310",
        "903082, 4.A, 903082",
        "8466930, 4.B, 846693"
    })
    void of_listedCode_isKnownByItsFirstSixDigits(String code, String tier, String subheading) {
        Item item = requireNonNull(STANDARD.of(code));
        assertThat(item.code()).isEqualTo(subheading);
        assertThat(item.tier()).isEqualTo(tier);
        assertThat(item.viaOlderCode()).isNull();
        assertThat(item.onlyInPart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "852580, 852589, true",
        "8803300000, 880730, false",
        "854140, 854149, true",
        "854150, 854159, false",
        "854890, 854800, false"
    })
    void of_olderCode_leadsToTheCodeOf2022(String code, String now, boolean onlyInPart) {
        Item item = requireNonNull(STANDARD.of(code));
        assertThat(item.code()).isEqualTo(now);
        assertThat(item.viaOlderCode()).isEqualTo(code.substring(0, 6));
        assertThat(item.onlyInPart()).isEqualTo(onlyInPart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8542", "85423", "85423100000", "8542.31", "８５４２３１", " 854231", "650610", "854190", "-"})
    void of_otherText_isNull(String code) {
        assertThat(STANDARD.of(code)).isNull();
    }

    @Test
    void of_ownList_isChecked() {
        Row row = new Row("854231", "1", "processors", "test");
        assertThatThrownBy(() -> new HighPriorityGoods(List.of(), List.of(row, row), List.of()))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("854231");
        Older lost = new Older("852580", List.of("852589"), true, "test");
        assertThatThrownBy(() -> new HighPriorityGoods(List.of(), List.of(row), List.of(lost)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("852589");
        Older same = new Older("854231", List.of("854231"), true, "test");
        assertThatThrownBy(() -> new HighPriorityGoods(List.of(), List.of(row), List.of(same)))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void rows_malformed_areRefused() {
        assertThatThrownBy(() -> new Row("8542", "1", "x", "test")).isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> new Row("854231", "5", "x", "test")).isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> new Older("854890", List.of(), false, "test"))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), HighPriorityGoods.class))
                .isEqualTo(STANDARD);
    }
}

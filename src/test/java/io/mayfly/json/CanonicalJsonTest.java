package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    private record Pair(String zebra, List<Integer> apple) {}

    @Test
    void of_record_hasSortedMembersAndNoWhiteSpace() {
        assertThat(CanonicalJson.of(new Pair("z", List.of(3, 1, 2)))).isEqualTo("{\"apple\":[3,1,2],\"zebra\":\"z\"}");
    }

    @Test
    void of_nestedMaps_areSortedAtEveryLevel() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", true);
        inner.put("a", Map.of());
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("é", List.of(List.of(), inner));
        outer.put("Z", "a\"\\\n");
        assertThat(CanonicalJson.of(outer)).isEqualTo("{\"Z\":\"a\\\"\\\\\\n\",\"é\":[[],{\"a\":{},\"b\":true}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "5.00, 5",
        "5.10, 5.1",
        "1E3, 1000",
        "-0.0, 0",
        "0E5, 0",
        "1E-7, 0.0000001",
        "123456789012345678901234567890.12, 123456789012345678901234567890.12"
    })
    void of_number_isPlainWithoutTrailingZeros(BigDecimal number, String text) {
        assertThat(CanonicalJson.of(Map.of("n", number))).isEqualTo("{\"n\":" + text + "}");
    }

    @Test
    void of_date_isIsoText() {
        assertThat(CanonicalJson.of(List.of(LocalDate.of(2023, 7, 24)))).isEqualTo("[\"2023-07-24\"]");
    }

    @Property
    void of_sameMembersInAnotherOrder_isTheSameText(@ForAll @Size(max = 5) Map<String, Integer> map) {
        Map<String, Integer> reversed = new LinkedHashMap<>();
        List<String> keys = List.copyOf(map.keySet());
        for (int i = keys.size() - 1; i >= 0; i--) {
            reversed.put(keys.get(i), map.getOrDefault(keys.get(i), 0));
        }
        assertThat(CanonicalJson.of(reversed)).isEqualTo(CanonicalJson.of(map));
        assertThat(CanonicalJson.sha256(reversed)).isEqualTo(CanonicalJson.sha256(map));
    }

    /** The digest of the text {"a":1}, so that hashes stay comparable between versions. */
    @Test
    void sha256_knownValue_neverChanges() {
        assertThat(CanonicalJson.sha256(Map.of("a", 1)))
                .isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
        assertThat(CanonicalJson.sha256(Map.of("a", new BigDecimal("1.00"))))
                .isEqualTo(CanonicalJson.sha256(Map.of("a", 1)));
    }
}

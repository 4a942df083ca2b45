package io.mayfly.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "1E-6, 0.000001",
        "1E-7, 1e-7",
        "-1.25E-9, -1.25e-9",
        "1E20, 100000000000000000000",
        "1E21, 1e+21",
        "-1234E20, -1.234e+23",
        "123456789012345, 123456789012345",
    })
    void of_number_isThatOfEcmaScript(BigDecimal number, String text) {
        assertThat(CanonicalJson.of(Map.of("n", number))).isEqualTo("{\"n\":" + text + "}");
    }

    /** A double would give all three the same digits. */
    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "123456789012345678901234567890.12", "1E+400"})
    void of_numberThatNoDoubleHolds_isTextOfItsDigits(String digits) {
        assertThat(CanonicalJson.of(Map.of("n", new BigDecimal(digits)))).isEqualTo("{\"n\":\"" + digits + "\"}");
    }

    @Test
    void of_halfOfAPair_isNoQuestionMark() {
        assertThat(CanonicalJson.of(List.of("\ud83d"))).isEqualTo("[\"\\ud83d\"]");
        assertThat(CanonicalJson.sha256(List.of("\ude00x"))).isNotEqualTo(CanonicalJson.sha256(List.of("?x")));
    }

    /** The library of one of the authors of RFC 8785. */
    @Property
    void of_anyTexts_isWhatTheReferenceImplementationWrites(@ForAll @Size(max = 6) Map<String, List<String>> texts)
            throws IOException {
        Assume.that(UTF_8.newEncoder().canEncode(texts.toString()));
        assertThat(CanonicalJson.of(texts))
                .isEqualTo(new JsonCanonicalizer(StrictJson.write(texts)).getEncodedString());
    }

    @Property
    void of_anyDouble_isWhatTheReferenceImplementationWrites(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -280, max = 270) int power)
            throws IOException {
        BigDecimal number = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
        assertThat(CanonicalJson.of(List.of(number)))
                .isEqualTo(new JsonCanonicalizer("[" + number + "]").getEncodedString());
    }

    @Property
    void of_smallDecimal_isWhatTheReferenceImplementationWrites(
            @ForAll @IntRange(min = -9_999, max = 9_999) int digits, @ForAll @IntRange(min = -12, max = 24) int power)
            throws IOException {
        BigDecimal number = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
        assertThat(CanonicalJson.of(List.of(number)))
                .isEqualTo(new JsonCanonicalizer("[" + number + "]").getEncodedString());
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

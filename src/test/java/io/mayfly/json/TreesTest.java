package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mayfly.Mayfly;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees are those that Jackson makes. */
class TreesTest {

    private enum Choice {
        @JsonProperty("first-one")
        FIRST,
        SECOND
    }

    @Shorthand("value")
    private record Bare(String value, @Nullable String other) {}

    private record Empty() {}

    private record Left(@Nullable String absent, String text, List<String> list, Map<String, String> map) {}

    record Getting(String text) {
        @SuppressWarnings("unused") // Jackson calls it
        public String getMore() {
            return "more";
        }
    }

    private record Single(String text) {
        @JsonValue
        List<String> pair() {
            return List.of(text, text);
        }
    }

    private record Included(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean open, int size) {}

    private record Named(@JsonProperty("other") String text) {}

    static Stream<Object> values() {
        return Stream.of(
                "text",
                1,
                1L,
                0.5,
                1e22,
                Double.NaN,
                1.5f,
                BigInteger.TEN.pow(30),
                new BigDecimal("1E+3"),
                new BigDecimal("0.00"),
                new BigDecimal("1.50"),
                true,
                LocalDate.of(2023, 7, 24),
                Currency.getInstance("EUR"),
                Choice.FIRST,
                Choice.SECOND,
                new Bare("a", null),
                new Bare("a", "b"),
                new Empty(),
                new Left(null, "", List.of(), Map.of()),
                new Left("a", "b", List.of(""), Map.of("c", "")),
                new Getting("a"),
                new Single("a"),
                new Included(false, 1),
                new Named("a"),
                Arrays.asList("a", null),
                Map.of("a", List.of(Choice.FIRST)),
                Map.of(1, "a"),
                new Object());
    }

    static Stream<Object> ours() {
        return Stream.of(
                        List.of(Scorecard.standard(), ReferenceData.standard()),
                        Mayfly.standard().scorer().signals())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource({"values", "ours"})
    void of_anyValue_isTheTreeThatJacksonMakes(Object value) {
        assertThat(Trees.of(value)).isEqualTo(Writing.MAPPER.valueToTree(value));
        assertThat(Trees.of(value))
                .hasToString(Writing.MAPPER.valueToTree(value).toString());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.fullDossiers();
    }

    @Property(tries = 50)
    void of_anyDossier_isTheTreeThatJacksonMakes(@ForAll("dossiers") Dossier dossier) {
        assertThat(Trees.of(dossier))
                .hasToString(Writing.MAPPER.valueToTree(dossier).toString());
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Validity;
import io.mayfly.score.VerificationCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of scorecards has the fields of the records, and the page tells of each. */
class ScorecardSchemaFieldsTest {

    private static final JsonNode TEXT = schema();

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("docs", "scorecard.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<List<Object>> records() {
        return Stream.of(
                List.of(Scorecard.class, "scorecard", "scorecard"),
                List.of(Scorecard.Base.class, "baseParts", "/scorecard/properties/base"),
                List.of(Scorecard.BandStart.class, "bandParts", "band"),
                List.of(Scorecard.RefusalRule.class, "refusalParts", "/scorecard/properties/refusal"),
                List.of(Scorecard.NotEligible.class, "notEligibleParts", "notEligible"),
                List.of(Scorecard.Family.class, "familyParts", "family"),
                List.of(Scorecard.Entry.class, "signalParts", "signal"),
                List.of(Validity.class, "validity", "validity"),
                List.of(Scorecard.Gate.class, "gateParts", "gate"),
                List.of(Scorecard.Typology.class, "typologyParts", "typology"),
                List.of(Scorecard.BonusCap.class, "bonusCapParts", "/scorecard/properties/bonusCap"),
                List.of(Curve.class, "curveParts", "curve"),
                List.of(Condition.Threshold.class, "threshold", "threshold"),
                List.of(CardNotes.Validation.class, "validation", "validation"),
                List.of(CardNotes.Change.class, "change", "change"),
                List.of(CardNotes.Origin.class, "origin", "origin"),
                List.of(VerificationCase.class, "caseParts", "case"),
                List.of(VerificationCase.Expected.class, "expectParts", "expectParts"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void schema_ofEachRecord_hasItsFields(List<Object> one) {
        Class<?> type = (Class<?>) one.get(0);
        JsonNode fields = TEXT.at("/$defs/" + one.get(1) + "/properties");
        String whole = (String) one.get(2);
        JsonNode required = TEXT.at((whole.startsWith("/") ? "/$defs" : "/$defs/") + whole + "/required");
        Set<String> asked = new HashSet<>();
        required.forEach(name -> asked.add(name.asText()));

        assertThat(names(fields)).containsExactlyInAnyOrderElementsOf(components(type, false));
        assertThat(asked).isSubsetOf(names(fields)).containsAll(components(type, true));
    }

    /** The fields of a record in JSON; those of notes are fields of the card. */
    private static List<String> components(Class<?> type, boolean required) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType() == CardNotes.class
                        ? components(CardNotes.class, required).stream()
                        : required && optional(component) ? Stream.of() : Stream.of(component.getName()))
                .toList();
    }

    private static boolean optional(RecordComponent component) {
        return component.getType() == List.class
                || component.getType() == boolean.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Test
    void schema_everyField_isOnThePage() throws IOException {
        String page = Files.readString(Path.of("docs", "scorecard.md"));
        Set<String> fields = new HashSet<>();
        fields(TEXT, fields);

        assertThat(fields)
                .contains("knots", "noReasons", "drop")
                .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    private static void fields(JsonNode schema, Set<String> fields) {
        if (schema.path("properties").isObject()) {
            fields.addAll(names(schema.get("properties")));
        }
        schema.forEach(child -> fields(child, fields));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package io.mayfly.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Binds JSON to records without guessing: an unknown or repeated field, a wrong type, a number in quotes, text after the
 * document and whatever a record's constructor refuses are errors with a JSON pointer.
 *
 * <p>A field that is absent or {@code null} gives a {@code null} component, and a leading byte-order mark is passed over.
 * Immutable and thread-safe.
 */
public final class StrictJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // Otherwise blank text would pass as an absent number, date or choice.
            .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .addModule(new RecordModule())
            .build();

    private StrictJson() {}

    /**
     * Reads one document.
     *
     * @param json the text of exactly one JSON document
     * @param type the record to bind it to
     * @param <T> the type of the result
     * @return the bound value
     * @throws InvalidDocumentException with every problem found, if there is any
     */
    public static <T> T read(String json, Class<T> type) {
        ProblemCollector problems = new ProblemCollector(json);
        T value = read(json, type, problems);
        problems.throwIfAny();
        return value;
    }

    /**
     * Reads one document and passes over fields that the format does not know.
     *
     * @param json the text of exactly one JSON document
     * @param type the record to bind it to
     * @param <T> the type of the result
     * @return the bound value and what was passed over
     * @throws InvalidDocumentException with every problem found other than unknown fields, if there is any
     */
    public static <T> Lenient<T> readLenient(String json, Class<T> type) {
        ProblemCollector problems = new ProblemCollector(json);
        T value = read(json, type, problems);
        problems.throwIfAnyBesidesUnknownFields();
        return new Lenient<>(value, problems.unknownFields());
    }

    /**
     * What a lenient read gives.
     *
     * @param value the bound value
     * @param unknownFields one problem for each field that was passed over
     * @param <T> the type of the value
     */
    public record Lenient<T>(T value, List<Problem> unknownFields) {}

    /**
     * Writes a value; absent components and empty lists are left out.
     *
     * @param value a record, list, map or JDK value
     * @return one line of JSON
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public static String write(Object value) {
        try {
            return OneLine.of(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write a " + value.getClass().getName() + " as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Looks up where a field stands in a document, for mistakes that show only when the whole is read.
     *
     * @param field the name of the field
     * @param json the text of one JSON document
     * @return the text of each field of that name that holds text, by JSON pointer, in document order
     */
    public static Map<String, String> textsOf(String field, String json) {
        return Places.texts(field, json);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static JsonNode parse(String json, ProblemCollector problems) {
        try (JsonParser parser = parser(json)) {
            return parse(parser, problems);
        } catch (IOException e) {
            throw new InvalidDocumentException(problems.withCause(e));
        }
    }

    static JsonNode tree(JsonParser parser) throws IOException {
        JsonNode tree = MAPPER.reader().readTree(parser);
        return tree == null ? MAPPER.missingNode() : tree;
    }

    private static JsonNode parse(JsonParser parser, ProblemCollector problems) throws IOException {
        try {
            return tree(parser);
        } catch (JsonProcessingException e) {
            problems.add(e, ProblemCollector.pointer(parser));
        } catch (NumberFormatException e) {
            problems.add(new Problem(
                    ProblemCollector.pointer(parser), null, "numbers with an exponent that a computer can hold"));
        }
        throw new InvalidDocumentException(problems.all());
    }

    static JsonParser parser(String json) throws IOException {
        return MAPPER.createParser(withoutMark(json));
    }

    /** Some editors put a byte-order mark before the text. */
    private static String withoutMark(String json) {
        return json.startsWith("\ufeff") ? json.substring(1) : json;
    }

    private static <T> T read(String json, Class<T> type, ProblemCollector problems) {
        try (JsonParser parser = parser(json)) {
            return bind(parser, type, problems);
        } catch (IOException e) {
            throw new InvalidDocumentException(problems.withCause(e));
        }
    }

    private static <T> T bind(JsonParser parser, Class<T> type, ProblemCollector problems) throws IOException {
        try {
            T value = MAPPER.readerFor(type).withHandler(problems).readValue(parser);
            if (value == null) {
                problems.add(new Problem("", "null", "an object"));
                problems.throwIfAny();
            }
            return value;
        } catch (JsonProcessingException e) {
            problems.add(e, ProblemCollector.pointer(parser));
            throw new InvalidDocumentException(problems.all());
        }
    }
}

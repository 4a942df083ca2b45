package io.mayfly.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON to records without guessing: an unknown or repeated field, a wrong type, a number in quotes, text after the
 * document and whatever a record's constructor refuses are errors with a JSON pointer.
 *
 * <p>A field that is absent or {@code null} gives a {@code null} component, and a leading byte-order mark is passed over.
 * Immutable and thread-safe.
 */
public final class StrictJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    /** Also looks for repeated fields where no record does: it keeps the names of each object to do so. */
    private static final JsonFactory CAREFUL = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
        Bound<T> bound = bind(json, type);
        bound.problems().throwIfAny();
        return Objects.requireNonNull(bound.value());
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
        Bound<T> bound = bind(json, type);
        bound.problems().throwIfAnyBesidesUnknownFields();
        return new Lenient<>(
                Objects.requireNonNull(bound.value()), bound.problems().unknownFields());
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
            return OneLine.of(Writing.MAPPER.writeValueAsString(value));
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

    /**
     * Takes an object apart.
     *
     * @param json the text of one JSON object
     * @return each member in canonical JSON, by its name, in document order
     * @throws InvalidDocumentException if it is no JSON object
     */
    public static Map<String, String> membersOf(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        object(json).properties().forEach(member -> members.put(member.getKey(), CanonicalJson.of(member.getValue())));
        return members;
    }

    static JsonNode object(String json) {
        ProblemCollector problems = new ProblemCollector(json);
        JsonNode root = parse(json, problems);
        if (!root.isObject()) {
            throw new InvalidDocumentException(List.of(new Problem("", null, "an object")));
        }
        return root;
    }

    static JsonNode tree(Object value) {
        return Trees.of(value);
    }

    static JsonNode parse(String json, ProblemCollector problems) {
        try (JsonParser parser = parser(json)) {
            return parse(parser, problems);
        } catch (IOException e) {
            throw new InvalidDocumentException(problems.withCause(e));
        }
    }

    static JsonNode tree(JsonParser parser) throws IOException {
        return parser.nextToken() == null ? MissingNode.getInstance() : Trees.read(parser);
    }

    private static JsonNode parse(JsonParser parser, ProblemCollector problems) throws IOException {
        try {
            JsonNode tree = tree(parser);
            if (parser.nextToken() == null) {
                return tree;
            }
            problems.more(parser);
        } catch (JsonProcessingException e) {
            problems.add(e, parser);
        } catch (NumberFormatException e) {
            problems.add(new Problem(
                    ProblemCollector.pointer(parser), null, "numbers with an exponent that a computer can hold"));
        }
        throw new InvalidDocumentException(problems.all());
    }

    static JsonParser parser(String json) throws IOException {
        return CAREFUL.createParser(withoutMark(json));
    }

    /** Some editors put a byte-order mark before the text. */
    private static String withoutMark(String json) {
        return json.startsWith("\ufeff") ? json.substring(1) : json;
    }

    /** What was read, and what is wrong with it. */
    private record Bound<T>(@Nullable T value, ProblemCollector problems) {}

    /** Nearly all documents are without mistakes and read once; any other is looked at again with more care. */
    private static <T> Bound<T> bind(String json, Class<T> type) {
        Bound<T> bound = bind(JSON, json, type);
        return bound.problems().isEmpty() ? bound : bind(CAREFUL, json, type);
    }

    private static <T> Bound<T> bind(JsonFactory factory, String json, Class<T> type) {
        ProblemCollector problems = new ProblemCollector(json);
        try (JsonParser parser = factory.createParser(withoutMark(json))) {
            return new Bound<>(bind(parser, type, problems), problems);
        } catch (IOException e) {
            throw new InvalidDocumentException(problems.withCause(e));
        }
    }

    private static <T> @Nullable T bind(JsonParser parser, Class<T> type, ProblemCollector problems)
            throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                problems.add(new Problem("", first == null ? null : "null", "an object"));
                return null;
            }
            T value = type.cast(Binding.of(type).read(parser, problems));
            if (parser.nextToken() != null) {
                problems.more(parser);
            }
            return value;
        } catch (JsonProcessingException e) {
            problems.add(e, parser);
            return null;
        }
    }
}

package io.mayfly.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one document, at most one for each place, and lets binding go on where it can. */
final class ProblemCollector extends DeserializationProblemHandler {

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "text",
            Boolean.class, "true or false",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            BigDecimal.class, "a number",
            Double.class, "a number",
            Currency.class, "an ISO 4217 currency code such as \"EUR\"");

    private static final Pattern NOT_A_NUMBER = Pattern.compile("Non-standard token '([-+]?\\w+)'");

    /** What is wrong beyond this many places is not listed: nobody reads it, and comparing all with all takes long. */
    private static final int MOST_PROBLEMS = 100;

    /** By pointer, in the order in which they were found. */
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private final Set<String> unknownFields = new HashSet<>();
    private final UnaryOperator<List<Problem>> located;

    ProblemCollector(String json) {
        this(problems -> Places.withNulls(problems, json));
    }

    /** Takes what tells more of the places at which problems were found. */
    ProblemCollector(UnaryOperator<List<Problem>> located) {
        this.located = located;
    }

    /** Keeps a problem unless it only follows from one already found at, above or below the same place. */
    void add(Problem problem) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        String place = problem.pointer();
        boolean follows = problems.keySet().stream()
                .filter(found -> !unknownFields.contains(found))
                .anyMatch(found -> (found + "/").startsWith(place + "/") || place.startsWith(found + "/"));
        if (!follows) {
            problems.put(place, problem);
        }
    }

    boolean at(String place) {
        return problems.containsKey(place);
    }

    boolean atOrBelow(String place) {
        return problems.keySet().stream().anyMatch(found -> (found + "/").startsWith(place + "/"));
    }

    private void addUnknownField(Problem problem) {
        if (problems.size() < MOST_PROBLEMS && problems.putIfAbsent(problem.pointer(), problem) == null) {
            unknownFields.add(problem.pointer());
        }
    }

    List<Problem> all() {
        return located.apply(List.copyOf(problems.values()));
    }

    List<Problem> unknownFields() {
        return problems.values().stream()
                .filter(problem -> unknownFields.contains(problem.pointer()))
                .toList();
    }

    List<Problem> withCause(IOException e) {
        add(new Problem("", null, "readable text: " + e.getMessage()));
        return all();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(all());
        }
    }

    void throwIfAnyBesidesUnknownFields() {
        if (problems.size() > unknownFields.size()) {
            throw new InvalidDocumentException(all().stream()
                    .filter(problem -> !unknownFields.contains(problem.pointer()))
                    .toList());
        }
    }

    void add(JsonProcessingException e, String parserPointer) {
        InvalidFieldException invalidField = invalidField(e);
        String pointer =
                e instanceof JsonMappingException mapping ? longer(pointer(mapping), parserPointer) : parserPointer;
        Matcher notANumber = NOT_A_NUMBER.matcher(e.getOriginalMessage());
        if (invalidField != null) {
            add(invalidField.at(pointer));
        } else if (notANumber.lookingAt()) {
            add(new Problem(pointer, notANumber.group(1), "a number"));
        } else if (e.getOriginalMessage().startsWith("Trailing token")) {
            add(new Problem("", "more text" + place(e), "nothing after the document"));
        } else if (e instanceof InvalidFormatException format) {
            add(new Problem(pointer, quoted(format.getValue()), name(format.getTargetType())));
        } else if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            add(new Problem(pointer, null, name(mismatch.getTargetType())));
        } else {
            add(new Problem(pointer, null, "valid JSON: " + message(e) + place(e)));
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        Collection<Object> known = deserializer.getKnownPropertyNames();
        String names = known == null
                ? "no such field"
                : Names.oneOf(
                        "the fields",
                        known.stream().map(Object::toString).sorted().toList(),
                        propertyName);
        // Fields set aside while the others are read come from a buffer, whose own place in the document is not
        // reliable.
        String pointer = parser == context.getParser()
                ? pointer(parser)
                : pointer(context.getParser()) + "/" + step(propertyName);
        addUnknownField(new Problem(pointer, "the unknown field \"" + propertyName + '"', names));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String value, String failure) {
        add(new Problem(pointer(context.getParser()), quoted(value), name(targetType)));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number value, String failure) {
        add(new Problem(pointer(context.getParser()), value.toString(), name(targetType)));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType targetType, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        String found = token.isStructStart()
                ? shape(token)
                : token == JsonToken.VALUE_STRING ? quoted(parser.getText()) : parser.getText();
        boolean bare = context.getAttribute(Shorthand.class) != null;
        add(new Problem(pointer(bare ? context.getParser() : parser), found, name(targetType.getRawClass())));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) throws IOException {
        InvalidFieldException invalidField = invalidField(failure);
        if (invalidField == null) {
            return NOT_HANDLED;
        }
        String pointer = pointer(context.getParser());
        Object bare = context.getAttribute(Shorthand.class);
        add(invalidField.at(pointer, bare));
        FurtherMistakes.after(invalidField, type, argument).forEach(further -> add(further.at(pointer, bare)));
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String failure)
            throws IOException {
        return handleUnexpectedToken(context, context.constructType(type), parser.currentToken(), parser, failure);
    }

    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step(step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static @Nullable InvalidFieldException invalidField(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof InvalidFieldException found) {
                return found;
            }
        }
        return null;
    }

    static String name(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> StrictJson.tree(constant).asText())
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return NAMES.getOrDefault(type, writtenAsText(type) ? "text" : "an object");
    }

    private static boolean writtenAsText(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /** A field name as one step of a JSON pointer (RFC 6901). */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String longer(String a, String b) {
        return a.length() >= b.length() ? a : b;
    }

    private static String shape(JsonToken token) {
        return token == JsonToken.START_ARRAY ? "a list" : "an object";
    }

    private static String quoted(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    /** What the parser says, without its remark on where an unfinished value began, which quotes the document. */
    private static String message(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int remark = message.indexOf(" (start marker at");
        return remark < 0 ? message : message.substring(0, remark);
    }

    /** On the first line the column alone: the line that a reader counts there is often that of a file of documents. */
    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        if (location == null) {
            return "";
        }
        String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + " of the document, " : "";
        return " at " + line + "column " + location.getColumnNr();
    }
}

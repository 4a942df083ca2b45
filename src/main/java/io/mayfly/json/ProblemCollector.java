package io.mayfly.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.invoke.MethodType;
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
final class ProblemCollector {

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "text",
            Boolean.class, "true or false",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            BigDecimal.class, "a number",
            Double.class, "a number",
            Currency.class, "an ISO 4217 currency code such as \"EUR\"");

    private static final Pattern NOT_A_NUMBER = Pattern.compile("Non-standard token '([-+]?\\w+)'");

    /**
     * What is wrong beyond this many places is not listed, nor are more unknown fields: nobody reads them, and comparing all with
     * all takes long. The two are counted apart, since a lenient reader passes over unknown fields and over nothing else.
     */
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
        if (isFull()) {
            return;
        }
        String place = problem.pointer();
        boolean follows = problems.keySet().stream()
                .filter(found -> !unknownFields.contains(found))
                .anyMatch(found -> (found + "/").startsWith(place + "/") || place.startsWith(found + "/"));
        if (!follows) {
            problems.put(place, problem);
            unknownFields.remove(place);
        }
    }

    /** Whether nothing more is listed, so that looking for more is in vain. */
    boolean isFull() {
        return problems.size() - unknownFields.size() >= MOST_PROBLEMS;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    boolean at(String place) {
        return problems.containsKey(place);
    }

    boolean atOrBelow(String place) {
        return problems.keySet().stream().anyMatch(found -> (found + "/").startsWith(place + "/"));
    }

    private void addUnknownField(Problem problem) {
        if (problems.putIfAbsent(problem.pointer(), problem) == null) {
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

    void add(JsonProcessingException e, JsonParser in) {
        String pointer = pointer(in);
        Matcher notANumber = NOT_A_NUMBER.matcher(e.getOriginalMessage());
        if (notANumber.lookingAt()) {
            add(new Problem(pointer, notANumber.group(1), "a number"));
        } else {
            add(new Problem(pointer, null, "valid JSON: " + message(e) + place(e.getLocation())));
        }
    }

    /** Notes that something follows on the document. */
    void more(JsonParser in) {
        add(new Problem("", "more text" + place(in.currentTokenLocation()), "nothing after the document"));
    }

    /** Notes and passes over a field that a record does not have. */
    void unknown(JsonParser in, String name, Collection<String> known) throws IOException {
        if (unknownFields.size() < MOST_PROBLEMS) {
            String names = known.isEmpty()
                    ? "no such field"
                    : Names.oneOf("the fields", known.stream().sorted().toList(), name);
            addUnknownField(new Problem(pointer(in), "the unknown field \"" + name + '"', names));
        }
        in.skipChildren();
    }

    /** Notes a field that has been there before: a parser that looks for such fields tells where. */
    void repeated(JsonParser in, String name) {
        add(new Problem(pointer(in), '"' + name + "\" once more", "each field once"));
    }

    /** Notes and passes over a value that is none of a type. */
    @Nullable
    Object unexpected(JsonParser in, Class<?> type) throws IOException {
        JsonToken token = in.currentToken();
        String found = token.isStructStart()
                ? shape(token)
                : token == JsonToken.VALUE_STRING ? quoted(in.getText()) : in.getText();
        add(new Problem(pointer(in), found, name(type)));
        in.skipChildren();
        return null;
    }

    /** Notes that a field is absent whose type knows no absence. */
    void missing(JsonParser in, String name, Class<?> type) {
        Class<?> wrapped = MethodType.methodType(type).wrap().returnType();
        add(new Problem(pointer(in) + "/" + name, null, name(wrapped)));
    }

    /** Notes why a value cannot be made of what was read, with whatever else would be refused. */
    @Nullable
    Object refused(Throwable cause, JsonParser in, Class<?> type, @Nullable Object[] values, @Nullable String bare) {
        if (cause instanceof Error error) {
            throw error;
        }
        String pointer = pointer(in);
        if (cause instanceof InvalidFieldException mistake) {
            add(mistake.at(pointer, bare));
            FurtherMistakes.after(mistake, type, values).forEach(further -> add(further.at(pointer, bare)));
        } else {
            add(new Problem(
                    pointer, null, "what a " + type.getSimpleName() + " can be made of: " + cause.getMessage()));
        }
        return null;
    }

    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    static String name(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> Binding.names((Enum<?>) constant).get(constant))
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
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return plain ? name : name.replace("~", "~0").replace("/", "~1");
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
    private static String place(@Nullable JsonLocation location) {
        if (location == null) {
            return "";
        }
        String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + " of the document, " : "";
        return " at " + line + "column " + location.getColumnNr();
    }
}

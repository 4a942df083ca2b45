package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document piece by piece and notes every mistake on the way, so that an author sees all of them at once.
 *
 * <p>A read that fails notes a {@link Problem} and answers a stand-in (empty text, zero, an empty list); the caller
 * ends with {@link #throwIfAny()}. Not thread-safe; meant to live within one method.
 */
public final class Cursor {

    private static final int MOST_DIGITS = 30;

    private final JsonNode node;
    private final String pointer;
    private final ProblemCollector problems;
    private final Set<String> read = new LinkedHashSet<>();

    private Cursor(JsonNode node, String pointer, ProblemCollector problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /**
     * Parses a document.
     *
     * @param json the text of one JSON document
     * @return a cursor on its root
     * @throws InvalidDocumentException if the text is no JSON; that a document is no object is noted as a problem
     */
    public static Cursor parse(String json) {
        ProblemCollector problems = new ProblemCollector(json);
        return root(StrictJson.parse(json, problems), problems);
    }

    /**
     * Parses a document in YAML that says no more than JSON can: no anchors, tags, further documents or names that are no
     * text, and no bare values that readers of YAML take for different things, such as {@code no}, {@code 010} or
     * {@code 1e3}. Problems tell the line as well.
     *
     * @param yaml the text of one YAML document
     * @return a cursor on its root
     * @throws InvalidDocumentException if the text is no such YAML; that a document is no object is noted as a problem
     * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
     */
    public static Cursor parseYaml(String yaml) {
        try {
            Yaml document = new Yaml(yaml);
            return root(document.tree(), document.problems());
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "YAML needs the optional dependency com.fasterxml.jackson.dataformat:jackson-dataformat-yaml"
                            + " (2.21 or newer) on the class path; JSON needs nothing more",
                    e);
        }
    }

    /**
     * Lays this document over another: its members take the place of those of the base. Named items of lists are found by
     * name and changed member by member, in the order of the base, with new ones behind; a list {@code drop} names what to
     * leave out of the base, as in {@code signals/revenue-spike}.
     *
     * @param base what lies under it, which {@link StrictJson} can write
     * @param outline how the parts of such documents are told apart
     * @return a cursor on what comes of it; its problems are told where they are in this document, with those of this one
     */
    public Cursor over(Object base, Outline outline) {
        Overlay overlay = new Overlay(node, StrictJson.tree(base).deepCopy(), outline, problems);
        return root(overlay.merged(), new ProblemCollector(overlay::located));
    }

    private static Cursor root(JsonNode root, ProblemCollector problems) {
        Cursor cursor = new Cursor(root, "", problems);
        if (!root.isObject()) {
            cursor.problem("an object");
        }
        return cursor;
    }

    /** {@return the JSON pointer of this place} */
    public String pointer() {
        return pointer;
    }

    /**
     * Reads a required text field.
     *
     * @param name the field
     * @return the text, or empty text when the field is missing, empty or no text
     */
    public String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            missing(name, "text");
            return "";
        }
        return text;
    }

    /**
     * Reads an optional text field.
     *
     * @param name the field
     * @return the text, or {@code null} when the field is absent or no text
     */
    public @Nullable String optionalText(String name) {
        JsonNode field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isTextual() || field.asText().isBlank()) {
            problem(name, "text");
            return null;
        }
        return field.asText();
    }

    /**
     * Reads a required number.
     *
     * @param name the field
     * @return the number, or zero when the field is missing or no number
     */
    public BigDecimal number(String name) {
        BigDecimal number = optionalNumber(name);
        if (number == null) {
            missing(name, "a number");
            return BigDecimal.ZERO;
        }
        return number;
    }

    /**
     * Reads an optional number.
     *
     * @param name the field
     * @return the number, or {@code null} when the field is absent or no number
     */
    public @Nullable BigDecimal optionalNumber(String name) {
        JsonNode field = field(name);
        return field == null ? null : child(name, field).asNumber();
    }

    /**
     * Reads an optional list.
     *
     * @param name the field
     * @return a cursor for each item; empty when the field is absent or no list
     */
    public List<Cursor> list(String name) {
        JsonNode field = field(name);
        if (field == null) {
            return List.of();
        }
        return child(name, field).items();
    }

    /**
     * Reads a required object.
     *
     * @param name the field
     * @return a cursor on the object; on an empty one when the field is missing or no object
     */
    public Cursor object(String name) {
        JsonNode field = field(name);
        if (field == null || !field.isObject()) {
            problem(name, "an object");
            return child(name, StrictJson.tree(new Object()));
        }
        return child(name, field);
    }

    /**
     * Reads an optional object.
     *
     * @param name the field
     * @return a cursor on the object; on an empty one when the field is no object; {@code null} when it is absent
     */
    public @Nullable Cursor optionalObject(String name) {
        return field(name) == null ? null : object(name);
    }

    /**
     * Hands a required object to the reader of another format; the mistakes that one finds are noted where they are in this
     * document.
     *
     * @param name the field
     * @param reader takes the text of one JSON document
     * @param <T> what it reads
     * @return what was read; {@code null} when there is no such object or it has mistakes
     */
    public <T> @Nullable T embedded(String name, Function<String, T> reader) {
        JsonNode field = field(name);
        if (field == null || !field.isObject()) {
            problem(name, "an object");
            return null;
        }
        try {
            return reader.apply(field.toString());
        } catch (InvalidDocumentException e) {
            e.problems()
                    .forEach(problem -> problems.add(
                            new Problem(step(name) + problem.pointer(), problem.value(), problem.expected())));
            return null;
        }
    }

    /**
     * Reads a mark: a field that is {@code true} or not there.
     *
     * @param name the field
     * @return whether it is there; a problem is noted when it is anything but {@code true}
     */
    public boolean mark(String name) {
        JsonNode field = field(name);
        if (field != null && !(field.isBoolean() && field.booleanValue())) {
            problem(name, "true, or no such field");
        }
        return field != null;
    }

    /**
     * Asks for a field without reading it.
     *
     * @param name the field
     * @return whether this place is an object with such a field
     */
    public boolean has(String name) {
        return node.has(name);
    }

    /**
     * Asks for a field without reading it.
     *
     * @param name the field
     * @return whether an object stands there
     */
    public boolean hasObject(String name) {
        return node.path(name).isObject();
    }

    /** {@return the items of this list; a problem is noted and the list is empty when this place is no list} */
    public List<Cursor> items() {
        if (!node.isArray()) {
            problem("a list");
            return List.of();
        }
        List<Cursor> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(child(String.valueOf(i), node.get(i)));
        }
        return items;
    }

    /** {@return this place as a number; a problem is noted and zero answered when it is none} */
    public BigDecimal asNumber() {
        if (!node.isNumber()) {
            problem("a number");
            return BigDecimal.ZERO;
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            problem("a number with at most " + MOST_DIGITS + " digits");
            return BigDecimal.ZERO;
        }
        return number;
    }

    /** {@return this place as text; a problem is noted and empty text answered when it is none} */
    public String asText() {
        if (!node.isTextual()) {
            problem("text");
            return "";
        }
        return node.asText();
    }

    /** Notes a problem for every field of this object that nothing has read. */
    public void noOtherFields() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                problems.add(new Problem(
                        step(name), "the unknown field \"" + name + '"', Names.oneOf("the fields", read, name)));
            }
        });
    }

    /** {@return this place; a problem is noted when it is no object, and what is read below then adds none} */
    public Cursor asObject() {
        if (!node.isObject()) {
            problem("an object");
        }
        return this;
    }

    /**
     * Asks whether what was read here is to be relied on, so that one mistake does not bring up others.
     *
     * @param fields the fields that matter
     * @return whether a problem was noted with this place itself, or at or below one of the fields
     */
    public boolean flawed(String... fields) {
        return problems.at(pointer) || Arrays.stream(fields).anyMatch(field -> problems.atOrBelow(step(field)));
    }

    /**
     * Notes that a list lacks something.
     *
     * @param name the list
     * @param expected what should be in it
     */
    public void missingItem(String name, String expected) {
        // RFC 6901: the place after the last item.
        problems.add(new Problem(step(name) + "/-", null, expected));
    }

    /**
     * Notes a problem with this place.
     *
     * @param expected what was expected
     */
    public void problem(String expected) {
        problems.add(new Problem(pointer, found(node), expected));
    }

    /**
     * Notes a problem with a field of this place.
     *
     * @param name the field
     * @param expected what was expected
     */
    public void problem(String name, String expected) {
        problems.add(new Problem(step(name), found(node.path(name)), expected));
    }

    /**
     * Ends the walk.
     *
     * @throws InvalidDocumentException with every problem noted by this cursor or one taken from it, if there is any
     */
    public void throwIfAny() {
        problems.throwIfAny();
    }

    private void missing(String name, String expected) {
        if (!node.hasNonNull(name)) {
            problem(name, expected);
        }
    }

    private @Nullable JsonNode field(String name) {
        read.add(name);
        return node.hasNonNull(name) ? node.get(name) : null;
    }

    private Cursor child(String name, JsonNode child) {
        return new Cursor(child, step(name), problems);
    }

    private String step(String name) {
        return pointer + "/" + ProblemCollector.step(name);
    }

    private static @Nullable String found(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return node.isNumber() && Math.abs((long) node.decimalValue().scale()) <= MOST_DIGITS
                ? node.decimalValue().toPlainString()
                : node.toString();
    }
}

package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Documents of which parts are shown by their hash alone, and a hash of the whole that is the same whatever is hidden.
 *
 * <p>A part is an item of a list or any other member of an object, one step below the top; a list that is such a member counts
 * item by item, and so does an object of nothing but lists. Of a dossier each fact is a part. A hidden part reads {@code
 * {"sha256": "…"}}, with the hash of its canonical JSON. The hash of the whole is that of the canonical JSON in which every part is hidden.
 *
 * <p>A hash hides from a reader, not from somebody who tries: where a part can be only one of a few values, each can be hashed
 * and compared.
 */
public final class Redaction {

    private static final String MEMBER = "sha256";

    private Redaction() {}

    /**
     * Hashes a value part by part.
     *
     * @param value a value that {@link StrictJson} writes as an object
     * @return the hash of the whole, as 64 lower-case hexadecimal digits
     */
    public static String hash(Object value) {
        return CanonicalJson.sha256(parts(StrictJson.tree(value), Redaction::hidden));
    }

    /**
     * Writes a value with parts hidden.
     *
     * @param value a value that {@link StrictJson} writes as an object
     * @param hidden the {@linkplain CanonicalJson#sha256 hashes} of the parts to hide; a part that occurs twice is hidden twice
     * @return canonical JSON
     */
    public static String of(Object value, Collection<String> hidden) {
        Set<String> hashes = Set.copyOf(hidden);
        return CanonicalJson.of(parts(
                StrictJson.tree(value), part -> hashes.contains(CanonicalJson.sha256(part)) ? hidden(part) : part));
    }

    /**
     * Hashes a document of which parts may be hidden.
     *
     * @param json the text of one JSON document
     * @return what {@link #hash} gives for the value that was redacted
     * @throws InvalidDocumentException if it is no JSON object
     */
    public static String hashOfText(String json) {
        JsonNode root = StrictJson.object(json);
        return CanonicalJson.sha256(parts(root, part -> isHidden(part) ? part : hidden(part)));
    }

    private static boolean isHidden(JsonNode part) {
        return part.size() == 1 && part.path(MEMBER).isTextual();
    }

    private static JsonNode hidden(JsonNode part) {
        return JsonNodeFactory.instance.objectNode().put(MEMBER, CanonicalJson.sha256(part));
    }

    private static JsonNode parts(JsonNode root, UnaryOperator<JsonNode> each) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        root.properties().forEach(member -> whole.set(member.getKey(), member(member.getValue(), each)));
        return whole;
    }

    private static JsonNode member(JsonNode value, UnaryOperator<JsonNode> each) {
        if (!value.isObject() || isHidden(value)) {
            return items(value, each);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(part -> object.set(part.getKey(), items(part.getValue(), each)));
        return object;
    }

    private static JsonNode items(JsonNode value, UnaryOperator<JsonNode> each) {
        if (isAllLists(value)) {
            ObjectNode lists = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(list -> lists.set(list.getKey(), items(list.getValue(), each)));
            return lists;
        }
        if (!value.isArray()) {
            return each.apply(value);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        value.forEach(item -> items.add(each.apply(item)));
        return items;
    }

    private static boolean isAllLists(JsonNode value) {
        for (JsonNode member : value) {
            if (!member.isArray()) {
                return false;
            }
        }
        return value.isObject() && !value.isEmpty();
    }
}

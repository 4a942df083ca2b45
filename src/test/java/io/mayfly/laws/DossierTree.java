package io.mayfly.laws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A dossier as a JSON tree, for edits that no builder offers. */
final class DossierTree {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DossierTree() {}

    static ObjectNode of(Dossier dossier) {
        try {
            return (ObjectNode) MAPPER.readTree(Dossiers.write(dossier));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Dossier read(ObjectNode tree) {
        return Dossiers.read(tree.toString());
    }

    static Dossier edited(Dossier dossier, Consumer<ObjectNode> edit) {
        ObjectNode tree = of(dossier);
        edit.accept(tree);
        return read(tree);
    }

    /** Visits this node and everything in it. */
    static void visit(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> visit(child, visitor));
    }

    /** Every list in another order, with some items given twice. */
    static void shuffle(JsonNode root, Random random) {
        visit(root, node -> {
            if (node instanceof ArrayNode list) {
                List<JsonNode> items = new ArrayList<>();
                list.forEach(item -> {
                    items.add(item);
                    if (random.nextInt(3) == 0) {
                        items.add(item.deepCopy());
                    }
                });
                Collections.shuffle(items, random);
                list.removeAll();
                list.addAll(items);
            }
        });
    }

    /** Adds all facts of another dossier, all of them known on the given day only. */
    static void addKnownOn(ObjectNode target, ObjectNode other, String day) {
        target.path("contacts")
                .forEach(contact -> other.path("contacts")
                        .forEach(more -> more.path("checks")
                                .forEach(check -> ((ObjectNode) contact)
                                        .withArrayProperty("checks")
                                        .add(((ObjectNode) check.deepCopy()).put("knownAt", day)))));
        addLists(target, other, day);
        addLists((ObjectNode) target.get("company"), (ObjectNode) other.get("company"), day);
        addSingleValues((ObjectNode) target.get("company"), (ObjectNode) other.get("company"), day);
    }

    private static void addSingleValues(ObjectNode target, ObjectNode other, String day) {
        ObjectNode others = target.withObjectProperty("otherValues");
        Stream.concat(
                        other.properties().stream()
                                .filter(field -> !field.getValue().isArray()),
                        other.path("otherValues").properties().stream())
                .filter(field -> !Set.of("id", "otherValues").contains(field.getKey()))
                .forEach(field -> {
                    if (field.getValue().isArray()) {
                        field.getValue()
                                .forEach(value ->
                                        others.withArrayProperty(field.getKey()).add(knownOn(value, day)));
                    } else {
                        others.withArrayProperty(field.getKey()).add(knownOn(field.getValue(), day));
                    }
                });
    }

    private static ObjectNode knownOn(JsonNode value, String day) {
        ObjectNode whole =
                value.isObject() ? value.deepCopy() : MAPPER.createObjectNode().set("value", value);
        return whole.put("knownAt", day);
    }

    private static void addLists(ObjectNode target, ObjectNode other, String day) {
        other.properties().forEach(field -> {
            if (field.getValue() instanceof ArrayNode list) {
                list.forEach(item -> {
                    ((ObjectNode) item).put("knownAt", day);
                    item.path("checks").forEach(check -> ((ObjectNode) check).put("knownAt", day));
                    target.withArrayProperty(field.getKey()).add(item.deepCopy());
                });
            }
        });
    }
}

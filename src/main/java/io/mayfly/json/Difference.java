package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two documents of a kind differ.
 *
 * @param path where: members by name and named items by their names, such as {@code signals/revenue-spike/curve/knots}; a list
 *     of named items by itself stands for the order of those that both have
 * @param before the value of the first in canonical JSON; {@code null} where only the second has one
 * @param after the value of the second in canonical JSON; {@code null} where only the first has one
 */
public record Difference(
        String path, @Nullable String before, @Nullable String after) implements Serializable {

    /**
     * Compares two values by their JSON form.
     *
     * @param before a value that {@link StrictJson} can write
     * @param after another one
     * @param outline how parts are told apart
     * @return what differs, in the order of the first and then of the second; empty where the two are the same
     */
    public static List<Difference> between(Object before, Object after, Outline outline) {
        Comparison comparison = new Comparison(outline, new ArrayList<>());
        comparison.members("", StrictJson.tree(before), StrictJson.tree(after));
        return List.copyOf(comparison.found());
    }

    /**
     * Compares two documents member by member and item by item.
     *
     * @param before the text of a JSON object
     * @param after the text of another one
     * @return what differs; a list with more items in one than in the other differs as a whole
     * @throws InvalidDocumentException if either is no JSON object
     */
    public static List<Difference> ofDocuments(String before, String after) {
        List<Difference> found = new ArrayList<>();
        values("", StrictJson.object(before), StrictJson.object(after), found);
        return List.copyOf(found);
    }

    private static void values(String path, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.isObject() && after.isObject()) {
            names(before, after).forEach(name -> values(under(path, name), before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                values(under(path, String.valueOf(i)), before.get(i), after.get(i), found);
            }
        } else {
            whole(path, before, after, found);
        }
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private static void whole(String path, JsonNode before, JsonNode after, List<Difference> found) {
        String one = text(before);
        String other = text(after);
        if (one == null ? other != null : !one.equals(other)) {
            found.add(new Difference(path, one, other));
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() ? null : CanonicalJson.of(node);
    }

    private record Comparison(Outline outline, List<Difference> found) {

        void members(String path, JsonNode before, JsonNode after) {
            for (String name : names(before, after)) {
                member(under(path, name), name, before.path(name), after.path(name));
            }
        }

        private void member(String path, String name, JsonNode before, JsonNode after) {
            String key = path.equals(name) ? outline.key(name) : null;
            if (key != null) {
                items(path, key, before, after);
            } else if (outline.compound().contains(name) && before.isObject() && after.isObject()) {
                members(path, before, after);
            } else {
                whole(path, before, after, found);
            }
        }

        private void items(String path, String key, JsonNode before, JsonNode after) {
            Map<String, JsonNode> first = byName(before, key);
            Map<String, JsonNode> second = byName(after, key);
            Set<String> names = new LinkedHashSet<>(first.keySet());
            names.addAll(second.keySet());
            order(path, first.keySet(), second.keySet());
            for (String name : names) {
                JsonNode one = first.get(name);
                JsonNode other = second.get(name);
                if (one != null && other != null) {
                    members(path + "/" + name, one, other);
                } else {
                    found.add(new Difference(path + "/" + name, text(one), text(other)));
                }
            }
        }

        private void order(String path, Set<String> first, Set<String> second) {
            List<String> one = first.stream().filter(second::contains).toList();
            List<String> other = second.stream().filter(first::contains).toList();
            if (!one.equals(other)) {
                found.add(new Difference(path, CanonicalJson.of(one), CanonicalJson.of(other)));
            }
        }

        private static Map<String, JsonNode> byName(JsonNode list, String key) {
            Map<String, JsonNode> byName = new LinkedHashMap<>();
            list.forEach(item -> byName.put(item.path(key).asText(), item));
            return byName;
        }
    }
}

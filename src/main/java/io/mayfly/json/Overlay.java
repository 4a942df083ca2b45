package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lays a document over another. Members take the place of the base's; named items of lists are found by name and changed member
 * by member, in the base's order, and new ones come behind them; {@code drop} leaves out what it names.
 */
final class Overlay {

    static final String EXTENDS = "extends";
    static final String DROP = "drop";

    private static final String DROP_FORM =
            "what to leave out of the base: a list and a name, and a field where only that shall go, such as"
                    + " signals/revenue-spike or signals/revenue-spike/unknownPoints";

    private final JsonNode overlay;
    private final ObjectNode merged;
    private final Outline outline;
    private final ProblemCollector problems;

    /** The places in the overlay of the items of the merged lists; what is not here is the base's. */
    private final Map<String, String> places = new HashMap<>();

    /** What is left out, by its spelling, with its place in the overlay. */
    private final Map<String, String> dropped = new HashMap<>();

    /** The places of new items whose names look much like one in the base, with that one. */
    private final Map<String, String> misspelt = new HashMap<>();

    Overlay(JsonNode overlay, ObjectNode base, Outline outline, ProblemCollector problems) {
        this.overlay = overlay;
        this.merged = base;
        this.outline = outline;
        this.problems = problems;
        dropAll(overlay.path(DROP));
        overlay.properties().forEach(member -> lay(member.getKey(), member.getValue()));
    }

    JsonNode merged() {
        return merged;
    }

    /** Tells mistakes of the merged document where they are in the overlay, with those of the overlay itself. */
    List<Problem> located(List<Problem> found) {
        OverlayPlaces where = new OverlayPlaces(overlay, merged, outline, places, dropped, misspelt);
        found.forEach(problem -> problems.add(where.of(problem)));
        return problems.all();
    }

    private void dropAll(JsonNode list) {
        if (!list.isArray() && !list.isMissingNode()) {
            problems.add(new Problem("/" + DROP, list.isNull() ? "null" : list.toString(), "a list of " + DROP_FORM));
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            drop("/" + DROP + "/" + i, list.get(i));
        }
    }

    private void drop(String place, JsonNode item) {
        String[] parts = item.isTextual() ? item.asText().split("/", -1) : new String[0];
        if (parts.length < 2 || parts.length > 3) {
            problems.add(new Problem(place, item.toString(), DROP_FORM));
            return;
        }
        String key = outline.key(parts[0]);
        if (key == null) {
            refuse(place, item, "the lists", new TreeSet<>(outline.keys().keySet()), parts[0]);
        } else if (dropped.putIfAbsent(item.asText(), place) != null) {
            problems.add(new Problem(place, item.toString(), "something that is not left out already"));
        } else {
            drop(place, item, key, parts);
        }
    }

    private void drop(String place, JsonNode item, String key, String[] parts) {
        JsonNode list = merged.path(parts[0]);
        int at = indexOf(list, key, parts[1]);
        if (at < 0) {
            refuse(place, item, "the " + parts[0], names(list, key), parts[1]);
        } else if (parts.length == 2) {
            ((ArrayNode) list).remove(at);
        } else if (((ObjectNode) list.get(at)).remove(parts[2]) == null) {
            Set<String> fields = new TreeSet<>();
            list.get(at).fieldNames().forEachRemaining(fields::add);
            refuse(place, item, "the fields", fields, parts[2]);
        }
    }

    private void refuse(String place, JsonNode item, String kind, Set<String> names, String found) {
        problems.add(new Problem(place, item.toString(), Names.oneOf(kind, names, found)));
    }

    private void lay(String name, JsonNode value) {
        String place = "/" + ProblemCollector.step(name);
        String key = outline.key(name);
        if (name.equals(EXTENDS) || name.equals(DROP)) {
            return;
        }
        if (key != null && value.isArray()) {
            layItems(name, key, (ArrayNode) value);
        } else {
            lay(merged, name, value, place);
        }
    }

    private void layItems(String list, String key, ArrayNode items) {
        ArrayNode target = merged.path(list).isArray() ? (ArrayNode) merged.get(list) : merged.putArray(list);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String place = "/" + list + "/" + i;
            String name = items.get(i).path(key).asText();
            int at = indexOf(target, key, name);
            if (items.get(i).path(key).isTextual() && !given.add(name)) {
                problems.add(new Problem(
                        place + "/" + key, "\"" + name + '"', "a name that no other item of this list gives"));
            } else if (at >= 0) {
                places.put("/" + list + "/" + at, place);
                layMembers((ObjectNode) target.get(at), items.get(i), place, list + "/" + name);
            } else {
                checkNotDropped(list + "/" + name, place + "/" + key, "\"" + name + '"');
                places.put("/" + list + "/" + target.size(), place);
                String meant = Names.nearest(names(target, key), name);
                if (meant != null) {
                    misspelt.put(place, meant);
                }
                target.add(items.get(i));
            }
        }
    }

    private void layMembers(ObjectNode target, JsonNode given, String place, String name) {
        given.properties().forEach(member -> {
            String at = place + "/" + ProblemCollector.step(member.getKey());
            checkNotDropped(name + "/" + member.getKey(), at, null);
            lay(target, member.getKey(), member.getValue(), at);
        });
    }

    private void checkNotDropped(String name, String place, @Nullable String found) {
        if (dropped.containsKey(name)) {
            problems.add(new Problem(place, found, "something that \"" + DROP + "\" does not leave out as well"));
        }
    }

    private void lay(ObjectNode target, String name, JsonNode value, String place) {
        if (value.isNull()) {
            problems.add(new Problem(place, "null", "a value, or no such field; \"" + DROP + "\" leaves things out"));
        } else if (outline.compound().contains(name)
                && value.isObject()
                && target.path(name).isObject()) {
            layMembers((ObjectNode) target.get(name), value, place, name);
        } else {
            target.set(name, value);
        }
    }

    private static int indexOf(JsonNode list, String key, String name) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode found = list.get(i).path(key);
            if (found.isTextual() && found.asText().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> names(JsonNode list, String key) {
        Set<String> names = new TreeSet<>();
        list.forEach(item -> names.add(item.path(key).asText()));
        return names;
    }
}

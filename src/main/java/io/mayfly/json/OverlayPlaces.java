package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in an overlay a mistake of the merged document comes from. A mistake in what stays of the base is told at what the
 * overlay says of something that the part at fault names.
 */
final class OverlayPlaces {

    private static final Pattern ITEM = Pattern.compile("/([^/]+)/([0-9]+)(/.*)?");

    private final JsonNode overlay;
    private final JsonNode merged;
    private final Outline outline;
    private final Map<String, String> places;
    private final Map<String, String> dropped;

    /** New items whose names look much like one in the base, with that one: where something lacks, it was meant. */
    private final Map<String, String> misspelt;

    OverlayPlaces(
            JsonNode overlay,
            JsonNode merged,
            Outline outline,
            Map<String, String> places,
            Map<String, String> dropped,
            Map<String, String> misspelt) {
        this.overlay = overlay;
        this.merged = merged;
        this.outline = outline;
        this.places = places;
        this.dropped = dropped;
        this.misspelt = misspelt;
    }

    Problem of(Problem problem) {
        String pointer = problem.pointer();
        Matcher item = ITEM.matcher(pointer);
        if (!item.matches() || outline.key(item.group(1)) == null) {
            return at("", pointer, problem, pointer.substring(Math.min(1, pointer.length())));
        }
        String rest = item.group(3) == null ? "" : item.group(3);
        String start = "/" + item.group(1) + "/" + item.group(2);
        String spoken = item.group(1) + "/" + name(start) + rest;
        String place = places.get(start);
        if (place == null) {
            return stays(problem, cause(item.group(1), merged.at(start)), spoken);
        }
        String meant = misspelt.get(place);
        return meant == null || problem.value() != null
                ? at(place, rest, problem, spoken)
                : new Problem(
                        place + "/" + outline.key(item.group(1)),
                        "\"" + name(start) + '"',
                        "every field of a new one, or the name of one in the base; the nearest is " + meant);
    }

    /** A mistake at a place that the overlay tells of, or in what it leaves as it is within that place. */
    private Problem at(String place, String rest, Problem problem, String spoken) {
        if (has(overlay, place + rest) || !has(merged, problem.pointer())) {
            return new Problem(place + rest, problem.value(), problem.expected());
        }
        String nearest = place + rest;
        while (!has(overlay, nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return stays(problem, nearest.isEmpty() ? like(first(rest)) : nearest, spoken);
    }

    private static String first(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.substring(1, end < 0 ? pointer.length() : end);
    }

    private static Problem stays(Problem problem, String place, String spoken) {
        return new Problem(place, problem.value(), problem.expected() + "; at " + spoken + ", from the base");
    }

    /** What the overlay leaves out or changes that a part of the base names. */
    private String cause(String list, JsonNode part) {
        Set<String> named = new HashSet<>();
        texts(part, named);
        for (Map.Entry<String, String> drop : dropped.entrySet()) {
            if (named.contains(drop.getKey().split("/", -1)[1])) {
                return drop.getValue();
            }
        }
        return places.entrySet().stream()
                .filter(place -> named.contains(name(place.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElseGet(() -> like(list));
    }

    /** What the overlay says of a member, or of what that one leans on. */
    private String like(String member) {
        String other = outline.leans().get(member);
        String drop = dropped.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(member + "/"))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("/" + Overlay.EXTENDS);
        return overlay.has(member) ? "/" + member : other != null && overlay.has(other) ? "/" + other : drop;
    }

    private @Nullable String name(String place) {
        String key = outline.key(first(place));
        return key == null ? null : merged.at(place).path(key).asText();
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> texts(child, into));
    }

    private static boolean has(JsonNode document, String pointer) {
        return !document.at(pointer).isMissingNode();
    }
}

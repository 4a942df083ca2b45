package io.mayfly.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.catalog.Catalog;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** The standard scorecard with some of its signals alone, so that a test need not grow with the catalogue. */
final class SmallCard {

    private SmallCard() {}

    static Mayfly of(String... ids) {
        Set<String> kept = Set.of(ids);
        try (var resource = Scorecard.class.getResourceAsStream("standard-scorecard.json")) {
            ObjectNode card = (ObjectNode) new ObjectMapper().readTree(resource);
            keep((ArrayNode) card.get("signals"), kept, "id");
            Set<String> families = new HashSet<>(card.get("signals").findValuesAsText("family"));
            keep((ArrayNode) card.get("families"), families, "id");
            ((ArrayNode) card.get("gates")).removeAll();
            ((ArrayNode) card.get("typologies")).removeAll();
            return Mayfly.standard()
                    .withSignals(
                            Catalog.standard().stream()
                                    .filter(signal -> kept.contains(signal.id()))
                                    .toList(),
                            Scorecard.read(card.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(ArrayNode list, Set<String> kept, String field) {
        Iterator<JsonNode> each = list.iterator();
        while (each.hasNext()) {
            if (!kept.contains(each.next().get(field).asText())) {
                each.remove();
            }
        }
    }
}

package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a dossier given as a tree says. */
final class TreeFacts {

    private TreeFacts() {}

    static boolean given(ObjectNode tree, String list) {
        return !tree.path(list).isEmpty();
    }

    static boolean searched(ObjectNode tree, String part) {
        boolean[] found = {false};
        tree.path("observations")
                .forEach(look -> look.path("nothingFound").forEach(one -> {
                    found[0] |= one.asText().equals(part);
                }));
        return found[0];
    }

    static @Nullable ObjectNode pick(JsonNode list, Random random, Predicate<JsonNode> which) {
        List<JsonNode> fitting = new ArrayList<>();
        list.forEach(item -> {
            if (which.test(item)) {
                fitting.add(item);
            }
        });
        return fitting.isEmpty() ? null : (ObjectNode) fitting.get(random.nextInt(fitting.size()));
    }

    static String registered(ObjectNode tree) {
        JsonNode registered = tree.path("company").path("registered");
        return registered.isTextual()
                ? registered.asText()
                : registered.path("value").asText();
    }

    static LocalDate earliest(ObjectNode tree, LocalDate asOf) {
        LocalDate earliest = asOf;
        for (String list : List.of("declarations", "shipments")) {
            for (JsonNode trade : tree.path(list)) {
                if (trade.has("date")) {
                    earliest = min(
                            earliest,
                            PartialDate.parse(trade.get("date").asText()).earliest());
                }
            }
        }
        for (JsonNode accounts : tree.path("accounts")) {
            earliest = min(
                    earliest, PartialDate.parse(accounts.get("period").asText()).latest());
        }
        return earliest;
    }

    static List<ObjectNode> checks(ObjectNode tree) {
        List<ObjectNode> checks = new ArrayList<>();
        tree.path("contacts")
                .forEach(contact -> contact.path("checks").forEach(check -> checks.add((ObjectNode) check)));
        return checks;
    }

    static @Nullable String jurisdiction(ObjectNode tree) {
        JsonNode jurisdiction = tree.path("company").path("jurisdiction");
        return jurisdiction.isTextual() ? jurisdiction.asText() : null;
    }

    static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}

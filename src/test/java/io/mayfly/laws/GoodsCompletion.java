package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.UnitValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What the signals of goods miss. */
enum GoodsCompletion implements Completion {
    MODEL,
    HS_CODE_OF_DECLARATION,
    HS_CODE_OF_SHIPMENT,
    SHIPPED_QUANTITY,
    SHIPPED_VALUE,
    SHIPPED_WEIGHT;

    private static final List<String> CODES = List.of("854231", "880622", "650500", "090210", "854140");

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case MODEL -> model(tree, random);
            case HS_CODE_OF_DECLARATION -> hsCode(tree.path("declarations"), random);
            case HS_CODE_OF_SHIPMENT -> hsCode(tree.path("shipments"), random);
            case SHIPPED_QUANTITY -> quantity(tree, random);
            case SHIPPED_VALUE -> value(tree, random);
            case SHIPPED_WEIGHT -> weight(tree, random);
        };
    }

    /** Of drones: what else has no model is not asked for one. */
    private static boolean model(ObjectNode tree, Random random) {
        ObjectNode declaration = TreeFacts.pick(
                tree.path("declarations"),
                random,
                item -> !item.has("model") && item.get("goods").asText().equals("drones"));
        if (declaration == null) {
            return false;
        }
        declaration.put("model", random.nextBoolean() ? "DJI Mini 2" : "of our own make");
        return true;
    }

    /** A code that goes with the words. */
    private static boolean hsCode(JsonNode trades, Random random) {
        ObjectNode trade = TreeFacts.pick(trades, random, item -> !item.has("hsCode"));
        if (trade == null) {
            return false;
        }
        List<String> chapters = UnitValues.standard()
                .classesOf(trade.get("goods").asText())
                .stream()
                .flatMap(each -> each.hsChapters().stream())
                .toList();
        trade.put(
                "hsCode",
                chapters.isEmpty()
                        ? CODES.get(random.nextInt(CODES.size()))
                        : chapters.get(random.nextInt(chapters.size())) + "0001");
        return true;
    }

    /** A stated value says what the goods are worth; where there is none, so does a quantity. */
    private static boolean quantity(ObjectNode tree, Random random) {
        ObjectNode shipment = TreeFacts.pick(tree.path("shipments"), random, item -> !item.has("quantity"));
        if (shipment == null) {
            return false;
        }
        shipment.put("quantity", random.nextInt(1, 300_000)).put("unit", "pieces");
        return true;
    }

    private static boolean value(ObjectNode tree, Random random) {
        ObjectNode shipment =
                TreeFacts.pick(tree.path("shipments"), random, item -> !item.has("value") && !item.has("quantity"));
        if (shipment == null) {
            return false;
        }
        shipment.putObject("value")
                .put("amount", random.nextInt(5_000_000))
                .put("currency", random.nextBoolean() ? "USD" : "RUB");
        return true;
    }

    private static boolean weight(ObjectNode tree, Random random) {
        ObjectNode shipment = TreeFacts.pick(tree.path("shipments"), random, item -> !item.has("weightKg"));
        if (shipment == null) {
            return false;
        }
        shipment.put("weightKg", random.nextInt(1, 500_000));
        return true;
    }
}

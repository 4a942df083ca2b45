package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What the signals of the line of business miss. */
enum ActivityCompletion implements Completion {
    ACTIVITIES,
    CODE,
    MAIN,
    CHANGES,
    CONTRACTS,
    CONSIGNEE,
    CARE_OF,
    WEBSITE_FINDING,
    NOTHING_FOUND;

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        return switch (this) {
            case ACTIVITIES -> activities(company, random);
            case CODE -> code(company, random);
            case MAIN -> main(company, random);
            case CHANGES -> changes(tree, company, asOf, random);
            case CONTRACTS -> contracts(tree, asOf, random);
            case CONSIGNEE -> party(tree, "consignee", random, item -> true);
            // A record that names a consignee and nobody in whose care they travel says that there is nobody.
            case CARE_OF -> party(tree, "careOf", random, item -> !item.has("consignee"));
            case WEBSITE_FINDING -> finding(tree, random);
            case NOTHING_FOUND -> nothingFound(tree, asOf, random);
        };
    }

    private static boolean activities(ObjectNode company, Random random) {
        if (!company.path("activities").isEmpty()) {
            return false;
        }
        ArrayNode list = company.putArray("activities");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            list.addObject().put("scheme", "NACE").put("code", anyCode(random)).put("main", i == 1);
        }
        return true;
    }

    private static String anyCode(Random random) {
        return AnyActivity.CODES.get(random.nextInt(AnyActivity.CODES.size()));
    }

    /** The code of what nobody understands in words. */
    private static boolean code(ObjectNode company, Random random) {
        ObjectNode activity = TreeFacts.pick(
                company.path("activities"),
                random,
                item -> !item.has("code") && item.get("text").asText().equals("xyzzy"));
        if (activity == null) {
            return false;
        }
        activity.put("scheme", "NACE").put("code", anyCode(random));
        return true;
    }

    private static boolean main(ObjectNode company, Random random) {
        boolean marked = TreeFacts.pick(
                        company.path("activities"),
                        random,
                        item -> item.path("main").asBoolean())
                != null;
        ObjectNode activity = TreeFacts.pick(company.path("activities"), random, item -> !item.has("main"));
        if (marked || activity == null) {
            return false;
        }
        activity.put("main", true);
        return true;
    }

    private static boolean changes(ObjectNode tree, ObjectNode company, LocalDate asOf, Random random) {
        if (!company.path("changes").isEmpty() || TreeFacts.searched(tree, "changes")) {
            return false;
        }
        company.putArray("changes")
                .addObject()
                .put("what", random.nextBoolean() ? "activity" : "name")
                .put("date", asOf.minusDays(random.nextInt(900)).toString());
        return true;
    }

    private static boolean contracts(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "contracts") || TreeFacts.searched(tree, "contracts")) {
            return false;
        }
        tree.withArrayProperty("contracts")
                .addObject()
                .put("kind", random.nextBoolean() ? "agency" : "sale")
                .put("date", asOf.minusDays(random.nextInt(900)).toString());
        return true;
    }

    private static boolean party(ObjectNode tree, String field, Random random, Predicate<JsonNode> which) {
        ObjectNode shipment =
                TreeFacts.pick(tree.path("shipments"), random, item -> !item.has(field) && which.test(item));
        if (shipment == null) {
            return false;
        }
        shipment.put(field, random.nextBoolean() ? "SILVA" : "Rika");
        return true;
    }

    private static boolean finding(ObjectNode tree, Random random) {
        ObjectNode look = TreeFacts.pick(
                tree.path("observations"),
                random,
                item -> item.get("method").asText().equals("website") && !item.has("finding"));
        if (look == null) {
            return false;
        }
        look.put(
                "finding",
                List.of("company-present", "other-business", "copied").get(random.nextInt(3)));
        return true;
    }

    private static boolean nothingFound(ObjectNode tree, LocalDate asOf, Random random) {
        String part = random.nextBoolean() ? "contracts" : "changes";
        boolean given =
                TreeFacts.given(tree, part) || !tree.path("company").path(part).isEmpty();
        if (given || TreeFacts.searched(tree, part)) {
            return false;
        }
        tree.withArrayProperty("observations")
                .addObject()
                .put("date", asOf.minusDays(random.nextInt(30)).toString())
                .put("method", "search")
                .putArray("nothingFound")
                .add(part);
        return true;
    }
}

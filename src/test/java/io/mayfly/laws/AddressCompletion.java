package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.AddressWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What the signals on addresses miss. */
enum AddressCompletion implements Completion {
    USE_OF_WORDED,
    LOOK_DATE,
    LOOK_SOURCE,
    CHANGES,
    CHANGE_NARROWED,
    NO_CHANGES,
    NO_PREMISES;

    private static final List<String> USES =
            List.of("residential", "office", "mass-registration", "virtual", "warehouse", "industrial");
    private static final List<String> KINDS = List.of("name", "address", "address", "owner", "officer", "activity");
    private static final List<String> OLD_KINDS = List.of("name", "owner", "officer", "activity");

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case USE_OF_WORDED -> use(tree, random);
            case LOOK_DATE -> lookDate(tree, asOf, random);
            case LOOK_SOURCE -> lookSource(tree, random);
            case CHANGES -> changes(tree, asOf, random);
            case CHANGE_NARROWED -> narrowed(tree, random);
            case NO_CHANGES -> !hasChanges(tree) && nothingFound(tree, "changes", asOf, random);
            case NO_PREMISES -> nothingFound(tree, "premises", asOf, random);
        };
    }

    private static boolean use(ObjectNode tree, Random random) {
        ObjectNode address = TreeFacts.pick(
                tree.path("addresses"),
                random,
                item -> !item.has("to")
                        && worded(item)
                        && !found(tree, item.get("role").asText()));
        if (address == null) {
            return false;
        }
        address.put("use", USES.get(random.nextInt(USES.size())));
        return true;
    }

    private static boolean worded(JsonNode address) {
        String country = address.has("country") ? address.get("country").asText() : null;
        return !address.get("role").asText().equals("correspondence")
                && AddressWords.standard()
                                .of(address.get("text").asText(), country)
                                .kind()
                        != AddressWords.Kind.NONE;
    }

    private static boolean found(ObjectNode tree, String role) {
        for (JsonNode address : tree.path("addresses")) {
            if (address.get("role").asText().equals(role) && address.has("use")) {
                return true;
            }
        }
        for (JsonNode look : tree.path("observations")) {
            if (look.path("address").asText("registered").equals(role) && look.has("use")) {
                return true;
            }
        }
        return false;
    }

    private static boolean lookDate(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode look = TreeFacts.pick(tree.path("observations"), random, item -> bare(item) && !item.has("date"));
        if (look == null) {
            return false;
        }
        look.put("date", asOf.minusDays(random.nextInt(1500)).toString());
        return true;
    }

    /** A look at a place and nothing else, so that nothing else hangs on when and by whom. */
    private static boolean bare(JsonNode look) {
        return look.has("finding")
                && !look.has("use")
                && !look.has("source")
                && look.path("claims").isEmpty()
                && look.path("nothingFound").isEmpty();
    }

    private static boolean lookSource(ObjectNode tree, Random random) {
        ObjectNode look = TreeFacts.pick(tree.path("observations"), random, AddressCompletion::bare);
        if (look == null) {
            return false;
        }
        String key = random.nextBoolean() ? "one-map" : "another-map";
        tree.withObjectProperty("sources").withObjectProperty(key).put("title", "a map");
        look.put("source", key);
        return true;
    }

    private static boolean hasChanges(ObjectNode tree) {
        return !tree.path("company").path("changes").isEmpty();
    }

    private static boolean changes(ObjectNode tree, LocalDate asOf, Random random) {
        if (hasChanges(tree) || TreeFacts.searched(tree, "changes")) {
            return false;
        }
        List<String> kinds = settled(tree) ? OLD_KINDS : KINDS;
        ArrayNode list = ((ObjectNode) tree.get("company")).withArrayProperty("changes");
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            list.addObject()
                    .put("what", kinds.get(random.nextInt(kinds.size())))
                    .put("date", asOf.minusDays(random.nextInt(1500)).toString());
        }
        return true;
    }

    /** Where a registered address has a beginning and no end, the company has not moved since. */
    private static boolean settled(ObjectNode tree) {
        return TreeFacts.pick(
                        tree.path("addresses"),
                        new Random(0),
                        item -> item.get("role").asText().equals("registered") && item.has("from") && !item.has("to"))
                != null;
    }

    private static boolean narrowed(ObjectNode tree, Random random) {
        ObjectNode change = TreeFacts.pick(
                tree.path("company").path("changes"),
                random,
                item -> !PartialDate.parse(item.get("date").asText()).exact());
        if (change == null) {
            return false;
        }
        PartialDate date = PartialDate.parse(change.get("date").asText());
        long days = date.latest().toEpochDay() - date.earliest().toEpochDay();
        LocalDate from = date.earliest().plusDays(random.nextLong(days + 1));
        change.put("date", new PartialDate(from, random.nextBoolean() ? from : date.latest()).toString());
        return true;
    }

    private static boolean nothingFound(ObjectNode tree, String part, LocalDate asOf, Random random) {
        if (TreeFacts.searched(tree, part)) {
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

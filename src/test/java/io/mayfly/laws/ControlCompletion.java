package io.mayfly.laws;

import static io.mayfly.laws.Draw.pick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the signals of the families control and marks miss. */
enum ControlCompletion implements Completion {
    MARKS,
    STATUS,
    LEGAL_FORM,
    OFFICERS,
    OFFICER_KIND,
    OFFICER_BIRTH,
    MANDATES,
    NOMINEE_SIGNS,
    OWNERS,
    OWNER_KIND,
    BENEFICIAL,
    CHANGES,
    SHIPMENT_VALUE,
    CONTROL_SEARCHED,
    BEGINNING_NARROWED;

    private static final List<String> MARKED = List.of(
            "unreliable-address",
            "disqualified-officer",
            "strike-off-pending",
            "abnormal-operations",
            "serious-violations",
            "tax-arrears");
    private static final List<String> KINDS = List.of("person", "company", "trust", "state", "dispersed");

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case MARKS -> marks(tree, asOf, random);
            case STATUS -> status(tree, random);
            case LEGAL_FORM -> legalForm(tree, random);
            case OFFICERS -> officers(tree, asOf, random);
            case OFFICER_KIND -> officerKind(tree, random);
            case OFFICER_BIRTH -> officerBirth(tree, random);
            case MANDATES -> mandates(tree, random);
            case NOMINEE_SIGNS -> nomineeSigns(tree, random);
            case OWNERS -> owners(tree, asOf, random);
            case OWNER_KIND -> ownerKind(tree, random);
            case BENEFICIAL -> beneficial(tree, random);
            case CHANGES -> changes(tree, asOf, random);
            case SHIPMENT_VALUE -> shipmentValue(tree, random);
            case CONTROL_SEARCHED -> searched(tree, asOf, random);
            case BEGINNING_NARROWED -> narrowed(tree, random);
        };
    }

    private static boolean open(ObjectNode tree, String list) {
        return !TreeFacts.given(tree, list) && !TreeFacts.searched(tree, list);
    }

    private static boolean changesKnown(ObjectNode tree) {
        return !tree.path("company").path("changes").isEmpty() || TreeFacts.searched(tree, "changes");
    }

    private static String day(LocalDate asOf, Random random) {
        return asOf.minusDays(random.nextInt(1000)).toString();
    }

    private static boolean marks(ObjectNode tree, LocalDate asOf, Random random) {
        if (!open(tree, "marks")) {
            return false;
        }
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            tree.withArrayProperty("marks")
                    .addObject()
                    .put("kind", pick(random, MARKED))
                    .put("from", day(asOf, random));
        }
        return true;
    }

    /** Only where no marks tell whether a strike-off is pending. */
    private static boolean status(ObjectNode tree, Random random) {
        if (tree.path("company").has("status") || !open(tree, "marks")) {
            return false;
        }
        ((ObjectNode) tree.get("company")).put("status", random.nextBoolean() ? "active" : "closing");
        return true;
    }

    private static boolean legalForm(ObjectNode tree, Random random) {
        if (tree.path("company").has("legalForm")) {
            return false;
        }
        ((ObjectNode) tree.get("company")).put("legalForm", random.nextBoolean() ? "LP" : "LLC");
        return true;
    }

    /** Where the recorded changes are known, nobody came whom they do not tell of. */
    private static boolean officers(ObjectNode tree, LocalDate asOf, Random random) {
        if (!open(tree, "officers")) {
            return false;
        }
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            ObjectNode officer = tree.withArrayProperty("officers").addObject().put("name", "officer " + i);
            officer.put("mandates", random.nextInt(100)).put("corporate", random.nextBoolean());
            if (!changesKnown(tree) && random.nextBoolean()) {
                officer.put("from", day(asOf, random));
            }
        }
        return true;
    }

    private static boolean officerKind(ObjectNode tree, Random random) {
        ObjectNode officer = lacking(tree, "officers", "corporate", random);
        if (officer == null || officer.has("born")) {
            return false;
        }
        officer.put("corporate", random.nextBoolean());
        return true;
    }

    private static boolean officerBirth(ObjectNode tree, Random random) {
        ObjectNode officer = lacking(tree, "officers", "born", random);
        if (officer == null || officer.path("corporate").asBoolean()) {
            return false;
        }
        officer.put("born", String.valueOf(random.nextInt(1900, 2018)));
        return true;
    }

    private static boolean mandates(ObjectNode tree, Random random) {
        ObjectNode officer = lacking(tree, "officers", "mandates", random);
        if (officer == null) {
            return false;
        }
        officer.put("mandates", random.nextInt(200));
        return true;
    }

    private static boolean nomineeSigns(ObjectNode tree, Random random) {
        ObjectNode officer = lacking(tree, "officers", "nomineeSigns", random);
        if (officer == null) {
            return false;
        }
        ArrayNode signs = officer.putArray("nomineeSigns");
        for (String sign : List.of("service-provider", "unpaid", "unrelated-trades", "power-given-away")) {
            if (signs.isEmpty() || random.nextBoolean()) {
                signs.add(sign);
            }
        }
        return true;
    }

    private static boolean owners(ObjectNode tree, LocalDate asOf, Random random) {
        if (!open(tree, "owners")) {
            return false;
        }
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            ObjectNode owner = tree.withArrayProperty("owners").addObject().put("name", "owner " + i);
            owner.put("kind", pick(random, KINDS));
            owner.put("beneficial", !TreeFacts.searched(tree, "beneficial-owners") && random.nextBoolean());
            if (!changesKnown(tree) && random.nextBoolean()) {
                owner.put("from", day(asOf, random));
            }
        }
        return true;
    }

    private static boolean ownerKind(ObjectNode tree, Random random) {
        ObjectNode owner = lacking(tree, "owners", "kind", random);
        if (owner == null) {
            return false;
        }
        owner.put("kind", pick(random, KINDS));
        return true;
    }

    private static boolean beneficial(ObjectNode tree, Random random) {
        ObjectNode owner = lacking(tree, "owners", "beneficial", random);
        if (owner == null || TreeFacts.searched(tree, "beneficial-owners")) {
            return false;
        }
        owner.put("beneficial", random.nextBoolean());
        return true;
    }

    private static boolean changes(ObjectNode tree, LocalDate asOf, Random random) {
        if (changesKnown(tree)) {
            return false;
        }
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            ((ObjectNode) tree.get("company"))
                    .withArrayProperty("changes")
                    .addObject()
                    .put("what", pick(random, List.of("name", "owner", "officer")))
                    .put("date", day(asOf, random));
        }
        return true;
    }

    private static boolean shipmentValue(ObjectNode tree, Random random) {
        ObjectNode shipment = TreeFacts.pick(
                tree.path("shipments"),
                random,
                item -> !item.has("value") && !item.has("quantity") && count(tree, "shipments", item) == 1);
        if (shipment == null) {
            return false;
        }
        shipment.putObject("value").put("amount", random.nextInt(90_000_000)).put("currency", "RUB");
        return true;
    }

    private static long count(ObjectNode tree, String list, JsonNode item) {
        long count = 0;
        for (JsonNode other : tree.path(list)) {
            count += other.equals(item) ? 1 : 0;
        }
        return count;
    }

    private static boolean searched(ObjectNode tree, LocalDate asOf, Random random) {
        List<String> open = new ArrayList<>();
        for (String list : List.of("marks", "officers", "owners")) {
            if (!TreeFacts.given(tree, list)) {
                open.add(list);
            }
        }
        if (tree.path("company").path("changes").isEmpty()) {
            open.add("changes");
        }
        if (TreeFacts.pick(
                        tree.path("owners"),
                        random,
                        owner -> owner.path("beneficial").asBoolean())
                == null) {
            open.add("beneficial-owners");
        }
        if (open.isEmpty()) {
            return false;
        }
        tree.withArrayProperty("observations")
                .addObject()
                .put("date", asOf.minusDays(random.nextInt(30)).toString())
                .put("method", "search")
                .putArray("nothingFound")
                .add(pick(random, open));
        return true;
    }

    /** A beginning or a change within a period becomes a day, of what is told once and known by a stated day. */
    private static boolean narrowed(ObjectNode tree, Random random) {
        List<ObjectNode> open = new ArrayList<>();
        for (String list : List.of("marks", "officers", "owners")) {
            tree.path(list).forEach(item -> {
                boolean partial = item.has("from")
                        && !PartialDate.parse(item.get("from").asText()).exact();
                if (partial && item.has("knownAt") && once(tree, list, item)) {
                    open.add((ObjectNode) item);
                }
            });
        }
        tree.path("company").path("changes").forEach(item -> {
            if (!PartialDate.parse(item.get("date").asText()).exact() && item.has("knownAt")) {
                open.add((ObjectNode) item);
            }
        });
        if (open.isEmpty()) {
            return false;
        }
        ObjectNode item = pick(random, open);
        String field = item.has("date") ? "date" : "from";
        PartialDate date = PartialDate.parse(item.get(field).asText());
        long days = date.latest().toEpochDay() - date.earliest().toEpochDay();
        item.put(field, date.earliest().plusDays(random.nextLong(days + 1)).toString());
        return true;
    }

    /** One of whom nothing else is told, and that not this. */
    private static @Nullable ObjectNode lacking(ObjectNode tree, String list, String field, Random random) {
        return TreeFacts.pick(tree.path(list), random, item -> !item.has(field) && once(tree, list, item));
    }

    private static boolean once(ObjectNode tree, String list, JsonNode item) {
        String key = item.has("name") ? "name" : "kind";
        int count = 0;
        for (JsonNode other : tree.path(list)) {
            count += other.path(key).equals(item.path(key)) ? 1 : 0;
        }
        return count == 1;
    }
}

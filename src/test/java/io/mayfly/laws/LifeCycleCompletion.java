package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What may be missing of a company's life and of the traces it leaves. */
enum LifeCycleCompletion implements Completion {
    CHANGES,
    CONTRACTS,
    AUTHORISED_CAPITAL,
    PAID_IN_CAPITAL,
    SEARCHES,
    DESTINATION;

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case CHANGES -> changes(tree, asOf, random);
            case CONTRACTS -> contracts(tree, random);
            case AUTHORISED_CAPITAL -> capital(tree, "authorisedCapital", random);
            case PAID_IN_CAPITAL -> capital(tree, "paidInCapital", random);
            case SEARCHES -> searches(tree, asOf, random);
            case DESTINATION -> destination(tree, random);
        };
    }

    private static boolean changes(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        if (company.has("changes") || TreeFacts.searched(tree, "changes")) {
            return false;
        }
        LocalDate turn = asOf.minusDays(random.nextInt(600));
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            LocalDate day = turn.plusDays(random.nextInt(100));
            ChangeKind kind = List.of(ChangeKind.values()).get(random.nextInt(ChangeKind.values().length));
            company.withArrayProperty("changes")
                    .addObject()
                    .put("what", kind.name().toLowerCase(Locale.ROOT))
                    .put("date", (day.isAfter(asOf) ? asOf : day).toString());
        }
        return true;
    }

    private static boolean contracts(ObjectNode tree, Random random) {
        if (TreeFacts.given(tree, "contracts") || TreeFacts.searched(tree, "contracts")) {
            return false;
        }
        List<String> kinds = List.of("sale", "agency", "funding", "merger", "lease", "storage", "public");
        tree.withArrayProperty("contracts").addObject().put("kind", kinds.get(random.nextInt(kinds.size())));
        return true;
    }

    private static boolean capital(ObjectNode tree, String field, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        if (company.has(field)) {
            return false;
        }
        company.putObject(field)
                .putObject("value")
                .put("amount", random.nextInt(2) * 10_000)
                .put("currency", "RUB");
        return true;
    }

    private static boolean destination(ObjectNode tree, Random random) {
        ObjectNode shipment = TreeFacts.pick(tree.path("shipments"), random, item -> !item.has("destination"));
        if (shipment == null) {
            return false;
        }
        shipment.put("destination", random.nextBoolean() ? "RU" : "TR");
        return true;
    }

    private static boolean searches(ObjectNode tree, LocalDate asOf, Random random) {
        List<String> open = List.of("premises", "storage", "operations", "website", "changes").stream()
                .filter(part -> !TreeFacts.searched(tree, part))
                .filter(part -> !part.equals("changes") || !tree.get("company").has("changes"))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        tree.withArrayProperty("observations")
                .addObject()
                .put("date", asOf.minusDays(random.nextInt(30)).toString())
                .put("method", "search")
                .putArray("nothingFound")
                .add(open.get(random.nextInt(open.size())));
        return true;
    }
}

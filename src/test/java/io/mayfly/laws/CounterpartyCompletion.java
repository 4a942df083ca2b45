package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What the signals of counterparties miss: those companies, or something about one of them. */
enum CounterpartyCompletion implements Completion {
    COUNTERPARTIES,
    COUNTRY,
    REGISTERED,
    SIZE_CLASS,
    ADDRESS,
    MATCH,
    REACHED,
    AUTHORISED_FROM,
    AUTHORISED_TO;

    private static final List<String> ROLES = List.of(
            "supplier", "manufacturer", "intermediary", "retailer", "forwarder", "bank", "affiliate", "end-user");

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case COUNTERPARTIES -> counterparties(tree, random);
            case COUNTRY -> fill(tree, random, "country", AnyPartners.PLACES);
            case REGISTERED ->
                fill(
                        tree,
                        random,
                        "registered",
                        List.of(
                                asOf.minusDays(1_000).toString(),
                                asOf.minusDays(90).toString()));
            case SIZE_CLASS -> fill(tree, random, "sizeClass", List.of("micro", "small", "medium", "large"));
            case ADDRESS -> fill(tree, random, "address", List.of("1 Example Road", "2 Example Road"));
            case MATCH -> fill(tree, random, "match", List.of("identifier", "same-name", "similar-name", "not-found"));
            case REACHED -> fill(tree, random, "reached", List.of("reached", "unanswered", "hard-bounce", "bounced"));
            case AUTHORISED_FROM -> authorised(tree, asOf, random, "authorisedFrom");
            case AUTHORISED_TO -> authorised(tree, asOf, random, "authorisedTo");
        };
    }

    private static boolean counterparties(ObjectNode tree, Random random) {
        if (TreeFacts.given(tree, "counterparties") || TreeFacts.searched(tree, "counterparties")) {
            return false;
        }
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            tree.withArrayProperty("counterparties")
                    .addObject()
                    .put("name", AnyPartners.NAMES.get(random.nextInt(AnyPartners.NAMES.size())))
                    .put("role", ROLES.get(random.nextInt(ROLES.size())))
                    .put("country", AnyPartners.PLACES.get(random.nextInt(AnyPartners.PLACES.size())));
        }
        return true;
    }

    private static boolean fill(ObjectNode tree, Random random, String field, List<String> values) {
        ObjectNode party = TreeFacts.pick(tree.path("counterparties"), random, item -> !item.has(field));
        if (party == null) {
            return false;
        }
        party.put(field, values.get(random.nextInt(values.size())));
        return true;
    }

    /** Where the beginning alone is on record, the authorisation goes on. */
    private static boolean authorised(ObjectNode tree, LocalDate asOf, Random random, String field) {
        ObjectNode party = TreeFacts.pick(
                tree.path("counterparties"), random, item -> !item.has("authorisedFrom") && !item.has("authorisedTo"));
        if (party == null) {
            return false;
        }
        party.put(field, asOf.minusDays(random.nextInt(1, 900)).toString());
        return true;
    }
}

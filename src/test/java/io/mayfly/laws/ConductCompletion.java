package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the signals on conduct and answers miss. */
enum ConductCompletion implements Completion {
    STATEMENTS,
    CLAIM,
    ADDRESSEE,
    SPEAKER,
    MANUFACTURER,
    WAY,
    COUNTERPARTIES,
    SEAT,
    WEBSITE_CLAIMS,
    FINDING,
    END_USE_SEARCH,
    MAIL_ADDRESS;

    private static final List<StatementKind> KINDS = List.of(StatementKind.values());

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case STATEMENTS -> statements(tree, asOf, random);
            case CLAIM -> claim(TreeFacts.pick(tree.path("statements"), random, item -> !item.has("claim")), random);
            case ADDRESSEE -> put(tree, "statements", "to", random, List.of("Acme", "Borsa Bank", "a newspaper"));
            case SPEAKER -> speaker(tree, random);
            case MANUFACTURER -> put(tree, "declarations", "manufacturer", random, List.of("Acme", "Borsa Bank"));
            case WAY ->
                put(tree, "shipments", way(random), random, List.of("CN", "TR"))
                        || put(tree, "shipments", "exporter", random, List.of("Acme", "Borsa Bank"));
            case COUNTERPARTIES -> counterparties(tree, random);
            case SEAT -> put(tree, "counterparties", "country", random, List.of("CN", "TR"));
            case WEBSITE_CLAIMS -> websiteClaims(tree, random);
            case FINDING -> finding(tree, random);
            case END_USE_SEARCH -> endUseSearch(tree, asOf);
            case MAIL_ADDRESS -> mailAddress(tree, random);
        };
    }

    private static boolean statements(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "statements") || TreeFacts.searched(tree, "statements")) {
            return false;
        }
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            StatementKind kind = KINDS.get(random.nextInt(KINDS.size()));
            ObjectNode statement = tree.withArrayProperty("statements").addObject();
            statement
                    .put("date", asOf.minusDays(random.nextInt(60)).toString())
                    .put("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("text", "something");
            if (random.nextBoolean()) {
                claim(statement, random);
            }
            if (random.nextBoolean()) {
                party(statement);
            }
        }
        return true;
    }

    private static boolean claim(@Nullable ObjectNode statement, Random random) {
        if (statement == null) {
            return false;
        }
        fill(statement.putObject("claim"), AnyConduct.claim(random));
        return true;
    }

    private static void fill(ObjectNode node, Claim claim) {
        node.put("topic", claim.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("goods", claim.goods()).put("country", claim.country()).put("party", claim.party());
    }

    private static void party(ObjectNode fact) {
        fact.putObject("party").put("scheme", AnyConduct.PARTY.scheme()).put("value", AnyConduct.PARTY.value());
    }

    /** Statements and records that name nobody turn out to name this company. */
    private static boolean speaker(ObjectNode tree, Random random) {
        String list = List.of("statements", "declarations", "shipments").get(random.nextInt(3));
        ObjectNode fact = TreeFacts.pick(tree.path(list), random, item -> !item.has("party"));
        if (fact == null) {
            return false;
        }
        party(fact);
        return true;
    }

    private static String way(Random random) {
        return List.of("dispatch", "origin", "destination").get(random.nextInt(3));
    }

    private static boolean put(ObjectNode tree, String list, String field, Random random, List<String> values) {
        ObjectNode fact = TreeFacts.pick(tree.path(list), random, item -> !item.has(field));
        if (fact == null) {
            return false;
        }
        fact.put(field, values.get(random.nextInt(values.size())));
        return true;
    }

    private static boolean counterparties(ObjectNode tree, Random random) {
        if (TreeFacts.given(tree, "counterparties") || TreeFacts.searched(tree, "counterparties")) {
            return false;
        }
        tree.withArrayProperty("counterparties")
                .addObject()
                .put("name", random.nextBoolean() ? "Acme" : "Borsa Bank")
                .put("role", random.nextBoolean() ? "bank" : "customer")
                .put("country", random.nextBoolean() ? "CN" : "TR");
        return true;
    }

    private static boolean website(JsonNode look) {
        return look.path("method").asText().equals("website");
    }

    private static boolean websiteClaims(ObjectNode tree, Random random) {
        ObjectNode look =
                TreeFacts.pick(tree.path("observations"), random, item -> website(item) && !item.has("claims"));
        if (look == null) {
            return false;
        }
        fill(look.withArrayProperty("claims").addObject(), AnyConduct.claim(random));
        return true;
    }

    private static boolean finding(ObjectNode tree, Random random) {
        ObjectNode look =
                TreeFacts.pick(tree.path("observations"), random, item -> website(item) && !item.has("finding"));
        if (look == null) {
            return false;
        }
        look.put("finding", random.nextBoolean() ? "removed" : "copied");
        return true;
    }

    private static boolean endUseSearch(ObjectNode tree, LocalDate asOf) {
        if (TreeFacts.searched(tree, "end-use-certificates")) {
            return false;
        }
        tree.withArrayProperty("observations")
                .addObject()
                .put("date", asOf.toString())
                .put("method", "search")
                .putArray("nothingFound")
                .add("end-use-certificates");
        return true;
    }

    private static boolean mailAddress(ObjectNode tree, Random random) {
        String kind = ContactKind.EMAIL.name().toLowerCase(Locale.ROOT);
        ObjectNode contact = TreeFacts.pick(
                tree.path("contacts"),
                random,
                item -> item.path("kind").asText().equals(kind) && !item.has("value"));
        if (contact == null) {
            return false;
        }
        contact.put("value", random.nextBoolean() ? "a@qq.com" : "a@acme.example");
        return true;
    }
}

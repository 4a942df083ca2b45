package io.mayfly.laws;

import static io.mayfly.laws.Draw.pick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the signals that speak for a company, and the context of a company, may lack. */
enum StandingCompletion implements Completion {
    AUDIT,
    TAX_PAID,
    NET_INCOME,
    CONTRACTS,
    CONTRACT_DETAIL,
    LICENCES,
    IDENTIFIERS,
    WEBSITE_SINCE,
    OWNERS,
    OWNER_KIND,
    ACTIVITIES,
    ACTIVITY_CODE,
    REGISTERED_AGENT,
    COUNTERPARTIES,
    BRAND,
    DESTINATION;

    private static final Set<String> WITHOUT_FIGURES = Set.of("overdue", "exempt", "not-due");

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        return switch (this) {
            case AUDIT -> {
                ObjectNode accounts = accounts(tree, "audited", random);
                yield accounts != null && accounts.put("audited", random.nextBoolean()) != null;
            }
            case TAX_PAID -> figure(tree, "taxPaid", random.nextInt(5_000_000), random);
            case NET_INCOME -> figure(tree, "netIncome", random.nextInt(-5_000_000, 1_000_000), random);
            case CONTRACTS -> contracts(tree, asOf, random);
            case CONTRACT_DETAIL -> contractDetail(tree, asOf, random);
            case LICENCES -> licences(tree, company, random);
            case IDENTIFIERS -> added(company, "identifiers", "scheme", "LEI", "value", AnyStanding.LEI);
            case WEBSITE_SINCE -> websiteSince(tree, asOf, random);
            case OWNERS ->
                !TreeFacts.searched(tree, "owners")
                        && !TreeFacts.searched(tree, "beneficial-owners")
                        && added(tree, "owners", "name", "Rika Fund", "kind", pick(random, KINDS));
            case OWNER_KIND -> detail(tree.path("owners"), "kind", pick(random, KINDS), random);
            case ACTIVITIES -> added(company, "activities", "scheme", "NACE", "code", pick(random, CODES));
            case ACTIVITY_CODE -> activityCode(company, random);
            case REGISTERED_AGENT -> registeredAgent(tree, random);
            case COUNTERPARTIES ->
                !TreeFacts.searched(tree, "counterparties")
                        && added(tree, "counterparties", "name", AnyStanding.MAKER, "role", "manufacturer");
            case BRAND -> detail(tree.path("shipments"), "brand", pick(random, List.of("Lumen", "Ohm")), random);
            case DESTINATION ->
                detail(tree.path("shipments"), "destination", pick(random, List.of("RU", "CN")), random);
        };
    }

    private static final List<String> KINDS = List.of("person", "company", "trust", "state");
    private static final List<String> CODES = List.of("64.20", "46.90");
    private static final List<String> CONTRACT_KINDS =
            List.of("sale", "public", "agency", "funding", "storage", "lease", "merger");

    private static String day(LocalDate asOf, int days, Random random) {
        return asOf.minusDays(random.nextInt(days)).toString();
    }

    /** Accounts that may hold a figure they do not state. */
    private static @Nullable ObjectNode accounts(ObjectNode tree, String field, Random random) {
        return TreeFacts.pick(
                tree.path("accounts"),
                random,
                item -> !item.has(field)
                        && !WITHOUT_FIGURES.contains(item.path("filing").asText()));
    }

    private static boolean figure(ObjectNode tree, String field, int amount, Random random) {
        ObjectNode accounts = accounts(tree, field, random);
        if (accounts == null) {
            return false;
        }
        accounts.put(field, amount);
        if (!accounts.has("currency")) {
            accounts.put("currency", "RUB");
        }
        return true;
    }

    /** A list of one record that was not given. */
    private static boolean added(ObjectNode holder, String list, String... fields) {
        if (TreeFacts.given(holder, list)) {
            return false;
        }
        ObjectNode item = holder.withArrayProperty(list).addObject();
        for (int i = 0; i < fields.length; i += 2) {
            item.put(fields[i], fields[i + 1]);
        }
        return true;
    }

    private static boolean detail(JsonNode list, String field, String value, Random random) {
        ObjectNode item = TreeFacts.pick(list, random, each -> !each.has(field));
        if (item == null) {
            return false;
        }
        item.put(field, value);
        return true;
    }

    private static boolean contracts(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "contracts")
                || TreeFacts.searched(tree, "contracts")
                || TreeFacts.searched(tree, "premises")) {
            return false;
        }
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            String kind = pick(random, CONTRACT_KINDS);
            boolean denied = (kind.equals("lease") && TreeFacts.searched(tree, "premises"))
                    || (kind.equals("storage") && TreeFacts.searched(tree, "storage"));
            ObjectNode contract = tree.withArrayProperty("contracts")
                    .addObject()
                    .put("kind", denied ? "sale" : kind)
                    .put("date", day(asOf, 1200, random))
                    .put("counterparty", "Rika");
            contract.putObject("value")
                    .put("amount", random.nextInt(1, 100_000_000))
                    .put("currency", "RUB");
        }
        return true;
    }

    private static boolean contractDetail(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode contract = TreeFacts.pick(
                tree.path("contracts"),
                random,
                item -> !item.has("date") || !item.has("counterparty") || !item.has("accepted") || !item.has("value"));
        if (contract == null) {
            return false;
        }
        if (!contract.has("counterparty")) {
            contract.put("counterparty", "Rika");
        } else if (!contract.has("date")) {
            LocalDate to =
                    contract.has("to") ? LocalDate.parse(contract.get("to").asText()) : asOf;
            contract.put("date", day(to.isBefore(asOf) ? to : asOf, 1200, random));
        } else if (!contract.has("accepted")) {
            contract.put("accepted", random.nextBoolean());
        } else {
            contract.putObject("value")
                    .put("amount", random.nextInt(1, 100_000_000))
                    .put("currency", "RUB");
        }
        return true;
    }

    private static boolean licences(ObjectNode tree, ObjectNode company, Random random) {
        for (String part : List.of("licences", "goods-licences", "end-use-certificates")) {
            if (TreeFacts.searched(tree, part)) {
                return false;
            }
        }
        String kind = pick(random, List.of("goods", "other", "end-use", "financial-supervision"));
        return added(company, "licences", "kind", kind, "authority", "the office");
    }

    private static boolean websiteSince(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode site = TreeFacts.pick(
                tree.path("contacts"),
                random,
                item -> item.get("kind").asText().equals("website") && !item.has("since"));
        if (site == null) {
            return false;
        }
        site.put("since", day(asOf, 2000, random));
        return true;
    }

    private static boolean activityCode(ObjectNode company, Random random) {
        ObjectNode line = TreeFacts.pick(
                company.path("activities"),
                random,
                item -> !item.has("code") && item.get("text").asText().equals("xyzzy"));
        if (line == null) {
            return false;
        }
        line.put("scheme", "NACE").put("code", pick(random, CODES));
        return true;
    }

    private static boolean registeredAgent(ObjectNode tree, Random random) {
        List<ObjectNode> open = new ArrayList<>();
        tree.path("addresses").forEach(address -> {
            if (!address.has("registeredAgent") && address.get("role").asText().equals("registered")) {
                open.add((ObjectNode) address);
            }
        });
        if (open.isEmpty()) {
            return false;
        }
        pick(random, open).put("registeredAgent", random.nextBoolean());
        return true;
    }
}

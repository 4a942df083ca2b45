package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What the signals of volume miss. */
enum VolumeCompletion implements Completion {
    QUANTITY_OF_A_SHIPMENT,
    VALUE_OF_A_SHIPMENT,
    DATE_OF_A_SHIPMENT,
    EQUITY,
    TOTAL_ASSETS,
    EMPLOYEES,
    PAID_IN_CAPITAL,
    SIZE_CLASS,
    FUNDING,
    LATER_SEARCH;

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case QUANTITY_OF_A_SHIPMENT -> quantity(tree, random);
            case VALUE_OF_A_SHIPMENT -> value(tree, random);
            case DATE_OF_A_SHIPMENT -> date(tree, asOf, random);
            case EQUITY -> ofAccounts(tree, random, "equity");
            case TOTAL_ASSETS -> ofAccounts(tree, random, "totalAssets");
            case EMPLOYEES -> employees(tree, random);
            case PAID_IN_CAPITAL -> paidIn(tree, random);
            case SIZE_CLASS -> sizeClass(tree, random);
            case FUNDING -> funding(tree, asOf, random);
            case LATER_SEARCH -> laterSearch(tree, dossier, asOf);
        };
    }

    private static boolean put(
            ObjectNode tree, String list, String field, Random random, Predicate<ObjectNode> supply) {
        ObjectNode item = TreeFacts.pick(tree.path(list), random, each -> !each.has(field));
        return item != null && supply.test(item);
    }

    private static long amount(Random random) {
        return random.nextInt(5) == 0 ? 0 : Math.round(Math.exp(random.nextDouble() * 24));
    }

    private static boolean quantity(ObjectNode tree, Random random) {
        return put(tree, "shipments", "quantity", random, item -> {
            item.put("quantity", random.nextInt(2) == 0 ? 30_000 : random.nextInt(50_000))
                    .put("unit", "pieces");
            return true;
        });
    }

    /** Where a quantity has a reference value, a stated one would not be more but something else. */
    private static boolean value(ObjectNode tree, Random random) {
        return put(tree, "shipments", "value", random, item -> {
            if (item.has("quantity")) {
                return false;
            }
            item.putObject("value").put("amount", amount(random)).put("currency", "RUB");
            return true;
        });
    }

    /** Early enough for customs data to have been published. */
    private static boolean date(ObjectNode tree, LocalDate asOf, Random random) {
        String registered = TreeFacts.registered(tree);
        LocalDate first = registered.isEmpty()
                ? asOf.minusDays(2000)
                : LocalDate.parse(registered.length() == 10 ? registered : registered + "-28");
        long days = asOf.minusDays(31).toEpochDay() - first.toEpochDay();
        return days >= 0
                && put(tree, "shipments", "date", random, item -> {
                    item.put("date", first.plusDays(random.nextLong(days + 1)).toString());
                    return true;
                });
    }

    private static boolean ofAccounts(ObjectNode tree, Random random, String field) {
        ObjectNode accounts = TreeFacts.pick(
                tree.path("accounts"),
                random,
                item -> !item.has(field) && !item.path("filing").asText().equals("overdue"));
        if (accounts == null) {
            return false;
        }
        accounts.put(field, amount(random)).put("currency", "RUB");
        return true;
    }

    /** Not where headcounts speak for the staff, or some accounts do. */
    private static boolean employees(ObjectNode tree, Random random) {
        boolean told = TreeFacts.given(tree, "headcounts")
                || TreeFacts.searched(tree, "headcounts")
                || TreeFacts.pick(tree.path("accounts"), random, item -> item.has("employees")) != null;
        return !told
                && put(tree, "accounts", "employees", random, item -> {
                    item.put("employees", random.nextInt(30));
                    return true;
                });
    }

    private static boolean paidIn(ObjectNode tree, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        if (company.has("paidInCapital")) {
            return false;
        }
        company.putObject("paidInCapital")
                .putObject("value")
                .put("amount", amount(random))
                .put("currency", "RUB");
        return true;
    }

    private static boolean sizeClass(ObjectNode tree, Random random) {
        ObjectNode company = (ObjectNode) tree.get("company");
        if (company.has("sizeClass")) {
            return false;
        }
        company.put("sizeClass", List.of("micro", "small", "medium", "large").get(random.nextInt(4)));
        return true;
    }

    private static boolean funding(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "contracts") || TreeFacts.searched(tree, "contracts")) {
            return false;
        }
        ObjectNode contract = tree.withArrayProperty("contracts")
                .addObject()
                .put("kind", "funding")
                .put("date", asOf.minusDays(random.nextInt(2000)).toString());
        contract.putObject("value").put("amount", amount(random)).put("currency", "RUB");
        return true;
    }

    /** A search for what came after a single record that is dated and old enough. */
    private static boolean laterSearch(ObjectNode tree, Dossier dossier, LocalDate asOf) {
        boolean one = dossier.declarations().size() == 1 && dossier.shipments().isEmpty();
        if (!one
                || TreeFacts.searched(tree, "declarations")
                || dossier.declarations().get(0).date() == null) {
            return false;
        }
        LocalDate last = dossier.declarations().get(0).date().latest();
        if (!last.plusDays(181).isBefore(asOf)) {
            return false;
        }
        tree.withArrayProperty("observations")
                .addObject()
                .put("date", asOf.toString())
                .put("method", "search")
                .putArray("nothingFound")
                .add("declarations");
        return true;
    }
}

package io.mayfly.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.FilingDeadlines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the signals of the first families miss. */
enum CoreCompletion implements Completion {
    REVENUE,
    REGISTRATION,
    REGISTRATION_DAY,
    ACCOUNTS,
    QUANTITY,
    TRADE_DATE,
    DECLARATIONS,
    SHIPMENTS,
    NOTHING_FOUND,
    CONTACT,
    CONTACT_CHECK,
    ADDRESS_USE,
    HEADCOUNT,
    PARENT,
    PARENT_DETAIL,
    LISTING,
    LISTING_DETAIL,
    ATTEMPTS,
    DATE_NARROWED;

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        return switch (this) {
            case REVENUE -> revenue(tree, random);
            case REGISTRATION -> registration(tree, asOf, random);
            case REGISTRATION_DAY -> registrationDay(tree, random);
            case ACCOUNTS -> accounts(tree, asOf, random);
            case QUANTITY -> quantity(tree, random);
            case TRADE_DATE -> tradeDate(tree, asOf, random);
            case DECLARATIONS -> trades(tree, "declarations", asOf, random);
            case SHIPMENTS -> trades(tree, "shipments", asOf.minusDays(31), random);
            case NOTHING_FOUND -> nothingFound(tree, asOf, random);
            case CONTACT -> contact(tree, asOf, random);
            case CONTACT_CHECK -> contactCheck(tree, asOf, random);
            case ADDRESS_USE -> addressUse(tree, asOf, dossier, random);
            case HEADCOUNT -> headcount(tree, asOf, random);
            case PARENT -> parent(tree, random);
            case PARENT_DETAIL -> detail(tree, "parent", List.of("consolidates", "audited"), random);
            case LISTING -> listing(tree, random);
            case LISTING_DETAIL -> detail(tree, "listedOn", List.of("regulated"), random);
            case ATTEMPTS -> attempts(tree, random);
            case DATE_NARROWED -> narrowed(tree, asOf, random);
        };
    }

    private static BigDecimal amount(Random random) {
        return random.nextInt(3) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.round(Math.exp(random.nextDouble() * 24)));
    }

    /** Accounts on record of which the revenue is not known. */
    private static boolean revenue(ObjectNode tree, Random random) {
        ObjectNode accounts = TreeFacts.pick(
                tree.path("accounts"),
                random,
                item -> !item.has("revenue")
                        && (!item.has("filing") || item.get("filing").asText().equals("filed")));
        if (accounts == null) {
            return false;
        }
        accounts.put("revenue", amount(random)).put("currency", "RUB");
        return true;
    }

    private static boolean detail(ObjectNode tree, String of, List<String> flags, Random random) {
        JsonNode record = tree.path("company").path(of);
        List<String> open = flags.stream().filter(flag -> !record.has(flag)).toList();
        if (!record.isObject() || open.isEmpty()) {
            return false;
        }
        ((ObjectNode) record).put(open.get(random.nextInt(open.size())), random.nextBoolean());
        return true;
    }

    private static boolean attempts(ObjectNode tree, Random random) {
        List<ObjectNode> open = TreeFacts.checks(tree).stream()
                .filter(check -> !check.has("attempts"))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        open.get(random.nextInt(open.size())).put("attempts", random.nextInt(1, 6));
        return true;
    }

    /** A date within a period becomes a shorter period, or a day; not of what comes to be known by it. */
    private static boolean narrowed(ObjectNode tree, LocalDate asOf, Random random) {
        List<ObjectNode> dated = new ArrayList<>(TreeFacts.checks(tree));
        for (String list :
                List.of("observations", "headcounts", "declarations", "shipments", "addresses", "accounts")) {
            tree.path(list).forEach(item -> dated.add((ObjectNode) item));
        }
        if (tree.path("company").path("parent").isObject()) {
            dated.add((ObjectNode) tree.path("company").path("parent"));
        }
        Collections.shuffle(dated, random);
        for (ObjectNode item : dated) {
            for (String field : List.of("date", "from", "filedOn")) {
                PartialDate date =
                        item.has(field) ? PartialDate.parse(item.get(field).asText()) : null;
                if (date == null || date.exact()) {
                    continue;
                }
                int lag = item.has("role") && item.has("goods") ? 30 : 0;
                if (item.has("knownAt") || !date.latest().plusDays(lag).isAfter(asOf)) {
                    long days = date.latest().toEpochDay() - date.earliest().toEpochDay();
                    LocalDate from = date.earliest().plusDays(random.nextLong(days + 1));
                    long rest = date.latest().toEpochDay() - from.toEpochDay();
                    LocalDate to = random.nextBoolean() ? from : from.plusDays(random.nextLong(rest + 1));
                    item.put(field, new PartialDate(from, to).toString());
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean registration(ObjectNode tree, LocalDate asOf, Random random) {
        if (tree.path("company").has("registered")) {
            return false;
        }
        LocalDate day = TreeFacts.earliest(tree, asOf).minusDays(random.nextInt(random.nextBoolean() ? 400 : 5000));
        String month = day.toString().substring(0, 7);
        boolean wholeMonthKnown = !day.withDayOfMonth(day.lengthOfMonth()).isAfter(TreeFacts.earliest(tree, asOf));
        ((ObjectNode) tree.get("company"))
                .put("registered", wholeMonthKnown && random.nextInt(3) == 0 ? month : day.toString());
        return true;
    }

    private static boolean registrationDay(ObjectNode tree, Random random) {
        String month = TreeFacts.registered(tree);
        if (month.length() != 7) {
            return false;
        }
        LocalDate first = YearMonth.parse(month).atDay(1);
        LocalDate day = first.plusDays(random.nextInt(first.lengthOfMonth()));
        if (day.isAfter(TreeFacts.earliest(tree, LocalDate.MAX))) {
            return false;
        }
        ((ObjectNode) tree.get("company")).put("registered", day.toString());
        return true;
    }

    /** Calendar years from the first that the law allows on, each filed in time and before the assessment. */
    private static boolean accounts(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "accounts") || TreeFacts.searched(tree, "accounts")) {
            return false;
        }
        String registered = TreeFacts.registered(tree);
        int first = asOf.getYear() - 6;
        if (!registered.isEmpty()) {
            LocalDate day =
                    registered.length() == 10 ? LocalDate.parse(registered) : LocalDate.parse(registered + "-01");
            String jurisdiction = TreeFacts.jurisdiction(tree);
            LocalDate end = jurisdiction == null
                    ? null
                    : FilingDeadlines.standard()
                            .firstPeriodEnd(jurisdiction, day.plusMonths(1).minusDays(1));
            first = Math.max(first, (end == null ? day : end).getYear());
        } else {
            first = Math.max(first, TreeFacts.earliest(tree, asOf).getYear());
        }
        ArrayNode list = tree.withArrayProperty("accounts");
        for (int year = first; year < asOf.getYear(); year++) {
            LocalDate filed = LocalDate.of(year, 12, 31).plusDays(1 + random.nextInt(80));
            if (random.nextInt(4) != 0 && !filed.isAfter(asOf)) {
                list.addObject()
                        .put("period", String.valueOf(year))
                        .put("currency", "RUB")
                        .put("revenue", amount(random))
                        .put("filedOn", filed.toString());
            }
        }
        return !list.isEmpty();
    }

    private static boolean quantity(ObjectNode tree, Random random) {
        ObjectNode declaration =
                TreeFacts.pick(tree.path("declarations"), random, item -> !item.has("quantity") && !item.has("value"));
        if (declaration == null) {
            return false;
        }
        declaration.put("quantity", random.nextInt(400_000)).put("unit", "pieces");
        return true;
    }

    private static @Nullable LocalDate dayOfTrade(ObjectNode tree, LocalDate latest, Random random) {
        String registered = TreeFacts.registered(tree);
        LocalDate first = registered.isEmpty()
                ? latest.minusDays(2000)
                : registered.length() == 10
                        ? LocalDate.parse(registered)
                        : LocalDate.parse(registered + "-01").plusMonths(1).minusDays(1);
        long days = latest.toEpochDay() - first.toEpochDay();
        return days < 0 ? null : first.plusDays(random.nextLong(days + 1));
    }

    private static boolean tradeDate(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode trade = TreeFacts.pick(tree.path("declarations"), random, item -> !item.has("date"));
        LocalDate day = dayOfTrade(tree, asOf, random);
        if (trade == null || day == null) {
            return false;
        }
        trade.put("date", day.toString());
        return true;
    }

    private static boolean trades(ObjectNode tree, String list, LocalDate latest, Random random) {
        if (TreeFacts.given(tree, list) || TreeFacts.searched(tree, list)) {
            return false;
        }
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            LocalDate day = dayOfTrade(tree, latest, random);
            if (day == null) {
                return false;
            }
            ObjectNode trade = tree.withArrayProperty(list)
                    .addObject()
                    .put("date", day.toString())
                    .put("goods", "helmets");
            trade.putObject("value").put("amount", amount(random)).put("currency", "RUB");
            if (list.equals("shipments")) {
                trade.put("role", random.nextBoolean() ? "importer" : "intermediary");
            }
        }
        return true;
    }

    private static boolean nothingFound(ObjectNode tree, LocalDate asOf, Random random) {
        List<String> open = new ArrayList<>();
        for (String list : List.of("accounts", "declarations", "shipments", "headcounts")) {
            if (!TreeFacts.given(tree, list)) {
                open.add(list);
            }
        }
        if (!tree.path("company").has("parent")) {
            open.add("parent");
        }
        if (!tree.path("company").has("listedOn")) {
            open.add("listed-on");
        }
        if (!tree.path("company").has("licences")) {
            open.add("licences");
        }
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

    private static final List<String> RESULTS = List.of(
            "reached",
            "delivered",
            "no-reply",
            "unanswered",
            "not-in-service",
            "hard-bounce",
            "soft-bounce",
            "bounced");

    private static void check(ObjectNode contact, LocalDate asOf, Random random) {
        contact.putArray("checks")
                .addObject()
                .put("date", asOf.toString())
                .put("result", RESULTS.get(random.nextInt(RESULTS.size())))
                .put("attempts", random.nextInt(3, 6));
    }

    private static boolean contact(ObjectNode tree, LocalDate asOf, Random random) {
        if (TreeFacts.given(tree, "contacts")) {
            return false;
        }
        for (String kind : List.of("phone", "email")) {
            ObjectNode contact = tree.withArrayProperty("contacts")
                    .addObject()
                    .put("kind", kind)
                    .put("value", "one");
            check(contact, asOf, random);
        }
        return true;
    }

    private static boolean contactCheck(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode contact = TreeFacts.pick(
                tree.path("contacts"), random, item -> item.path("checks").isEmpty());
        if (contact == null) {
            return false;
        }
        check(contact, asOf, random);
        return true;
    }

    private static boolean addressUse(ObjectNode tree, LocalDate asOf, Dossier dossier, Random random) {
        boolean open = Mayfly.standard().assess(dossier, asOf).gaps().stream()
                .anyMatch(gap -> gap.signal().equals("residential-address"));
        ObjectNode address = TreeFacts.pick(
                tree.path("addresses"),
                random,
                item -> !item.has("use") && !item.get("role").asText().equals("correspondence"));
        if (!open || address == null) {
            return false;
        }
        address.put("use", random.nextBoolean() ? "residential" : "office");
        return true;
    }

    private static boolean headcount(ObjectNode tree, LocalDate asOf, Random random) {
        boolean inAccounts = TreeFacts.pick(tree.path("accounts"), random, item -> item.has("employees")) != null;
        if (TreeFacts.given(tree, "headcounts") || inAccounts) {
            return false;
        }
        tree.withArrayProperty("headcounts")
                .addObject()
                .put("date", asOf.toString())
                .put("value", random.nextInt(30));
        return true;
    }

    private static boolean parent(ObjectNode tree, Random random) {
        if (tree.path("company").has("parent") || TreeFacts.searched(tree, "parent")) {
            return false;
        }
        ((ObjectNode) tree.get("company"))
                .putObject("parent")
                .put("name", "Rika")
                .put("consolidates", random.nextBoolean())
                .put("audited", random.nextBoolean());
        return true;
    }

    private static boolean listing(ObjectNode tree, Random random) {
        if (tree.path("company").has("listedOn") || TreeFacts.searched(tree, "listed-on")) {
            return false;
        }
        ((ObjectNode) tree.get("company"))
                .putObject("listedOn")
                .put("market", "Borsa")
                .put("regulated", random.nextBoolean());
        return true;
    }
}

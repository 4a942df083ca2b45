package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.FilingDeadlines;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whoever supplies what is missing never moves the total outside the bounds seen before, and the bounds only shrink. A
 * completion adds no record to a list already given, contradicts no recorded negative and leaves the jurisdiction and the
 * kind of body as they are.
 */
class CompletionLawsTest {

    private static final Mayfly STANDARD = Mayfly.standard();

    enum Completion {
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
        DATE_NARROWED
    }

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    @Property(tries = 1500)
    void bounds_inputsSupplied_containTheTotalAndOnlyShrink(@ForAll("traders") AnyTrader.Given given) {
        Random random = new Random(given.seed());
        Dossier dossier = given.dossier();
        Assessment before = STANDARD.assess(dossier, given.asOf());
        for (int k = 0; k < 10; k++) {
            Completion completion = Completion.values()[random.nextInt(Completion.values().length)];
            Dossier more = complete(completion, dossier, given.asOf(), random);
            if (more == null) {
                continue;
            }
            Assessment after = STANDARD.assess(more, given.asOf());
            if (!contains(before, after)) {
                fail(completion + " on " + given.asOf() + ": " + before.bounds() + " then " + after.bounds() + "\n"
                        + difference(before, after) + DossierTree.of(dossier) + "\n" + DossierTree.of(more));
            }
            dossier = more;
            before = after;
        }
    }

    static boolean contains(Assessment before, Assessment after) {
        ScoreInterval outer = before.bounds();
        ScoreInterval inner = after.bounds();
        Points score = new Points(Math.max(0, Math.min(1000, after.total().tenths())));
        return outer.low().compareTo(inner.low()) <= 0
                && inner.high().compareTo(outer.high()) <= 0
                && inner.low().compareTo(score) <= 0
                && score.compareTo(inner.high()) <= 0;
    }

    static String difference(Assessment before, Assessment after) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < before.steps().size(); i++) {
            Step a = before.steps().get(i);
            Step b = after.steps().get(i);
            if (a.kind() == StepKind.SIGNAL && !String.valueOf(a.reading()).equals(String.valueOf(b.reading()))) {
                text.append(a.id())
                        .append(": ")
                        .append(a.reading())
                        .append(" -> ")
                        .append(b.reading())
                        .append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void generator_manyTraders_allowEveryCompletionOftenEnough() {
        Random random = new Random(3);
        Map<Completion, Integer> seen = new EnumMap<>(Completion.class);
        int cases = 1_500;
        for (int i = 0; i < cases; i++) {
            AnyTrader.Given given = AnyTrader.next(random);
            for (Completion completion : Completion.values()) {
                seen.merge(
                        completion,
                        complete(completion, given.dossier(), given.asOf(), random) == null ? 0 : 1,
                        Integer::sum);
            }
        }
        assertThat(seen).allSatisfy((completion, count) -> assertThat(count).isGreaterThan(cases / 100));
    }

    /** The dossier with one thing more; {@code null} where that is not missing. */
    static @Nullable Dossier complete(Completion completion, Dossier dossier, LocalDate asOf, Random random) {
        ObjectNode tree = DossierTree.of(dossier);
        boolean changed = switch (completion) {
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
        return changed ? DossierTree.read(tree) : null;
    }

    private static boolean given(ObjectNode tree, String list) {
        return !tree.path(list).isEmpty();
    }

    private static boolean searched(ObjectNode tree, String part) {
        boolean[] found = {false};
        tree.path("observations")
                .forEach(look -> look.path("nothingFound").forEach(one -> {
                    found[0] |= one.asText().equals(part);
                }));
        return found[0];
    }

    private static @Nullable ObjectNode pick(JsonNode list, Random random, Predicate<JsonNode> which) {
        List<JsonNode> fitting = new ArrayList<>();
        list.forEach(item -> {
            if (which.test(item)) {
                fitting.add(item);
            }
        });
        return fitting.isEmpty() ? null : (ObjectNode) fitting.get(random.nextInt(fitting.size()));
    }

    private static BigDecimal amount(Random random) {
        return random.nextInt(3) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.round(Math.exp(random.nextDouble() * 24)));
    }

    /** Accounts on record of which the revenue is not known. */
    private static boolean revenue(ObjectNode tree, Random random) {
        ObjectNode accounts = pick(
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

    private static String registered(ObjectNode tree) {
        JsonNode registered = tree.path("company").path("registered");
        return registered.isTextual()
                ? registered.asText()
                : registered.path("value").asText();
    }

    private static LocalDate earliest(ObjectNode tree, LocalDate asOf) {
        LocalDate earliest = asOf;
        for (String list : List.of("declarations", "shipments")) {
            for (JsonNode trade : tree.path(list)) {
                if (trade.has("date")) {
                    earliest = min(
                            earliest,
                            PartialDate.parse(trade.get("date").asText()).earliest());
                }
            }
        }
        for (JsonNode accounts : tree.path("accounts")) {
            earliest = min(
                    earliest, PartialDate.parse(accounts.get("period").asText()).latest());
        }
        return earliest;
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

    private static List<ObjectNode> checks(ObjectNode tree) {
        List<ObjectNode> checks = new ArrayList<>();
        tree.path("contacts")
                .forEach(contact -> contact.path("checks").forEach(check -> checks.add((ObjectNode) check)));
        return checks;
    }

    private static boolean attempts(ObjectNode tree, Random random) {
        List<ObjectNode> open =
                checks(tree).stream().filter(check -> !check.has("attempts")).toList();
        if (open.isEmpty()) {
            return false;
        }
        open.get(random.nextInt(open.size())).put("attempts", random.nextInt(1, 6));
        return true;
    }

    /** A date within a period becomes a shorter period, or a day; not of what comes to be known by it. */
    private static boolean narrowed(ObjectNode tree, LocalDate asOf, Random random) {
        List<ObjectNode> dated = new ArrayList<>(checks(tree));
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

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static boolean registration(ObjectNode tree, LocalDate asOf, Random random) {
        if (tree.path("company").has("registered")) {
            return false;
        }
        LocalDate day = earliest(tree, asOf).minusDays(random.nextInt(random.nextBoolean() ? 400 : 5000));
        String month = day.toString().substring(0, 7);
        boolean wholeMonthKnown = !day.withDayOfMonth(day.lengthOfMonth()).isAfter(earliest(tree, asOf));
        ((ObjectNode) tree.get("company"))
                .put("registered", wholeMonthKnown && random.nextInt(3) == 0 ? month : day.toString());
        return true;
    }

    private static boolean registrationDay(ObjectNode tree, Random random) {
        String month = registered(tree);
        if (month.length() != 7) {
            return false;
        }
        LocalDate first = YearMonth.parse(month).atDay(1);
        LocalDate day = first.plusDays(random.nextInt(first.lengthOfMonth()));
        if (day.isAfter(earliest(tree, LocalDate.MAX))) {
            return false;
        }
        ((ObjectNode) tree.get("company")).put("registered", day.toString());
        return true;
    }

    private static @Nullable String jurisdiction(ObjectNode tree) {
        JsonNode jurisdiction = tree.path("company").path("jurisdiction");
        return jurisdiction.isTextual() ? jurisdiction.asText() : null;
    }

    /** Calendar years from the first that the law allows on, each filed in time and before the assessment. */
    private static boolean accounts(ObjectNode tree, LocalDate asOf, Random random) {
        if (given(tree, "accounts") || searched(tree, "accounts")) {
            return false;
        }
        String registered = registered(tree);
        int first = asOf.getYear() - 6;
        if (!registered.isEmpty()) {
            LocalDate day =
                    registered.length() == 10 ? LocalDate.parse(registered) : LocalDate.parse(registered + "-01");
            String jurisdiction = jurisdiction(tree);
            LocalDate end = jurisdiction == null
                    ? null
                    : FilingDeadlines.standard()
                            .firstPeriodEnd(jurisdiction, day.plusMonths(1).minusDays(1));
            first = Math.max(first, (end == null ? day : end).getYear());
        } else {
            first = Math.max(first, earliest(tree, asOf).getYear());
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
                pick(tree.path("declarations"), random, item -> !item.has("quantity") && !item.has("value"));
        if (declaration == null) {
            return false;
        }
        declaration.put("quantity", random.nextInt(400_000)).put("unit", "pieces");
        return true;
    }

    private static @Nullable LocalDate dayOfTrade(ObjectNode tree, LocalDate latest, Random random) {
        String registered = registered(tree);
        LocalDate first = registered.isEmpty()
                ? latest.minusDays(2000)
                : registered.length() == 10
                        ? LocalDate.parse(registered)
                        : LocalDate.parse(registered + "-01").plusMonths(1).minusDays(1);
        long days = latest.toEpochDay() - first.toEpochDay();
        return days < 0 ? null : first.plusDays(random.nextLong(days + 1));
    }

    private static boolean tradeDate(ObjectNode tree, LocalDate asOf, Random random) {
        ObjectNode trade = pick(tree.path("declarations"), random, item -> !item.has("date"));
        LocalDate day = dayOfTrade(tree, asOf, random);
        if (trade == null || day == null) {
            return false;
        }
        trade.put("date", day.toString());
        return true;
    }

    private static boolean trades(ObjectNode tree, String list, LocalDate latest, Random random) {
        if (given(tree, list) || searched(tree, list)) {
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
            if (!given(tree, list)) {
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
        if (given(tree, "contacts")) {
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
        ObjectNode contact =
                pick(tree.path("contacts"), random, item -> item.path("checks").isEmpty());
        if (contact == null) {
            return false;
        }
        check(contact, asOf, random);
        return true;
    }

    private static boolean addressUse(ObjectNode tree, LocalDate asOf, Dossier dossier, Random random) {
        boolean open = STANDARD.assess(dossier, asOf).gaps().stream()
                .anyMatch(gap -> gap.signal().equals("residential-address"));
        ObjectNode address = pick(
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
        boolean inAccounts = pick(tree.path("accounts"), random, item -> item.has("employees")) != null;
        if (given(tree, "headcounts") || inAccounts) {
            return false;
        }
        tree.withArrayProperty("headcounts")
                .addObject()
                .put("date", asOf.toString())
                .put("value", random.nextInt(30));
        return true;
    }

    private static boolean parent(ObjectNode tree, Random random) {
        if (tree.path("company").has("parent") || searched(tree, "parent")) {
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
        if (tree.path("company").has("listedOn") || searched(tree, "listed-on")) {
            return false;
        }
        ((ObjectNode) tree.get("company"))
                .putObject("listedOn")
                .put("market", "Borsa")
                .put("regulated", random.nextBoolean());
        return true;
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of scoring, over generated dossiers and the standard scorecard. */
class DossierLawsTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final List<String> AMOUNTS = List.of(
            "amount",
            "revenue",
            "grossBillings",
            "netIncome",
            "totalAssets",
            "fixedAssets",
            "inventory",
            "equity",
            "taxPaid",
            "payroll");

    /** Wild dossiers on any day, and plausible ones on theirs. */
    @Provide
    Arbitrary<AnyTrader.Given> given() {
        Arbitrary<LocalDate> days = AnyDossier.days();
        Arbitrary<Dossier> wild = Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
        Arbitrary<AnyTrader.Given> wildGiven =
                Combinators.combine(wild, days, Arbitraries.longs()).as(AnyTrader.Given::new);
        return Arbitraries.oneOf(wildGiven, AnyTrader.traders(), AnyTrader.traders());
    }

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.fullDossiers();
    }

    private static Assessment assess(AnyTrader.Given given) {
        return STANDARD.assess(given.dossier(), given.asOf());
    }

    @Property(tries = 400)
    void steps_anyDossier_addUpToTheScoreOrTheTotal(@ForAll("given") AnyTrader.Given given) {
        Assessment assessment = assess(given);

        int sum = assessment.steps().stream()
                .mapToInt(step -> step.points().tenths())
                .sum();
        assertThat(new Points(sum)).isEqualTo(assessment.score() == null ? assessment.total() : assessment.score());
    }

    @Property(tries = 150)
    void assess_factsPermutedAndGivenTwice_isTheSameToTheReceipt(@ForAll("given") AnyTrader.Given given) {
        Dossier shuffled =
                DossierTree.edited(given.dossier(), tree -> DossierTree.shuffle(tree, new Random(given.seed())));

        assertThat(Rendering.of(STANDARD.assess(shuffled, given.asOf()))).isEqualTo(Rendering.of(assess(given)));
    }

    @Property(tries = 200)
    void assess_factsKnownLaterAdded_isTheSameToTheReceipt(
            @ForAll("given") AnyTrader.Given given, @ForAll("dossiers") Dossier later) {
        LocalDate day = given.asOf().plusDays(1 + Math.floorMod(given.seed(), 400L));
        Dossier more = DossierTree.edited(given.dossier(), tree -> {
            if (!tree.has("sources")) {
                tree.set("sources", DossierTree.of(later).get("sources"));
            }
            DossierTree.addKnownOn(tree, toAdd(later, given), day.toString());
        });

        assertThat(Rendering.of(STANDARD.assess(more, given.asOf()))).isEqualTo(Rendering.of(assess(given)));
    }

    /** That a company is yet to be registered is the one thing of the future that an assessment tells. */
    private static ObjectNode toAdd(Dossier later, AnyTrader.Given given) {
        ObjectNode tree = DossierTree.of(later);
        Subject subject = Subject.of(given.dossier(), given.asOf(), ReferenceData.standard());
        if (subject.registered() == null || subject.laterRegistration() != null) {
            ((ObjectNode) tree.get("company")).remove("registered");
            tree.withObject("/company/otherValues").remove("registered");
        }
        return tree;
    }

    @Property(tries = 150)
    void assess_datedFactsOfTheFuture_changeNothing(@ForAll("traders") AnyTrader.Given given) {
        LocalDate later = given.asOf().plusDays(1 + Math.floorMod(given.seed(), 400L));
        Dossier more = DossierTree.edited(given.dossier(), tree -> {
            Dossier future = Dossier.builder("x")
                    .declaration(later.toString(), "helmets", 1_000_000, "pieces")
                    .headcount(later.toString(), 500)
                    .add(AnyTrader.shipment(
                            TradeRole.IMPORTER, PartialDate.of(given.asOf().minusDays(29)), BigDecimal.TEN))
                    .build();
            ObjectNode other = DossierTree.of(future);
            for (String list : List.of("declarations", "headcounts", "shipments")) {
                other.get(list).forEach(tree.withArrayProperty(list)::add);
            }
        });

        assertThat(Rendering.of(STANDARD.assess(more, given.asOf()))).isEqualTo(Rendering.of(assess(given)));
    }

    @Property(tries = 150)
    void assess_afterARoundTrip_isTheSameToTheReceipt(@ForAll("given") AnyTrader.Given given)
            throws IOException, ClassNotFoundException {
        String text = Rendering.of(assess(given));
        Dossier fromJson = Dossiers.read(Dossiers.write(given.dossier()));

        assertThat(fromJson).isEqualTo(given.dossier());
        assertThat(Rendering.of(STANDARD.assess(fromJson, given.asOf()))).isEqualTo(text);
        assertThat(Rendering.of(STANDARD.assess(serialized(given.dossier()), given.asOf())))
                .isEqualTo(text);
    }

    private static Dossier serialized(Dossier dossier) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(dossier);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Dossier) in.readObject();
        }
    }

    @Property(tries = 5)
    void assess_manyThreads_giveTheSameBytes(@ForAll("given") AnyTrader.Given given) throws Exception {
        String alone = Rendering.of(assess(given));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int k = 0; k < 32; k++) {
                together.add(pool.submit(() -> Rendering.of(assess(given))));
            }
            for (Future<String> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai"})
    void assess_otherLocaleAndZone_isTheSame(String tag) {
        List<AnyTrader.Given> all = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            all.add(AnyTrader.next(random));
        }
        List<String> before = render(all);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render(all)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> render(List<AnyTrader.Given> all) {
        return all.stream()
                .map(given ->
                        Rendering.of(STANDARD.assess(Dossiers.read(Dossiers.write(given.dossier())), given.asOf())))
                .toList();
    }

    @Property(tries = 150)
    void assess_weightInOtherUnits_hasTheSamePoints(@ForAll("traders") AnyTrader.Given given) {
        int tonnes = 1 + (int) Math.floorMod(given.seed(), 2_000L);
        String inTonnes = null;
        for (Map.Entry<String, Long> unit : new TreeMap<>(Map.of("t", 1L, "kg", 1_000L, "g", 1_000_000L)).entrySet()) {
            Declaration declared = new Declaration(
                    null,
                    null,
                    null,
                    PartialDate.of(given.asOf().minusDays(5)),
                    null,
                    "boron carbide",
                    null,
                    BigDecimal.valueOf(tonnes * unit.getValue()),
                    unit.getKey(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            Dossier dossier = DossierTree.edited(given.dossier(), tree -> {
                ObjectNode other =
                        DossierTree.of(Dossier.builder("x").add(declared).build());
                other.get("declarations").forEach(tree.withArrayProperty("declarations")::add);
            });
            String points = Rendering.points(STANDARD.assess(dossier, given.asOf()));
            assertThat(points).isEqualTo(inTonnes == null ? points : inTonnes);
            inTonnes = points;
        }
    }

    @Property(tries = 200)
    void assess_wholeDossierInAnotherCurrency_hasTheSamePoints(@ForAll("given") AnyTrader.Given given) {
        List<ExchangeRates.Rate> rates = new ArrayList<>();
        for (int year = 2005; year <= 2030; year++) {
            rates.add(new ExchangeRates.Rate("RUB", year, BigDecimal.valueOf(64), "a test"));
            rates.add(new ExchangeRates.Rate("CNY", year, BigDecimal.valueOf(8), "a test"));
        }
        Mayfly mayfly = STANDARD.withReference(ReferenceData.standard().withExchangeRates(ExchangeRates.of(rates)));
        Dossier roubles = DossierTree.edited(given.dossier(), tree -> denominate(tree, "RUB", BigDecimal.ONE));
        Dossier yuan = DossierTree.edited(roubles, tree -> denominate(tree, "CNY", new BigDecimal("0.125")));

        assertThat(Rendering.points(mayfly.assess(yuan, given.asOf())))
                .isEqualTo(Rendering.points(mayfly.assess(roubles, given.asOf())));
    }

    private static void denominate(ObjectNode root, String currency, BigDecimal factor) {
        DossierTree.visit(root, node -> {
            if (node instanceof ObjectNode object && object.has("currency")) {
                object.put("currency", currency);
                for (String amount : AMOUNTS) {
                    if (object.has(amount)) {
                        object.put(amount, object.get(amount).decimalValue().multiply(factor));
                    }
                }
            }
        });
    }

    @Test
    void total_moreOverdueYears_neverFalls() {
        Points before = Points.ZERO;
        for (int years = 1; years <= 5; years++) {
            DossierBuilder dossier = Dossier.builder("c-1").jurisdiction("RU").registered("2015-03-01");
            for (int year = 2023; year > 2023 - years; year--) {
                dossier.accountsOverdue(String.valueOf(year));
            }
            before = notBelow(before, dossier);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 1_000_000, 1_000_000_000})
    void total_zeroInsteadOfPositiveRevenue_neverFalls(long revenue) {
        Points before = Points.ZERO;
        for (long amount : new long[] {revenue, 0}) {
            before = notBelow(
                    before,
                    Dossier.builder("c-1")
                            .jurisdiction("RU")
                            .registered("2023-02-01")
                            .accounts("2023", amount, "RUB")
                            .declaration("2023-08-01", "helmets", 100_000, "pieces"));
        }
    }

    /** All of it, since some signals hold one trade against another, and tenfold, since a round quantity stays round. */
    @Property(tries = 100)
    void total_tenfoldTrade_neverFalls(@ForAll("traders") AnyTrader.Given given) {
        Dossier larger = DossierTree.edited(given.dossier(), tree -> {
            for (String list : List.of("declarations", "shipments")) {
                tree.path(list).forEach(trade -> {
                    tenfold((ObjectNode) trade, "quantity");
                    tenfold((ObjectNode) trade, "weightKg");
                    if (trade.has("value")) {
                        tenfold((ObjectNode) trade.get("value"), "amount");
                    }
                });
            }
        });
        Assessment before = assess(given);
        Assessment after = STANDARD.assess(larger, given.asOf());

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
    }

    private static void tenfold(ObjectNode node, String field) {
        if (node.has(field)) {
            node.put(field, node.get(field).decimalValue().multiply(BigDecimal.TEN));
        }
    }

    @Test
    void total_moreStaff_neverRises() {
        Points before = null;
        for (int staff = 0; staff < 40; staff++) {
            Points total = STANDARD.assess(
                            Dossier.builder("c-1")
                                    .headcount("2024-01-01", staff)
                                    .registered("2023-09-01")
                                    .build(),
                            DAY)
                    .total();
            assertThat(total).isLessThanOrEqualTo(before == null ? total : before);
            before = total;
        }
    }

    private static Points notBelow(Points before, DossierBuilder dossier) {
        Points after = STANDARD.assess(dossier.build(), DAY).total();
        assertThat(after).isGreaterThanOrEqualTo(before);
        return after;
    }

    @Test
    void generator_manyTraders_meetEveryStateOfEverySignalFamily() {
        Map<StepState, Integer> states = new TreeMap<>();
        Map<StepKind, Integer> acting = new TreeMap<>();
        Random random = new Random(11);
        int cases = 2_000;
        int refused = 0;
        for (int i = 0; i < cases; i++) {
            Assessment assessment = assess(AnyTrader.next(random));
            refused += assessment.refusal() == null ? 0 : 1;
            assessment.steps().stream()
                    .filter(step -> step.kind() == StepKind.SIGNAL)
                    .map(Step::state)
                    .distinct()
                    .forEach(state -> states.merge(state, 1, Integer::sum));
            assessment.steps().stream()
                    .filter(step -> step.points().tenths() != 0)
                    .map(Step::kind)
                    .distinct()
                    .forEach(kind -> acting.merge(kind, 1, Integer::sum));
        }
        EnumSet<StepState> possible = EnumSet.allOf(StepState.class);
        if (Scorecard.standard().families().stream().noneMatch(Scorecard.Family::neutral)) {
            possible.remove(StepState.NOTED);
        }
        assertThat(states)
                .containsOnlyKeys(possible)
                .allSatisfy((state, count) -> assertThat(count).isGreaterThan(cases / 100));
        assertThat(acting).containsKeys(StepKind.CAP, StepKind.FLOOR, StepKind.GATE, StepKind.TYPOLOGY, StepKind.CLAMP);
        assertThat(refused).isBetween(cases / 100, cases);
    }
}

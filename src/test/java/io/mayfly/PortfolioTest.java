package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Dossiers;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Mayfly MAYFLY = Mayfly.standard();

    /** More than one chunk of a thousand companies, which deal with one another. */
    private static List<Dossier> many() {
        return IntStream.range(0, 1_100)
                .mapToObj(i -> trader("c-" + i, "c-" + (i * 7 + 1) % 1_100).build())
                .toList();
    }

    private static DossierBuilder trader(String id, @Nullable String supplier) {
        DossierBuilder company = Dossier.builder(id)
                .name("Firm " + id)
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, null)
                .declaration("2023-01-15", "bulletproof vests", 100_000, "pieces")
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS);
        return supplier == null ? company : company.add(deals(supplier));
    }

    private static Counterparty deals(String with) {
        return Counterparty.builder("Firm " + with, CounterpartyRole.SUPPLIER)
                .dossier(with)
                .build();
    }

    private static List<Assessed> assess(Mayfly mayfly, List<Dossier> dossiers) {
        return mayfly.assessAll(dossiers, DAY).toList();
    }

    private static Map<String, String> reports(List<Assessed> all) {
        Map<String, String> reports = new TreeMap<>();
        all.forEach(each -> reports.put(each.company(), JsonReport.of(Objects.requireNonNull(each.assessment()))));
        return reports;
    }

    private static Step step(List<Assessed> all, int place, String signal) {
        return Objects.requireNonNull(all.get(place).assessment()).steps().stream()
                .filter(step -> step.id().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    private static double partnerScore(List<Assessed> all, int place) {
        Reading reading = step(all, place, "counterparty-shell-score").reading();
        assertThat(reading).isInstanceOf(Reading.Measured.class);
        return ((Reading.Measured) Objects.requireNonNull(reading)).best();
    }

    /** The score that a company has where nobody that it deals with bears one. */
    private static double firstScore(Dossier dossier, List<Dossier> all) {
        Points score = MAYFLY.withRegister(register(all)).assess(dossier, DAY).score();
        return Objects.requireNonNull(score).tenths() / 10.0;
    }

    private static Register register(List<Dossier> companies) {
        Transliteration transliteration = Transliteration.available();
        RegisterRows rows = RegisterRows.of(DAY, ReferenceData.standard(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(DAY).transliteration(transliteration.id());
        companies.forEach(company -> builder.add(rows.row(company)));
        return builder.build();
    }

    @Test
    void assessAll_moreThanOneChunk_keepsTheOrder() {
        List<Dossier> dossiers = many();

        assertThat(assess(MAYFLY, dossiers))
                .extracting(Assessed::company)
                .containsExactlyElementsOf(
                        dossiers.stream().map(dossier -> dossier.company().id()).toList());
    }

    @Test
    void assessAll_noneDealsWithAnother_isAsOneByOneInTheirRegister() throws IOException {
        List<Dossier> dossiers = Files.readAllLines(Path.of("examples/dossiers/look-alikes.jsonl")).stream()
                .map(Dossiers::read)
                .toList();
        Mayfly within = MAYFLY.withRegister(register(dossiers));

        assertThat(assess(MAYFLY, dossiers))
                .extracting(each -> JsonReport.of(Objects.requireNonNull(each.assessment())))
                .containsExactlyElementsOf(dossiers.stream()
                        .map(dossier -> JsonReport.of(within.assess(dossier, DAY)))
                        .toList());
    }

    @Test
    void assessAll_anyOrderOfInput_isTheSameForEach() {
        List<Dossier> dossiers = many();
        List<Dossier> shuffled = new ArrayList<>(dossiers);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(reports(assess(MAYFLY, shuffled))).isEqualTo(reports(assess(MAYFLY, dossiers)));
    }

    @Test
    void assessAll_oneThreadOrEight_isTheSame() throws InterruptedException, ExecutionException {
        List<Dossier> dossiers = many();
        List<Map<String, String>> results = new ArrayList<>();
        for (int threads : List.of(1, 8)) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            results.add(pool.submit(() -> reports(assess(MAYFLY, dossiers))).get());
            pool.shutdown();
        }

        assertThat(results.get(0)).hasSize(dossiers.size()).isEqualTo(results.get(1));
    }

    @Test
    void assessAll_supplier_bringsItsFirstScore() {
        List<Dossier> both = List.of(
                trader("buyer", "supplier").build(), trader("supplier", null).build());

        List<Assessed> all = assess(MAYFLY, both);

        assertThat(partnerScore(all, 0))
                .isEqualTo(firstScore(both.get(1), both))
                .isGreaterThan(41);
        assertThat(step(all, 0, "counterparty-shell-score").state()).isEqualTo(StepState.FIRED);
        assertThat(step(all, 1, "counterparty-shell-score").state()).isEqualTo(StepState.UNKNOWN);
    }

    @Test
    void assessAll_supplierToldByNameAndCountry_isFound() {
        Dossier buyer = trader("buyer", null)
                .add(Counterparty.builder("FIRM SUPPLIER", CounterpartyRole.SUPPLIER)
                        .country("RU")
                        .build())
                .build();
        List<Dossier> both = List.of(buyer, trader("supplier", null).build());

        assertThat(partnerScore(assess(MAYFLY, both), 0)).isEqualTo(firstScore(both.get(1), both));
    }

    @Test
    void assessAll_twoThatBuyFromEachOther_bearFirstScores() {
        List<Dossier> loop = List.of(trader("a", "b").build(), trader("b", "a").build());

        List<Assessed> all = assess(MAYFLY, loop);

        assertThat(partnerScore(all, 0)).isEqualTo(firstScore(loop.get(1), loop));
        assertThat(partnerScore(all, 1)).isEqualTo(firstScore(loop.get(0), loop));
    }

    @Test
    void assessAll_chainOfSuppliers_isLookedAtToDepthOne() {
        List<Dossier> chain = List.of(
                trader("a", "b").build(),
                trader("b", "c").build(),
                trader("c", null).build());

        List<Assessed> all = assess(MAYFLY, chain);

        assertThat(partnerScore(all, 0)).isEqualTo(firstScore(chain.get(1), chain));
        assertThat(Objects.requireNonNull(all.get(1).assessment()).total().tenths() / 10.0)
                .as("b itself rises by c, of which a hears nothing")
                .isGreaterThan(partnerScore(all, 0));
    }

    @Test
    void assessAll_dealingKnownLater_changesNothing() {
        Dossier buyer = trader("buyer", null).build();
        Dossier later = trader("buyer", null)
                .add(Counterparty.builder("Firm supplier", CounterpartyRole.SUPPLIER)
                        .dossier("supplier")
                        .knownAt("2023-07-25")
                        .build())
                .build();
        Dossier supplier = trader("supplier", null).build();

        assertThat(reports(assess(MAYFLY, List.of(later, supplier))))
                .isEqualTo(reports(assess(MAYFLY, List.of(buyer, supplier))));
    }

    private record Throwing(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().id().equals("bad")) {
                throw new IllegalArgumentException("broken signal");
            }
            return Reading.notApplicable("not looked at");
        }
    }

    @Test
    void assessAll_signalThrowsOnOne_isAProblemOfThatOneAlone() {
        List<Signal> signals = MAYFLY.scorer().signals().stream()
                .<Signal>map(signal -> new Throwing(signal.id()))
                .toList();
        Mayfly throwing = MAYFLY.withSignals(signals, Scorecard.standard());

        List<Assessed> all = assess(
                throwing,
                Stream.of("a", "bad", "c").map(id -> trader(id, "bad").build()).toList());

        assertThat(all).extracting(Assessed::company).containsExactly("a", "bad", "c");
        assertThat(all)
                .filteredOn(each -> each.assessment() == null)
                .singleElement()
                .satisfies(bad -> assertThat(bad.problem())
                        .contains("bad")
                        .contains(signals.get(0).id()));
        assertThat(all.get(2).problem()).isNull();
    }

    @Test
    void assessAll_registerGiven_isMergedIn() {
        Dossier buyer = trader("buyer", "supplier").build();
        Dossier supplier = trader("supplier", null).build();
        Register others = register(List.of(supplier)).withScores(member -> 77);

        List<Assessed> all = assess(MAYFLY.withRegister(others), List.of(buyer));

        assertThat(partnerScore(all, 0)).isEqualTo(77);
    }

    @Test
    void assessAll_scoresOfTheRegisterGiven_doNotReachThePass() {
        List<Dossier> both =
                List.of(trader("a", "b").build(), trader("b", "far").build());
        List<Dossier> three =
                List.of(both.get(0), both.get(1), trader("far", null).build());
        Register others = register(List.of(three.get(2))).withScores(member -> 99);

        List<Assessed> all = assess(MAYFLY.withRegister(others), both);

        assertThat(partnerScore(all, 0)).isEqualTo(firstScore(both.get(1), three));
        assertThat(partnerScore(all, 1)).isEqualTo(99);
    }

    @Test
    void assessAll_registerOfAnotherDay_isRefused() {
        Register early = RegisterBuilder.asOf(DAY.minusDays(1)).build();

        assertThatThrownBy(() -> MAYFLY.withRegister(early).assessAll(many(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-07-23");
    }

    @Test
    void assessAll_sameDossierTwice_isAssessedTwiceAndCountedOnce() {
        Dossier buyer = trader("buyer", "supplier").build();
        Dossier supplier = trader("supplier", null).build();

        List<Assessed> all = assess(MAYFLY, List.of(buyer, supplier, buyer));

        assertThat(all).extracting(Assessed::company).containsExactly("buyer", "supplier", "buyer");
        assertThat(reports(all)).isEqualTo(reports(assess(MAYFLY, List.of(buyer, supplier))));
    }

    @Test
    void assessAll_noDossiers_isNothing() {
        assertThat(MAYFLY.assessAll(List.of(), DAY)).isEmpty();
    }

    @Test
    void assessAll_otherOrderTheSecondTime_isNoMatter() {
        AtomicInteger time = new AtomicInteger();
        List<Dossier> dossiers = List.of(
                trader("a", "b").build(),
                trader("b", "c").build(),
                trader("c", "a").build());
        Iterable<Dossier> turned = () -> {
            List<Dossier> order = new ArrayList<>(dossiers);
            Collections.rotate(order, time.getAndIncrement());
            return order.iterator();
        };

        assertThat(reports(MAYFLY.assessAll(turned, DAY).toList())).isEqualTo(reports(assess(MAYFLY, dossiers)));
    }

    @Test
    void assessAll_dossiersThatCanBeReadOnce_isRefused() {
        Iterator<Dossier> once = List.of(trader("a", null).build()).iterator();

        assertThatThrownBy(() -> MAYFLY.assessAll(() -> once, DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dossiers (0) must be the same each time they are read, and were 1 the first time");
    }

    @Test
    void assessAll_otherDossiersLater_areRefusedAndNeverLost() {
        AtomicInteger reads = new AtomicInteger();
        List<Dossier> two = List.of(trader("a", "b").build(), trader("b", null).build());
        List<Dossier> others =
                List.of(trader("c", "a").build(), trader("d", "b").build());
        Iterable<Dossier> changing = () -> (reads.getAndIncrement() < 2 ? two : others).iterator();
        Iterable<Dossier> growing = () -> (reads.getAndIncrement() < 3 ? two : many()).iterator();

        List<String> told = new ArrayList<>();
        Stream<Assessed> changed = MAYFLY.assessAll(changing, DAY);
        assertThatThrownBy(() -> changed.forEach(each -> told.add(each.company())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "dossiers must be the same each time they are read, and were of other companies the first time");
        assertThat(told).containsExactly("c", "d");
        reads.set(0);
        Stream<Assessed> more = MAYFLY.assessAll(growing, DAY);
        assertThatThrownBy(more::toList)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1100");
    }

    @Test
    void assessAll_oddButValidDossier_doesNotStopTheOthers() {
        Dossier odd = trader("odd", "plain")
                .add(new Activity("OKVED", "\u0664\u0666.90", null, true, null, null, null, null))
                .build();

        assertThat(assess(MAYFLY, List.of(trader("plain", "odd").build(), odd)))
                .extracting(Assessed::problem)
                .containsExactly(null, null);
    }

    @Test
    void assessAll_firstOfVeryMany_readsNoMoreThanAChunkToAssessIt() {
        AtomicInteger read = new AtomicInteger();
        int number = 5_000;
        Iterable<Dossier> lazy = () -> {
            Iterator<Integer> places = IntStream.range(0, number).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return places.hasNext();
                }

                @Override
                public Dossier next() {
                    read.incrementAndGet();
                    return Dossier.builder("c-" + places.next()).build();
                }
            };
        };

        Stream<Assessed> all = MAYFLY.assessAll(lazy, DAY);
        int before = read.get();

        assertThat(all.findFirst()).map(Assessed::company).contains("c-0");
        assertThat(before)
                .as("once for the register, once for whom they deal with")
                .isEqualTo(2 * number);
        assertThat(read.get() - before).isLessThanOrEqualTo(1_024);
    }
}

package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    private static Map<Doubt, Confirmations.Item> items(Dossier dossier) {
        return Confirmations.of(MAYFLY.assess(dossier, DAY)).items().stream()
                .collect(Collectors.toMap(Confirmations.Item::doubt, Function.identity()));
    }

    /** A young company, whose registration comes from the source of the key s, and the rest from t where there is one. */
    private static Dossier young(String sources) {
        String other = sources.contains("\"t\":") ? "t" : "s";
        return Dossiers.read("{\"company\":{\"id\":\"young\",\"jurisdiction\":{\"value\":\"RU\",\"source\":\"" + other
                + "\"},"
                + "\"registered\":{\"value\":\"2023-01-09\",\"source\":\"s\"}},\"sources\":{" + sources + "}}");
    }

    private static String source(String key, String more) {
        return "\"" + key + "\":{\"title\":\"" + key + "\"" + more + "}";
    }

    private static Dossier unsourced() {
        return Dossier.builder("young")
                .jurisdiction("RU")
                .registered("2023-01-09")
                .build();
    }

    @Test
    void of_registerReadLongAgo_asksForANewExtract() {
        assertThat(items(young(source("s", ",\"retrieved\":\"2023-02-01\""))).get(Doubt.STALE))
                .satisfies(stale -> {
                    assertThat(stale.inquiry()).isEqualTo("register-extract");
                    assertThat(stale.title()).isEqualTo("a register extract");
                    assertThat(stale.signals()).contains("recent-registration");
                    assertThat(stale.fields()).containsExactly("company.registered");
                    assertThat(stale.rests().tenths()).isPositive();
                });
    }

    @Test
    void of_registerReadLately_isNotStale() {
        assertThat(items(young(source("s", ",\"retrieved\":\"2023-07-01\"")))).doesNotContainKey(Doubt.STALE);
    }

    @Test
    void of_factWithoutSource_restsOnNobodysWord() {
        assertThat(items(unsourced())).containsKey(Doubt.NO_SOURCE);
        assertThat(items(young(source("s", "") + "," + source("t", ""))))
                .doesNotContainKeys(Doubt.NO_SOURCE, Doubt.ONE_SOURCE, Doubt.LOW_QUALITY);
    }

    @Test
    void of_oneSourceAlone_asksForASecond() {
        assertThat(items(young(source("s", "")))).containsKey(Doubt.ONE_SOURCE);
    }

    @Test
    void of_sourceCalledPoor_isDoubted() {
        assertThat(items(young(source("s", ",\"quality\":\" Poor \"") + "," + source("t", ""))))
                .containsKey(Doubt.LOW_QUALITY);
        assertThat(items(young(source("s", ",\"quality\":\"good\"") + "," + source("t", ""))))
                .doesNotContainKey(Doubt.LOW_QUALITY);
    }

    @Test
    void of_recordsWithoutAnIdentifier_areMatchedByName() {
        DossierBuilder importer = Dossier.builder("importer")
                .jurisdiction("RU")
                .registered("2023-01-09")
                .address("a flat", AddressRole.REGISTERED, AddressUse.RESIDENTIAL)
                .declaration("2023-02", "helmets", 100_000, "pieces");

        assertThat(items(importer.build()).get(Doubt.BY_NAME)).satisfies(item -> {
            assertThat(item.inquiry()).isEqualTo("identity-match");
            assertThat(item.facts()).extracting(Cited::field).containsOnly("declarations");
            assertThat(item.rests().tenths()).isPositive();
        });
    }

    @Test
    void of_pointsOverTheLimit_restOnlyAsFarAsTheyCount() {
        Mayfly small = SmallCard.of("recent-registration", "registration-to-first-trade-lag");
        Dossier dossier = Dossier.builder("importer")
                .jurisdiction("RU")
                .registered("2023-06-01")
                .declaration("2023-06-20", "helmets", 100_000, "pieces")
                .build();
        Assessment assessment = small.assess(dossier, DAY);
        Confirmations.Item byName = Confirmations.of(assessment).items().stream()
                .filter(item -> item.doubt() == Doubt.BY_NAME)
                .findFirst()
                .orElseThrow();
        Points points = assessment.points(1);

        assertThat(byName.signals()).contains("registration-to-first-trade-lag");
        assertThat(assessment.total()).isEqualTo(new Points(100 + 200));
        assertThat(byName.rests())
                .isLessThan(new Points(points.tenths() + assessment.points(0).tenths()));
    }

    @Property(tries = 200)
    void of_anyDossier_isRankedAndAddsUp(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = MAYFLY.assess(dossier, asOf);
        List<Confirmations.Item> items = Confirmations.of(assessment).items();

        assertThat(items)
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        Math.abs(other.rests().tenths()), Math.abs(one.rests().tenths())));
        for (Confirmations.Item item : items) {
            assertThat(new Points(item.total().tenths() + item.rests().tenths()))
                    .isEqualTo(assessment.total());
            assertThat(item.facts()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(item.signals()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }
}

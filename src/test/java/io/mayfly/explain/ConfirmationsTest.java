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

    private static DossierBuilder zero() {
        return Dossier.builder("zero").jurisdiction("RU").accounts("2020", 0, "RUB");
    }

    private static Dossier sourced(String sources) {
        String json = Dossiers.write(zero().build())
                .replace("\"period\":\"2020\"", "\"source\":\"s\",\"period\":\"2020\"");
        return Dossiers.read(json.substring(0, json.length() - 1) + ",\"sources\":{" + sources + "}}");
    }

    @Test
    void of_oldAccounts_asksForNewerOnes() {
        Confirmations.Item stale = items(zero().build()).get(Doubt.STALE);

        assertThat(stale).isNotNull();
        assertThat(stale.inquiry()).isEqualTo("accounts");
        assertThat(stale.title()).isEqualTo("the accounts");
        assertThat(stale.signals()).contains("zero-revenue");
        assertThat(stale.fields()).containsExactly("accounts");
        assertThat(stale.rests().tenths()).isPositive();
    }

    @Test
    void of_factWithoutSource_restsOnNobodysWord() {
        assertThat(items(zero().build())).containsKey(Doubt.NO_SOURCE);
        assertThat(items(sourced("\"s\":{\"title\":\"A\"},\"t\":{\"title\":\"B\"}")))
                .doesNotContainKeys(Doubt.NO_SOURCE, Doubt.ONE_SOURCE, Doubt.LOW_QUALITY);
    }

    @Test
    void of_oneSourceAlone_asksForASecond() {
        assertThat(items(sourced("\"s\":{\"title\":\"A\"}"))).containsKey(Doubt.ONE_SOURCE);
    }

    @Test
    void of_sourceCalledPoor_isDoubted() {
        assertThat(items(sourced("\"s\":{\"title\":\"A\",\"quality\":\" Poor \"},\"t\":{\"title\":\"B\"}")))
                .containsKey(Doubt.LOW_QUALITY);
        assertThat(items(sourced("\"s\":{\"title\":\"A\",\"quality\":\"good\"},\"t\":{\"title\":\"B\"}")))
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
        Assessment assessment = MAYFLY.assess(zero().build(), DAY);
        Confirmations.Item stale =
                items(zero().build()).get(Doubt.STALE);

        assertThat(stale.total().tenths() + stale.rests().tenths())
                .isEqualTo(assessment.total().tenths());
    }

    @Property(tries = 200)
    void of_anyDossier_isRankedAndAddsUp(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = MAYFLY.assess(dossier, asOf);
        List<Confirmations.Item> items = Confirmations.of(assessment).items();

        assertThat(items)
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        Math.abs(other.rests().tenths()), Math.abs(one.rests().tenths())));
        for (Confirmations.Item item : items) {
            assertThat(new Points(item.total().tenths() + item.rests().tenths())).isEqualTo(assessment.total());
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

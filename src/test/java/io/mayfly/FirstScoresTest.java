package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Member;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FirstScoresTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final List<Dossier> CHAIN = List.of(
            trader("a").add(deals("b", "2023-01-01")).build(),
            trader("b").add(deals("c", "2023-01-01")).build(),
            trader("c").build());

    private static DossierBuilder trader(String id) {
        return Dossier.builder(id)
                .name("Firm " + id)
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, null)
                .declaration("2023-01-15", "bulletproof vests", 100_000, "pieces");
    }

    private static Counterparty deals(String with, String knownAt) {
        return Counterparty.builder("Firm " + with, CounterpartyRole.SUPPLIER)
                .dossier(with)
                .knownAt(knownAt)
                .build();
    }

    private static Register register(List<Dossier> companies) {
        Transliteration transliteration = Transliteration.available();
        RegisterRows rows = RegisterRows.of(DAY, ReferenceData.standard(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(DAY).transliteration(transliteration.id());
        companies.forEach(company -> builder.add(rows.row(company)));
        return builder.build();
    }

    private static int place(Register register, String id) {
        return Objects.requireNonNull(register.find(id)).place();
    }

    @Test
    void register_partsPutTogether_givesWhatAssessAllSays() {
        FirstScores first = FirstScores.of(MAYFLY, register(CHAIN));
        BitSet places = new BitSet();
        CHAIN.forEach(each -> first.dealtWith(each).forEach(member -> places.set(member.place())));
        Map<Integer, Points> scores = new HashMap<>();
        for (Dossier each : CHAIN) {
            if (first.isOneOf(places, each)) {
                first.scores(List.of(each)).forEach((place, score) -> scores.merge(place, score, FirstScores::highest));
            }
        }
        Mayfly within = MAYFLY.withRegister(first.register(scores));

        assertThat(scores).hasSize(2);
        assertThat(CHAIN)
                .extracting(each -> JsonReport.of(within.assess(each, DAY)))
                .containsExactlyElementsOf(MAYFLY.assessAll(CHAIN, DAY)
                        .map(each -> JsonReport.of(Objects.requireNonNull(each.assessment())))
                        .toList());
    }

    @Test
    void dealtWith_dealingKnownLater_isNotThere() {
        Dossier later = trader("d")
                .add(deals("a", "2023-07-24"))
                .add(deals("b", "2023-07-25"))
                .build();

        assertThat(FirstScores.of(MAYFLY, register(CHAIN)).dealtWith(later))
                .extracting(Member::id)
                .containsExactly("a");
    }

    @Test
    void scores_severalDossiersOfOne_countsTheHighest() {
        Dossier weaker =
                Dossier.builder("b").jurisdiction("RU").registered("2022-09").build();
        Register register = register(CHAIN);
        FirstScores first = FirstScores.of(MAYFLY, register);
        Map<Integer, Points> alone = first.scores(List.of(CHAIN.get(1)));

        assertThat(first.scores(List.of(weaker, CHAIN.get(1), weaker)))
                .isEqualTo(alone)
                .containsOnlyKeys(place(register, "b"));
    }

    @Test
    void scores_companyOutsideTheRegister_isLeftOut() {
        assertThat(FirstScores.of(MAYFLY, register(CHAIN))
                        .scores(List.of(trader("stranger").build())))
                .isEmpty();
    }

    @Test
    void scores_registerThatBearsSome_areNotMadeOfThem() {
        Register register = register(CHAIN);
        FirstScores bare = FirstScores.of(MAYFLY, register);
        FirstScores scored = FirstScores.of(MAYFLY, register.withScores(member -> 99));

        assertThat(scored.scores(CHAIN)).isEqualTo(bare.scores(CHAIN)).hasSize(3);
    }

    @Test
    void register_companyWithoutAFirstScore_keepsTheScoreItHad() {
        Register register = register(CHAIN).withScores(member -> 99);
        Register ended = FirstScores.of(MAYFLY, register).register(Map.of(place(register, "b"), new Points(123)));

        assertThat(ended.company(place(ended, "a")).score()).isEqualTo(99.0);
        assertThat(ended.company(place(ended, "b")).score()).isEqualTo(12.3);
    }

    @Test
    void highest_anyOrder_isTheHigher() {
        Points low = new Points(-5);
        Points high = new Points(7);

        assertThat(FirstScores.highest(low, high)).isEqualTo(high).isEqualTo(FirstScores.highest(high, low));
    }
}

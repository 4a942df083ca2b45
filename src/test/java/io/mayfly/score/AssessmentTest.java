package io.mayfly.score;

import static io.mayfly.score.CardBuilder.atLeast;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.CardBuilder.not;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.NOT_APPLICABLE;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.between;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.language.FactWords;
import io.mayfly.language.Message;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bands, refusals, coverage, intervals, reasons and receipts. */
class AssessmentTest {

    private static final SubjectKind COMPANY = SubjectKind.COMPANY;

    private static CardBuilder one() {
        return card().base("0").cap("agg", "100").counted("a", "agg", "100", COMPANY);
    }

    private static Points sum(Assessment assessment) {
        return new Points(assessment.steps().stream()
                .mapToInt(step -> step.points().tenths())
                .sum());
    }

    @ParameterizedTest
    @CsvSource({
        "0, MINIMAL",
        "20.9, MINIMAL",
        "21.0, LOW",
        "40.9, LOW",
        "41.0, ELEVATED",
        "70.9, ELEVATED",
        "71.0, HIGH",
        "100, HIGH"
    })
    void band_edges_areLowerInclusive(double score, Band band) {
        Assessment assessment = assess(one().build(), List.of(exactly(score)));

        assertThat(assessment.score()).isEqualTo(points(String.valueOf(score)));
        assertThat(assessment.band()).isEqualTo(band);
        assertThat(assessment.bandOf(points(String.valueOf(score)))).isEqualTo(band);
        assertThat(assessment.refusalReason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "40.9, 10, false",
        "41.0, 10, true",
        "0, 100.0, false",
        "40.9, 100, false",
        "0, 59.1, false",
        "0, 58.9, false"
    })
    void refusal_littleKnown_dependsOnTheTotal(double known, String open, boolean scored) {
        Scorecard card = one().cap("more", "100")
                .counted("b", "more", open, COMPANY)
                .refusal("41", "1")
                .build();

        Assessment assessment = assess(card, List.of(exactly(known), UNKNOWN));

        assertThat(assessment.refusal()).isEqualTo(scored ? null : Refusal.INSUFFICIENT);
        assertThat(assessment.score() != null).isEqualTo(scored);
        assertThat(assessment.band() != null).isEqualTo(scored);
        assertThat(sum(assessment)).isEqualTo(assessment.total());
        if (!scored) {
            assertThat(assessment.refusalReason()).contains("expected coverage").contains("minimum of 1");
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "0.501, false", "0.499, true"})
    void refusal_coverageAtTheMinimum_isEnough(String minimum, boolean scored) {
        Scorecard card = card().cap("agg", "20")
                .counted("a", "agg", "10", COMPANY)
                .counted("b", "agg", "10", COMPANY)
                .counted("voluntary", "agg", "10")
                .refusal("41", minimum)
                .build();

        Assessment assessment = assess(card, List.of(exactly(1), UNKNOWN, UNKNOWN));

        assertThat(assessment.expectedCoverage()).isEqualByComparingTo("0.5");
        assertThat(assessment.refusal() == null).isEqualTo(scored);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"BANK", "STATE_BODY", "NATURAL_PERSON"})
    void notEligible_kind_hasNoScoreAndAReason(SubjectKind kind) {
        Scorecard card = CardBuilder.sample().notFor(kind).build();

        Assessment assessment =
                assess(card, List.of(exactly(1), exactly(100), exactly(9)), FixedReadings.subject(kind));

        assertThat(assessment.refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(assessment.refusalReason()).isEqualTo("not meant for " + kind);
        assertThat(assessment.score()).isNull();
        assertThat(assessment.band()).isNull();
        assertThat(assessment.steps())
                .filteredOn(step -> step.kind() == StepKind.SIGNAL)
                .hasSize(3)
                .allMatch(step -> step.state() == StepState.NOT_APPLICABLE);
        assertThat(sum(assessment)).isEqualTo(assessment.total());
        assertThat(assessment.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-07-25, true", "2024, true", "2023-07-24, false", "2023-07, false", "2023, false"})
    void notEligible_beforeTheRegistration_onlyWhenItsEarliestDayIsLater(String registered, boolean refused) {
        Subject subject = FixedReadings.subject(Dossier.builder("c-1").registered(registered));

        Assessment assessment = assess(one().build(), List.of(exactly(50)), subject);

        assertThat(assessment.refusal()).isEqualTo(refused ? Refusal.NOT_ELIGIBLE : null);
        if (refused) {
            assertThat(assessment.refusalReason())
                    .isEqualTo("the date of the assessment, 2023-07-24, is before the registration, " + registered);
            assertThat(assessment.total()).isEqualTo(Points.ZERO);
            assertThat(sum(assessment)).isEqualTo(Points.ZERO);
        }
    }

    @Test
    void coverage_nothingApplicable_isOne() {
        Assessment assessment = assess(CardBuilder.sample().build(), Map.of());

        assertThat(assessment.coverage()).isEqualByComparingTo("1");
        assertThat(assessment.expectedCoverage()).isEqualByComparingTo("1");
        assertThat(assessment.familyCoverage().values()).allMatch(share -> share.compareTo(BigDecimal.ONE) == 0);
    }

    @Test
    void coverage_partlyKnown_isTheShareOfTheSwing() {
        Scorecard card = card().cap("agg", "20")
                .cap("other", "20")
                .counted("a", "agg", "10", COMPANY)
                .counted("b", "agg", "20", COMPANY)
                .counted("c", "other", "30")
                .counted("d", "other", "5", COMPANY)
                .build();

        Assessment assessment = assess(card, List.of(between(2, 6, 3), UNKNOWN, exactly(3), NOT_APPLICABLE));

        // 4 of 10 and 20 of 20 are open; c is known; d does not apply.
        assertThat(assessment.coverage()).hasToString("0.600");
        // Without c; d counts as covered: 1 - 24 / 35.
        assertThat(assessment.expectedCoverage()).hasToString("0.314");
        assertThat(assessment.familyCoverage())
                .containsExactly(
                        Map.entry("agg", new BigDecimal("0.200")), Map.entry("other", new BigDecimal("1.000")));
    }

    @Test
    void interval_onlyExpectedSignals_liesWithinTheBounds() {
        Scorecard card = card().cap("agg", "60")
                .floor("mit", "-45")
                .counted("a", "agg", "20", COMPANY)
                .counted("b", "agg", "30", SubjectKind.HOLDING)
                .signal("m", "mit", falling("0", "0", "1", "-5"))
                .build();

        Assessment company = assess(card, List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        Assessment holding =
                assess(card, List.of(UNKNOWN, UNKNOWN, UNKNOWN), FixedReadings.subject(SubjectKind.HOLDING));

        assertThat(company.interval()).isEqualTo(new ScoreInterval(points("10"), points("30")));
        assertThat(holding.interval()).isEqualTo(new ScoreInterval(points("10"), points("40")));
        assertThat(company.bounds()).isEqualTo(new ScoreInterval(points("5"), points("60")));
        assertThat(company.openPoints(List.of())).isEqualTo(points("20"));
        assertThat(company.openPoints(List.of("a"))).isEqualTo(Points.ZERO);
    }

    @Test
    void interval_voluntaryReadingUnknown_matchesNeitherAConditionNorItsNegation() {
        Scorecard card = card().cap("agg", "60")
                .floor("mit", "-45")
                .counted("a", "agg", "20", COMPANY)
                .counted("b", "agg", "20")
                .signal("m", "mit", falling("0", "0", "1", "-5"))
                .typology("negated", "3", not("m", "1"))
                .typology("plain", "4", atLeast("b", "1"))
                .build();

        Assessment assessment = assess(card, List.of(exactly(1), UNKNOWN, UNKNOWN));

        assertThat(assessment.interval()).isEqualTo(new ScoreInterval(points("11"), points("11")));
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("6"), points("38")));
    }

    @Test
    void interval_gateOfAVoluntarySignal_staysAsItIs() {
        Scorecard card = card().cap("agg", "60")
                .floor("mit", "-45")
                .counted("a", "agg", "20", COMPANY)
                .signal("m", "mit", falling("0", "0"))
                .gate("g", "m", "1", "a")
                .typology("t", "4", atLeast("a", "1"))
                .build();

        Assessment assessment = assess(card, List.of(exactly(20), UNKNOWN));

        assertThat(assessment.interval()).isEqualTo(new ScoreInterval(points("34"), points("34")));
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("10"), points("34")));
    }

    @Test
    void reasons_many_areTheFourStrongestWithTwoAFamily() {
        Scorecard card = card().cap("x", "10")
                .cap("y", "50")
                .cap("z", "50")
                .counted("x1", "x", "30")
                .counted("x2", "x", "30")
                .counted("x3", "x", "30")
                .counted("y1", "y", "30")
                .counted("y2", "y", "30")
                .counted("z1", "z", "30")
                .build();
        Evidence evidence = () -> Message.text("Evidence of y1.");

        Assessment assessment = assess(
                card, List.of(exactly(20), exactly(22), exactly(21), Reading.of(5, evidence), exactly(5), exactly(4)));

        assertThat(assessment.reasons())
                .containsExactly(
                        new Reason("x2", "x", points("22"), "The x2"),
                        new Reason("x3", "x", points("21"), "The x3"),
                        new Reason("y1", "y", points("5"), "Evidence of y1."),
                        new Reason("y2", "y", points("5"), "The y2"));
    }

    @Test
    void reasons_unknownPoints_areNamedByTheTitle() {
        Scorecard card = card().cap("agg", "20")
                .signal("a", "agg", CardBuilder.rising("0", "0", "1", "5"), "2")
                .build();

        assertThat(assess(card, List.of(UNKNOWN)).reasons())
                .containsExactly(new Reason("a", "agg", points("2"), "The a"));
    }

    @Test
    void gaps_unknownSignals_areListedWithWhatTheyCouldBeWorth() {
        Scorecard card = CardBuilder.sample().build();

        Assessment assessment = assess(card, List.of(exactly(40), UNKNOWN, UNKNOWN));

        assertThat(assessment.gaps())
                .containsExactly(
                        new Gap(
                                "big",
                                "The big",
                                "volume",
                                List.of(FixedReadings.INPUT),
                                true,
                                Points.ZERO,
                                points("30")),
                        new Gap(
                                "old",
                                "The old",
                                "standing",
                                List.of(FixedReadings.INPUT),
                                false,
                                points("-21"),
                                Points.ZERO));
    }

    @Test
    void gaps_unknownWithinLimits_couldBeWorthNoMoreThanThose() {
        Scorecard card = CardBuilder.sample().build();
        double half = Objects.requireNonNull(card.signals().get(1).curve())
                .knots()
                .get(0)
                .reading()
                .doubleValue();
        Reading limited = new Reading.Unknown(List.of(FixedReadings.INPUT), 0, half);

        Assessment open = assess(card, List.of(exactly(40), UNKNOWN, UNKNOWN));
        Assessment narrower = assess(card, List.of(exactly(40), limited, UNKNOWN));

        assertThat(narrower.gaps().get(0).high()).isLessThan(open.gaps().get(0).high());
        assertThat(narrower.bounds().high()).isLessThan(open.bounds().high());
        assertThat(narrower.total()).isEqualTo(open.total());
        assertThat(narrower.coverage()).isGreaterThan(open.coverage());
    }

    @Test
    void steps_evidence_isThatOfTheReading() {
        Evidence evidence = () -> Message.text("Evidence of a.");

        Assessment assessment = assess(one().build(), List.of(Reading.of(5, evidence)));

        assertThat(assessment.steps().get(1).evidence()).isSameAs(evidence);
        assertThat(assessment.steps().get(0).evidence()).isNull();
        assertThat(assessment.scorecard().id()).isEqualTo("test");
    }

    @Test
    void flagsAndStatements_areThoseOfTheDossier() {
        Listing inForce = new Listing("in force", null, null, null, null, null);
        Listing ended = new Listing("ended", null, null, PartialDate.parse("2021"), null, null);
        Subject subject = FixedReadings.subject(Dossier.builder("c-1")
                .add(inForce)
                .add(ended)
                .statement(StatementKind.DENIAL, "a director", "We never traded."));

        Assessment assessment = assess(one().build(), List.of(exactly(1)), subject);

        assertThat(assessment.flags())
                .containsExactly(new Flag(Flag.About.COMPANY, "in force", FactWords.of(inForce), inForce));
        assertThat(assessment.statements()).hasSize(1);
        assertThat(assessment.subject()).isSameAs(subject);
    }

    private record Setting(String id, int limit) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            return exactly(limit);
        }
    }

    private static Receipt receipt(
            Scorecard card, int limit, ReferenceData reference, int day, DossierBuilder dossier) {
        Subject subject = Subject.of(dossier.build(), FixedReadings.DAY.plusDays(day), reference);
        return Scorer.of(card, List.of(new Setting("a", limit))).assess(subject).receipt();
    }

    private static DossierBuilder dossier() {
        return Dossier.builder("c-1").jurisdiction("RU");
    }

    @Test
    void receipt_anyPartChanged_differs() {
        ReferenceData standard = ReferenceData.standard();
        ReferenceData other = standard.withExchangeRates(ExchangeRates.constant("RUB", BigDecimal.TEN, 2020, 2024));
        Scorecard card = one().build();
        Receipt receipt = receipt(card, 1, standard, 0, dossier());

        assertThat(receipt(one().build(), 1, standard, 0, dossier())).isEqualTo(receipt);
        assertThat(receipt.registerHash()).isNull();
        assertThat(receipt.transliteration()).isNull();
        assertThat(receipt.signals()).containsExactly(Map.entry("a", "{\"id\":\"a\",\"limit\":1}"));
        assertThat(receipt.asOf()).isEqualTo("2023-07-24");
        assertThat(receipt.libraryVersion()).doesNotContain("$").isNotEqualTo("unknown");
        assertThat(receipt.dossierHash()).hasSize(64);
        Set<Receipt> all = new HashSet<>(List.of(receipt));
        assertThat(all.add(receipt(one().bonusCap("11").build(), 1, standard, 0, dossier())))
                .isTrue();
        assertThat(all.add(receipt(card, 2, standard, 0, dossier()))).isTrue();
        assertThat(all.add(receipt(card, 1, other, 0, dossier()))).isTrue();
        assertThat(all.add(receipt(card, 1, standard, 1, dossier()))).isTrue();
        assertThat(all.add(receipt(card, 1, standard, 0, dossier().name("Silva"))))
                .isTrue();
    }
}

package io.mayfly.explain;

import static io.mayfly.score.CardBuilder.all;
import static io.mayfly.score.CardBuilder.any;
import static io.mayfly.score.CardBuilder.atLeast;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.explain.Clearing.Cleared;
import io.mayfly.explain.Clearing.Line;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Changeability;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final String SPEAKS = "speaks";

    /** A family with room for 20 points, one without a narrow limit, and one that speaks for the company. */
    private static CardBuilder builder() {
        return card().cap("tight", "20")
                .cap("wide", "60")
                .floor("standing", "-30")
                .counted("a", "tight", "40")
                .counted("b", "tight", "40")
                .counted("c", "tight", "40")
                .counted("alone", "wide", "60")
                .signal(SPEAKS, "standing", falling("2", "0", "12", "-30"));
    }

    private static Clearing clearing(Map<String, Reading> readings) {
        return Clearing.of(assess(builder().build(), readings));
    }

    private static Line line(Clearing clearing, String id) {
        return clearing.lines().stream()
                .filter(each -> each.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Cleared together(Clearing clearing, String id) {
        return Objects.requireNonNull(line(clearing, id).together());
    }

    private static List<String> ids(Clearing clearing) {
        return clearing.lines().stream().map(each -> each.entry().id()).toList();
    }

    private static Points points(String decimal) {
        return CardBuilder.points(decimal);
    }

    @Test
    void line_alone_takesItsPointsAway() {
        Clearing clearing = clearing(Map.of("alone", exactly(35)));

        assertThat(clearing.now()).isEqualTo(new Cleared(List.of(), points("45"), Band.ELEVATED, null));
        assertThat(line(clearing, "alone").alone())
                .isEqualTo(new Cleared(List.of("alone"), points("10"), Band.MINIMAL, null));
        assertThat(line(clearing, "alone").together()).isNull();
    }

    @Test
    void lines_ofOneAssessment_areInTheOrderOfTheirPoints() {
        Clearing clearing = clearing(Map.of("a", exactly(5), "b", exactly(9), "c", exactly(5), "alone", exactly(7)));

        assertThat(ids(clearing)).containsExactly("b", "alone", "a", "c");
    }

    @Test
    void lines_unknownClearMitigatingAndSetAside_areLeftOut() {
        Assessment assessment = assess(
                builder().gate("explained", SPEAKS, "5", "b").build(),
                Map.of("a", UNKNOWN, "b", exactly(30), "c", exactly(0), "alone", exactly(7), SPEAKS, exactly(12)));

        assertThat(ids(Clearing.of(assessment))).containsExactly("alone");
    }

    @Test
    void lines_pointsForTheUnknown_areALineWithoutFacts() {
        Assessment assessment = assess(
                card().cap("wide", "60")
                        .signal("hidden", "wide", CardBuilder.rising("0", "0", "10", "30"), "12")
                        .build(),
                Map.of("hidden", UNKNOWN));

        Clearing clearing = Clearing.of(assessment);

        assertThat(line(clearing, "hidden").alone().total()).isEqualTo(points("10"));
        assertThat(line(clearing, "hidden").facts()).isEmpty();
    }

    @Test
    void line_inAFamilyAboveItsLimit_takesOnlyWhatTheLimitLets() {
        Clearing clearing = clearing(Map.of("a", exactly(15), "b", exactly(12)));

        assertThat(line(clearing, "a").alone().total()).isEqualTo(points("22"));
        assertThat(line(clearing, "b").alone().total()).isEqualTo(points("25"));
    }

    @Test
    void line_inAFamilyFarAboveItsLimit_changesNothingAloneAndSaysWithWhichItWould() {
        Clearing clearing = clearing(Map.of("a", exactly(30), "b", exactly(25), "c", exactly(4)));

        assertThat(line(clearing, "c").alone().total()).isEqualTo(clearing.now().total());
        assertThat(together(clearing, "c"))
                .isEqualTo(new Cleared(List.of("c", "a", "b"), points("10"), Band.MINIMAL, null));
        assertThat(together(clearing, "a").lines()).containsExactly("a", "b");
    }

    /** Clearing the greatest line of the family helps by a pattern that it is a part of: the small one must do more than go along. */
    @Test
    void together_whereAnotherLineAloneAlreadyHelps_isASetInWhichTheLineCounts() {
        Assessment assessment = assess(
                builder().typology("pattern", "10", all(atLeast("a", "20"))).build(),
                Map.of("a", exactly(40), "b", exactly(40), "c", exactly(4)));

        Clearing clearing = Clearing.of(assessment);

        assertThat(line(clearing, "a").alone().total()).isEqualTo(points("30"));
        assertThat(together(clearing, "c").lines()).containsExactly("c", "a", "b");
        assertThat(together(clearing, "c").total()).isEqualTo(points("10"));
    }

    @Test
    void together_largerLineOfNoUse_isLeftOut() {
        Assessment assessment = assess(
                builder()
                        .typology("either", "10", any(atLeast("b", "1"), atLeast("c", "1")))
                        .build(),
                Map.of("a", exactly(40), "b", exactly(30), "c", exactly(25)));

        assertThat(together(Clearing.of(assessment), "c").lines()).containsExactly("c", "b");
    }

    @Test
    void line_inATypology_takesItsBonusToo() {
        Assessment assessment = assess(
                builder()
                        .typology("pair", "8", all(atLeast("a", "3"), atLeast("alone", "5")))
                        .build(),
                Map.of("a", exactly(10), "alone", exactly(30)));

        assertThat(line(Clearing.of(assessment), "a").alone().total()).isEqualTo(points("40"));
    }

    @Test
    void line_thatGatesNameSetsAside_namesThem() {
        Assessment assessment = assess(
                builder().gate("explained", SPEAKS, "5", "a", "b").build(), Map.of("a", exactly(10), "c", exactly(3)));

        Clearing clearing = Clearing.of(assessment);

        assertThat(line(clearing, "a").gates()).extracting(gate -> gate.id()).containsExactly("explained");
        assertThat(line(clearing, "c").gates()).isEmpty();
    }

    @Test
    void lower_fixedLines_areProposedToo() {
        Assessment assessment = assess(
                builder().takes(Changeability.FIXED).build(),
                Map.of("a", exactly(15), "alone", exactly(40), SPEAKS, exactly(0)));

        assertThat(Clearing.of(assessment).lower())
                .containsExactly(new Cleared(List.of("alone"), points("25"), Band.LOW, null));
    }

    @Test
    void lower_inTheLowestBand_isEmpty() {
        assertThat(clearing(Map.of("a", exactly(5))).lower()).isEmpty();
    }

    @Test
    void everything_cleared_leavesTheBaseAndWhatSpeaksForIt() {
        Clearing clearing = clearing(Map.of("a", exactly(15), "alone", exactly(40), SPEAKS, exactly(4)));

        assertThat(clearing.everything().total()).isEqualTo(points("4"));
    }

    @Test
    void alone_whereTooLittleWouldBeKnown_saysThatThereWouldBeNoScore() {
        Assessment assessment = assess(
                builder()
                        .counted("expected", "wide", "60", SubjectKind.COMPANY)
                        .refusal("41", "0.5")
                        .build(),
                Map.of("alone", exactly(40), "expected", UNKNOWN));

        Clearing clearing = Clearing.of(assessment);

        assertThat(assessment.refusal()).isNull();
        assertThat(line(clearing, "alone").alone().refusal()).isEqualTo(Refusal.INSUFFICIENT);
    }

    @Test
    void refusedForWantOfCoverage_linesStandWithTheBandOfTheTotal() {
        Assessment assessment = assess(
                builder()
                        .counted("expected", "wide", "60", SubjectKind.COMPANY)
                        .refusal("41", "0.5")
                        .build(),
                Map.of("alone", exactly(15), "expected", UNKNOWN));

        Clearing clearing = Clearing.of(assessment);

        assertThat(clearing.now()).isEqualTo(new Cleared(List.of(), points("25"), Band.LOW, Refusal.INSUFFICIENT));
        assertThat(ids(clearing)).containsExactly("alone");
    }

    @Test
    void notEligible_hasNoLines() {
        Assessment assessment = assess(
                builder().notFor(SubjectKind.BANK).build(),
                List.of(exactly(30), exactly(0), exactly(0), exactly(0), exactly(0)),
                FixedReadings.subject(SubjectKind.BANK));

        Clearing clearing = Clearing.of(assessment);

        assertThat(clearing.lines()).isEmpty();
        assertThat(clearing.lower()).isEmpty();
        assertThat(clearing.now().refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
    }

    @Test
    void evidence_ofASignalWithoutWords_isWhatItsEntryExplains() {
        assertThat(line(clearing(Map.of("a", exactly(15))), "a").evidence())
                .singleElement()
                .extracting(message -> Language.english().say(message))
                .asString()
                .endsWith("innocent explanations of the scorecard holds: for a test");
    }

    @Test
    void grounds_factUnderTwoLines_standsOnceWithBoth() {
        Cited staff = new Cited("headcounts", new Headcount(PartialDate.parse("2023"), 1L, null, null));
        Evidence evidence = new Evidence() {
            @Override
            public Message message() {
                return Message.text("One person works there.");
            }

            @Override
            public List<Cited> facts() {
                return List.of(staff, staff);
            }
        };

        Clearing clearing =
                clearing(Map.of("a", Reading.of(15, evidence), "alone", Reading.of(40, evidence), "c", exactly(3)));

        assertThat(clearing.grounds())
                .containsExactly(new Clearing.Ground(
                        staff, new Cleared(List.of("alone", "a"), points("13"), Band.MINIMAL, null)));
    }
}

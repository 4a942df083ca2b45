package io.mayfly.explain;

import static io.mayfly.score.CardBuilder.all;
import static io.mayfly.score.CardBuilder.atLeast;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.CardBuilder.log;
import static io.mayfly.score.CardBuilder.rising;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.between;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.explain.Counterfactuals.Answer;
import io.mayfly.explain.Counterfactuals.Limits;
import io.mayfly.explain.Counterfactuals.Outcome;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Changeability;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    /** Two aggravating signals and a mitigating one that a company can bring about by its word; a base of 10. */
    private static CardBuilder builder() {
        return card().cap("volume", "60")
                .cap("contact", "20")
                .floor("standing", "-30")
                .counted("big", "volume", "60")
                .takes(Changeability.EFFORT)
                .counted("silent", "contact", "20")
                .takes(Changeability.DECLARED)
                .signal("old", "standing", falling("2", "0", "12", "-30"))
                .takes(Changeability.OTHERS);
    }

    private static Assessment assessed(double big, double silent, double old) {
        return assess(builder().build(), Map.of("big", exactly(big), "silent", exactly(silent), "old", exactly(old)));
    }

    private static Answer to(Band target, Assessment assessment) {
        return Counterfactuals.of(assessment).to(target);
    }

    private static List<List<String>> words(Answer answer) {
        return answer.sets().stream()
                .map(set ->
                        set.changes().stream().map(CounterfactualsTest::words).toList())
                .toList();
    }

    private static String words(Change change) {
        return change.entry().id() + " " + change.side() + " " + change.value().toPlainString();
    }

    @Test
    void to_lowerBand_givesEachSmallestSetWithTheValueThatSuffices() {
        Answer answer = to(Band.LOW, assessed(35, 0, 0));

        assertThat(answer.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(words(answer)).containsExactly(List.of("old AT_LEAST 4"), List.of("big AT_MOST 30"));
        assertThat(answer.sets().get(1).total()).isEqualTo(CardBuilder.points("40.0"));
    }

    @Test
    void to_lowerBand_belowItsNextStartIsEnough() {
        Answer answer = to(Band.LOW, assess(builder().build(), Map.of("big", exactly(31.05))));

        // 10 + 30.9 is 40.9, the highest total of LOW. A value in tenths is found exactly, then rounded by at most a
        // hundredth.
        assertThat(answer.sets().get(0).total().tenths())
                .isLessThanOrEqualTo(409)
                .isGreaterThan(400);
    }

    @Test
    void to_bandWhoseStartIsOneTenthAway_takesThatTenth() {
        Assessment assessment = assess(builder().build(), Map.of("big", exactly(31), "old", exactly(0)));

        assertThat(assessment.total()).isEqualTo(CardBuilder.points("41.0"));
        assertThat(to(Band.LOW, assessment).sets().get(0).total().tenths()).isLessThanOrEqualTo(409);
        assertThat(to(Band.ELEVATED, assessment).outcome()).isEqualTo(Outcome.ALREADY_THERE);
    }

    @Test
    void to_ownBand_hasNothingToChange() {
        Answer answer = to(Band.MINIMAL, assessed(0, 0, 0));

        assertThat(answer)
                .isEqualTo(new Answer(Band.MINIMAL, Band.MINIMAL, Outcome.ALREADY_THERE, 0, List.of(), false));
    }

    @Test
    void to_lowerBandWithTwoNeeded_setsOfOneAreNotEnough() {
        Answer answer = to(Band.MINIMAL, assessed(40, 15, 0));

        assertThat(answer.searched()).isEqualTo(2);
        assertThat(words(answer))
                .containsExactly(
                        List.of("old AT_LEAST 4", "big AT_MOST 1"),
                        List.of("old AT_LEAST 12", "silent AT_MOST 0"),
                        List.of("big AT_MOST 10", "silent AT_MOST 0"));
    }

    @Test
    void to_lowerBand_neverProposesWhatIsFixed() {
        Scorecard card = card().cap("volume", "60")
                .counted("record", "volume", "60")
                .takes(Changeability.FIXED)
                .counted("unsaid", "volume", "60")
                .build();

        Answer answer = to(Band.LOW, assess(card, Map.of("record", exactly(40), "unsaid", exactly(40))));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(answer.sets()).isEmpty();
    }

    @Test
    void to_lowerBand_neverProposesWhatCannotApply() {
        Assessment assessment = assess(builder().build(), Map.of("silent", exactly(20)));

        assertThat(words(to(Band.MINIMAL, assessment))).containsExactly(List.of("silent AT_MOST 10"));
    }

    @Test
    void to_higherBand_fixedMovesOnlyWithinWhatIsOpen() {
        Scorecard card = card().cap("volume", "60")
                .counted("measured", "volume", "60")
                .counted("open", "volume", "60")
                .counted("missing", "volume", "60")
                .build();

        Answer answer = to(
                Band.ELEVATED,
                assess(card, Map.of("measured", exactly(5), "open", between(0, 30, 2), "missing", UNKNOWN)));

        assertThat(words(answer)).containsExactly(List.of("missing AT_LEAST 24"), List.of("open AT_LEAST 26"));
    }

    @Test
    void to_higherBand_limitsOfAnUnknownHold() {
        Scorecard card =
                card().cap("volume", "60").counted("missing", "volume", "60").build();
        Reading atMostTwenty = new Reading.Unknown(List.of(FixedReadings.INPUT), 0, 20);

        assertThat(to(Band.ELEVATED, assess(card, Map.of("missing", atMostTwenty)))
                        .outcome())
                .isEqualTo(Outcome.UNREACHABLE);
        assertThat(words(to(Band.LOW, assess(card, Map.of("missing", atMostTwenty)))))
                .containsExactly(List.of("missing AT_LEAST 11"));
    }

    @Test
    void to_higherBand_whatIsOpenComesBeforeWhatWasMeasuredOtherwise() {
        Assessment assessment =
                assess(builder().build(), Map.of("big", exactly(0), "silent", UNKNOWN, "old", exactly(0)));

        assertThat(words(to(Band.LOW, assessment)))
                .containsExactly(List.of("silent AT_LEAST 11"), List.of("big AT_LEAST 11"));
    }

    @Test
    void to_lowerBand_closesGates() {
        Scorecard card = builder().gate("explained", "old", "5", "big").build();

        Answer answer = to(Band.LOW, assess(card, Map.of("big", exactly(60), "silent", exactly(0), "old", exactly(0))));

        assertThat(words(answer)).containsExactly(List.of("old AT_LEAST 5"), List.of("big AT_MOST 30"));
        assertThat(answer.sets().get(0).band()).isEqualTo(Band.MINIMAL);
    }

    @Test
    void to_lowerBand_contextIsToldByItsThreshold() {
        Scorecard card = builder()
                .neutral("form")
                .context("ordered", "form")
                .takes(Changeability.OTHERS)
                .gate("explained", atLeast("ordered", "0.7"), "big")
                .build();

        Answer answer =
                to(Band.MINIMAL, assess(card, Map.of("big", exactly(60), "silent", exactly(0), "ordered", exactly(0))));

        assertThat(words(answer)).containsExactly(List.of("ordered AT_LEAST 0.7"), List.of("big AT_MOST 10"));
    }

    @Test
    void to_lowerBand_contextBetweenTwoThresholdsIsToldExactly() {
        Scorecard card = builder()
                .neutral("form")
                .context("share", "form")
                .takes(Changeability.EFFORT)
                .gate("explained", atLeast("share", "1"), "big")
                .gate("refuted", atLeast("share", "3"), "old")
                .build();

        Answer answer = to(
                Band.MINIMAL,
                assess(
                        card,
                        Map.of("big", exactly(60), "silent", exactly(20), "old", exactly(12), "share", exactly(0))));

        assertThat(words(answer)).contains(List.of("share EXACTLY 1"));
    }

    @Test
    void to_lowerBand_breaksTypologies() {
        Scorecard card = builder()
                .typology("pattern", "12", all(atLeast("big", "20"), atLeast("silent", "4")))
                .build();

        Answer answer = to(Band.LOW, assess(card, Map.of("big", exactly(20), "silent", exactly(4))));

        assertThat(words(answer)).containsExactly(List.of("big AT_MOST 19"), List.of("silent AT_MOST 3"));
    }

    /** Of context that would help, the gate also takes away what a typology is not to have. */
    @Test
    void to_lowerBand_gateOnASignalWithoutPoints_mayStillWinATypology() {
        Scorecard card = card().cap("volume", "60")
                .counted("big", "volume", "60")
                .counted("silent", "volume", "60")
                .floor("standing", "-30")
                .signal("seen", "standing", falling("0", "0"))
                .takes(Changeability.EFFORT)
                .neutral("form")
                .context("agent", "form")
                .takes(Changeability.EFFORT)
                .gate("both", atLeast("agent", "1"), "silent", "seen")
                .typology("unseen", "12", CardBuilder.not("seen", "1"))
                .build();

        Answer answer = to(
                Band.LOW,
                assess(
                        card,
                        Map.of("big", exactly(20), "silent", exactly(2), "seen", exactly(0), "agent", exactly(0))));

        assertThat(words(answer)).containsExactly(List.of("seen AT_LEAST 1"));
    }

    @Test
    void to_lowerBand_logarithmicValueIsRoundedByAHundredthOfItself() {
        Scorecard card = card().cap("volume", "60")
                .signal("ratio", "volume", log("0.5", "0", "50.5", "40"))
                .takes(Changeability.EFFORT)
                .build();

        Change change = to(Band.LOW, assess(card, Map.of("ratio", exactly(50.5))))
                .sets()
                .get(0)
                .changes()
                .get(0);

        // 30.94 of 40 points: 0.5 · 101^(30.94/40) is 17.77.
        assertThat(words(change)).isEqualTo("ratio AT_MOST 17.7");
    }

    @Test
    void to_anyBand_refusedForWantOfCoverageCountsTheTotal() {
        Scorecard card = card().refusal("41", "0.9")
                .cap("volume", "60")
                .counted("big", "volume", "60", SubjectKind.COMPANY)
                .takes(Changeability.EFFORT)
                .counted("far", "volume", "60", SubjectKind.COMPANY)
                .build();
        Assessment assessment = assess(card, Map.of("big", exactly(15), "far", UNKNOWN));

        Answer answer = to(Band.MINIMAL, assessment);

        assertThat(assessment.refusal()).isEqualTo(Refusal.INSUFFICIENT);
        assertThat(answer.from()).isEqualTo(Band.LOW);
        assertThat(words(answer)).containsExactly(List.of("big AT_MOST 10"));
        assertThat(answer.sets().get(0).refusal()).isEqualTo(Refusal.INSUFFICIENT);
    }

    @Test
    void to_anyBand_notEligibleHasNothingToSay() {
        Scorecard card = builder().notFor(SubjectKind.BANK).build();
        Assessment bank =
                FixedReadings.assess(card, List.of(UNKNOWN, UNKNOWN, UNKNOWN), FixedReadings.subject(SubjectKind.BANK));

        assertThat(to(Band.HIGH, bank).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(AdversaryReport.of(bank).edits()).isEmpty();
    }

    @Test
    void sets_moreThanWanted_areCutAndSaidToBeMore() {
        Counterfactuals question = Counterfactuals.of(assessed(35, 0, 0));

        Answer cut = question.withLimits(new Limits(6, 1, 1000)).to(Band.LOW);

        assertThat(words(cut)).containsExactly(List.of("old AT_LEAST 4"));
        assertThat(cut.more()).isTrue();
        assertThat(question.to(Band.LOW).more()).isFalse();
    }

    @Test
    void search_pastItsLimits_saysHowFarItWent() {
        Counterfactuals question = Counterfactuals.of(assessed(40, 15, 0));

        Answer narrow = question.withLimits(new Limits(1, 10, 1000)).to(Band.MINIMAL);
        Answer tired = question.withLimits(new Limits(6, 10, 1)).to(Band.MINIMAL);

        assertThat(narrow.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(narrow.searched()).isEqualTo(1);
        assertThat(tired.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(tired.searched()).isEqualTo(1);
    }

    @Test
    void limits_ofNothing_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1, 1))
                .withMessageContaining("at least 1");
    }

    @Test
    void values_yesOrNo_areZeroAndOne() {
        Scorecard card = card().cap("marks", "40")
                .signal("mark", "marks", rising("0", "0", "1", "40"))
                .takes(Changeability.OTHERS)
                .build();

        assertThat(words(to(Band.LOW, assess(card, Map.of("mark", exactly(1))))))
                .containsExactly(List.of("mark AT_MOST 0"));
        assertThat(words(to(Band.ELEVATED, assess(card, Map.of("mark", exactly(0))))))
                .containsExactly(List.of("mark AT_LEAST 1"));
    }

    @Test
    void total_ofASet_isThatOfItsValues() {
        ChangeSet set = to(Band.LOW, assessed(35, 0, 0)).sets().get(0);

        assertThat(set.total()).isEqualTo(new Points(390));
        assertThat(set.cheapToFake()).isFalse();
    }
}

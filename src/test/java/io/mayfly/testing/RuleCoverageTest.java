package io.mayfly.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.score.Assessment;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {

    private static final Scorecard CARD = CardBuilder.sample()
            .neutral("context")
            .context("group", "context")
            .notFor(SubjectKind.FUND)
            .build();

    private static Assessment assessed(double young, double big, double old) {
        return BoundaryCases.assess(
                CARD,
                Map.of("young", Reading.of(young, null), "big", Reading.of(big, null), "old", Reading.of(old, null)));
    }

    private static List<String> unused(Assessment... assessments) {
        return RuleCoverage.of(CARD, List.of(assessments)).unused().stream()
                .map(use -> use.rule() + " " + use.what())
                .toList();
    }

    @Test
    void of_noAssessments_usesNothing() {
        RuleCoverage none = RuleCoverage.of(CARD, List.of());

        assertThat(none.unused()).hasSameSizeAs(none.uses());
        assertThat(none.share()).isEqualByComparingTo("0");
    }

    @Test
    void unused_youngGiant_isTheRest() {
        assertThat(unused(assessed(3, 100, 0)))
                .containsExactly(
                        "signals/young clear",
                        "signals/young unknown",
                        "signals/young reading from 6 to 36",
                        "signals/big clear",
                        "signals/big unknown",
                        "signals/old with points",
                        "signals/old unknown",
                        "signals/old reading from 2 to 5",
                        "signals/group noted",
                        "signals/group clear",
                        "gates/old-explains-big closed",
                        "gates/old-explains-big setting aside big",
                        "typologies/young-giant not matching",
                        "families/newness at its limit",
                        "families/standing at its limit",
                        "bands MINIMAL",
                        "bands LOW",
                        "bands HIGH",
                        "refusals INSUFFICIENT",
                        "refusals NOT_ELIGIBLE");
    }

    @Test
    void unused_gateOverAClearSignal_setsNothingAside() {
        assertThat(unused(assessed(40, 0, 9)))
                .doesNotContain("gates/old-explains-big closed")
                .contains("gates/old-explains-big setting aside big");
        assertThat(unused(assessed(40, 100, 9))).doesNotContain("gates/old-explains-big setting aside big");
    }

    @Test
    void toText_namesShareAndWhatIsLeft() {
        List<Assessment> some = new ArrayList<>();
        some.add(assessed(3, 100, 0));

        assertThat(RuleCoverage.of(CARD, some).toText())
                .startsWith("Rules of test 1.0: 9 of 29 made use of\n  signals/young: never clear\n");
    }

    @Test
    void of_assessmentByAnotherCard_isRefused() {
        Assessment other = BoundaryCases.assess(CardBuilder.sample().build(), Map.of());

        assertThatThrownBy(() -> RuleCoverage.of(CARD, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be by the scorecard test 1.0");
    }
}

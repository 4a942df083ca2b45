package io.mayfly.testing;

import static io.mayfly.testing.MayflyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Refusal;
import io.mayfly.score.StepState;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MayflyAssertionsTest {

    private static final Input ACCOUNTS = Input.of("accounts", "accounts.revenue");

    /** Young and big: 10 + 16 + 24 of at most 24, and 6 for the typology. */
    private static final Assessment HIGH = BoundaryCases.assess(
            CardBuilder.sample().bands("21", "41", "56").build(),
            Map.of("young", Reading.of(3, null), "big", Reading.of(100, null), "old", Reading.of(0, null)));

    /** Old enough to explain that it is big. */
    private static final Assessment MINIMAL = BoundaryCases.assess(
            CardBuilder.sample().build(), Map.of("big", Reading.of(100, null), "old", Reading.of(9, null)));

    private static final Assessment REFUSED =
            BoundaryCases.assess(CardBuilder.sample().refusal("41", "0.5").build(), Map.of());

    @Test
    void assessment_asItIs_passes() {
        assertThat(HIGH)
                .isIn(Band.HIGH)
                .isAtLeast(Band.ELEVATED)
                .isAtMost(Band.HIGH)
                .hasScoreBetween(56, 56)
                .hasReason("young")
                .hasNoReason("old")
                .hasFired("big")
                .hasClear("old")
                .hasPoints("big", "30")
                .hasPoints("young", "16.0")
                .hasTypology("young-giant")
                .hasState("old-explains-big", StepState.CLEAR);
        assertThat(MINIMAL)
                .isIn(Band.MINIMAL)
                .hasUnknown("young")
                .hasSetAside("big")
                .hasState("old", StepState.MITIGATING)
                .hasState("old-explains-big", StepState.FIRED);
        assertThat(REFUSED).isRefused(Refusal.INSUFFICIENT);
    }

    static Stream<Consumer<AssessmentAssert>> untrue() {
        return Stream.of(
                it -> it.isIn(Band.ELEVATED),
                it -> it.isAtMost(Band.ELEVATED),
                it -> it.isRefused(Refusal.INSUFFICIENT),
                it -> it.hasScoreBetween(56.1, 100),
                it -> it.hasScoreBetween(0, 55.9),
                it -> it.hasReason("old"),
                it -> it.hasNoReason("young"),
                it -> it.hasFired("old"),
                it -> it.hasClear("young"),
                it -> it.hasUnknown("young"),
                it -> it.hasSetAside("big"),
                it -> it.hasPoints("big", "24"),
                it -> it.hasTypology("old-explains-big"));
    }

    @ParameterizedTest
    @MethodSource("untrue")
    void assessment_untrue_tellsWhatItIs(Consumer<AssessmentAssert> untrue) {
        assertThatThrownBy(() -> untrue.accept(assertThat(HIGH)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("boundary-case as of 1970-01-01 (56.0 HIGH, for [big, young])");
    }

    @Test
    void assessment_lowerThanAsked_fails() {
        assertThatThrownBy(() -> assertThat(MINIMAL).isAtLeast(Band.LOW)).isInstanceOf(AssertionError.class);
    }

    @Test
    void assessment_unknownId_saysThatThereIsNone() {
        assertThatThrownBy(() -> assertThat(HIGH).hasNoReason("yuong"))
                .hasMessageContaining("yuong to be a signal, gate or typology of the scorecard test");
        assertThatThrownBy(() -> assertThat(HIGH).hasFired("newness-cap")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(HIGH).hasTypology("none")).isInstanceOf(AssertionError.class);
    }

    @Test
    void assessment_withoutScore_saysWhy() {
        assertThatThrownBy(() -> assertThat(REFUSED).isIn(Band.LOW))
                .hasMessageContaining("INSUFFICIENT, total 10.0")
                .hasMessageContaining("expected coverage is 0.000");
    }

    @Test
    void reading_asItIs_passes() {
        assertThat(Reading.of(3, null)).isExactly(3);
        assertThat(Reading.between(1, 3, 2, null)).isBetween(1, 2, 3);
        assertThat(Reading.unknown(ACCOUNTS)).isUnknown().isUnknown(ACCOUNTS);
        assertThat(Reading.notApplicable("it is a fund")).isNotApplicable();
    }

    static Stream<Runnable> untrueReadings() {
        Reading three = Reading.of(3, null);
        Reading unknown = Reading.unknown(ACCOUNTS);
        return Stream.of(
                () -> assertThat(three).isExactly(4),
                () -> assertThat(three).isBetween(2, 3, 3),
                () -> assertThat(three).isBetween(3, 3, 4),
                () -> assertThat(three).isUnknown(),
                () -> assertThat(three).isNotApplicable(),
                () -> assertThat(three).says("Three."),
                () -> assertThat(unknown).isExactly(0),
                () -> assertThat(unknown).isUnknown(Input.of("accounts", "accounts.equity")),
                () -> assertThat(unknown).isUnknown(ACCOUNTS, Input.of("accounts", "accounts.equity")),
                () -> assertThat(unknown).isNotApplicable());
    }

    @ParameterizedTest
    @MethodSource("untrueReadings")
    void reading_untrue_fails(Runnable untrue) {
        assertThatThrownBy(untrue::run).isInstanceOf(AssertionError.class).hasMessageContaining("expected");
    }
}

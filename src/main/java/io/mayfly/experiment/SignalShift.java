package io.mayfly.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one signal where another card takes over.
 *
 * @param stability how its points are spread otherwise than before, unknown being a bin of its own; {@code null} where only one
 *     card has the signal
 * @param missingBefore the share of cases in which it measures nothing for the champion, from 0 to 1; {@code null} where the
 *     champion does not have it
 * @param missingAfter the same for the challenger
 */
public record SignalShift(
        @Nullable StabilityIndex stability,
        @Nullable Double missingBefore,
        @Nullable Double missingAfter) {

    /** Takes the points of either card; {@code null} where a card lacks the signal. */
    static SignalShift between(@Nullable Histogram before, @Nullable Histogram after) {
        return new SignalShift(
                before == null || after == null ? null : StabilityIndex.between(before, after),
                before == null ? null : (Double) before.missingShare(),
                after == null ? null : (Double) after.missingShare());
    }

    /** {@return the share missing after less before; {@code null} where only one card has the signal} */
    public @Nullable Double missingChange() {
        return missingBefore == null || missingAfter == null ? null : (Double) (missingAfter - missingBefore);
    }
}

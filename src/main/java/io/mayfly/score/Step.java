package io.mayfly.score;

import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One line of the calculation. The points of all steps add up to the score, exactly.
 *
 * @param id the id of the signal, gate or typology; {@code base} and {@code clamp}; the family and {@code -cap} or {@code
 *     -floor}; {@code bonus-cap}
 * @param kind what it is
 * @param state what came of it
 * @param family the family it belongs to, for a gate that of the signals it sets aside; {@code null} for base, typologies,
 *     their cap and clamp, and for a gate on several families
 * @param title its title
 * @param points what it adds
 * @param contribution for a signal, its share of the capped family total; {@code null} otherwise. For display: it is not
 *     to be added to cap steps
 * @param reading for a signal, what it measured; {@code null} otherwise
 */
public record Step(
        String id,
        StepKind kind,
        StepState state,
        @Nullable String family,
        String title,
        Points points,
        @Nullable Points contribution,
        @Nullable Reading reading) {

    /** {@return what the reading was measured from; {@code null} if there is none} */
    public @Nullable Evidence evidence() {
        return reading instanceof Reading.Measured measured ? measured.evidence() : null;
    }
}

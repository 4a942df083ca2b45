package io.mayfly.explain;

import io.mayfly.score.Changeability;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;

/**
 * One reading that turns out otherwise.
 *
 * @param place the place of its entry in the scorecard, from 0
 * @param entry the entry
 * @param before what was measured; never not applicable
 * @param side on which side of the value the reading has to lie
 * @param value a value that suffices, in the unit of the entry, with the other changes of its set at theirs; found by
 *     bisection and rounded so that it still suffices, by at most a hundredth: of the span of the curve where its scale is
 *     linear, of the value where it is logarithmic. A whole number where all that the entry knows are whole numbers
 */
public record Change(int place, Scorecard.Entry entry, Reading before, Side side, BigDecimal value) {

    /** {@return whether it takes no more than the company's own word} */
    public boolean cheapToFake() {
        return entry.changeability() == Changeability.DECLARED;
    }

    /** {@return the value as an exact reading} */
    public Reading after() {
        return Reading.of(value.doubleValue(), null);
    }
}

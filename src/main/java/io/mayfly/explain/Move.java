package io.mayfly.explain;

import io.mayfly.score.Changeability;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One reading at the end where it helps most, and by how much it could: in whatever company of other moves, no more than
 * {@code own} in its own family and {@code extra} elsewhere.
 *
 * @param place the place of its entry in the scorecard
 * @param family the place of its family
 * @param reading the reading
 * @param told of context, what is told of it: its values form regions, no curve
 * @param own by how many tenths its own points come nearer to the goal, before gates and limits; negative if the other way
 * @param extra the most tenths that gates and typologies may bring by it
 * @param tangled whether it may also do harm, so that more moves are not always better
 * @param before what was measured
 * @param takes what it takes
 */
record Move(
        int place,
        int family,
        Reading reading,
        @Nullable Region told,
        int own,
        int extra,
        boolean tangled,
        Reading before,
        Changeability takes) {

    static final Comparator<Move> ORDER = Comparator.comparingInt(Move::place).thenComparingDouble(Move::value);

    /** Values of context among which no gate tells a difference. */
    record Region(Side side, BigDecimal value) {}

    /** Whether the reading is still open: nothing measured is contradicted by it. */
    boolean open() {
        return !(before instanceof Reading.Measured measured && measured.exact());
    }

    double value() {
        return ((Reading.Measured) reading).best();
    }

    /** How hard it is to fake: what others decide is more than any number of efforts, an effort more than any number of words. */
    long hardness() {
        return switch (takes) {
            case OTHERS -> 1_000_000;
            case EFFORT -> 1000;
            case DECLARED, FIXED -> 0;
        };
    }

    int most() {
        return Math.max(0, own) + extra;
    }
}

package io.mayfly.pmml;

import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers of a document: what a curve can hold of them. */
final class Numbers {

    static final String READING = "a number from -1E15 to 1E15 with at most 15 digits";
    static final String POINTS = "points from -1000 to 1000";

    private static final BigDecimal MOST = new BigDecimal("1E15");
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 40;

    /** Closer to 0 than this, the next binary fraction has more decimals than a card may have. */
    private static final double TINY = 1e-12;

    private static final BigDecimal LEAST_STEP = new BigDecimal("1E-30");

    private Numbers() {}

    /** A plain decimal number; {@code null} for anything else, be it infinite or NaN. */
    static @Nullable BigDecimal decimal(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable BigDecimal reading(@Nullable String text) {
        BigDecimal number = decimal(text);
        return number == null
                        || number.abs().compareTo(MOST) > 0
                        || number.stripTrailingZeros().precision() > MOST_DIGITS
                ? null
                : number;
    }

    /** Rounded half away from zero to one decimal; {@code null} where that is out of range. */
    static @Nullable Points points(@Nullable BigDecimal points) {
        if (points == null) {
            return null;
        }
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(BigDecimal.valueOf(1000)) > 0 ? null : Points.of(rounded);
    }

    /** The reading next to another: as close as a card can tell two apart. */
    static BigDecimal next(BigDecimal reading, boolean up) {
        double number = reading.doubleValue();
        if (Math.abs(number) < TINY) {
            return up ? reading.add(LEAST_STEP) : reading.subtract(LEAST_STEP);
        }
        return new BigDecimal(Double.toString(up ? Math.nextUp(number) : Math.nextDown(number)));
    }
}

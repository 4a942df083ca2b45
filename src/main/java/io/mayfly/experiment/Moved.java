package io.mayfly.experiment;

import io.mayfly.score.Band;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company that another card puts into another band, and the entries that bring that about.
 *
 * @param company the id of the company
 * @param asOf the day on which it was scored
 * @param label what it was; {@code null} where nobody knows
 * @param before its band by the champion; {@code null} where the score is refused
 * @param after its band by the challenger; {@code null} where the score is refused
 * @param change the total of the challenger less that of the champion
 * @param reasons by signal, the points that it gives more (or less) than before, before the limits of families, the greatest
 *     first; empty where limits, gates or bands alone make the difference
 */
public record Moved(
        String company,
        LocalDate asOf,
        @Nullable Label label,
        @Nullable Band before,
        @Nullable Band after,
        double change,
        Map<String, Double> reasons) {

    /** Copies the reasons, in the same order. */
    public Moved {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}

package io.mayfly.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When accounts have to be filed; reference data that the caller may replace. */
@FunctionalInterface
public interface FilingCalendar {

    /**
     * The last day for filing.
     *
     * @param jurisdiction an ISO 3166-1 alpha-2 code
     * @param periodEnd the last day of the financial period
     * @return the last day on which filing is in time; {@code null} where that is not known
     */
    @Nullable
    LocalDate due(String jurisdiction, LocalDate periodEnd);
}

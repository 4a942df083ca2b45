package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @ParameterizedTest
    @CsvSource({
        "2023-01-15, 2023-01-15, 0",
        "2023-01-16, 2023-01-15, 0",
        "2023-01-15, 2023-02-15, 1",
        "2023-01-15, 2023-03-01, 1.5",
        "2023-01-31, 2023-02-28, 1",
        "2024-01-31, 2024-02-29, 1",
        "2022-07-24, 2023-07-24, 12",
        "2021-07-24, 2023-07-24, 24",
        "2023-04-01, 2023-04-16, 0.5"
    })
    void between_days_isInCalendarMonths(LocalDate start, LocalDate end, double months) {
        assertThat(Months.between(start, end)).isCloseTo(months, EXACT);
    }

    @Property
    void between_aLaterEnd_isNeverFewer(@ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        assertThat(Months.between(start, end.plusDays(1))).isGreaterThanOrEqualTo(Months.between(start, end));
    }

    @Property(tries = 2000)
    void between_aLaterStart_isNeverMore(@ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        assertThat(Months.between(start.plusDays(1), end)).isLessThanOrEqualTo(Months.between(start, end));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 12, 1).toEpochDay(),
                        LocalDate.of(2024, 4, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}

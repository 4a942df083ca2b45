package io.mayfly.reference;

import io.mayfly.dossier.FilingCalendar;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When accounts are due, jurisdiction by jurisdiction. Where the law leaves a choice the later day is answered, so that
 * no company looks late too early. Weekends and holidays are not considered.
 *
 * @param rules one for each jurisdiction, in the order of their codes
 */
public record FilingDeadlines(List<FilingRule> rules) implements FilingCalendar, Serializable {

    /** Sorts the rules; refuses two for the same jurisdiction. */
    public FilingDeadlines {
        List<FilingRule> sorted = new ArrayList<>(Check.list("rules", rules));
        sorted.sort(Comparator.comparing(FilingRule::jurisdiction));
        for (int i = 1; i < sorted.size(); i++) {
            String jurisdiction = sorted.get(i).jurisdiction();
            if (jurisdiction.equals(sorted.get(i - 1).jurisdiction())) {
                throw new InvalidFieldException("rules", jurisdiction, "one rule for each jurisdiction, not several");
            }
        }
        rules = List.copyOf(sorted);
    }

    /** {@return the deadlines that come with the library} */
    public static FilingDeadlines standard() {
        return Standard.DEADLINES;
    }

    /**
     * A table of the caller's own.
     *
     * @param rules at most one for each jurisdiction, in any order
     * @return the table
     * @throws InvalidFieldException if two rules are for the same jurisdiction
     */
    public static FilingDeadlines of(List<FilingRule> rules) {
        return new FilingDeadlines(rules);
    }

    /**
     * The rule of a jurisdiction.
     *
     * @param jurisdiction an ISO 3166 country code
     * @return the rule; {@code null} where there is none
     */
    public @Nullable FilingRule rule(String jurisdiction) {
        for (FilingRule rule : rules) {
            if (rule.jurisdiction().equals(jurisdiction)) {
                return rule;
            }
        }
        return null;
    }

    @Override
    public @Nullable LocalDate due(String jurisdiction, LocalDate periodEnd) {
        FilingRule rule = rule(jurisdiction);
        return rule == null || rule.monthsAfterPeriodEnd() == null
                ? null
                : monthsAfter(periodEnd, rule.monthsAfterPeriodEnd());
    }

    /**
     * Whether the law makes every financial year a calendar year.
     *
     * @param jurisdiction an ISO 3166 country code
     * @return {@code false} also where nothing is known
     */
    public boolean calendarYear(String jurisdiction) {
        FilingRule rule = rule(jurisdiction);
        return rule != null && rule.calendarYear();
    }

    /**
     * The last day on which a company's first financial period may end.
     *
     * @param jurisdiction an ISO 3166 country code
     * @param registered the day of registration
     * @return 31 December of that year, or of the next one for a company that may have a long first year; {@code null}
     *     where financial years are not calendar years or nothing is known
     */
    public @Nullable LocalDate firstPeriodEnd(String jurisdiction, LocalDate registered) {
        FilingRule rule = rule(jurisdiction);
        if (rule == null || !rule.calendarYear()) {
            return null;
        }
        Integer fromMonth = rule.longFirstYearFromMonth();
        int year = registered.getYear();
        boolean longFirstYear = fromMonth != null && registered.getMonthValue() >= fromMonth;
        return LocalDate.of(longFirstYear ? year + 1 : year, Month.DECEMBER, 31);
    }

    /**
     * The last day on which a company's first accounts can be in time, whatever period they cover.
     *
     * @param jurisdiction an ISO 3166 country code
     * @param registered the day of registration
     * @return the day; {@code null} where it is not known
     */
    public @Nullable LocalDate firstDue(String jurisdiction, LocalDate registered) {
        FilingRule rule = rule(jurisdiction);
        if (rule != null && rule.firstDueMonthsAfterRegistration() != null) {
            return monthsAfter(registered, rule.firstDueMonthsAfterRegistration());
        }
        LocalDate end = firstPeriodEnd(jurisdiction, registered);
        return end == null ? null : due(jurisdiction, end);
    }

    /** The last day of a month counts to the last day of a month: nine months after 30 June is 31 March. */
    private static LocalDate monthsAfter(LocalDate day, int months) {
        LocalDate later = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? later.with(TemporalAdjusters.lastDayOfMonth()) : later;
    }

    private static final class Standard {
        private static final FilingDeadlines DEADLINES = Resources.read("filing-deadlines.json", FilingDeadlines.class);
    }
}

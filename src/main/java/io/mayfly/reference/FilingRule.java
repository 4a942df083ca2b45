package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When companies of one jurisdiction close their books and file.
 *
 * @param jurisdiction an ISO 3166 country code of two capital letters
 * @param monthsAfterPeriodEnd how many months after the end of the financial period accounts are due; absent where that
 *     is not known
 * @param calendarYear whether the law makes every financial year a calendar year
 * @param longFirstYearFromMonth a company registered in this month of the year or later may close its first year at the
 *     end of the next one; absent where there is no such rule
 * @param firstDueMonthsAfterRegistration how many months after registration the first accounts are due at the latest;
 *     absent where the first accounts follow the ordinary rule
 * @param source the law and its article
 * @param checked when the rule was looked up
 * @param note what was confirmed, where, and what is not modelled
 */
public record FilingRule(
        String jurisdiction,
        @Nullable Integer monthsAfterPeriodEnd,
        boolean calendarYear,
        @Nullable Integer longFirstYearFromMonth,
        @Nullable Integer firstDueMonthsAfterRegistration,
        String source,
        PartialDate checked,
        String note)
        implements Serializable {

    private static final int MOST_MONTHS = 36;

    /** Checks the ranges. */
    public FilingRule {
        Check.text("jurisdiction", jurisdiction);
        Check.range("monthsAfterPeriodEnd", monthsAfterPeriodEnd, 1, MOST_MONTHS);
        Check.range("longFirstYearFromMonth", longFirstYearFromMonth, 1, 12);
        Check.range("firstDueMonthsAfterRegistration", firstDueMonthsAfterRegistration, 1, MOST_MONTHS);
        Check.text("source", source);
        Check.required("checked", checked);
        Check.text("note", note);
        if (longFirstYearFromMonth != null && !calendarYear) {
            throw new InvalidFieldException(
                    "longFirstYearFromMonth", longFirstYearFromMonth, "nothing unless calendarYear is true");
        }
    }
}

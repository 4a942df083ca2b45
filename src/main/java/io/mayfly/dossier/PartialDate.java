package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the day, the month, the year or within a period: an interval of days.
 *
 * <p>The JSON form is ISO 8601 text: {@code "2022-09-15"}, {@code "2022-09"}, {@code "2022"} or a period of two of those,
 * {@code "2022-10/2022-12"}. Years run from 0001 to 9999.
 *
 * @param earliest the first possible day, inclusive
 * @param latest the last possible day, inclusive; not before {@code earliest}
 */
public record PartialDate(LocalDate earliest, LocalDate latest) implements Serializable, Comparable<PartialDate> {

    private static final int NONE = -1;
    private static final String EXPECTED =
            "an ISO date such as 2022-09-15, 2022-09 or 2022, or a period such as 2022-10/2022-12";

    /** Checks the order of the two days. */
    public PartialDate {
        Check.required("earliest", earliest);
        Check.required("latest", latest);
        if (latest.isBefore(earliest)) {
            throw new InvalidFieldException("", earliest + "/" + latest, "a period that does not end before it begins");
        }
        if (earliest.getYear() < 1 || latest.getYear() > 9999) {
            throw new InvalidFieldException("", earliest + "/" + latest, "years from 0001 to 9999");
        }
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the interval of that one day
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Reads the text form.
     *
     * @param text one of the forms above
     * @return the interval
     * @throws InvalidFieldException if the text is no such date
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parsePoint(text, text);
        }
        PartialDate from = parsePoint(text.substring(0, slash), text);
        PartialDate to = parsePoint(text.substring(slash + 1), text);
        return new PartialDate(from.earliest, to.latest);
    }

    /** By hand, since most of what a dossier says has a date, and formatters take twenty times as long. */
    private static PartialDate parsePoint(String point, String whole) {
        int year = number(point, 0, 4);
        int month = point.length() < 7 || point.charAt(4) != '-' ? NONE : number(point, 5, 7);
        int day = point.length() != 10 || point.charAt(7) != '-' ? NONE : number(point, 8, 10);
        try {
            if (point.length() == 4 && year != NONE) {
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (point.length() == 7 && year != NONE && month != NONE) {
                LocalDate first = LocalDate.of(year, month, 1);
                return new PartialDate(first, first.withDayOfMonth(first.lengthOfMonth()));
            }
            if (year != NONE && month != NONE && day != NONE) {
                return of(LocalDate.of(year, month, day));
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new InvalidFieldException("", '"' + whole + '"', EXPECTED);
    }

    /** The digits from one place to before another as a number; {@link #NONE} where there are none or others. */
    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            return NONE;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return NONE;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** {@return the best single day: the middle of the interval, the earlier of two middle days} */
    public LocalDate best() {
        return LocalDate.ofEpochDay(Math.floorDiv(earliest.toEpochDay() + latest.toEpochDay(), 2));
    }

    /** {@return whether the day is known exactly} */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /** Orders by first day, then by last day. */
    @Override
    public int compareTo(PartialDate other) {
        int byEarliest = earliest.compareTo(other.earliest);
        return byEarliest == 0 ? latest.compareTo(other.latest) : byEarliest;
    }

    /** {@return the shortest text form that {@link #parse} reads back to an equal value} */
    @Override
    @JsonValue
    public String toString() {
        String from = shortest(earliest, firstOfYear(earliest), earliest.getDayOfMonth() == 1);
        String to = shortest(
                latest,
                latest.equals(lastOfYear(latest)),
                latest.equals(YearMonth.from(latest).atEndOfMonth()));
        if (exact()) {
            return earliest.toString();
        }
        int length = Math.max(from.length(), to.length());
        String fromText = earliest.toString().substring(0, length);
        String toText = latest.toString().substring(0, length);
        return fromText.equals(toText) ? fromText : fromText + "/" + toText;
    }

    private static String shortest(LocalDate day, boolean wholeYear, boolean wholeMonth) {
        return day.toString().substring(0, wholeYear ? 4 : wholeMonth ? 7 : 10);
    }

    private static boolean firstOfYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static LocalDate lastOfYear(LocalDate day) {
        return day.withDayOfYear(day.lengthOfYear());
    }
}

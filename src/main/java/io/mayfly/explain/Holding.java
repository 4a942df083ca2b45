package io.mayfly.explain;

import io.mayfly.json.CanonicalJson;
import io.mayfly.signal.Signal;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long facts hold, as the settings of signals tell: every whole number whose name ends in months, days or years, such as
 * {@code windowMonths}. What happened so long ago is about to leave the sight of some signal.
 */
final class Holding {

    private static final Pattern TIME =
            Pattern.compile("\"\\w*?(months|days|years)\":(\\d{1,4})(?=[,}])", Pattern.CASE_INSENSITIVE);

    /** How long a search in vain holds for every signal that asks a subject for one. */
    private static final int SEARCH_MONTHS = 12;

    private static final int MONTHS_A_YEAR = 12;

    private Holding() {}

    static List<Period> of(List<Signal> signals) {
        Set<Integer> months = new TreeSet<>(Set.of(SEARCH_MONTHS));
        Set<Integer> days = new TreeSet<>();
        for (Signal signal : signals) {
            TIME.matcher(settings(signal)).results().forEach(found -> add(found, months, days));
        }
        return Stream.concat(
                        months.stream().map(Period::ofMonths), days.stream().map(Period::ofDays))
                .toList();
    }

    private static void add(MatchResult found, Set<Integer> months, Set<Integer> days) {
        int count = Integer.parseInt(found.group(2));
        switch (found.group(1).charAt(0)) {
            case 'm', 'M' -> months.add(count);
            case 'y', 'Y' -> months.add(count * MONTHS_A_YEAR);
            default -> days.add(count);
        }
    }

    /** What cannot be written has no settings that a receipt could tell either. */
    private static String settings(Signal signal) {
        try {
            return CanonicalJson.of(signal);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

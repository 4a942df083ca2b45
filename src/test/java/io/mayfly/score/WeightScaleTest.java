package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision on weights names every entry whose points lie outside the scale of its strength. */
class WeightScaleTest {

    private static final Path DECISION = Path.of("docs/decisions/0011-weights.md");
    private static final Pattern SIGNAL = Pattern.compile("`([a-z][a-z-]+)`");

    /** Fewest and most points at full strength, in tenths. */
    private static final Map<String, List<Integer>> SCALE =
            Map.of("weak", List.of(30, 90), "medium", List.of(100, 210), "strong", List.of(240, 300));

    @Test
    void decision_entriesOutsideTheScale_areListed() throws IOException {
        String text = Files.readString(DECISION);
        String section = text.substring(
                text.indexOf("## Entries outside the scale"), text.indexOf("## What was left out, and why"));
        List<Scorecard.Entry> weighed = Scorecard.standard().signals().stream()
                .filter(entry -> SCALE.containsKey(entry.strength()) && most(entry) > 0)
                .toList();
        List<String> outside = weighed.stream()
                .filter(WeightScaleTest::outside)
                .map(Scorecard.Entry::id)
                .toList();

        List<String> listed = rows(section).toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(outside);
        assertThat(text).contains(outside.size() + " of the " + weighed.size() + " entries lie outside");
    }

    private static Stream<String> rows(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(cell -> SIGNAL.matcher(cell).results())
                .map((MatchResult id) -> id.group(1));
    }

    private static boolean outside(Scorecard.Entry entry) {
        List<Integer> range = SCALE.getOrDefault(entry.strength(), List.of(0, 0));
        return most(entry) < range.get(0) || most(entry) > range.get(1);
    }

    private static int most(Scorecard.Entry entry) {
        Curve curve = entry.curve();
        return curve == null
                ? 0
                : curve.knots().stream()
                        .mapToInt(knot -> Math.abs(knot.points().tenths()))
                        .max()
                        .orElse(0);
    }
}

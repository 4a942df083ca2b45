package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How well names of companies are told apart, on pairs of public names. The pairs of both parts were written before the matcher
 * was tuned, and only the misses of the tuning part were looked at. The figures are printed by {@code mvn -q -Dquick test
 * -Dtest=NamePairsTest -Dmayfly.figures=true}.
 */
class NamePairsTest {

    private static final Transliteration ICU = Transliteration.icu();

    private record Pair(boolean same, String group, String one, String other) {

        static Pair of(String line) {
            String[] cells = line.split(";", -1);
            return new Pair(cells[0].equals("same"), cells[1], cells[2], cells[3]);
        }

        NameMatch match(Transliteration transliteration) {
            return NameKey.of(one, transliteration).match(NameKey.of(other, transliteration));
        }
    }

    private static final class Figures {
        private int truePositives;
        private int falsePositives;
        private int falseNegatives;
        private int trueNegatives;

        void add(boolean same, boolean matched) {
            if (same) {
                truePositives += matched ? 1 : 0;
                falseNegatives += matched ? 0 : 1;
            } else {
                falsePositives += matched ? 1 : 0;
                trueNegatives += matched ? 0 : 1;
            }
        }

        double precision() {
            return truePositives == 0 ? 0 : (double) truePositives / (truePositives + falsePositives);
        }

        double recall() {
            return truePositives == 0 ? 0 : (double) truePositives / (truePositives + falseNegatives);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-26s %4d %4d   %.3f  %.3f  %.3f",
                    name,
                    truePositives + falseNegatives,
                    falsePositives + trueNegatives,
                    precision(),
                    recall(),
                    f1());
        }
    }

    private static List<Pair> pairs(String part) {
        String name = "name-pairs-" + part + ".csv";
        try (InputStream in = NamePairsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Pair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figures figures(String part, MatchGrade least, Transliteration transliteration) {
        Figures all = new Figures();
        Map<String, Figures> groups = new TreeMap<>();
        for (Pair pair : pairs(part)) {
            boolean matched = pair.match(transliteration).grade().isAtLeast(least);
            all.add(pair.same(), matched);
            groups.computeIfAbsent(pair.group(), group -> new Figures()).add(pair.same(), matched);
        }
        if (Boolean.getBoolean("mayfly.figures")) {
            List<String> lines = new ArrayList<>();
            String title = part + ", " + least + ", " + transliteration.id();
            lines.add(title
                    + System.lineSeparator()
                    + String.format(Locale.ROOT, "%-26s same diff  prec.  recall F1", ""));
            groups.forEach((group, figures) -> lines.add(figures.row(group)));
            lines.add(all.row("all"));
            System.out.println(String.join(System.lineSeparator(), lines) + System.lineSeparator());
        }
        return all;
    }

    @Test
    void match_heldOutPairs_likelyMeansTheSame() {
        Figures figures = figures("held-out", MatchGrade.LIKELY, ICU);

        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void match_tuningPairs_likelyMeansTheSame() {
        assertThat(figures("tuning", MatchGrade.LIKELY, ICU).f1()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void match_heldOutPairs_possibleLosesFew() {
        assertThat(figures("held-out", MatchGrade.POSSIBLE, ICU).recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void match_withoutIcu_losesOtherScriptsOnly() {
        Figures figures = figures("held-out", MatchGrade.LIKELY, Transliteration.none());

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(figures.recall()).isLessThan(0.5);
    }
}

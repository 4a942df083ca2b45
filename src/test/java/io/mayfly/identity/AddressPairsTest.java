package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.identity.AddressPairs.Pair;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** How often keys are right on pairs that were checked by hand; writes the figures into {@code docs/address-keys.md}. */
class AddressPairsTest {

    private static final Path PAGE = Path.of("docs/address-keys.md");
    private static final List<Pair> PAIRS = AddressPairs.all();
    private static final List<String> LANGUAGES = List.of("ru", "uk", "en", "zh", "tr", "kk", "de");

    /** Pairs that are the same and were found to be, were missed, and that are not the same and were found to be. */
    private record Figures(long found, long missed, long wrong) {

        static Figures of(List<Pair> pairs, Predicate<Pair> same, Predicate<Pair> finds) {
            return new Figures(
                    pairs.stream().filter(same).filter(finds).count(),
                    pairs.stream().filter(same).filter(finds.negate()).count(),
                    pairs.stream().filter(same.negate()).filter(finds).count());
        }

        static Figures ofBuildings(List<Pair> pairs) {
            return of(pairs, Pair::sameBuilding, Pair::findsBuilding);
        }

        static Figures ofUnits(List<Pair> pairs) {
            return of(pairs, Pair::sameUnit, Pair::findsUnit);
        }

        double precision() {
            return (double) found / (found + wrong);
        }

        double recall() {
            return (double) found / (found + missed);
        }

        String cells() {
            return String.format(
                    Locale.ROOT, "%d of %d | %d | %.3f | %.3f", found, found + missed, wrong, precision(), recall());
        }
    }

    private static List<Pair> pairs(String part, String language) {
        return PAIRS.stream()
                .filter(pair -> pair.part().equals(part))
                .filter(pair -> language.equals("all") || pair.language().equals(language))
                .toList();
    }

    private static String row(String part, String language) {
        List<Pair> pairs = pairs(part, language);
        return "| " + part + " | " + language + " | " + pairs.size() + " | "
                + Figures.ofBuildings(pairs).cells() + " | "
                + Figures.ofUnits(pairs).cells() + " |\n";
    }

    @Test
    void figures_byPartAndLanguage_areTheOnesOnThePage() throws Exception {
        StringBuilder table =
                new StringBuilder("| part | language | pairs | same building found | wrongly found | precision"
                        + " | recall | same unit found | wrongly found | precision | recall |\n");
        table.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (String part : List.of("held-out", "tuned")) {
            LANGUAGES.forEach(language -> table.append(row(part, language)));
            table.append(row(part, "all"));
        }
        GeneratedSection.check(PAGE, "figures", AddressPairsTest.class, table.toString());
    }

    @ParameterizedTest
    @CsvSource({"held-out, 0.95, 0.90", "tuned, 0.95, 0.95"})
    void buildings_ofEachPart_areFoundWell(String part, double precision, double recall) {
        Figures figures = Figures.ofBuildings(pairs(part, "all"));

        assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"held-out, 0.95, 0.85", "tuned, 0.95, 0.95"})
    void units_ofEachPart_areFoundWell(String part, double precision, double recall) {
        Figures figures = Figures.ofUnits(pairs(part, "all"));

        assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void pairs_ofEachLanguage_areEnoughAndNotOneSided(String language) {
        List<Pair> pairs =
                PAIRS.stream().filter(pair -> pair.language().equals(language)).toList();
        long negative = pairs.stream()
                .filter(pair -> !pair.sameBuilding() || pair.unit().equals("different"))
                .count();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(30);
        assertThat(negative).isGreaterThanOrEqualTo(pairs.size() * 2L / 5);
    }

    @Test
    void pairs_heldOut_areAThird() {
        assertThat(pairs("held-out", "all")).hasSizeGreaterThanOrEqualTo(PAIRS.size() / 3);
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
    }
}

package io.mayfly.testing;

import static io.mayfly.testing.MayflyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules of the standard card the example companies make use of, and which slips in it they would notice. */
class StandardCardCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Scorer SCORER = Mayfly.standard().scorer();
    private static final Path TABLE =
            Path.of("src", "test", "resources", "io", "mayfly", "testing", "standard-card-boundaries.tsv");

    @Test
    void boundaries_ofTheStandardCard_areThoseOfTheTableBesideIt() throws IOException {
        String table = BoundaryCases.table(Scorecard.standard());
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(TABLE, table);
        }

        assertThat(table)
                .as("review the difference, then refresh with -Dmayfly.update=true")
                .isEqualTo(Files.readString(TABLE));
    }

    @Test
    void page_coverageAndMutants_areThoseOfToday() throws IOException {
        List<Expectation> bands = new ArrayList<>();
        for (String file : List.of("article", "article-joined", "look-alikes", "shells", "typologies", "uk-accounts")) {
            for (String line : Files.readAllLines(Path.of("examples", "dossiers", file + ".jsonl"))) {
                bands.add(band(file, Dossiers.read(line)));
            }
        }
        List<Assessment> assessments =
                SCORER.assess(bands.stream().map(Expectation::subject).toList());
        List<Expectation> totals = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Points total = assessments.get(i).total();
            totals.add(new Expectation(
                    bands.get(i).name(),
                    bands.get(i).subject(),
                    other -> assertThat(other.total()).isEqualTo(total)));
        }
        RuleCoverage coverage = RuleCoverage.of(SCORER.scorecard(), assessments);
        MutationTest byBand = MutationTest.run(SCORER, bands);
        MutationTest byTotal = MutationTest.run(SCORER, totals);

        GeneratedSection.check(
                Path.of("docs", "rule-coverage.md"),
                "rule coverage",
                getClass(),
                bands.size() + " companies.\n\n" + used(coverage) + "\n" + never(coverage) + "\n"
                        + mutants(byBand, byTotal));
    }

    /** Honest look-alikes stay low, shells stand out, a typology matches or not as its file says. */
    private static Expectation band(String file, Dossier dossier) {
        Subject subject = Subject.of(dossier, DAY, ReferenceData.standard());
        String id = dossier.company().id();
        return new Expectation(id, subject, assessment -> {
            if (file.equals("look-alikes")) {
                assertThat(assessment).isAtMost(Band.LOW);
            } else if (file.equals("shells")) {
                assertThat(assessment).isAtLeast(Band.ELEVATED);
            } else if (file.equals("typologies")) {
                String typology = id.replaceFirst("-(counter-)?example$", "");
                assertThat(assessment.typologies().stream().map(Scorecard.Typology::id))
                        .matches(ids -> ids.contains(typology) != id.endsWith("-counter-example"));
            }
        });
    }

    private static String used(RuleCoverage coverage) {
        Map<String, int[]> counts = new TreeMap<>();
        for (RuleCoverage.Use use : coverage.uses()) {
            String what = use.what().replaceFirst("^(reading|setting aside) .*", "$1");
            int[] count = counts.computeIfAbsent(kind(use.rule()) + ": " + what, unused -> new int[2]);
            count[0] += use.cases() > 0 ? 1 : 0;
            count[1]++;
        }
        StringBuilder table = new StringBuilder("| what a rule may do | made use of | of |\n| --- | ---: | ---: |\n");
        counts.forEach((what, count) -> table.append(String.format(
                "| %s | %d | %d |%n", what.replace("reading", "a stretch of a curve"), count[0], count[1])));
        return table.toString();
    }

    private static String kind(String rule) {
        return rule.replaceFirst("/.*", "");
    }

    private static String never(RuleCoverage coverage) {
        return Stream.of("with points", "closed", "matching")
                .map(what -> "Never " + what + ": "
                        + rules(coverage.unused(), use -> use.what().equals(what)) + ".\n")
                .collect(Collectors.joining("\n"));
    }

    private static String rules(List<RuleCoverage.Use> uses, Predicate<RuleCoverage.Use> wanted) {
        String rules = uses.stream()
                .filter(wanted)
                .map(use -> "`" + use.rule().replaceFirst(".*/", "") + "`")
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "none" : rules;
    }

    private static String mutants(MutationTest byBand, MutationTest byTotal) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < byBand.outcomes().size(); i++) {
            int[] count = counts.computeIfAbsent(
                    kind(byBand.outcomes().get(i).mutant().rule()), unused -> new int[3]);
            count[0]++;
            count[1] += byBand.outcomes().get(i).noticedBy() == null ? 0 : 1;
            count[2] += byTotal.outcomes().get(i).noticedBy() == null ? 0 : 1;
        }
        StringBuilder table = new StringBuilder("| slips in | tried | noticed by a band or typology that is expected |"
                + " noticed by any total |\n| --- | ---: | ---: | ---: |\n");
        counts.forEach((kind, count) ->
                table.append(String.format("| %s | %d | %d | %d |%n", kind, count[0], count[1], count[2])));
        return table.toString();
    }
}

package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Condition;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/signals.md} and the pages of the families from the catalogue, the standard scorecard and the tests of
 * the signals, and fails when one of them is stale.
 */
class SignalsPageTest {

    private static final Path DOCS = Path.of("docs");
    private static final Scorecard CARD = Scorecard.standard();
    private static final String COMMAND = "mvn -q test -Dtest=SignalsPageTest -Dmayfly.update=true";
    private static final String HEADER = "<!-- Written by SignalsPageTest; refresh with " + COMMAND + " -->";

    @Test
    void pages_inDocs_areThoseTheCatalogueGives() throws IOException {
        Map<Path, String> pages = pages();
        if (Boolean.getBoolean("mayfly.update")) {
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Files.createDirectories(Objects.requireNonNull(page.getKey().getParent()));
                Files.writeString(page.getKey(), page.getValue());
            }
        }
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            assertThat(page.getKey()).as("refresh with " + COMMAND).exists();
            assertThat(Files.readString(page.getKey()))
                    .as("%s is stale. Refresh it with: %s", page.getKey(), COMMAND)
                    .isEqualTo(page.getValue());
        }
        try (Stream<Path> files = Files.list(DOCS.resolve("signals"))) {
            assertThat(files)
                    .as("no page without a family, no picture without a signal")
                    .allMatch(pages::containsKey);
        }
    }

    private static Map<Path, String> pages() {
        Map<Path, String> pages = new TreeMap<>();
        pages.put(DOCS.resolve("signals.md"), index());
        Map<String, SignalCase> cases = SignalCase.all();
        CARD.families()
                .forEach(family -> pages.put(
                        DOCS.resolve("signals").resolve(family.id() + ".md"),
                        FamilyPage.of(CARD, family, cases, HEADER)));
        CARD.signals()
                .forEach(entry -> pages.put(
                        DOCS.resolve("signals").resolve(entry.id() + ".svg"),
                        CurvePlot.svg(entry.title(), entry.unit(), entry.curve())));
        return pages;
    }

    private static String index() {
        StringBuilder out = new StringBuilder();
        out.append("# Signals\n\n")
                .append(HEADER)
                .append("\n\nThe built-in signals as the scorecard *")
                .append(CARD.title())
                .append("* (version ")
                .append(CARD.version())
                .append(") judges them: ")
                .append(CARD.signals().size())
                .append(" signals in ")
                .append(CARD.families().size())
                .append(" families. Between two knots a curve is straight, on a logarithmic scale where it says so;"
                        + " beyond the outer knots it is flat. [scorecard.md](scorecard.md) explains the terms.\n\n")
                .append("Every company starts at **")
                .append(CARD.base().points())
                .append("** points. ")
                .append(CARD.base().rationale())
                .append(" Source: ")
                .append(CARD.base().source())
                .append(".\n");
        CARD.families().forEach(family -> family(out, family));
        gates(out);
        typologies(out);
        bands(out);
        return out.toString();
    }

    private static void family(StringBuilder out, Scorecard.Family family) {
        out.append("\n## [")
                .append(family.title())
                .append("](signals/")
                .append(family.id())
                .append(".md)\n\n")
                .append(FamilyPage.limit(family))
                .append(' ')
                .append(family.rationale())
                .append(" Source: ")
                .append(family.source())
                .append(".\n\n| signal | | reads | strength | points |\n| --- | --- | --- | --- | ---: |\n");
        CARD.signals().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .forEach(entry -> signal(out, entry));
    }

    private static void signal(StringBuilder out, Scorecard.Entry entry) {
        Points most = entry.curve().least().tenths() < 0
                ? entry.curve().least()
                : entry.curve().most();
        out.append("| `").append(entry.id()).append("` | ").append(entry.title());
        out.append(" | ").append(entry.unit()).append(" | ").append(entry.strength());
        out.append(" | ").append(most.signed()).append(" |\n");
    }

    private static void gates(StringBuilder out) {
        out.append("\n## Gates\n\nA gate sets a signal aside where another reading explains it.\n\n");
        for (Scorecard.Gate gate : CARD.gates()) {
            out.append("- **")
                    .append(gate.title())
                    .append("** (`")
                    .append(gate.id())
                    .append("`): when ");
            threshold(out, gate.when());
            out.append(", `").append(gate.setsAside()).append("` does not count. ");
            out.append(gate.rationale())
                    .append(" Source: ")
                    .append(gate.source())
                    .append(".\n");
        }
    }

    private static void typologies(StringBuilder out) {
        out.append("\n## Typologies\n\nA typology is a named pattern. All bonuses together add at most ")
                .append(CARD.bonusCap().points())
                .append(" points. ")
                .append(CARD.bonusCap().rationale())
                .append("\n\n");
        for (Scorecard.Typology typology : CARD.typologies()) {
            out.append("- **").append(typology.title()).append("** (`").append(typology.id());
            out.append("`, ").append(typology.bonus().signed()).append("): ");
            condition(out, typology.when(), false);
            out.append(". ").append(typology.rationale());
            out.append(" Source: ").append(typology.source()).append(".\n");
        }
    }

    private static void condition(StringBuilder out, Condition condition, boolean inside) {
        if (condition instanceof Condition.All all) {
            conditions(out, all.all(), " and ", inside);
        } else if (condition instanceof Condition.Any any) {
            conditions(out, any.any(), " or ", inside);
        } else if (condition instanceof Condition.Not not) {
            out.append("not ");
            threshold(out, not.not());
        } else {
            threshold(out, (Condition.Threshold) condition);
        }
    }

    private static void conditions(StringBuilder out, List<Condition> parts, String word, boolean inside) {
        out.append(inside ? "(" : "");
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : word);
            condition(out, parts.get(i), true);
        }
        out.append(inside ? ")" : "");
    }

    private static void threshold(StringBuilder out, Condition.Threshold threshold) {
        out.append('`').append(threshold.signal()).append('`');
        if (threshold.atLeast() != null) {
            out.append(" ≥ ").append(threshold.atLeast().toPlainString());
        }
        if (threshold.atMost() != null) {
            out.append(" ≤ ").append(threshold.atMost().toPlainString());
        }
    }

    private static void bands(StringBuilder out) {
        out.append("\n## Bands and refusal\n\n| band | from |\n| --- | ---: |\n");
        CARD.bands()
                .forEach(band -> out.append("| ")
                        .append(band.band())
                        .append(" | ")
                        .append(band.from())
                        .append(" |\n"));
        out.append("\nINSUFFICIENT: the total is below ")
                .append(CARD.refusal().totalBelow())
                .append(" and the expected coverage below ")
                .append(CARD.refusal().minimumExpectedCoverage().toPlainString())
                .append(". ")
                .append(CARD.refusal().rationale())
                .append(" Source: ")
                .append(CARD.refusal().source())
                .append(".\n\nNOT_ELIGIBLE: the assessment is dated before the registration, or\n\n");
        CARD.notEligible()
                .forEach(rule -> out.append("- ")
                        .append(FamilyPage.expected(List.of(rule.subjectKind())))
                        .append(": ")
                        .append(rule.reason())
                        .append(".\n"));
    }
}

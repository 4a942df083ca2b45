package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.CanonicalJson;
import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/signals.md} from the catalogue and the standard scorecard, and fails when the page is stale. */
class SignalsPageTest {

    private static final Path PAGE = Path.of("docs/signals.md");
    private static final Scorecard CARD = Scorecard.standard();

    @Test
    void page_inDocs_isTheOneTheCatalogueGives() throws IOException {
        String page = page();
        if (Boolean.getBoolean("mayfly.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=SignalsPageTest -Dmayfly.update=true", PAGE)
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder out = new StringBuilder();
        out.append("# Signals\n\n")
                .append("<!-- Written by SignalsPageTest; refresh with mvn -q test -Dtest=SignalsPageTest"
                        + " -Dmayfly.update=true -->\n\n")
                .append("The built-in signals as the scorecard *")
                .append(CARD.title())
                .append("* (version ")
                .append(CARD.version())
                .append(") judges them. Between two knots a curve is straight, on a logarithmic scale where it says so;"
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
        out.append("\n## ").append(family.title()).append("\n\n");
        if (family.floor() == null) {
            out.append("All signals of the family `")
                    .append(family.id())
                    .append("` together add at most **")
                    .append(family.cap())
                    .append("** points. ");
        } else {
            out.append("All signals of the family `")
                    .append(family.id())
                    .append("` together take at most **")
                    .append(new Points(-family.floor().tenths()))
                    .append("** points. ");
        }
        out.append(family.rationale())
                .append(" Source: ")
                .append(family.source())
                .append(".\n");
        CARD.signals().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .forEach(entry -> signal(out, entry));
    }

    private static void signal(StringBuilder out, Scorecard.Entry entry) {
        List<Curve.Knot> knots = entry.curve().knots();
        boolean log = entry.curve().scale() == Curve.Scale.LOG10;
        out.append("\n### ")
                .append(entry.title())
                .append(" (`")
                .append(entry.id())
                .append("`)\n\n");
        row(
                out,
                entry.unit() + (log ? " (log)" : ""),
                knots.stream().map(knot -> plain(knot)).toList());
        row(out, "---", knots.stream().map(knot -> "---:").toList());
        row(out, "points", knots.stream().map(knot -> knot.points().toString()).toList());
        out.append('\n');
        item(out, "Why", entry.rationale());
        item(out, "Strength", entry.strength());
        item(out, "Settings", settings(entry.id()));
        item(out, "Expected for", expected(entry.expectedFor()));
        if (entry.unknownPoints() != null) {
            item(out, "Points while unknown", entry.unknownPoints().toString());
        }
        item(out, "Source", entry.source());
        item(out, "False positives", entry.falsePositives());
    }

    private static String plain(Curve.Knot knot) {
        return knot.reading().toPlainString();
    }

    private static String settings(String id) {
        String json = CanonicalJson.of(Measuring.of(id).signal());
        return json.equals("{}") ? "none" : "`" + json + "`";
    }

    private static String expected(List<SubjectKind> kinds) {
        return kinds.isEmpty()
                ? "nobody: voluntary evidence"
                : kinds.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
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
                        .append(expected(List.of(rule.subjectKind())))
                        .append(": ")
                        .append(rule.reason())
                        .append(".\n"));
    }

    private static void item(StringBuilder out, String what, String text) {
        out.append("- *").append(what).append(":* ").append(text);
        out.append(text.endsWith(".") || text.endsWith("`") ? "\n" : ".\n");
    }

    private static void row(StringBuilder out, String first, List<String> cells) {
        out.append("| ").append(first);
        cells.forEach(cell -> out.append(" | ").append(cell));
        out.append(" |\n");
    }
}

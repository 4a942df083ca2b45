package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.CanonicalJson;
import io.mayfly.score.Changeability;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a family: each signal in six parts, from its source, its entry in the scorecard and its test. */
final class FamilyPage {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final Map<Changeability, String> CHANGED_BY = new EnumMap<>(Map.of(
            Changeability.FIXED, "nothing, it is a matter of record",
            Changeability.DECLARED, "the company's own word, cheap to fake",
            Changeability.EFFORT, "effort and substance",
            Changeability.OTHERS, "others than the company"));

    private final Scorecard card;
    private final Map<String, SignalCase> cases;
    private final StringBuilder out = new StringBuilder();

    private FamilyPage(Scorecard card, Map<String, SignalCase> cases) {
        this.card = card;
        this.cases = cases;
    }

    static String of(Scorecard card, Scorecard.Family family, Map<String, SignalCase> cases, String header) {
        FamilyPage page = new FamilyPage(card, cases);
        page.family(family, header);
        return page.out.toString();
    }

    private void family(Scorecard.Family family, String header) {
        out.append("# ").append(family.title()).append("\n\n").append(header).append("\n\n");
        out.append(limit(family)).append(' ').append(family.rationale());
        out.append(" Source: ").append(family.source()).append(". [All signals](../signals.md)\n");
        card.signals().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .forEach(this::signal);
    }

    static String limit(Scorecard.Family family) {
        if (family.neutral()) {
            return "The signals of the family `" + family.id() + "` are context: no points.";
        }
        return family.floor() == null
                ? "All signals of the family `" + family.id() + "` together add at most **" + family.cap()
                        + "** points."
                : "All signals of the family `" + family.id() + "` together take at most **"
                        + new Points(-family.floor().tenths()) + "** points.";
    }

    private void signal(Scorecard.Entry entry) {
        Signal signal = Measuring.of(entry.id()).signal();
        SignalCase story = Objects.requireNonNull(cases.get(entry.id()), entry.id());
        Dossier dossier = story.example().build();
        Reading.Measured reading = (Reading.Measured) story.among().reading(dossier);
        String worth = worth(entry, reading);
        out.append("\n## ")
                .append(entry.title())
                .append("\n\n`")
                .append(entry.id())
                .append("`; evidence: ");
        out.append(entry.strength()).append("; unit: ").append(entry.unit()).append('\n');
        measures(signal);
        part("Example")
                .append(capital(story.story()))
                .append(". The report says:\n\n> ")
                .append(Objects.requireNonNull(reading.evidence()).sentence())
                .append(" **")
                .append(worth)
                .append("**\n");
        part("Why it matters")
                .append(sentence(entry.rationale()))
                .append(" Source: ")
                .append(sentence(entry.source()))
                .append('\n');
        curve(entry, entry.curve());
        exclusions(entry);
        demonstration(story, dossier, reading, worth);
    }

    /** What the example is worth; an example that says nothing would show nothing. */
    private static String worth(Scorecard.Entry entry, Reading.Measured reading) {
        Curve curve = entry.curve();
        if (curve == null) {
            assertThat(reading.best())
                    .as("what the example of %s reads", entry.id())
                    .isPositive();
            return "noted";
        }
        Points points = curve.at(reading.best());
        assertThat(points.tenths())
                .as("what the example of %s is worth", entry.id())
                .isNotZero();
        return points.signed();
    }

    private void measures(Signal signal) {
        SignalSource source = SignalSource.of(signal);
        part("What it measures").append(source.measures()).append('\n');
        JsonNode settings = tree(CanonicalJson.of(signal));
        if (!settings.isEmpty()) {
            out.append("\n| setting | value | meaning |\n| --- | ---: | --- |\n");
            settings.properties()
                    .forEach(setting -> out.append("| `")
                            .append(setting.getKey())
                            .append("` | ")
                            .append(setting.getValue().asText())
                            .append(" | ")
                            .append(Objects.requireNonNull(
                                    source.settings().get(setting.getKey()),
                                    signal.id() + ": what " + setting.getKey() + " means"))
                            .append(" |\n"));
        }
    }

    private void curve(Scorecard.Entry entry, @Nullable Curve curve) {
        if (curve == null) {
            part("Curve").append("None; context: no points.\n");
            return;
        }
        boolean log = curve.scale() == Curve.Scale.LOG10;
        List<Curve.Knot> knots = curve.knots();
        part("Curve")
                .append("![")
                .append(entry.title())
                .append(": points by ")
                .append(entry.unit())
                .append("](")
                .append(entry.id())
                .append(".svg)\n\n");
        row(
                entry.unit() + (log ? " (logarithmic)" : ""),
                knots.stream().map(knot -> knot.reading().toPlainString()).toList());
        row("---", knots.stream().map(knot -> "---:").toList());
        row("points", knots.stream().map(knot -> knot.points().toString()).toList());
        if (entry.unknownPoints() != null) {
            out.append("\nUnknown counts ").append(entry.unknownPoints()).append(" points.\n");
        }
    }

    private void exclusions(Scorecard.Entry entry) {
        part("Exclusions and false positives")
                .append(sentence(entry.falsePositives()))
                .append("\n\nExpected evidence for: ")
                .append(expected(entry.expectedFor()))
                .append(".\n");
        out.append("\nWhat changes it: ")
                .append(CHANGED_BY.get(entry.changeability()))
                .append(".\n");
        card.gates().stream()
                .filter(gate -> gate.when().signal().equals(entry.id()))
                .forEach(gate -> out.append("\nSets aside ")
                        .append(targets(gate))
                        .append(": ")
                        .append(sentence(gate.title()))
                        .append('\n'));
        card.gates().stream()
                .filter(gate -> gate.setsAside().contains(entry.id()))
                .forEach(gate -> out.append("\nSet aside by `")
                        .append(gate.when().signal())
                        .append("`: ")
                        .append(sentence(gate.title()))
                        .append('\n'));
    }

    private void demonstration(SignalCase story, Dossier dossier, Reading.Measured reading, String worth) {
        String test =
                story.getClass().getName().replace("io.mayfly.catalog.", "").replace('$', '.');
        part("Demonstration")
                .append("`")
                .append(test)
                .append("` assesses this dossier as of ")
                .append(Measuring.PUBLICATION)
                .append(":\n\n```json\n")
                .append(pretty(Dossiers.write(dossier)))
                .append("\n```\n\n");
        neighbours(story.neighbours());
        out.append("| at least | best | at most | points |\n| ---: | ---: | ---: | ---: |\n");
        out.append("| ").append(number(reading.lo())).append(" | ").append(number(reading.best()));
        out.append(" | ").append(number(reading.hi())).append(" | ").append(worth);
        out.append(" |\n\nAn edit under which the reading never falls: ")
                .append(story.under())
                .append(".\n");
    }

    /** One neighbour shows what is shared; the others are of its kind. */
    private void neighbours(List<Dossier> neighbours) {
        if (!neighbours.isEmpty()) {
            out.append("in a register of it and ")
                    .append(neighbours.size())
                    .append(neighbours.size() == 1 ? " other company:" : " other companies, the first of which is:")
                    .append("\n\n```json\n")
                    .append(pretty(Dossiers.write(neighbours.get(0))))
                    .append("\n```\n\n");
        }
    }

    private StringBuilder part(String title) {
        return out.append("\n### ").append(title).append("\n\n");
    }

    private void row(String first, List<String> cells) {
        out.append("| ").append(first);
        cells.forEach(cell -> out.append(" | ").append(cell));
        out.append(" |\n");
    }

    /** What a gate sets aside, as a list in a sentence. */
    static String targets(Scorecard.Gate gate) {
        List<String> ids = gate.setsAside().stream().map(id -> "`" + id + "`").toList();
        int last = ids.size() - 1;
        return last == 0 ? ids.get(0) : String.join(", ", ids.subList(0, last)) + " and " + ids.get(last);
    }

    static String expected(List<SubjectKind> kinds) {
        return kinds.isEmpty()
                ? "nobody, it is voluntary"
                : kinds.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pretty(String json) {
        return tree(json).toPrettyString().replace("\r\n", "\n");
    }
}

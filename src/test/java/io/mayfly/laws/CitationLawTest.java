package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Fact;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Step;
import io.mayfly.signal.Cited;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sentence tells of the facts that its evidence cites and of no others, on which redacted reports rely: where one value of a
 * fact is another and a sentence still cites the same facts, which are not that one, it says the same. Asked of all examples,
 * of each number, date and code in them. Beyond these, 540 generated companies showed two sentences that go by others as well,
 * without a word of them: how often owners and officers changed goes by the registration, when they first came, and who is
 * named beside an importer by who belongs to its group.
 */
class CitationLawTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final BigDecimal FEW = BigDecimal.valueOf(1000);
    private static final BigDecimal MORE = new BigDecimal("1.37");

    @ParameterizedTest
    @ValueSource(
            strings = {"article", "article-joined", "look-alikes", "neighbours", "shells", "typologies", "uk-accounts"})
    void sentences_ofAnyExample_tellOfNothingButWhatTheyCite(String file) throws IOException {
        int altered = 0;
        for (String line : Files.readAllLines(Path.of("examples", "dossiers", file + ".jsonl"))) {
            altered += check(Dossiers.read(line));
        }
        assertThat(altered).isPositive();
    }

    private static int check(Dossier dossier) {
        Assessment assessment = STANDARD.assess(dossier, DAY);
        Dossier known = assessment.subject().dossier();
        Map<String, Step> steps = shown(assessment);
        int altered = 0;
        for (int place = 0; ; place++) {
            ObjectNode tree = DossierTree.of(known);
            int[] left = {place};
            boolean there = alter(tree, left);
            if (!there && left[0] >= 0) {
                return altered;
            }
            Dossier other = there ? read(tree) : null;
            if (other != null) {
                Assessment after = STANDARD.assess(other, DAY);
                Set<Fact> changed = new HashSet<>(known.facts());
                changed.removeAll(after.subject().dossier().facts());
                shown(after).forEach((id, step) -> compare(steps.get(id), step, changed, known));
                altered++;
            }
        }
    }

    private static void compare(@Nullable Step before, Step after, Set<Fact> changed, Dossier known) {
        if (before == null) {
            return;
        }
        Set<Cited> facts = facts(before);
        if (facts.equals(facts(after))
                && facts.stream().noneMatch(cited -> changed.contains(known.holder(cited.fact())))) {
            assertThat(sentences(after))
                    .as("%s without %s", after.id(), changed)
                    .isEqualTo(sentences(before));
        }
    }

    private static Set<Cited> facts(Step step) {
        return step.evidence() == null
                ? Set.of()
                : new HashSet<>(step.evidence().facts());
    }

    private static List<String> sentences(Step step) {
        return step.evidence() == null
                ? List.of()
                : List.of(step.evidence().sentence(), step.evidence().sentence(Language.russian()));
    }

    private static Map<String, Step> shown(Assessment assessment) {
        Map<String, Step> shown = new LinkedHashMap<>();
        assessment.steps().stream().filter(step -> step.evidence() != null).forEach(step -> shown.put(step.id(), step));
        return shown;
    }

    private static @Nullable Dossier read(ObjectNode tree) {
        try {
            return DossierTree.read(tree);
        } catch (InvalidDocumentException e) {
            return null;
        }
    }

    /** Counts down to a value and alters it; below zero where that value is one to leave alone. */
    private static boolean alter(JsonNode node, int[] left) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        for (int i = 0; i < node.size() && left[0] >= 0; i++) {
            String name = names.isEmpty() ? "" : names.get(i);
            JsonNode child = names.isEmpty() ? node.get(i) : node.get(name);
            if (name.equals("sources") || name.equals("source")) {
                continue;
            }
            if (child.isContainerNode()) {
                if (alter(child, left)) {
                    return true;
                }
            } else if (left[0]-- == 0) {
                JsonNode other = other(child);
                if (other != null && node instanceof ObjectNode object) {
                    object.set(name, other);
                } else if (other != null) {
                    ((ArrayNode) node).set(i, other);
                }
                return other != null;
            }
        }
        return false;
    }

    private static @Nullable JsonNode other(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return nodes.numberNode(
                    number.compareTo(FEW) < 0
                            ? number.add(BigDecimal.ONE)
                            : number.multiply(MORE).setScale(0, RoundingMode.HALF_UP));
        }
        String text = value.asText();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return nodes.textNode(LocalDate.parse(text).minusDays(19).toString());
        }
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
            return nodes.textNode(YearMonth.parse(text).minusMonths(1).toString());
        }
        if (text.matches("[0-9]{4}")) {
            return nodes.textNode(String.valueOf(Integer.parseInt(text) - 1));
        }
        if (text.matches("[A-Z]{2}")) {
            return nodes.textNode(text.equals("KG") ? "AM" : "KG");
        }
        return text.matches("[A-Z]{3}") ? nodes.textNode(text.equals("EUR") ? "USD" : "EUR") : null;
    }
}

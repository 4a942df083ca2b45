package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.Difference;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Redaction;
import io.mayfly.score.Receipt;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A receipt tells any single change of what an assessment was made from. */
class ReceiptLawsTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.fullDossiers();
    }

    private static Subject subject(Dossier dossier) {
        return Subject.of(dossier, DAY, STANDARD.reference());
    }

    @Property(tries = 12)
    void verify_anyOneFieldOfTheDossierChanged_tellsTheDossier(@ForAll("dossiers") Dossier all, @ForAll Random random) {
        Dossier known = subject(all).dossier();
        Receipt receipt = STANDARD.scorer().receipt(subject(known));
        assertThat(STANDARD.verify(receipt, known)).isEmpty();

        for (Dossier changed : changed(known, random)) {
            boolean seen = !subject(changed).dossier().equals(known);
            assertThat(STANDARD.verify(receipt, changed))
                    .extracting(Difference::path)
                    .isEqualTo(seen ? List.of("dossierHash") : List.of());
        }
    }

    /** The dossier with each value in turn changed, taken out, and each item of a list given away, where that can be read. */
    private static List<Dossier> changed(Dossier dossier, Random random) {
        List<Dossier> changed = new ArrayList<>();
        int places = count(DossierTree.of(dossier));
        assertThat(places).isPositive();
        for (int place = 0; place < places; place++) {
            ObjectNode tree = DossierTree.of(dossier);
            change(tree, new int[] {place}, random);
            try {
                changed.add(DossierTree.read(tree));
            } catch (InvalidDocumentException e) {
                // What no dossier can be is no change of one.
            }
        }
        assertThat(changed).hasSizeGreaterThan(places / 4);
        return changed;
    }

    private static int count(JsonNode node) {
        int count = node.size();
        for (JsonNode child : node) {
            count += count(child);
        }
        return count;
    }

    /** Counts down to the place, and changes what is there. */
    private static boolean change(JsonNode node, int[] left, Random random) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        for (int i = 0; i < node.size(); i++) {
            JsonNode child = names.isEmpty() ? node.get(i) : node.get(names.get(i));
            if (left[0]-- == 0) {
                JsonNode other = random.nextInt(4) == 0 ? null : other(child);
                if (node instanceof ObjectNode object) {
                    put(object, names.get(i), other);
                } else if (other == null) {
                    ((ArrayNode) node).remove(i);
                } else {
                    ((ArrayNode) node).set(i, other);
                }
                return true;
            }
            if (change(child, left, random)) {
                return true;
            }
        }
        return false;
    }

    private static void put(ObjectNode object, String name, @Nullable JsonNode other) {
        if (other == null) {
            object.remove(name);
        } else {
            object.set(name, other);
        }
    }

    private static @Nullable JsonNode other(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isNumber()) {
            return nodes.numberNode(value.decimalValue().add(BigDecimal.ONE));
        }
        if (value.isBoolean()) {
            return nodes.booleanNode(!value.booleanValue());
        }
        if (value.isTextual()) {
            String text = value.textValue();
            return nodes.textNode(text.startsWith("20") ? text.replaceFirst("20..", "2011") : text + "x");
        }
        return null;
    }

    @Property(tries = 40)
    void redacted_anyFacts_keepTheHash(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        String redacted = dossier.redacted(fact -> random.nextBoolean());

        assertThat(Redaction.hashOfText(redacted)).isEqualTo(dossier.hash());
        assertThat(Redaction.hashOfText(Dossiers.write(dossier))).isEqualTo(dossier.hash());
    }

    @Test
    void verify_anyOneFieldOfTheScorecardChanged_tellsTheScorecard() throws IOException {
        JsonNode card = new ObjectMapper().readTree(Scorecard.standard().write());
        Dossier dossier = Dossier.builder("c-1").build();
        Receipt receipt = STANDARD.scorer().receipt(subject(dossier));
        Random random = new Random(7);
        int places = count(card);
        int read = 0;
        for (int n = 0; n < 150; n++) {
            JsonNode other = card.deepCopy();
            change(other, new int[] {random.nextInt(places)}, random);
            try {
                Scorer scorer = Scorer.of(
                        Scorecard.read(other.toString()), STANDARD.scorer().signals());
                read++;
                assertThat(receipt.verify(dossier, scorer, STANDARD.reference(), null))
                        .extracting(Difference::path)
                        .contains("scorecardHash");
            } catch (InvalidDocumentException e) {
                // Nor what no scorecard can be.
            }
        }
        assertThat(read).isGreaterThan(40);
    }
}

package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        pages.put(DOCS.resolve("signals.md"), SignalsIndex.of(CARD, HEADER));
        Map<String, SignalCase> cases = SignalCase.all();
        CARD.families()
                .forEach(family -> pages.put(
                        DOCS.resolve("signals").resolve(family.id() + ".md"),
                        FamilyPage.of(CARD, family, cases, HEADER)));
        for (Scorecard.Entry entry : CARD.signals()) {
            if (entry.curve() != null) {
                pages.put(
                        DOCS.resolve("signals").resolve(entry.id() + ".svg"),
                        CurvePlot.svg(entry.title(), entry.unit(), entry.curve()));
            }
        }
        return pages;
    }
}

package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When each company of the investigation would first have been worth a look. */
class EarliestElevatedTest {

    @Test
    void line_silva_isElevatedMonthsBeforeThePublication() throws IOException {
        assertThat(of("article-01-silva")).contains("2023-01-31", "ELEVATED");
    }

    @Test
    void line_companiesKnownByThePress_areElevatedOnTheDayOfPublicationAndNotBefore() throws IOException {
        for (String id : List.of("article-02-rika", "article-03-legittelekom", "article-08-nebesnaya-mekhanika")) {
            assertThat(of(id)).contains("2023-07-24");
        }
    }

    @Test
    void line_companyOfWhichLittleIsKnown_saysSo() throws IOException {
        assertThat(of("article-09-lotos")).endsWith("not by its publication");
    }

    private static String of(String id) throws IOException {
        return Files.readAllLines(Path.of("examples", "dossiers", "article.jsonl")).stream()
                .map(Dossiers::read)
                .filter(dossier -> dossier.company().id().equals(id))
                .map(EarliestElevated::line)
                .findFirst()
                .orElseThrow();
    }
}

package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.explain.History;
import io.mayfly.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    /** It moved, took another name and another director, and corrected its accounts. */
    private static final Dossier ALDER = Dossiers.read("""
            {"company": {"id": "alder", "jurisdiction": "GB", "registered": "2010-03-01",
              "names": [
                {"text": "Alder Trading Ltd", "kind": "registered", "from": "2010-03-01"},
                {"text": "Birch Supplies Ltd", "kind": "registered", "from": "2020-05-04", "knownAt": "2020-05-20"}],
              "status": {"value": "active", "from": "2012-07-01"},
              "otherValues": {"status": [{"value": "dormant", "from": "2010-03-01", "to": "2012-06-30"}]},
              "activities": [
                {"scheme": "NACE", "code": "46.42", "main": true, "from": "2010-03-01", "to": "2020-05-03"},
                {"scheme": "NACE", "code": "46.52", "main": true, "from": "2020-05-04", "source": "register"}]},
             "addresses": [
               {"text": "1 Mill Lane, Leeds", "country": "GB", "role": "registered", "from": "2010-03-01"},
               {"text": "7 Dock Road, Hull", "country": "GB", "role": "registered", "from": "2021-02", "source": "register"}],
             "officers": [
               {"name": "Oda Berg", "role": "director", "from": "2010-03-01"},
               {"name": "Oda Berg", "role": "director", "from": "2010-03-01", "to": "2022-06-30", "knownAt": "2022-08-11"},
               {"name": "Ivo Lind", "role": "director", "from": "2022-07-01", "knownAt": "2022-08-11"}],
             "accounts": [
               {"period": "2021", "currency": "GBP", "revenue": 900000, "filedOn": "2022-09-30"},
               {"period": "2021", "currency": "GBP", "revenue": 90000, "filedOn": "2023-01-12"}],
             "headcounts": [{"value": 4, "source": "press"}],
             "statements": [{"date": "2023-07-20", "kind": "denial", "text": "We never sold drones."},
               {"date": "2023-08-02", "kind": "denial", "text": "Nor helmets."}],
             "sources": {"register": {"title": "Register extract", "published": "2021-03-15"},
               "press": {"title": "Article"}}}
            """);

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=HistoryTextTest -Dmayfly.update=true", file)
                .isEqualTo(Files.readString(file));
    }

    private static History alder() {
        return Mayfly.standard().history(ALDER, DAY);
    }

    @Test
    void text_ofACompanyThatChanged_isTheGoldenFile() throws IOException {
        golden("history-alder.txt", HistoryText.of(alder()));
    }

    @Test
    void text_onThePage_isWhatIsWritten() throws IOException {
        GeneratedSection.check(
                Path.of("docs/time.md"),
                "history",
                HistoryTextTest.class,
                "```\n" + HistoryText.of(alder()).strip() + "\n```");
    }

    @Test
    void text_inRussian_isTheGoldenFile() throws IOException {
        golden("history-alder-ru.txt", HistoryText.of(alder(), Language.russian()));
    }

    @Test
    void text_ofExample_isTheGoldenFile() throws IOException {
        Dossier silva = Dossiers.read(Cases.line("article-01-silva"));

        golden("history-silva.txt", HistoryText.of(Mayfly.standard().history(silva, DAY)));
    }

    @Test
    void text_ofNothing_isItsHeadAlone() {
        Dossier nobody = Dossier.builder("nobody").build();

        assertThat(HistoryText.of(Mayfly.standard().history(nobody, DAY)))
                .isEqualTo("Company   nobody, as known on 2023-07-24\n");
    }

    @Test
    void text_hostileFact_beginsNoLineAndKeepsToPlainText() {
        Dossier hostile = Dossier.builder("c\u001b[2J\nScore 0")
                .add(new Mark(
                        MarkKind.ONE_DAY_FIRM,
                        "a\nScore 0",
                        "b\u001b",
                        PartialDate.parse("2022-08-01"),
                        null,
                        null,
                        null))
                .build();

        String text = HistoryText.of(Mayfly.standard().history(hostile, DAY));

        assertThat(text).doesNotContain("\u001b").doesNotContain("\nScore 0");
    }
}

package io.mayfly.report;

import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Clearing;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.StepState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");
    private static final LocalDate DAY = LocalDate.parse(Cases.PUBLICATION);

    private static Assessment romashka() {
        return Cases.MAYFLY.assess(
                Dossier.builder("romashka")
                        .jurisdiction("RU")
                        .registered("2022-09")
                        .accounts("2022", 0, "RUB")
                        .observed("2023-03-01", SITE_VISIT, RESIDENTIAL)
                        .declaration("2023-01", "helmets", 100_000, "pieces")
                        .build(),
                DAY);
    }

    /** Without the breaks of lines. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "notice-silva, article-01-silva, en",
        "notice-silva-ru, article-01-silva, ru",
        "notice-tekhkrim-ru, article-05-tekhkrim, ru",
    })
    void text_ofExample_isTheGoldenFile(String golden, String id, String language) throws IOException {
        Language said = language.equals("ru") ? Language.russian() : Language.english();
        String text = NoticeText.of(Cases.assess(id, Cases.PUBLICATION), said);
        Path file = GOLDEN.resolve(golden + ".txt");
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(file, text);
        }

        assertThat(text)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=NoticeTextTest -Dmayfly.update=true", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void text_ofTheCompanyOfTheReadme_isItsSection() throws IOException {
        String text = NoticeText.of(romashka());

        GeneratedSection.check(
                Path.of("docs/contesting.md"), "notice", getClass(), "```text\n" + text.strip() + "\n```");
    }

    @Test
    void text_ofEveryExample_keepsItsWidthAndSaysWhatItIs() {
        Cases.all().forEach(assessment -> {
            String text = NoticeText.of(assessment);
            assertThat(text).contains("An indicator for review, not a finding. Shells are lawful.");
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.endsWith(" "));
        });
    }

    @Test
    void text_ofEveryExample_namesEachLineAndWhatWouldClearIt() {
        Cases.all().forEach(assessment -> {
            String text = flat(NoticeText.of(assessment));
            Clearing.of(assessment).lines().forEach(line -> {
                assertThat(text).contains("(" + line.entry().id() + ")");
                line.evidence()
                        .forEach(item ->
                                assertThat(text).contains(Language.english().say(item)));
            });
        });
    }

    @Test
    void text_ofEveryExample_proposesNothingThatTheCompanysWordIsEnoughFor() {
        List<String> declared = Stream.of("own-web-domain-aged", "declared-spv", "adequate-headcount")
                .map(id -> "(" + id + "):")
                .toList();
        Cases.all().filter(assessment -> assessment.refusal() == null).forEach(assessment -> {
            String text = NoticeText.of(assessment);
            String changes =
                    text.substring(text.indexOf("What other facts would change"), text.indexOf("How to contest it"));
            assertThat(changes).doesNotContain(declared);
        });
    }

    @Test
    void text_whatSpeaksForTheCompany_isSaidWithItsPointsAndWhatIsSetAside() {
        Assessment assessment = Cases.all()
                .filter(each -> each.refusal() == null
                        && each.steps().stream().anyMatch(step -> step.state() == StepState.MITIGATING)
                        && each.steps().stream()
                                .anyMatch(step -> step.state() == StepState.SET_ASIDE
                                        && step.points().tenths() > 0))
                .findFirst()
                .orElseThrow();

        String text = NoticeText.of(assessment);
        String favour = text.substring(text.indexOf("What counts in the company's favour"));

        assertThat(favour).containsPattern("\n +-[0-9]+\\.[0-9]  ").contains(": does not count: “");
    }

    @Test
    void text_withoutScore_saysThatTheTotalIsNone() {
        assertThat(flat(NoticeText.of(Cases.assess("article-05-tekhkrim", Cases.PUBLICATION))))
                .contains("There is no score: INSUFFICIENT, since expected coverage is ")
                .contains("would lie in the band MINIMAL; since too little is known, that is no score.")
                .contains("How to contest it");
    }

    @Test
    void text_notEligible_saysWhyAndNoMore() {
        assertThat(flat(NoticeText.of(Cases.assess("article-01-silva", "2022-08-31"))))
                .contains("There is no score: NOT_ELIGIBLE, since ")
                .contains("Receipt")
                .doesNotContain("How it was worked out")
                .doesNotContain("What adds points")
                .doesNotContain("Would clear it");
    }

    @Test
    void text_receipt_holdsTheHashes() {
        Assessment assessment = romashka();

        assertThat(NoticeText.of(assessment))
                .contains(assessment.receipt().dossierHash())
                .contains(assessment.receipt().scorecardHash());
    }

    @Test
    void text_nameWithControlCharacters_isMadeSafe() {
        String line = "{\"company\":{\"id\":\"x\",\"names\":[{\"text\":\"A\\u001b[2J\\nScore 0\"}]}}";

        String text = NoticeText.of(Cases.MAYFLY.assess(Dossiers.read(line), DAY));

        assertThat(text).doesNotContain("\u001b").contains("Notice to A\\u001b[2J\\u000aScore 0 (x)");
    }
}

package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Difference;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the library itself says is left in Latin letters, whatever the text and the company. */
class RussianTest {

    private static final Path EXAMPLES = Path.of("examples", "dossiers");
    private static final LocalDate EARLY = LocalDate.of(2023, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2023, 7, 24);
    private static final Language RUSSIAN = Language.russian();

    /** The format of the report of a program; currencies, by ISO 4217; the identifier of legal entities. */
    private static final Set<String> CODES = Set.of("JSON", "LEI", "RUB", "USD", "EUR", "CNY", "GBP");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]*");

    static Stream<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        return lines.stream();
    }

    private static List<String> texts(String line, Language language) {
        Dossier dossier = Dossiers.read(line);
        Assessment early = Cases.MAYFLY.assess(dossier, EARLY);
        Assessment late = Cases.MAYFLY.assess(dossier, LATE);
        return List.of(
                TextReport.of(early, language),
                TextReport.of(late, language),
                DifferenceText.of(Difference.between(early, late), language),
                CounterfactualsText.of(late, language),
                TimelineText.of(Mayfly.standard().timeline(dossier, EARLY, LATE), language));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void texts_inRussian_haveNoLatinWordOfTheLibrary(String line) throws IOException {
        List<String> told = told(line);

        assertThat(texts(line, RUSSIAN)).allSatisfy(text -> assertThat(left(text, told))
                .isEmpty());
    }

    /** The same search finds plenty in English, so that it looks at what it is meant to look at. */
    @ParameterizedTest
    @MethodSource("lines")
    void texts_inEnglish_haveManySuchWords(String line) throws IOException {
        List<String> told = told(line);

        assertThat(texts(line, Language.english())).allSatisfy(text -> assertThat(left(text, told))
                .hasSizeGreaterThan(10));
    }

    @Test
    void left_oneWordOfTheLibraryBesideADossier_isFound() {
        assertThat(left("Флаги: owner: Rika, 60 % (mass-address)\n    known", List.of("Rika")))
                .containsExactly("owner", "known");
    }

    /** The Latin words of a text without what the dossier tells, ids and codes. */
    private static Set<String> left(String text, List<String> told) {
        String rest = text.replaceAll("\n +", " ").replaceAll("\\s+", " ");
        for (String words : told) {
            rest = rest.replaceAll("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", "•");
        }
        Set<String> left = new LinkedHashSet<>();
        LATIN.matcher(rest).results().map(MatchResult::group).forEach(left::add);
        left.removeAll(CODES);
        left.removeAll(ids());
        return left;
    }

    private static Set<String> ids() {
        Scorecard card = Scorecard.standard();
        Set<String> ids = new LinkedHashSet<>(Set.of(card.id(), "bonus-cap"));
        card.signals().forEach(entry -> ids.add(entry.id()));
        card.gates().forEach(gate -> ids.add(gate.id()));
        card.typologies().forEach(typology -> ids.add(typology.id()));
        card.families().forEach(family -> ids.addAll(List.of(family.id() + "-cap", family.id() + "-floor")));
        return ids;
    }

    /** Every text that the dossier holds, as it is printed, the longest first. */
    private static List<String> told(String line) throws IOException {
        Set<String> told = new LinkedHashSet<>();
        collect(new ObjectMapper().readTree(line), told);
        return told.stream()
                .filter(words -> LATIN.matcher(words).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void collect(JsonNode node, Set<String> told) {
        if (node.isTextual()) {
            told.add(PlainText.of(node.asText()));
        }
        node.forEach(child -> collect(child, told));
    }
}

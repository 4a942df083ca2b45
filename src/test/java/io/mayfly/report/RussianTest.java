package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Difference;
import io.mayfly.language.Language;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the library itself says is left in Latin letters, whatever the text and the company. */
class RussianTest {

    private static final Path EXAMPLES = Path.of("examples", "dossiers");
    private static final LocalDate EARLY = LocalDate.of(2023, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2023, 7, 24);

    /** The form for programs, the identifier of legal entities, sections of the common high priority list. */
    private static final Set<String> CODES = Set.of("JSON", "LEI", "A", "B");

    private static final Set<String> BRANDS = ReferenceData.standard().marketExits().exits().stream()
            .map(MarketExits.Exit::brand)
            .collect(Collectors.toSet());

    private static final Pattern QUOTED = Pattern.compile("«([^«»]*)»");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]*");

    static Stream<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
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
                NoticeText.of(late, language).replaceAll("[0-9a-f]{64}|-SNAPSHOT", ""),
                TimelineText.of(Cases.MAYFLY.timeline(dossier, EARLY, LATE), language),
                HistoryText.of(Cases.MAYFLY.history(dossier, LATE), language));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void texts_inRussian_haveNoLatinWordOfTheLibrary(String line) throws IOException {
        List<String> told = told(line);

        for (String text : texts(line, Language.russian())) {
            assertThat(left(text, told)).as(text).isEmpty();
        }
    }

    /** The same search finds plenty in English, so that it looks at what it is meant to look at. */
    @Test
    void texts_inEnglish_haveManySuchWords() throws IOException {
        String line = Cases.line("article-01-silva");
        List<String> told = told(line);

        for (String text : texts(line, Language.english())) {
            assertThat(left(text, told)).hasSizeGreaterThan(30);
        }
    }

    @Test
    void left_oneWordOfTheLibraryBesideADossier_isFound() {
        assertThat(left("Флаги: owner: Rika, 60 % (mass-address)\n    known, as address", List.of("Rika", "address")))
                .containsExactly("owner", "known", "as");
    }

    /** The Latin words of a text without what the dossier tells, ids and codes. */
    private static Set<String> left(String text, List<String> told) {
        String rest = text.replaceAll("\n +", " ").replaceAll("\\s+", " ");
        for (String words : told) {
            rest = rest.replaceAll("(?<![\\p{L}\\p{N}-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}-])", "•");
        }
        rest = QUOTED.matcher(rest)
                .replaceAll(quote -> told(quote.group(1), told) ? "•" : Matcher.quoteReplacement(quote.group(1)));
        Set<String> left = new LinkedHashSet<>();
        LATIN.matcher(rest).results().map(MatchResult::group).forEach(left::add);
        left.removeAll(CODES);
        left.removeAll(BRANDS);
        Currency.getAvailableCurrencies().forEach(currency -> left.remove(currency.getCurrencyCode()));
        left.removeAll(ids());
        return left;
    }

    /** Signals quote parts of what the dossier tells. */
    private static boolean told(String quote, List<String> told) {
        String small = quote.toLowerCase(Locale.ROOT);
        return told.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(small));
    }

    private static Set<String> ids() {
        Scorecard card = Scorecard.standard();
        Set<String> ids = new LinkedHashSet<>(Set.of(card.id(), "bonus-cap", "clamp"));
        card.signals().forEach(entry -> ids.add(entry.id()));
        card.gates().forEach(gate -> ids.add(gate.id()));
        card.typologies().forEach(typology -> ids.add(typology.id()));
        card.families().forEach(family -> ids.addAll(List.of(family.id() + "-cap", family.id() + "-floor")));
        return ids;
    }

    /** Every text that the dossier holds, as it is printed, the longest first; but for words of the format. */
    private static List<String> told(String line) throws IOException {
        Set<String> told = new LinkedHashSet<>();
        collect(new ObjectMapper().readTree(line), told);
        Set<String> constants = new HashSet<>();
        collectConstants(Dossier.class, constants);
        told.removeAll(constants);
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

    /** They stand in a dossier in English, but are said by the library. */
    private static void collectConstants(Type type, Set<String> constants) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(part -> collectConstants(part, constants));
        } else if (type instanceof Class<?> kind && kind.isEnum()) {
            Stream.of(kind.getEnumConstants()).forEach(each -> constants.add(Shown.kebab((Enum<?>) each)));
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            Stream.of(kind.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(part -> collectConstants(part, constants));
        }
    }
}

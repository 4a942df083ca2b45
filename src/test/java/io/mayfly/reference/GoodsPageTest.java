package io.mayfly.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.reference.GoodsLexicon.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of {@code docs/goods.md}; its table of kinds is written from the lexicon. */
class GoodsPageTest {

    private static final Path PAGE = Path.of("docs/goods.md");
    private static final HighPriorityGoods LIST = HighPriorityGoods.standard();
    private static final GoodsLexicon LEXICON = GoodsLexicon.standard();

    private static String page() throws IOException {
        return Files.readString(PAGE).replaceAll("\\s+", " ");
    }

    private static Stream<GoodsTerm> of(Kind kind) {
        return LEXICON.terms().stream().filter(term -> term.kinds().contains(kind));
    }

    private static long words(Stream<GoodsTerm> terms) {
        return terms.flatMap(term -> term.keywords().stream())
                .mapToLong(words -> words.words().size())
                .sum();
    }

    private static String languages(Stream<GoodsTerm> terms) {
        return terms
                .flatMap(term -> term.keywords().stream())
                .map(GoodsTerm.Words::language)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    @Test
    void lexicon_ofEveryKind_isTheOneOnThePage() throws IOException {
        StringBuilder table = new StringBuilder("| kind | terms | keywords | languages |\n| --- | --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            table.append("| `").append(kind);
            table.append("` | ").append(of(kind).map(GoodsTerm::id).collect(Collectors.joining(", ")));
            table.append(" | ").append(words(of(kind)));
            table.append(" | ").append(languages(of(kind))).append(" |\n");
        }
        GeneratedSection.check(PAGE, "lexicon", GoodsPageTest.class, table.toString());
    }

    @Test
    void counts_ofTheTables_areTheOnesOnThePage() throws IOException {
        long tiers = LIST.items().stream()
                .map(HighPriorityGoods.Row::tier)
                .distinct()
                .count();
        long languages = languages(LEXICON.terms().stream())
                        .chars()
                        .filter(c -> c == ',')
                        .count()
                + 1;
        assertThat(page())
                .contains(LIST.items().size() + " subheadings of the Harmonized System in " + tiers + " tiers, and "
                        + LIST.older().size() + " subheadings of earlier editions")
                .contains("all " + LIST.items().size() + " codes were found")
                .contains("None of the " + LIST.older().size() + " older codes")
                .contains(String.format(
                        Locale.ROOT,
                        "%d terms in %d languages with %,d keywords",
                        LEXICON.terms().size(),
                        languages,
                        words(LEXICON.terms().stream())))
                .contains(UnitValues.standard().classes().size() + " classes of goods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3.A", "3.B", "4.A", "4.B"})
    void tier_ofTheList_hasTheSizeOnThePage(String tier) throws IOException {
        long size = LIST.items().stream().filter(row -> row.tier().equals(tier)).count();
        assertThat(page())
                .containsPattern("[Tt]ier 1 [^(]*" + (tier.equals("1") ? "" : tier.replace(".", "\\.") + " ") + "has "
                        + size + "\\b");
    }

    @Test
    void older_inPartOnly_areTheOnesOnThePage() throws IOException {
        List<String> partly = LIST.older().stream()
                .filter(HighPriorityGoods.Older::onlyInPart)
                .map(HighPriorityGoods.Older::code)
                .toList();
        assertThat(partly).containsExactly("852580", "854140");
        assertThat(page()).contains("852580 (cameras) and 854140 (photosensitive devices) went there in part only");
        assertThat(requireNonNull(LIST.of("854150")).code()).isEqualTo("854159");
    }

    @Test
    void goodsClasses_ofPersonalEquipment_areTheOnesOnThePage() throws IOException {
        String classes = of(Kind.PERSONAL_EQUIPMENT)
                .map(GoodsTerm::goodsClass)
                .distinct()
                .map(goodsClass -> "`" + goodsClass + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        String sentence = page();
        String told =
                sentence.substring(sentence.indexOf("`goodsClass` (") + 14, sentence.indexOf("): plain headgear"));
        assertThat(Stream.of(told.split(", ")).sorted().collect(Collectors.joining(", ")))
                .isEqualTo(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other parts and accessories", "spare parts for tractors", "ceramic tiles"})
    void vagueness_ofTheExamples_isTheOneOnThePage(String text) throws IOException {
        String share = String.valueOf(LEXICON.vagueness(text)).replaceAll("\\.0$", "");
        assertThat(page()).contains(share + " for \"" + text + "\"");
    }
}

package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.reference.AddressWords.Finding;
import io.mayfly.reference.AddressWords.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code docs/address-words.md}; its tables are written from the data. */
class AddressWordsPageTest {

    private static final Path PAGE = Path.of("docs/address-words.md");
    private static final AddressWords WORDS = AddressWords.standard();
    private static final List<Kind> COLUMNS =
            List.of(Kind.DWELLING, Kind.AMBIGUOUS, Kind.BUSINESS, Kind.VIRTUAL, Kind.NONE);

    private static String page() throws IOException {
        return Files.readString(PAGE).replaceAll("\\s+", " ");
    }

    private static int spellings() {
        return WORDS.words().stream().mapToInt(word -> word.words().size()).sum();
    }

    private static int spellings(String language, Kind kind) {
        return WORDS.words().stream()
                .filter(word -> word.language().equals(language) && word.kind() == kind)
                .mapToInt(word -> word.words().size())
                .sum();
    }

    /** A row of one source names it alone; one of several lists the spellings of each in brackets. */
    private static int spellingsOf(String source) {
        int count = 0;
        for (AddressWord word : WORDS.words()) {
            for (String part : word.source().split("(;|:) ", -1)) {
                if (part.startsWith(source + ", ")) {
                    Matcher listed = Pattern.compile("\\((.*)\\)").matcher(part);
                    count += listed.find()
                            ? listed.group(1).split(", ", -1).length
                            : word.words().size();
                }
            }
        }
        return count;
    }

    @Test
    void words_byLanguageAndKind_areTheOnesOnThePage() throws IOException {
        StringBuilder table = new StringBuilder(
                "| | countries of short words | dwelling | ambiguous | business | virtual | none |\n");
        table.append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (AddressLanguage language : WORDS.languages()) {
            table.append("| ").append(language.language());
            table.append(" | ").append(String.join(", ", language.countries()));
            COLUMNS.forEach(kind -> table.append(" | ").append(spellings(language.language(), kind)));
            table.append(" |\n");
        }
        GeneratedSection.check(PAGE, "words", AddressWordsPageTest.class, table.toString());
    }

    @Test
    void sources_ofTheWords_areTheOnesOnThePage() throws IOException {
        StringBuilder table = new StringBuilder("| source | licence | read |\n| --- | --- | --- |\n");
        for (ReferenceSource source : WORDS.sources()) {
            table.append("| ").append(source.title());
            table.append(" | ").append(source.licence());
            table.append(" | ").append(source.retrieved()).append(" |\n");
        }
        GeneratedSection.check(PAGE, "sources", AddressWordsPageTest.class, table.toString());
    }

    @Test
    void counts_ofTheTable_areTheOnesOnThePage() throws IOException {
        assertThat(page())
                .contains(WORDS.words().size() + " rows with " + spellings() + " spellings for "
                        + WORDS.languages().size() + " languages")
                .contains("reads " + AddressCases.all().size() + " invented addresses")
                .contains("Of " + spellings() + " spellings, " + spellingsOf("libpostal") + " come from libpostal and "
                        + spellingsOf("rigour") + " from rigour")
                .contains("Only the first " + String.format(Locale.ROOT, "%,d", AddressTokens.MOST_CHARACTERS)
                        + " characters count");
    }

    @Test
    void certainties_ofTheTable_areTheOnesOnThePage() throws IOException {
        AddressCertainties certainties = WORDS.certainties();
        assertThat(page())
                .contains("`DWELLING` | " + certainties.dwelling() + " |")
                .contains("`AMBIGUOUS` | " + certainties.ambiguous() + " |")
                .contains(certainties.weak() + " where only a storey")
                .contains("`BUSINESS` | " + certainties.business() + " |")
                .contains("`VIRTUAL` | " + certainties.virtual() + " |");
    }

    @Test
    void copyrightLines_ofTheNotice_areOnThePage() throws IOException {
        assertThat(WORDS.sources()).hasSize(2);
        for (ReferenceSource source : WORDS.sources()) {
            assertThat(page()).contains("- " + source.licence().substring("MIT, ".length()) + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, 5-12|RU|NONE",
                "кв. 12, ул. Мира, д. 5|RU|NONE",
                "Rose Cottage Mill Lane|GB|NONE",
                "Rose Cottage, Mill Lane|GB|DWELLING",
                "Warehouse & Sons Ltd, 12 Mill Lane|GB|BUSINESS",
                "apαrtment 5|GR|NONE"
            })
    void limits_onThePage_areTrue(String address, String country, Kind kind) {
        Finding finding = WORDS.of(address, country);
        assertThat(finding.kind()).isEqualTo(kind);
    }
}

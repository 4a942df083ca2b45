package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The table of words; its figures stand in {@code docs/address-keys.md}. */
class AddressLexiconTest {

    private static final Path PAGE = Path.of("docs/address-keys.md");
    private static final AddressTables TABLES = tables();

    private static AddressTables tables() {
        try (InputStream in = AddressLexicon.class.getResourceAsStream("address-lexicon.json")) {
            String json = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return StrictJson.read(json, AddressTables.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void terms_everyOne_namesItsLanguageAndSource() {
        List<String> languages = TABLES.languages().stream()
                .map(AddressTables.Language::language)
                .toList();

        assertThat(TABLES.terms()).allSatisfy(term -> {
            assertThat(languages).contains(term.language());
            assertThat(term.source()).containsAnyOf("libpostal", "rigour", "expert judgement");
            assertThat(term.spellings()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void cities_everyName_standsForOneTown() {
        assertThat(TABLES.cities().stream().flatMap(List::stream).toList()).doesNotHaveDuplicates();
    }

    @Test
    void counts_byLanguage_areTheOnesOnThePage() throws IOException {
        StringBuilder table =
                new StringBuilder("| language | countries | rows | spellings |\n| --- | --- | ---: | ---: |\n");
        for (AddressTables.Language language : TABLES.languages()) {
            List<AddressTerm> terms = TABLES.terms().stream()
                    .filter(term -> term.language().equals(language.language()))
                    .toList();
            table.append("| ").append(language.language());
            table.append(" | ").append(String.join(", ", language.countries()));
            table.append(" | ").append(terms.size()).append(" | ");
            table.append(
                    terms.stream().mapToInt(term -> term.spellings().size()).sum());
            table.append(" |\n");
        }
        GeneratedSection.check(PAGE, "words", AddressLexiconTest.class, table.toString());
    }

    @Test
    void sources_ofTheWords_areTheOnesOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(TABLES.sources()).hasSize(2).allSatisfy(source -> {
            assertThat(page).contains(source.licence());
            assertThat(TABLES.notice()).contains(source.licence().substring("MIT, ".length()));
        });
        assertThat(page).contains(TABLES.cities().size() + " towns");
    }
}

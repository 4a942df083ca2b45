package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.language.FactWords;
import io.mayfly.language.Language;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles and the signals agree: whatever a signal measures can be said in both languages. */
class SentencesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "io", "mayfly");

    /** A text in the sources that may be a key or the beginning of one. */
    private static final Pattern TEXT = Pattern.compile("\"(\\.?[a-z][a-z0-9.-]*)\"");

    static Stream<String> examples() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("examples", "dossiers"))) {
            files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        Stream.Builder<String> lines = Stream.builder();
        for (Path file : files) {
            Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines.build();
    }

    /** Saying it fails where a key is missing or its places are others. */
    private static void sayAll(Dossier dossier, LocalDate asOf) {
        Subject alone = Subject.of(dossier, asOf, ReferenceData.standard());
        for (Subject subject : List.of(alone, alone.within(Town.crowded()))) {
            for (Signal signal : Catalog.standard()) {
                if (signal.measure(subject) instanceof Reading.Measured measured && measured.evidence() != null) {
                    assertThat(measured.evidence().sentence()).endsWith(".");
                    assertThat(measured.evidence().sentence(Language.russian()))
                            .as(signal.id())
                            .endsWith(".")
                            .doesNotEndWith("..")
                            .matches("(?s).*[а-яё].*");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void evidence_everyExample_isSaidInBothLanguages(String line) {
        sayAll(Dossiers.read(line), Measuring.PUBLICATION);
    }

    @Property(tries = 200)
    void evidence_anyDossier_isSaidInBothLanguages(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        sayAll(dossier, asOf);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    @Test
    void names_everySignalFamilyAndTypology_hasOneInRussian() {
        Scorecard card = Scorecard.standard();
        Set<String> expected = new TreeSet<>();
        card.signals().forEach(entry -> expected.add("name.signal." + entry.id()));
        card.families().forEach(family -> expected.add("name.family." + family.id()));
        card.typologies().forEach(typology -> expected.add("name.typology." + typology.id()));

        assertThat(Language.russian().entries().keySet())
                .filteredOn(key -> key.matches("name\\.(signal|family|typology)\\..*"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What cannot be named in Russian would be told by its English place in the format. */
    @Test
    void names_everyInputAndUnit_hasOneInRussian() {
        assertThat(inputs())
                .hasSizeGreaterThan(80)
                .allSatisfy(input -> assertThat(Language.russian().say(FactWords.field(input.field())))
                        .as(input.field())
                        .doesNotContainPattern("[A-Za-z]"));
        assertThat(Scorecard.standard().signals())
                .allSatisfy(entry -> assertThat(Language.russian().entries())
                        .containsKey("name.unit." + entry.unit().replaceAll("[^A-Za-z0-9.]+", "-")));
    }

    private static List<Input> inputs() {
        return Stream.of(Inputs.class.getDeclaredFields())
                .filter(field -> field.getType() == Input.class)
                .map(SentencesTest::input)
                .toList();
    }

    private static Input input(Field field) {
        try {
            return (Input) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that no source text begins is of a sentence that nobody says. */
    @Test
    void keys_everyOne_isMadeFromWhatSourcesSay() throws IOException {
        Set<String> texts = texts();

        assertThat(Language.english().entries().keySet())
                .allMatch(key -> Stream.iterate(key, part -> !part.isEmpty(), SentencesTest::shorter)
                        .anyMatch(part -> texts.contains(part) || texts.contains(part + ".")));
    }

    private static String shorter(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private static Set<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return TEXT.matcher(all).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }
}

package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.language.Language;
import io.mayfly.score.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every aggravating signal of the standard card has words for what would clear it, and no words are left over. */
class ClearingWordsTest {

    private static final Pattern KEY = Pattern.compile("clear\\.([a-z0-9-]+)\\.([0-9]+)");
    private static final int MOST = 4;
    private static final int LONGEST = 400;

    static Stream<Language> languages() {
        return Stream.of(Language.english(), Language.russian());
    }

    private static Set<String> aggravating() {
        Scorecard card = Scorecard.standard();
        Set<String> families = card.families().stream()
                .filter(family -> !family.mitigating() && !family.neutral())
                .map(Scorecard.Family::id)
                .collect(Collectors.toSet());
        return card.signals().stream()
                .filter(entry -> families.contains(entry.family()))
                .map(Scorecard.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<Integer>> numbered(Language language) {
        Map<String, Set<Integer>> items = new TreeMap<>();
        for (String key : language.entries().keySet()) {
            Matcher matcher = KEY.matcher(key);
            if (key.startsWith("clear.")) {
                assertThat(matcher.matches()).as(key).isTrue();
                items.computeIfAbsent(matcher.group(1), none -> new TreeSet<>()).add(Integer.valueOf(matcher.group(2)));
            }
        }
        return items;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_everyAggravatingSignal_hasAListAndNoOtherHas(Language language) {
        assertThat(numbered(language).keySet())
                .as(
                        "What would clear a line goes into clearing_%s.properties, under clear.SIGNAL.1 and so on",
                        language.tag())
                .isEqualTo(aggravating());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_ofOneSignal_areNumberedFromOneAndFew(Language language) {
        assertThat(numbered(language))
                .allSatisfy((signal, numbers) -> assertThat(List.copyOf(numbers))
                        .as(signal)
                        .isEqualTo(IntStream.rangeClosed(1, Math.min(MOST, numbers.size()))
                                .boxed()
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_everyItem_isAFullSentenceThatIsPrintedWhole(Language language) {
        language.entries().forEach((key, item) -> {
            if (key.startsWith("clear.")) {
                assertThat(item).as(key).endsWith(".").doesNotContain("  ").hasSizeLessThan(LONGEST);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_ofOneSignal_doNotRepeatThemselves(Language language) {
        numbered(language)
                .forEach((signal, numbers) -> assertThat(numbers.stream()
                                .map(number -> language.entries().get("clear." + signal + "." + number)))
                        .as(signal)
                        .doesNotHaveDuplicates());
    }
}

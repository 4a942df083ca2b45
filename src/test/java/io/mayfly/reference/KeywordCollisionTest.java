package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.GoodsLexicon.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding makes letters of several alphabets one; these are the words that could be taken for each other by it. */
class KeywordCollisionTest {

    private static Stream<String> keywords() {
        GoodsLexicon lexicon = GoodsLexicon.standard();
        return Stream.of(
                        lexicon.terms().stream().flatMap(term -> term.keywords().stream()),
                        lexicon.stopWords().stream())
                .flatMap(each -> each)
                .flatMap(words -> words.words().stream());
    }

    private static Stream<String> allKeywords() {
        return Stream.of(
                        keywords(),
                        GoodsLexicon.standard().terms().stream().flatMap(term -> term.unless().stream()),
                        UnitValues.standard().classes().stream()
                                .flatMap(each -> Stream.concat(each.keywords().stream(), each.unless().stream())))
                .flatMap(each -> each)
                .distinct();
    }

    private static Stream<String> words() {
        return allKeywords()
                .flatMap(keyword -> Stream.of(keyword.replace("*", "").split("[ &]+")))
                .filter(word -> word.length() > 2 && word.codePoints().allMatch(Character::isLetter))
                .distinct();
    }

    private static boolean isWritten(String word, UnicodeScript script) {
        return word.codePoints().filter(Character::isLetter).allMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static boolean isShownAs(String word, UnicodeScript script) {
        return isWritten(GoodsText.words(word), script);
    }

    @Test
    void keywords_ofTwoScripts_areNeverTakenForEachOther() {
        List<String> latin = allKeywords()
                .filter(keyword -> isWritten(keyword, UnicodeScript.LATIN))
                .filter(keyword ->
                        keyword.codePoints().filter(Character::isLetter).count() > 1)
                .map(keyword -> keyword.replace("*", "").replace("& ", ""))
                .toList();
        List<String> mixed = new ArrayList<>();
        allKeywords()
                .filter(text -> isWritten(text, UnicodeScript.CYRILLIC))
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > 1)
                .forEach(text -> {
                    Keyword keyword = Keyword.parse("keyword", text);
                    latin.stream()
                            .filter(words -> GoodsText.clauses(words).stream()
                                    .anyMatch(clause -> keyword.phrases().stream()
                                            .allMatch(phrase -> phrase.indexIn(clause, 0) >= 0)))
                            .forEach(words -> mixed.add(text + " is " + words));
                });
        assertThat(mixed).isEmpty();
    }

    /** None of these is, or begins, a usual word of a Latin language once its letters are read as Latin. */
    @Test
    void words_inCyrillicThatLookLatinAllOver_areTheseFew() {
        assertThat(words().filter(word -> isWritten(word, UnicodeScript.CYRILLIC))
                        .filter(word -> isShownAs(word, UnicodeScript.LATIN)))
                .containsExactlyInAnyOrder(
                        "военн",
                        "каск",
                        "каска",
                        "касок",
                        "каску",
                        "каскам",
                        "сумк",
                        "верхн",
                        "куртк",
                        "турнікет",
                        "керамік",
                        "ткан",
                        "русар",
                        "тварон",
                        "красо",
                        "автомат",
                        "авата",
                        "охота",
                        "сувенір",
                        "невоенн",
                        "относ",
                        "товар",
                        "контракту",
                        "аксессуар",
                        "аксесуар",
                        "товаров",
                        "товара",
                        "товарів",
                        "как",
                        "марка",
                        "схем",
                        "мікросхем",
                        "сет");
    }

    /**
     * Russian words among these once read as Cyrillic: мото and макет mean the same, вот (behold), сам (himself), нот (of
     * notes) and мах (swing) count only beside other words of their phrase.
     */
    @Test
    void words_inLatinThatRussianCouldSpell_areTheseFew() {
        assertThat(words().filter(word -> isWritten(word, UnicodeScript.LATIN))
                        .filter(word -> word.matches("[abcehkmoptxy]+")))
                .containsExactlyInAnyOrder(
                        "combat", "moto", "hockey", "kayak", "hat", "cap", "toy", "bath", "baby", "bebek", "mayo",
                        "boot", "bot", "cam", "bee", "heat", "hot", "boya", "max", "kamp", "hobby", "maket", "the",
                        "etc", "pot", "tabak", "that", "type", "box", "paket", "hook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"вот", "сам", "нот", "мах", "сор", "рот", "оса", "нора", "тор", "вес нетто", "нові"})
    void find_honestRussianWords_sayNothingInLatin(String text) {
        for (Kind kind : Kind.values()) {
            assertThat(GoodsLexicon.standard().find(text, kind)).isEmpty();
        }
    }
}

package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsText.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationsTest {

    private static List<String> terms(String text, Kind kind) {
        return GoodsLexicon.standard().find(text, kind).stream()
                .map(Hit::termId)
                .toList();
    }

    private static String clauses(List<List<Token>> clauses) {
        return clauses.stream()
                .map(clause -> clause.stream().map(Token::folded).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static String affirmed(String text) {
        return clauses(GoodsText.clauses(text).stream()
                .map(Negations.standard()::affirmed)
                .toList());
    }

    private static String naming(String text) {
        return clauses(GoodsText.clauses(text).stream()
                .map(Negations.standard()::naming)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycling helmets without ballistic protection",
                "жилеты спасательные, не бронежилеты",
                "шлем без баллистической защиты",
                "toys, not drones",
                "helmets not for military use",
                "helmets, not intended to be used for the army",
                "spare parts other than for drones",
                "сумки, кроме дронов",
                "шлем не предназначен для военных",
                "шолом, крім балістичних",
                "非防弹头盔",
                "玩具，不是无人机",
                "头盔不防弹",
                "oyuncak, drone değil",
                "balistik olmayan kask",
                "askeri amaçlı değil kask"
            })
    void find_negatedGoods_areNotOfTheBattlefield(String text) {
        assertThat(terms(text, Kind.BATTLEFIELD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ballistic helmets not for military use|ballistic-helmet",
                "non-military drones|drone",
                "body armour, not for resale|ballistic-vest",
                "drones without a charger|drone",
                "not only drones|drone",
                "бронежилеты без НДС|ballistic-vest",
                "не менее 100 дронов|drone",
                "не только дроны|drone",
                "无人机|drone",
                "无线无人机|drone",
                "非军用无人机|drone",
                "askeri olmayan drone|drone",
                "not without drones|drone"
            })
    void find_negationOfSomethingElse_hidesNothing(String text, String term) {
        assertThat(terms(text, Kind.BATTLEFIELD)).contains(term);
    }

    @Test
    void find_negatedGoods_areOfNoOtherKindEither() {
        assertThat(terms("жилеты спасательные, не жилеты тактические", Kind.PERSONAL_EQUIPMENT))
                .isEmpty();
        assertThat(terms("not hunting rifles", Kind.EUPHEMISM)).isEmpty();
        assertThat(terms("not rifles", Kind.WEAPON)).isEmpty();
        assertThat(terms("cameras, no Mavic 3", Kind.MODEL)).isEmpty();
        assertThat(UnitValues.standard().classesOf("cameras, no drones")).isEmpty();
    }

    @Test
    void find_wordThatMeansSomethingElse_doesNotCountWhereItIsNegated() {
        assertThat(terms("helmets not for motorcycles", Kind.PERSONAL_EQUIPMENT))
                .containsExactly("helmet");
    }

    @Test
    void find_disclaimer_isStillFound() {
        assertThat(terms("helmets not for military use", Kind.DISCLAIMER)).containsExactly("not-military");
        assertThat(terms("шлем не предназначен для военных", Kind.DISCLAIMER)).containsExactly("not-military");
    }

    @Test
    void vagueness_negation_isAWordLikeAnyOther() {
        assertThat(GoodsLexicon.standard().vagueness("without other parts")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "vest not a helmet at all|vest not a  at all",
                "not|not",
                "vest without|vest without",
                "not a|not a",
                "kask için değil vest| icin degil vest",
                "değil|degil",
                "not for the use in the a helmet|not for the use in the  helmet"
            })
    void affirmed_wordOfNegation_reachesOneWordOverFillers(String text, String left) {
        assertThat(affirmed(text)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boxes for helmets, vests|boxes;vests",
                "for sale helmets|for sale helmets",
                "boxes for vests for helmets|boxes",
                "boxes not for helmets|boxes not",
                "kask için kutu|kutu",
                "kutu için|kutu icin"
            })
    void naming_purpose_isLeftOut(String text, String left) {
        assertThat(naming(text)).isEqualTo(left);
    }
}

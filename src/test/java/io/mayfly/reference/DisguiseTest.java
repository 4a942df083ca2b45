package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a text says does not depend on how its letters are drawn. */
class DisguiseTest {

    private static final GoodsLexicon LEXICON = GoodsLexicon.standard();
    private static final UnitValues VALUES = UnitValues.standard();
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u115f\u2066\u202e\ufe0f";

    /** Letters that fonts draw alike, each group as one sees it: written down anew, not taken from the code under test. */
    private static final List<String> ALIKE = List.of(
            "aаα", "eе", "oоο", "pрρ", "cс", "xх", "yу", "iіι", "jј", "sѕ", "vνѵ", "hһ", "AАΑ", "BВΒ", "EЕΕ", "ZΖ",
            "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "CСϹ", "TТΤ", "XХΧ", "YΥ", "SЅ");

    /** Text of keywords and a few words between, in all languages. */
    @Provide
    Arbitrary<String> goods() {
        List<String> phrases = new ArrayList<>(List.of(
                "100,000", "for", "из", "gün", "sport utility", "class 4", "ceramic tiles", "bee", "。", ";", "new"));
        Stream.concat(
                        LEXICON.terms().stream()
                                .flatMap(term -> Stream.concat(
                                        term.keywords().stream().flatMap(words -> words.words().stream()),
                                        term.unless().stream())),
                        VALUES.classes().stream().flatMap(each -> each.keywords().stream()))
                .map(keyword -> keyword.replace("*", "").replace("& ", ""))
                .forEach(phrases::add);
        return Arbitraries.of(phrases).list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join(" ", parts));
    }

    @Property
    void invisibleCharacters_inside_changeNothing(@ForAll("goods") String goods, @ForAll long seed) {
        Random random = new Random(seed);
        check(
                goods,
                text -> each(
                        text,
                        character -> random.nextBoolean()
                                ? character + INVISIBLE.charAt(random.nextInt(INVISIBLE.length()))
                                : character));
    }

    @Property
    void fullWidth_changesNothing(@ForAll("goods") String goods, @ForAll long seed) {
        Random random = new Random(seed);
        check(
                goods,
                text -> each(text, character -> {
                    char first = character.charAt(0);
                    return first > ' ' && first < 0x7f && random.nextBoolean()
                            ? String.valueOf((char) (first + 0xfee0))
                            : character;
                }));
    }

    @Property
    void case_changesNothing(@ForAll("goods") String goods) {
        check(goods, text -> text.toUpperCase(Locale.ROOT));
        check(goods, text -> text.toUpperCase(Locale.forLanguageTag("tr")));
        check(goods, text -> text.toLowerCase(Locale.forLanguageTag("tr")));
    }

    @Property
    void lookAlikes_changeNothing(@ForAll("goods") String goods, @ForAll boolean upper, @ForAll long seed) {
        Random random = new Random(seed);
        check(
                upper ? goods.toUpperCase(Locale.ROOT) : goods,
                text -> each(text, character -> {
                    for (String group : ALIKE) {
                        if (group.contains(character)) {
                            return String.valueOf(group.charAt(random.nextInt(group.length())));
                        }
                    }
                    return character;
                }));
    }

    private static String each(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).map(change).forEach(changed::append);
        return changed.toString();
    }

    private static void check(String goods, UnaryOperator<String> disguise) {
        String disguised = disguise.apply(goods);
        assertThat(said(disguised)).as("%s as %s", goods, disguised).isEqualTo(said(goods));
    }

    private static List<Object> said(String goods) {
        List<Object> said = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            said.add(LEXICON.find(goods, kind).stream().map(Hit::termId).toList());
        }
        said.add(VALUES.classesOf(goods).stream().map(GoodsClass::id).toList());
        said.add(LEXICON.vagueness(goods));
        return said;
    }
}

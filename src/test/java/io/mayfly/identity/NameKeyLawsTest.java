package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameKeyLawsTest {

    private static final Transliteration ICU = Transliteration.icu();

    private static final List<String> WORDS = List.of(
            "Nebesnaya",
            "Небесная",
            "Mekhanika",
            "Механика",
            "Alfa",
            "Альфа",
            "Trading",
            "Торговый",
            "дом",
            "LLC",
            "ООО",
            "GmbH",
            "有限公司",
            "深圳",
            "大疆",
            "科技",
            "Ltd",
            "Co.",
            "12",
            "21",
            "II",
            "أرامكو",
            "טבע",
            "トヨタ",
            "삼성",
            "თელასი",
            "Müller",
            "Mueller",
            "&",
            "«",
            "»",
            "S.A.",
            "Bank",
            "банк",
            "a",
            "И",
            "Zhetysu",
            "Жетысу");

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> ofWords =
                Arbitraries.of(WORDS).list().ofMinSize(0).ofMaxSize(6).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(ofWords, Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> latinNames() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(4)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    private static NameKey key(String name) {
        return NameKey.of(name, ICU);
    }

    @Property
    void match_otherWayRound_isTheSame(@ForAll("names") String one, @ForAll("names") String other) {
        NameMatch match = key(one).match(key(other));
        NameMatch turned = key(other).match(key(one));

        assertThat(turned.grade()).isEqualTo(match.grade());
        assertThat(turned.similarity()).isEqualTo(match.similarity());
    }

    @Property
    void match_itself_isTheSameIfItNamesAnybody(@ForAll("names") String name) {
        boolean hasLetters = !WrittenName.of(name).bare().isEmpty();

        assertThat(key(name).match(key(name)).grade()).isEqualTo(hasLetters ? MatchGrade.SAME : MatchGrade.DIFFERENT);
    }

    @Property
    void similarity_anyPair_liesWithinTheGrade(@ForAll("names") String one, @ForAll("names") String other) {
        NameMatch match = key(one).match(key(other));

        assertThat(match.similarity()).isBetween(0.0, 1.0);
        assertThat(match.similarity() >= 0.85).isEqualTo(match.grade().isAtLeast(MatchGrade.LIKELY));
        assertThat(match.similarity() >= 0.6).isEqualTo(match.grade().isAtLeast(MatchGrade.POSSIBLE));
    }

    @Property
    void match_equalKeys_isLikelyWhereFormsAgree(@ForAll("names") String one, @ForAll("names") String other) {
        NameKey key = key(one);
        NameKey otherKey = key(other);
        if (key.key().equals(otherKey.key()) && !key.key().equals("=|")) {
            MatchGrade least = key.legalForms().agree(otherKey.legalForms()) ? MatchGrade.LIKELY : MatchGrade.POSSIBLE;
            assertThat(key.match(otherKey).grade())
                    .isLessThanOrEqualTo(key.isChinese() && otherKey.isChinese() ? MatchGrade.POSSIBLE : least);
        }
    }

    @Property
    void key_otherCaseWidthOrSigns_isTheSame(@ForAll("latinNames") String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().map(letter -> letter == ' ' ? letter : letter - 'a' + 'ａ').forEach(wide::appendCodePoint);

        assertThat(List.of(name.toUpperCase(Locale.ROOT), wide.toString(), "«" + name.replace(" ", " - ") + "»!"))
                .allSatisfy(written -> {
                    assertThat(key(written).key()).isEqualTo(key(name).key());
                    assertThat(key(written).match(key(name)).grade()).isEqualTo(MatchGrade.SAME);
                });
    }

    @Property
    void match_otherOrder_isLikely(@ForAll("latinNames") String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.reverse(words);
        NameKey turned = key(String.join(" ", words));

        if (key(name).legalForms().equals(LegalForms.NONE)
                && turned.legalForms().equals(LegalForms.NONE)
                && key(name).letters().length() > 3) {
            assertThat(key(name).match(turned).grade().isAtLeast(MatchGrade.LIKELY))
                    .isTrue();
        }
    }

    @Property
    void explanation_anyPair_isOneSentence(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(key(one).match(key(other)).explanation()).endsWith(".").hasSizeBetween(10, 1_500);
    }

    @Property
    void match_withoutIcu_keepsTheLaws(@ForAll("names") String one, @ForAll("names") String other) {
        NameKey key = NameKey.of(one, Transliteration.none());
        NameKey otherKey = NameKey.of(other, Transliteration.none());

        assertThat(key.match(otherKey).grade()).isEqualTo(otherKey.match(key).grade());
        assertThat(key.match(key).grade()).isEqualTo(key.bare().isEmpty() ? MatchGrade.DIFFERENT : MatchGrade.SAME);
    }
}

package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "Небесная Механика, Nebesnaya Mekhanika",
        "Укрзалізниця, Ukrzaliznytsya",
        "Қазақтелеком, Qazaqtelekom",
        "Гомсельмаш, Gomselmash",
        "Србија, Srbija",
        "深圳长安, shenzhenchangan",
        "Ελλάκτωρ, Ellaktor",
        "თელასი, telasi",
        "Գազպրոմ, Gazprom",
        "トヨタ, toyota",
        "삼성, samseong",
        "أرامكو, aramkw",
        "אסם, sm",
        "Müller & Co., Müller & Co.",
        "'ООО Alfa 12 «Бета»', 'OOO Alfa 12 «Beta»'"
    })
    void toLatin_anyScript_isWrittenInLatinLetters(String text, String latin) {
        assertThat(Transliteration.icu().toLatin(text)).isEqualTo(latin);
    }

    @Test
    void toLatin_manyThreads_answerAlike() {
        Transliteration icu = Transliteration.icu();
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> icu.toLatin("Небесная Механика 深圳 " + i % 3))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Nebesnaya Mekhanika shenzhen 0",
                        "Nebesnaya Mekhanika shenzhen 1",
                        "Nebesnaya Mekhanika shenzhen 2");
    }

    @Test
    void id_icu_namesItsVersion() {
        assertThat(Transliteration.icu().id()).startsWith("icu4j 79.1").endsWith("rules 1");
        assertThat(Transliteration.available()).isSameAs(Transliteration.icu());
    }

    @Test
    void none_anyText_staysAsItIs() {
        assertThat(Transliteration.none().id()).isEqualTo("none");
        assertThat(Transliteration.none().toLatin("Небесная 深圳")).isEqualTo("Небесная 深圳");
    }

    @ParameterizedTest
    @CsvSource({
        "Небесная Механика, НЕБЕСНАЯ МЕХАНИКА ООО, SAME",
        "Небесная Механика, Небесная Мехника, LIKELY",
        "Небесная Механика, Nebesnaya Mekhanika, DIFFERENT",
        "深圳市大疆创新科技有限公司, 大疆创新科技, LIKELY",
        "Nebesnaya Mekhanika, Nebesnaya Mechnika, LIKELY"
    })
    void match_withoutTransliteration_staysWithinTheScript(String one, String other, MatchGrade grade) {
        Transliteration none = Transliteration.none();

        assertThat(NameKey.of(one, none).match(NameKey.of(other, none)).grade()).isEqualTo(grade);
    }

    /** Loads this library's classes anew and hides those of ICU. */
    private static final class WithoutIcu extends ClassLoader {

        WithoutIcu() {
            super(TransliterationTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.ibm.icu")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.mayfly.identity")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void icu_notOnTheClassPath_saysWhatToAdd() throws ReflectiveOperationException {
        Class<?> type = new WithoutIcu().loadClass(Transliteration.class.getName());

        for (int attempt : List.of(1, 2)) {
            assertThatThrownBy(() -> type.getMethod("icu").invoke(null))
                    .as("attempt " + attempt)
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("com.ibm.icu:icu4j");
        }
        Object available = type.getMethod("available").invoke(null);
        assertThat(type.getMethod("id").invoke(available)).isEqualTo("none");
    }
}

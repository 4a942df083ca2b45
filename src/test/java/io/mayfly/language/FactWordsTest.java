package io.mayfly.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Trade;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactWordsTest {

    private static final Language ENGLISH = Language.english();
    private static final Language RUSSIAN = Language.russian();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Property(tries = 300)
    void of_anyFact_isItsDescriptionInEnglish(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.facts())
                .allSatisfy(fact -> assertThat(ENGLISH.say(FactWords.of(fact))).isEqualTo(fact.describe()));
        assertThat(dossier.sources().values())
                .allSatisfy(
                        source -> assertThat(ENGLISH.say(FactWords.of(source))).isEqualTo(source.describe()));
    }

    @Property(tries = 300)
    void of_anyFact_inRussianTellsEveryConstantInRussian(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.facts())
                .allSatisfy(fact -> assertThat(named(FactWords.of(fact)))
                        .allSatisfy(name -> assertThat(RUSSIAN.entries()).containsKey("name." + name.id())));
    }

    private static List<Message.Named> named(Message message) {
        if (message instanceof Message.Named named) {
            return List.of(named);
        }
        Stream<Message> parts = message instanceof Message.Keyed keyed
                ? keyed.values().values().stream()
                : message instanceof Message.Joined joined ? joined.parts().stream() : Stream.of();
        return parts.flatMap(part -> named(part).stream()).toList();
    }

    static Stream<Class<?>> kinds() {
        return Stream.concat(
                        Stream.of(Fact.class.getPermittedSubclasses()), Stream.of(Trade.class.getPermittedSubclasses()))
                .filter(kind -> !kind.isInterface() && kind != Stated.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kinds_everyKindOfFact_hasWords(Class<?> kind) {
        assertThat(FactWords.kinds()).contains(kind);
    }

    @Test
    void of_aStatedValue_tellsItsPlace() {
        Message registered = FactWords.of("company.registered", Stated.of(PartialDate.parse("2022-09")));

        assertThat(ENGLISH.say(registered)).isEqualTo("company.registered 2022-09");
        assertThat(RUSSIAN.say(registered)).isEqualTo("дата регистрации: 2022-09");
    }

    @Test
    void of_aSource_tellsItsDates() {
        Source source = new Source(
                "Extract", "Register", null, PartialDate.parse("2023"), PartialDate.parse("2024-01"), null, null);

        assertThat(RUSSIAN.say(FactWords.of(source)))
                .isEqualTo("Extract, Register, опубликовано 2023, получено 2024-01");
    }
}

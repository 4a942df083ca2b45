package io.mayfly.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.language.Message;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTesterTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Dossier NAMED = Dossier.builder("a").name("Alder Ltd").build();
    private static final Input NAME = Input.of("register", "company.names");

    /** How many names a company has, in a form that a test may bend. */
    private record Names(String id, Function<Integer, Reading> answer) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            int names = subject.dossier().company().names().size();
            return names == 0 ? Reading.unknown(NAME) : answer.apply(names);
        }
    }

    private record Said(Message message) implements Evidence {
        Said(String sentence) {
            this(Message.text(sentence));
        }
    }

    private static List<String> breaches(String id, Function<Integer, Reading> answer) {
        return SignalTester.of(new Names(id, answer), DAY).breaches(List.of(NAMED));
    }

    @Test
    void read_company_isWhatTheSignalSays() {
        SignalTester tester = SignalTester.of(new Names("names", n -> Reading.of(n, new Said("It has names."))), DAY);

        MayflyAssertions.assertThat(tester.read(NAMED)).isExactly(1).says("It has names.");
        MayflyAssertions.assertThat(tester.read(Dossier.builder("b").build())).isUnknown(NAME);
    }

    @Test
    void read_onADayBeforeAFactWasKnown_doesNotSeeIt() {
        Dossier later = Dossier.builder("a").headcount("2023-01-01", 5).build();
        Signal staff = new Signal() {
            @Override
            public String id() {
                return "staff";
            }

            @Override
            public Reading measure(Subject subject) {
                return Reading.of(subject.dossier().headcounts().size(), null);
            }
        };

        MayflyAssertions.assertThat(SignalTester.of(staff, DAY).read(later)).isExactly(1);
        MayflyAssertions.assertThat(
                        SignalTester.of(staff, DAY).on(LocalDate.of(2022, 1, 1)).read(later))
                .isExactly(0);
    }

    @Test
    void read_withinARegister_showsIt() {
        Signal register = new Signal() {
            @Override
            public String id() {
                return "register";
            }

            @Override
            public Reading measure(Subject subject) {
                return subject.register() == null
                        ? Reading.notApplicable("none")
                        : Reading.of(subject.register().companies(), null);
            }
        };
        SignalTester tester = SignalTester.of(register, DAY);

        MayflyAssertions.assertThat(tester.read(NAMED)).isNotApplicable();
        MayflyAssertions.assertThat(
                        tester.within(RegisterBuilder.asOf(DAY).build()).read(NAMED))
                .isExactly(0);
    }

    @Test
    void breaches_soundSignal_areNone() {
        assertThat(breaches("names", n -> Reading.of(n, new Said("It has names."))))
                .isEmpty();
        assertThat(breaches("names-2", n -> Reading.notApplicable("it has names")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Names", "two words", "two__words", "-x", ""})
    void breaches_idNotInKebabCase_isOne(String id) {
        assertThat(breaches(id, n -> Reading.of(n, null)))
                .singleElement()
                .asString()
                .contains("kebab case");
    }

    @Test
    @SuppressWarnings("NullAway") // The breach is the point.
    void breaches_noId_isOne() {
        assertThat(breaches(null, n -> Reading.of(n, null)))
                .containsExactly("the id (null) must be in kebab case, such as revenue-spike");
    }

    @Test
    void breaches_signalThatNeverEnds_isOne() {
        assertThat(breaches("names", SignalTesterTest::endless))
                .containsExactly("it must not throw on company (a), but did: java.lang.StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion") // The breach is the point.
    private static Reading endless(int names) {
        return endless(names);
    }

    @Test
    void breaches_signalThatThrows_tellsCompanyAndFault() {
        assertThat(breaches("names", n -> {
                    throw new IllegalStateException("broken");
                }))
                .containsExactly("it must not throw on company (a), but did: java.lang.IllegalStateException: broken");
    }

    @Test
    void breaches_signalWithAMemory_isOne() {
        Iterator<Integer> answers = List.of(1, 2).iterator();

        assertThat(breaches("names", n -> Reading.of(answers.next(), null)))
                .containsExactly("it must answer the same when asked again on company (a)");
    }

    @Test
    @SuppressWarnings("NullAway") // The breach is the point.
    void breaches_null_isOne() {
        assertThat(breaches("names", n -> null)).containsExactly("it must answer a reading on company (a), not null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no end"})
    void breaches_evidenceThatIsNoSentence_isOne(String sentence) {
        assertThat(breaches("names", n -> Reading.of(n, new Said(sentence))))
                .singleElement()
                .asString()
                .startsWith("its evidence must be a sentence on company (a)");
    }

    @Test
    void breaches_measuredFromNothing_isOne() {
        assertThat(SignalTester.of(new FixedSignal("always", Reading.of(1, null)), DAY)
                        .breaches(List.of()))
                .containsExactly(
                        "of a company of which nothing is known it must not measure anything, but answer unknown");
    }
}

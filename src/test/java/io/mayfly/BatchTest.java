package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.report.JsonSummary;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of any length: in order, with bounded memory, whatever stands in them. */
class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final List<String> ARTICLE = article();
    private static final List<String> ALONE = ARTICLE.stream()
            .map(line -> JsonSummary.of(MAYFLY.assess(Dossiers.read(line), DAY)))
            .toList();

    private static List<String> article() {
        try {
            return Files.readAllLines(Path.of("examples", "dossiers", "article.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Outcome<Line> outcome) {
        String said = outcome.assessment() == null ? "rejected" : JsonSummary.of(outcome.assessment());
        return outcome.item().number() + " " + said;
    }

    /** A row of companies of the article, broken lines (-1) and blank ones (-2). */
    @Property(tries = 40)
    void assessEach_anyRow_isWhatOneByOneGives(@ForAll List<@IntRange(min = -2, max = 14) Integer> row) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int company : row) {
            lines.add(company == -2 ? " " : company == -1 ? "{\"company\":" : ARTICLE.get(company));
            if (company != -2) {
                expected.add(lines.size() + " " + (company == -1 ? "rejected" : ALONE.get(company)));
            }
        }

        Stream<String> said = MAYFLY.assessEach(Line.of(lines.iterator()), Line::dossier, DAY, BatchTest::said);

        assertThat(said).containsExactlyElementsOf(expected);
    }

    @Test
    void assessEach_manyChunks_areInOrderAndLoseNothing() {
        Iterator<Integer> row = IntStream.range(0, 5_000).iterator();

        Stream<String> results = MAYFLY.assessEach(
                row,
                number -> {
                    throw new InvalidDocumentException(List.of());
                },
                DAY,
                outcome -> outcome.item() + (outcome.assessment() == null ? " rejected" : " assessed"));

        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, 5_000).mapToObj(i -> i + " rejected").toList());
    }

    @Test
    void assessEach_endlessRow_isReadNoFurtherThanAChunkAhead() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = Stream.generate(read::incrementAndGet).iterator();
        Iterator<Integer> results = MAYFLY.assessEach(
                        endless,
                        number -> {
                            throw new InvalidDocumentException(List.of());
                        },
                        DAY,
                        Outcome::item)
                .iterator();

        assertThat(read).hasValue(0);
        for (int taken = 1; taken <= 10_000; taken++) {
            assertThat(results.next()).isEqualTo(taken);
            assertThat(read.get() - taken).isBetween(0, InOrder.MOST);
        }
    }

    @Test
    void assessEach_parallelStream_readsNoFurtherAheadAndEnds() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = Stream.generate(read::incrementAndGet).iterator();

        List<Integer> results = MAYFLY.<Integer, Integer>assessEach(endless, BatchTest::broken, DAY, Outcome::item)
                .parallel()
                .limit(2_000)
                .toList();

        assertThat(results).isEqualTo(IntStream.rangeClosed(1, 2_000).boxed().toList());
        assertThat(read).hasValueLessThanOrEqualTo(2_000 + InOrder.MOST);
    }

    private static Dossier broken(Object item) {
        throw new InvalidDocumentException(List.of());
    }

    /** What no method in Java may throw without saying so, and any method in Kotlin or Scala may. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unsaid(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void assessEach_rowThatBreaksOffWithACheckedException_tellsAllThatWasReadAndThenFails() {
        Iterator<Integer> row = IntStream.range(0, 1_000)
                .peek(number -> {
                    if (number == 700) {
                        throw BatchTest.<RuntimeException>unsaid(new IOException("the file ends early"));
                    }
                })
                .iterator();
        List<Integer> told = new ArrayList<>();
        Stream<Integer> results = MAYFLY.assessEach(row, BatchTest::broken, DAY, Outcome::item);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> results.forEach(told::add));
        assertThat(told).isEqualTo(IntStream.range(0, 700).boxed().toList());
    }

    static Stream<Throwable> anything() {
        return Stream.of(
                new IOException("gone"),
                new AssertionError("no"),
                new NoClassDefFoundError("a/B"),
                new StackOverflowError("deep"));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void assessEach_readerThatThrowsAnything_spoilsNoOther(Throwable thrown) {
        Stream<String> results = MAYFLY.assessEach(
                List.of("one", "two", "three").iterator(),
                id -> {
                    if (id.equals("two")) {
                        throw BatchTest.<RuntimeException>unsaid(thrown);
                    }
                    return Dossier.builder(id).build();
                },
                DAY,
                outcome -> outcome.item() + " " + outcome.failure());

        assertThat(results).containsExactly("one null", "two " + thrown, "three null");
    }

    @Test
    void assessEach_rowThatBreaksOff_tellsAllThatWasReadAndThenFails() {
        Iterator<Integer> row = IntStream.range(0, 1_000)
                .peek(number -> {
                    if (number == 700) {
                        throw new UncheckedIOException(new IOException("the file ends early"));
                    }
                })
                .iterator();
        List<Integer> told = new ArrayList<>();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> MAYFLY.assessEach(
                                row,
                                number -> {
                                    throw new InvalidDocumentException(List.of());
                                },
                                DAY,
                                Outcome::item)
                        .forEach(told::add))
                .withMessageContaining("the file ends early");
        assertThat(told).isEqualTo(IntStream.range(0, 700).boxed().toList());
    }

    @Test
    void assessEach_readerThatFails_tellsWhatFailed() {
        Stream<Outcome<String>> outcomes = MAYFLY.assessEach(
                List.of("a").iterator(),
                text -> {
                    throw new IllegalStateException("no such file");
                },
                DAY,
                outcome -> outcome);

        assertThat(outcomes)
                .containsExactly(new Outcome<>("a", null, List.of(), "java.lang.IllegalStateException: no such file"));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void assessEach_signalThatFailsForOneCompany_spoilsNoOther(Throwable thrown) {
        Signal broken = new Signal() {
            @Override
            public String id() {
                return MAYFLY.scorer().signals().get(0).id();
            }

            @Override
            public Reading measure(Subject subject) {
                if (subject.dossier().company().id().equals("two")) {
                    throw BatchTest.<RuntimeException>unsaid(thrown);
                }
                return Reading.notApplicable("never");
            }
        };
        List<Signal> signals = new ArrayList<>(MAYFLY.scorer().signals());
        signals.replaceAll(signal -> signal.id().equals(broken.id()) ? broken : signal);
        Mayfly mayfly = MAYFLY.withSignals(signals, Scorecard.standard());
        List<Dossier> dossiers = Stream.of("one", "two", "three")
                .map(id -> Dossier.builder(id).build())
                .toList();

        List<Outcome<Dossier>> outcomes = mayfly.assessEach(
                        dossiers.iterator(), dossier -> dossier, DAY, (Outcome<Dossier> outcome) -> outcome)
                .toList();

        assertThat(outcomes).extracting(Outcome::item).isEqualTo(dossiers);
        assertThat(outcomes).extracting(outcome -> outcome.assessment() == null).containsExactly(false, true, false);
        assertThat(outcomes.get(1).failure()).contains(broken.id(), "two", thrown.toString());
        assertThat(mayfly.assessEach(dossiers, DAY))
                .extracting(each -> each.problem() == null)
                .containsExactly(true, false, true);
    }
}

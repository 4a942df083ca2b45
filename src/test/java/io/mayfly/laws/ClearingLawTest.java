package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Clearing;
import io.mayfly.explain.Clearing.Cleared;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clearing lines is said to come to is what an assessment with such readings comes to, made anew. */
class ClearingLawTest {

    private static final double FAR = 1e300;
    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    @Provide
    Arbitrary<Assessment> assessments() {
        return AnyChanges.assessments();
    }

    /** Another assessment of the same card, in which these signals measure what is worth nothing. */
    private static Assessment anew(Assessment assessment, Collection<String> cleared) {
        Scorecard card = assessment.scorecard();
        List<Reading> readings = new ArrayList<>();
        for (Scorecard.Entry entry : card.signals()) {
            readings.add(
                    cleared.contains(entry.id())
                            ? FixedReadings.exactly(falling(entry) ? FAR : -FAR)
                            : assessment.reading(readings.size()));
        }
        return FixedReadings.assess(card, readings, assessment.subject());
    }

    private static boolean falling(Scorecard.Entry entry) {
        return entry.curve() != null && entry.curve().direction() == Curve.Direction.FALLING;
    }

    private static void check(Assessment anew, Cleared cleared) {
        Points inScale = new Points(Math.max(0, Math.min(1000, anew.total().tenths())));
        assertThat(cleared.total()).as("%s", cleared.lines()).isEqualTo(anew.total());
        assertThat(cleared.band()).isEqualTo(anew.bandOf(inScale));
        assertThat(cleared.refusal()).isEqualTo(anew.refusal());
    }

    private static List<Cleared> all(Clearing clearing) {
        List<Cleared> all = new ArrayList<>(List.of(clearing.now(), clearing.everything()));
        for (Clearing.Line line : clearing.lines()) {
            all.add(line.alone());
            if (line.together() != null) {
                all.add(line.together());
            }
        }
        clearing.grounds().forEach(ground -> all.add(ground.cleared()));
        all.addAll(clearing.lower());
        return all;
    }

    @Property(tries = 1500)
    void cleared_anyCard_isWhatAnotherAssessmentComesTo(@ForAll("assessments") Assessment assessment) {
        for (Cleared cleared : all(Clearing.of(assessment))) {
            check(anew(assessment, cleared.lines()), cleared);
        }
    }

    @Property(tries = 500)
    void lines_anyCard_areTheStepsThatAddPointsEachOnce(@ForAll("assessments") Assessment assessment) {
        List<String> expected = assessment.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL
                        && step.points().tenths() > 0
                        && step.state() != StepState.SET_ASIDE)
                .map(Step::id)
                .toList();

        assertThat(Clearing.of(assessment).lines())
                .extracting(line -> line.entry().id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** With the others the line makes a difference, and with any one of them less it does not. */
    @Property(tries = 1500)
    void together_anyCard_leavesNoneOut(@ForAll("assessments") Assessment assessment) {
        for (Clearing.Line line : Clearing.of(assessment).lines()) {
            boolean nothing = line.alone().total().equals(assessment.total());
            Statistics.label("at the limit").collect(nothing);
            if (line.together() == null) {
                assertThat(nothing && counts(assessment, line.entry().id(), family(assessment, line)))
                        .isFalse();
            } else {
                assertThat(nothing).isTrue();
                Set<String> others = new HashSet<>(line.together().lines());
                others.remove(line.entry().id());
                assertThat(counts(assessment, line.entry().id(), others)).isTrue();
                for (String other : others) {
                    Set<String> fewer = new HashSet<>(others);
                    fewer.remove(other);
                    assertThat(counts(assessment, line.entry().id(), fewer)).isFalse();
                }
            }
        }
    }

    private static Set<String> family(Assessment assessment, Clearing.Line line) {
        return Clearing.of(assessment).lines().stream()
                .map(Clearing.Line::entry)
                .filter(entry -> entry.family().equals(line.entry().family()) && !entry.equals(line.entry()))
                .map(Scorecard.Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean counts(Assessment assessment, String line, Set<String> others) {
        Set<String> with = new HashSet<>(others);
        with.add(line);
        return anew(assessment, with).total().compareTo(anew(assessment, others).total()) < 0;
    }

    @Property(tries = 500)
    void lower_anyCard_areAllTheSmallestSets(@ForAll("assessments") Assessment assessment) {
        Clearing clearing = Clearing.of(assessment);
        List<String> lines =
                clearing.lines().stream().map(line -> line.entry().id()).toList();
        int most =
                clearing.lower().isEmpty() ? 2 : clearing.lower().get(0).lines().size();
        Statistics.label("lines in a set").collect(clearing.lower().isEmpty() ? 0 : most);

        Set<Set<String>> expected = new HashSet<>();
        for (int size = 1; size <= most && expected.isEmpty() && clearing.now().band() != Band.MINIMAL; size++) {
            add(assessment, clearing.now().band(), lines, new HashSet<>(), 0, size, expected);
        }

        Set<Set<String>> found = new HashSet<>();
        clearing.lower().forEach(set -> found.add(Set.copyOf(set.lines())));
        if (found.size() == 10) {
            assertThat(expected).containsAll(found);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    private static void add(
            Assessment assessment,
            Band from,
            List<String> lines,
            Set<String> chosen,
            int at,
            int more,
            Set<Set<String>> found) {
        if (more == 0) {
            Assessment anew = anew(assessment, chosen);
            Points inScale = new Points(Math.max(0, Math.min(1000, anew.total().tenths())));
            if (anew.bandOf(inScale).compareTo(from) < 0) {
                found.add(Set.copyOf(chosen));
            }
            return;
        }
        for (int i = at; i < lines.size(); i++) {
            chosen.add(lines.get(i));
            add(assessment, from, lines, chosen, i + 1, more - 1, found);
            chosen.remove(lines.get(i));
        }
    }

    static Stream<String> examples() throws IOException {
        Stream.Builder<String> lines = Stream.builder();
        for (String file : List.of("article", "look-alikes", "shells")) {
            Files.readAllLines(Path.of("examples", "dossiers", file + ".jsonl")).forEach(lines::add);
        }
        return lines.build();
    }

    /** Measured anew by the catalogue, with one signal less: in its place stands one that always measures nothing. */
    @ParameterizedTest
    @MethodSource("examples")
    void alone_example_isWhatTheCatalogueComesToWithoutThatSignal(String dossier) {
        Assessment assessment = Mayfly.standard().assess(Dossiers.read(dossier), DAY);
        for (Clearing.Line line : Clearing.of(assessment).lines()) {
            String id = line.entry().id();
            Signal nothing = FixedReadings.signal(id, FixedReadings.exactly(falling(line.entry()) ? 1e9 : 0));
            List<Signal> signals = Catalog.standard().stream()
                    .map(signal -> signal.id().equals(id) ? nothing : signal)
                    .toList();
            Mayfly other = Mayfly.standard().withSignals(signals, Scorecard.standard());

            check(other.assess(Dossiers.read(dossier), DAY), line.alone());
            assertThat(line.alone().total()).isLessThanOrEqualTo(assessment.total());
        }
    }
}

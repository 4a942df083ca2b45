package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.explain.AdversaryReport;
import io.mayfly.explain.Change;
import io.mayfly.explain.ChangeSet;
import io.mayfly.explain.Counterfactuals;
import io.mayfly.explain.Counterfactuals.Answer;
import io.mayfly.explain.Counterfactuals.Limits;
import io.mayfly.explain.Counterfactuals.Outcome;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Changeability;
import io.mayfly.score.Supposition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Smallest sets are the smallest: held against every subset of what may change, tried one after the other. */
class CounterfactualLawTest {

    private static final int MOST = 3;

    @Provide
    Arbitrary<Assessment> assessments() {
        return AnyChanges.assessments();
    }

    /** Every subset that leads to a band, by the places of its entries, of the smallest size at which there are any. */
    private static final class EverySubset {
        private final Assessment assessment;
        private final Band target;
        private final boolean down;
        private final Set<Set<Integer>> found = new HashSet<>();

        EverySubset(Assessment assessment, Band target, boolean down) {
            this.assessment = assessment;
            this.target = target;
            this.down = down;
        }

        Set<Set<Integer>> smallest() {
            for (int size = 1; size <= MOST && found.isEmpty(); size++) {
                add(Supposition.of(assessment), new TreeSet<>(), 0, size);
            }
            return found;
        }

        private void add(Supposition at, Set<Integer> chosen, int from, int more) {
            if (more == 0) {
                if (reached(at, target, down)) {
                    found.add(new TreeSet<>(chosen));
                }
                return;
            }
            for (int i = from; i < assessment.scorecard().signals().size(); i++) {
                chosen.add(i);
                for (double value : AnyChanges.ends(assessment, i, down)) {
                    add(AnyChanges.with(at, i, value), chosen, i + 1, more - 1);
                }
                chosen.remove(i);
            }
        }
    }

    private static boolean reached(Supposition at, Band target, boolean down) {
        return down ? at.band().compareTo(target) <= 0 : at.band().compareTo(target) >= 0;
    }

    private static Answer answer(Assessment assessment, Band target) {
        return Counterfactuals.of(assessment)
                .withLimits(new Limits(MOST, 1_000_000, 10_000_000))
                .to(target);
    }

    private static boolean down(Answer answer) {
        return answer.target().compareTo(answer.from()) < 0;
    }

    @Property(tries = 1500)
    void sets_anyCard_areAllOfTheSmallestSize(@ForAll("assessments") Assessment assessment, @ForAll Band target) {
        Answer answer = answer(assessment, target);
        Statistics.label("outcome").collect(answer.outcome());
        Statistics.label("size")
                .collect(
                        answer.sets().isEmpty()
                                ? 0
                                : answer.sets().get(0).changes().size());
        if (answer.outcome() == Outcome.ALREADY_THERE) {
            assertThat(answer.from()).isEqualTo(target);
            return;
        }

        Set<Set<Integer>> expected = new EverySubset(assessment, target, down(answer)).smallest();

        assertThat(answer.sets().stream().map(CounterfactualLawTest::places).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(answer.more()).isFalse();
    }

    private static Set<Integer> places(ChangeSet set) {
        return set.changes().stream().map(Change::place).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 1500)
    void values_anyCard_leadToTheBandTogether(@ForAll("assessments") Assessment assessment, @ForAll Band target) {
        Answer answer = answer(assessment, target);

        for (ChangeSet set : answer.sets()) {
            Supposition at = Supposition.of(assessment);
            for (Change change : set.changes()) {
                at = at.with(change.place(), change.after());
            }
            assertThat(reached(at, target, down(answer))).isTrue();
            assertThat(at.total()).isEqualTo(set.total());
            assertThat(at.band()).isEqualTo(set.band());
            assertThat(set.changes())
                    .allSatisfy(change -> assertThat(change.entry())
                            .isEqualTo(assessment.scorecard().signals().get(change.place())));
        }
    }

    /** Ends are not all that a reading can be: chance tries what lies between, also with sets of one fewer. */
    @Property(tries = 1000)
    void sets_ofFewerChanges_leadNowhereWhateverTheirValues(
            @ForAll("assessments") Assessment assessment, @ForAll Band target, @ForAll Random random) {
        Answer answer = answer(assessment, target);
        if (answer.outcome() == Outcome.ALREADY_THERE) {
            return;
        }
        int size = answer.outcome() == Outcome.FOUND
                ? answer.sets().get(0).changes().size() - 1
                : answer.searched();
        for (int i = 0; i < 200; i++) {
            assertThat(reached(any(assessment, down(answer), size, random), target, down(answer)))
                    .isFalse();
        }
    }

    private static Supposition any(Assessment assessment, boolean down, int size, Random random) {
        List<Integer> places = new ArrayList<>(
                IntStream.range(0, assessment.scorecard().signals().size())
                        .boxed()
                        .toList());
        Collections.shuffle(places, random);
        Supposition at = Supposition.of(assessment);
        int left = size;
        for (int place : places) {
            List<Double> values = AnyChanges.all(assessment, place, down);
            if (left > 0 && !values.isEmpty()) {
                at = AnyChanges.with(at, place, values.get(random.nextInt(values.size())));
                left--;
            }
        }
        return at;
    }

    @Property(tries = 1000)
    void adversary_anyCard_goesAsLowAsAnyEditOfDeclaredFacts(@ForAll("assessments") Assessment assessment) {
        AdversaryReport report = AdversaryReport.of(assessment);

        int gains =
                report.edits().stream().mapToInt(edit -> edit.gain().tenths()).sum();
        Statistics.label("edits").collect(report.edits().size());
        assertThat(report.exact()).isTrue();
        assertThat(report.lowest().tenths()).isEqualTo(lowest(assessment, Supposition.of(assessment), 0));
        assertThat(report.total().tenths() - gains).isEqualTo(report.lowest().tenths());
        assertThat(report.edits()).allMatch(edit -> edit.change().cheapToFake());
    }

    private static int lowest(Assessment assessment, Supposition at, int place) {
        if (place == assessment.scorecard().signals().size()) {
            return at.total().tenths();
        }
        int lowest = lowest(assessment, at, place + 1);
        if (assessment.scorecard().signals().get(place).changeability() == Changeability.DECLARED) {
            for (double value : AnyChanges.ends(assessment, place, true)) {
                lowest = Math.min(lowest, lowest(assessment, AnyChanges.with(at, place, value), place + 1));
            }
        }
        return lowest;
    }
}

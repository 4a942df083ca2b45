package io.mayfly.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShadowRunTest {

    private static final Scorer CHAMPION = Trial.scorer(Trial.card("100", "0"));
    private static final Scorer CHALLENGER = Trial.scorer(Trial.card("60", "40"));

    /** Companies of every kind: staff unknown for some, ids that come again with other numbers. */
    private static List<LabelledCase> companies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Trial.company("firm-" + i % 37, i % 7 == 0 ? null : i * 13 % 101, i % 11, null))
                .toList();
    }

    private static Subject subject(LabelledCase one) {
        return Subject.of(one.dossier(), one.asOf(), ReferenceData.standard());
    }

    private static ShadowRun run(Scorer challenger, int shown, List<LabelledCase> companies) {
        ShadowRun run = ShadowRun.of(CHAMPION, challenger, shown);
        companies.forEach(one -> run.assess(subject(one)));
        return run;
    }

    private static Signal signal(String id, Measuring measuring) {
        return new Signal() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Reading measure(Subject subject) {
                return measuring.of(subject);
            }
        };
    }

    private interface Measuring {
        Reading of(Subject subject);
    }

    /** The champion with a signal more. */
    private static Scorer withNew(Measuring measuring) {
        Scorecard card = CardBuilder.card()
                .base("0")
                .cap("size", "100")
                .signal("new", "size", CardBuilder.rising("0", "0", "10", "50"))
                .signal("staff", "size", CardBuilder.rising("0", "0", "100", "100"))
                .signal("names", "size", CardBuilder.rising("0", "0", "10", "0"))
                .build();
        return Scorer.of(
                card,
                Stream.concat(CHAMPION.signals().stream(), Stream.of(signal("new", measuring)))
                        .toList());
    }

    @Test
    void report_streamOfCases_tellsWhatTheComparisonOfThemTells() {
        List<LabelledCase> cases = companies(37);
        Comparison comparison =
                new Comparison(Trial.run(CHAMPION.scorecard(), cases), Trial.run(CHALLENGER.scorecard(), cases));

        ShadowReport report = run(CHALLENGER, 1000, cases).report();

        assertThat(report.shift()).isEqualTo(comparison.shift());
        assertThat(report.moved())
                .containsExactlyInAnyOrderElementsOf(comparison.moved())
                .isNotEmpty();
        assertThat(requireNonNull(report.shift()).moved())
                .isEqualTo(comparison.moved().size());
        assertThat(report.seen()).isEqualTo(37);
        assertThat(report.failed()).isZero();
    }

    @Property(tries = 50)
    void merge_anySplitAndOrder_isOnePass(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 60) Integer> cuts, @ForAll Random random) {
        List<LabelledCase> cases = companies(60);
        Scorer challenger = withNew(subject -> Reading.of(10.0 / moreThanTwo(nameCount(subject)), null));
        ShadowReport onePass = run(challenger, 5, cases).report();
        List<LabelledCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        List<ShadowRun> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts.stream().sorted().toList()) {
            parts.add(run(challenger, 5, shuffled.subList(from, cut)));
            from = cut;
        }
        parts.add(run(challenger, 5, shuffled.subList(from, 60)));
        while (parts.size() > 1) {
            ShadowRun one = parts.remove(random.nextInt(parts.size()));
            ShadowRun other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.merge(other));
        }

        assertThat(parts.get(0).report()).isEqualTo(onePass);
        assertThat(onePass.failed()).isPositive();
        assertThat(onePass.moved()).hasSize(5);
    }

    /** Throws by itself: an exception of the machine loses its message once the code is hot. */
    private static int moreThanTwo(int names) {
        if (names <= 2) {
            throw new IllegalArgumentException("too few names");
        }
        return names - 2;
    }

    private static int nameCount(Subject subject) {
        return subject.dossier().company().names().size();
    }

    @Test
    void merge_parts_stayAsTheyAre() {
        ShadowRun one = run(CHALLENGER, 20, companies(10));
        ShadowRun other = run(CHALLENGER, 20, companies(5));

        assertThat(one.merge(other).report().seen()).isEqualTo(15);
        assertThat(one.report()).isEqualTo(run(CHALLENGER, 20, companies(10)).report());
        assertThat(other.report().seen()).isEqualTo(5);
    }

    @Test
    void merge_otherCards_isRefused() {
        ShadowRun run = ShadowRun.of(CHAMPION, CHALLENGER);

        assertThatThrownBy(() -> run.merge(ShadowRun.of(CHAMPION, CHAMPION)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run.merge(ShadowRun.of(CHAMPION, CHALLENGER, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void assess_challengerThatThrows_leavesTheChampionsAnswerAndIsCounted() {
        for (Measuring broken : List.<Measuring>of(
                subject -> {
                    throw new IllegalStateException("x".repeat(10_000));
                },
                subject -> {
                    throw new StackOverflowError("deep");
                },
                subject -> {
                    throw new HostileException();
                },
                subject -> nothing())) {
            ShadowRun run = ShadowRun.of(CHAMPION, withNew(broken));
            LabelledCase one = Trial.company("a", 40, 1, null);

            Assessment decided = run.assess(subject(one));

            assertThat(decided.scorecard()).isEqualTo(CHAMPION.scorecard());
            assertThat(decided.band()).isEqualTo(Band.LOW);
            assertThat(run.report().seen()).isEqualTo(1);
            assertThat(run.report().failed()).isEqualTo(1);
            assertThat(run.report().shift()).isNull();
            ShadowReport.Failure failure = requireNonNull(run.report().failure());
            assertThat(failure.company()).isEqualTo("a");
            assertThat(failure.message()).isNotEmpty().hasSizeLessThan(600);
        }
    }

    private static final class HostileException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("not even this");
        }
    }

    @SuppressWarnings("NullAway") // that is what a broken signal does
    private static Reading nothing() {
        return (@Nullable Reading) null;
    }

    @Test
    void assess_signalOfTheChallengerAlone_isMeasured() {
        ShadowRun run = ShadowRun.of(
                CHAMPION,
                withNew(subject -> nameCount(subject) == 0
                        ? Reading.unknown(Input.of("register", "names"))
                        : Reading.of(nameCount(subject), null)));
        run.assess(List.of(subject(Trial.company("a", 10, 10, null)), subject(Trial.company("b", 10, 0, null))));

        CardShift shift = requireNonNull(run.report().shift());
        assertThat(shift.signals().keySet()).containsExactly("staff", "names", "new");
        assertThat(shift.signals().get("new")).isEqualTo(new SignalShift(null, null, 0.5));
        assertThat(requireNonNull(shift.signals().get("names")).missingChange()).isZero();
        assertThat(shift.meanChange()).isEqualTo(25);
        assertThat(shift.leastChange()).isZero();
        assertThat(shift.greatestChange()).isEqualTo(50);
        assertThat(run.report().moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.reasons()).containsExactly(java.util.Map.entry("new", 50.0)));
    }

    @Test
    void assess_companyThatComesAgain_countsAgainAndIsShownOnce() {
        LabelledCase one = Trial.company("a", 30, 10, null);
        LabelledCase later = new LabelledCase(one.dossier(), one.asOf().plusDays(1), null, null, null, null);

        ShadowReport report = run(CHALLENGER, 20, List.of(later, one, one)).report();

        assertThat(report.seen()).isEqualTo(3);
        assertThat(requireNonNull(report.shift()).moved()).isEqualTo(3);
        assertThat(report.moved()).extracting(Moved::asOf).containsExactly(Trial.DAY);
    }

    @Test
    void report_nothingSeen_saysSo() {
        ShadowReport report = ShadowRun.of(CHAMPION, CHALLENGER).report();

        assertThat(report.seen()).isZero();
        assertThat(report.shift()).isNull();
        assertThat(report.failure()).isNull();
        assertThat(report.moved()).isEmpty();
    }

    @Test
    void report_noneToShow_countsAllTheSame() {
        ShadowReport report = run(CHALLENGER, 0, companies(37)).report();

        assertThat(report.moved()).isEmpty();
        assertThat(requireNonNull(report.shift()).moved()).isPositive();
        assertThatThrownBy(() -> ShadowRun.of(CHAMPION, CHALLENGER, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judge_assessmentByAnotherCard_isRefused() {
        Assessment other = CHALLENGER.assess(subject(Trial.company("a", 40, 1, null)));
        ShadowRun run = ShadowRun.of(CHAMPION, CHALLENGER);

        assertThatThrownBy(() -> run.judge(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(run.report().seen()).isZero();
    }

    @Test
    void assess_championThatThrows_isToldAndNotCounted() {
        Scorer broken = withNew(subject -> {
            throw new IllegalStateException("no");
        });
        ShadowRun run = ShadowRun.of(broken, CHALLENGER);

        assertThatThrownBy(() -> run.assess(subject(Trial.company("a", 40, 1, null))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(run.report().seen()).isZero();
    }
}

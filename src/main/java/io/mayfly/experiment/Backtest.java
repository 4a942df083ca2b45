package io.mayfly.experiment;

import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cases scored by one scorecard, each as of its own day. It keeps numbers alone, so that very many cases fit: the total, the band
 * and, for each signal, its points and whether it was known. Order of cases: as given. Immutable.
 */
public final class Backtest {

    private static final int BLOCK = 64;

    private final Scorecard scorecard;
    private final List<LabelledCase> cases;
    private final Judgement[] judgements;
    private final List<Failure> failures;

    private Backtest(Scorecard scorecard, List<LabelledCase> cases, Judgement[] judgements, List<Failure> failures) {
        this.scorecard = scorecard;
        this.cases = cases;
        this.judgements = judgements;
        this.failures = failures;
    }

    /**
     * Scores cases without a register of other companies.
     *
     * @param scorer the scorecard and its signals
     * @param reference rates of exchange, filing deadlines
     * @param cases the cases, at least one
     * @return the backtest
     * @throws IllegalArgumentException if there is no case, or a fact tells a label: see {@link LabelLeak}
     * @throws IllegalStateException if no case can be scored, since a signal throws; where some can, see {@link #failures}
     */
    public static Backtest run(Scorer scorer, ReferenceData reference, List<LabelledCase> cases) {
        return run(scorer, reference, null, cases);
    }

    /**
     * Scores cases among other companies.
     *
     * @param scorer the scorecard and its signals
     * @param reference rates of exchange, filing deadlines
     * @param register the other companies; for a case of an earlier day than its own it does not count
     * @param cases the cases, at least one
     * @return the backtest
     * @throws IllegalArgumentException if there is no case, or a fact tells a label: see {@link LabelLeak}
     * @throws IllegalStateException if no case can be scored, since a signal throws; where some can, see {@link #failures}
     */
    public static Backtest run(
            Scorer scorer, ReferenceData reference, @Nullable Register register, List<LabelledCase> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one case");
        }
        refuseLeaks(reference, cases);
        int blocks = (cases.size() + BLOCK - 1) / BLOCK;
        List<Tried> tried = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(i -> cases.subList(i * BLOCK, Math.min((i + 1) * BLOCK, cases.size())))
                .flatMap(block -> tried(block, scorer, one -> subject(one, reference, register)).stream())
                .toList();
        List<Tried> scored = tried.stream().filter(one -> one.judgement != null).toList();
        if (scored.isEmpty()) {
            throw new IllegalStateException("no case could be scored; of the first: " + tried.get(0).problem);
        }
        return new Backtest(
                scorer.scorecard(),
                scored.stream().map(Tried::labelled).toList(),
                scored.stream().map(Tried::judgement).toArray(Judgement[]::new),
                tried.stream()
                        .filter(one -> one.problem != null)
                        .map(one -> new Failure(one.labelled, String.valueOf(one.problem)))
                        .toList());
    }

    /** What became of a case: one of judgement and problem. */
    private record Tried(
            LabelledCase labelled,
            @Nullable Judgement judgement,
            @Nullable String problem) {}

    /** Together if that goes well, and else one by one, so that a case which breaks a signal spoils no other. */
    private static List<Tried> tried(List<LabelledCase> block, Scorer scorer, Function<LabelledCase, Subject> subject) {
        try {
            List<Assessment> assessments =
                    scorer.assess(block.stream().map(subject).toList());
            return IntStream.range(0, block.size())
                    .mapToObj(i -> new Tried(block.get(i), Judgement.of(assessments.get(i)), null))
                    .toList();
        } catch (IllegalStateException broken) {
            return block.size() == 1
                    ? List.of(new Tried(block.get(0), null, broken.getMessage()))
                    : block.stream()
                            .flatMap(one -> tried(List.of(one), scorer, subject).stream())
                            .toList();
        }
    }

    /** Refuses cases with facts that tell their label. */
    static void refuseLeaks(ReferenceData reference, List<LabelledCase> cases) {
        List<LabelLeak> leaks = cases.stream()
                .flatMap(one -> LabelLeak.in(one, reference).stream())
                .toList();
        if (!leaks.isEmpty()) {
            throw new IllegalArgumentException(leaks.size() + " facts tell a label, the first is " + leaks.get(0)
                    + "; take them out (LabelLeak.removedFrom), or score the case as of a day before they were known");
        }
    }

    private static Subject subject(LabelledCase one, ReferenceData reference, @Nullable Register register) {
        Subject subject = Subject.of(one.dossier(), one.asOf(), reference);
        return register == null ? subject : subject.within(register);
    }

    /** {@return the scorecard} */
    public Scorecard scorecard() {
        return scorecard;
    }

    /**
     * A case that could not be scored.
     *
     * @param labelled the case
     * @param problem why, naming the signal that threw
     */
    public record Failure(LabelledCase labelled, String problem) {}

    /** {@return the cases that could not be scored, in the order in which they were given; of no figure are they a part} */
    public List<Failure> failures() {
        return failures;
    }

    /** {@return the cases that were scored} */
    public List<LabelledCase> cases() {
        return cases;
    }

    /**
     * The total of a case, which there is even where the scorecard refuses a score; it may lie outside 0 to 100.
     *
     * @param place the place of the case
     * @return the points
     */
    public double total(int place) {
        return judgements[place].total();
    }

    /** {@return the totals of all cases, in their order} */
    public double[] totals() {
        return IntStream.range(0, judgements.length).mapToDouble(this::total).toArray();
    }

    /**
     * The band of a case.
     *
     * @param place the place of the case
     * @return the band; {@code null} where the scorecard refuses a score
     */
    public @Nullable Band band(int place) {
        return judgements[place].band();
    }

    /**
     * The points of a signal, before the cap of its family.
     *
     * @param place the place of the case
     * @param signal the place of the signal in the scorecard
     * @return the points
     */
    public double points(int place, int signal) {
        return judgements[place].points(signal);
    }

    /**
     * Whether a signal measured anything.
     *
     * @param place the place of the case
     * @param signal the place of the signal in the scorecard
     * @return false where inputs are missing or the signal does not apply
     */
    public boolean known(int place, int signal) {
        return judgements[place].known(signal);
    }

    /**
     * Some of the cases: those before a day and those after it, say.
     *
     * @param wanted which
     * @return the backtest of those
     * @throws IllegalArgumentException if there is none
     */
    public Backtest where(Predicate<LabelledCase> wanted) {
        int[] places = IntStream.range(0, judgements.length)
                .filter(place -> wanted.test(cases.get(place)))
                .toArray();
        if (places.length == 0) {
            throw new IllegalArgumentException("there must be at least one such case");
        }
        List<LabelledCase> some = new ArrayList<>();
        Arrays.stream(places).forEach(place -> some.add(cases.get(place)));
        return new Backtest(
                scorecard,
                List.copyOf(some),
                Arrays.stream(places).mapToObj(place -> judgements[place]).toArray(Judgement[]::new),
                failures.stream().filter(one -> wanted.test(one.labelled)).toList());
    }

    /** {@return the totals of the cases with a label, each with what the case counts as} */
    public Outcomes outcomes() {
        return outcomes(this::total);
    }

    /** What a number says of the cases with a label. */
    Outcomes outcomes(ByPlace number) {
        return outcomes(cases, place -> true, number);
    }

    /** What a number says of those of some cases that have a label and are wanted. */
    static Outcomes outcomes(List<LabelledCase> cases, IntPredicate wanted, ByPlace number) {
        int[] places = IntStream.range(0, cases.size())
                .filter(place -> cases.get(place).label() != null && wanted.test(place))
                .toArray();
        double[] scores = new double[places.length];
        boolean[] shells = new boolean[places.length];
        double[] weights = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            LabelledCase one = cases.get(places[i]);
            scores[i] = number.of(places[i]);
            shells[i] = one.label() == Label.SHELL;
            weights[i] = one.countsAs();
        }
        return Outcomes.of(scores, shells, weights);
    }

    /** A number for each case. */
    interface ByPlace {
        double of(int place);
    }

    /** What became of a case. */
    Judgement judgement(int place) {
        return judgements[place];
    }

    /** How totals and points are spread. */
    Spread spread(List<Bins> bins) {
        Spread spread = new Spread(bins);
        Arrays.stream(judgements).forEach(spread::add);
        return spread;
    }

    /** The places of the cases with a label. */
    int[] labelled() {
        return IntStream.range(0, judgements.length)
                .filter(place -> cases.get(place).label() != null)
                .toArray();
    }
}

package io.mayfly.experiment;

import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What all signals with a curve read in cases with a label. A signal that a gate sets aside does not apply. */
final class MeasuredCases {

    private static final int BLOCK = 64;

    /** Readings beyond are as good as infinite: knots of a curve must be finite. */
    private static final double FAR = 1e12;

    /** Readings nearer to zero are as good as zero: a card can hold a number of thirty digits and no more. */
    private static final double NEAR = 1e-12;

    private final List<Scorecard.Entry> entries;
    private final List<LabelledCase> cases;
    private final double[][] readings;
    private final BitSet[] notApplicable;

    private MeasuredCases(Scorecard card, List<LabelledCase> cases) {
        this.entries =
                card.signals().stream().filter(entry -> entry.curve() != null).toList();
        this.cases = cases;
        this.readings = new double[cases.size()][];
        this.notApplicable = new BitSet[cases.size()];
    }

    static MeasuredCases of(
            Scorer scorer, ReferenceData reference, @Nullable Register register, List<LabelledCase> cases) {
        MeasuredCases measured = new MeasuredCases(scorer.scorecard(), cases);
        Map<String, Integer> columns = new HashMap<>();
        measured.entries.forEach(entry -> columns.put(entry.id(), columns.size()));
        IntStream.range(0, (cases.size() + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            int from = block * BLOCK;
            int to = Math.min(from + BLOCK, cases.size());
            List<Assessment> assessments = scorer.assess(cases.subList(from, to).stream()
                    .map(one -> subject(one, reference, register))
                    .toList());
            for (int place = from; place < to; place++) {
                measured.keep(place, assessments.get(place - from), columns);
            }
        });
        return measured;
    }

    private static Subject subject(LabelledCase one, ReferenceData reference, @Nullable Register register) {
        Subject subject = Subject.of(one.dossier(), one.asOf(), reference);
        return register == null ? subject : subject.within(register);
    }

    /** A subject that the card is not meant for is not measured: nothing applies to it. */
    private void keep(int place, Assessment assessment, Map<String, Integer> columns) {
        readings[place] = new double[columns.size()];
        Arrays.fill(readings[place], Double.NaN);
        notApplicable[place] = new BitSet();
        notApplicable[place].set(0, columns.size());
        for (Step step : assessment.steps()) {
            Integer column = columns.get(step.id());
            Reading reading = step.reading();
            if (column != null && reading != null) {
                readings[place][column] = best(reading);
                notApplicable[place].set(
                        column, step.state() == StepState.SET_ASIDE || reading instanceof Reading.NotApplicable);
            }
        }
    }

    private static double best(Reading reading) {
        if (!(reading instanceof Reading.Measured measured)) {
            return Double.NaN;
        }
        double best = measured.best();
        return Math.abs(best) < NEAR ? 0 : Math.max(-FAR, Math.min(FAR, best));
    }

    /** {@return the entries with a curve, in the order of the card} */
    List<Scorecard.Entry> entries() {
        return entries;
    }

    List<LabelledCase> cases() {
        return cases;
    }

    boolean shell(int place) {
        return cases.get(place).label() == Label.SHELL;
    }

    double weight(int place) {
        return cases.get(place).countsAs();
    }

    /** What a signal reads in some of the cases. */
    SignalSample sample(int entry, int[] places) {
        boolean[] inapplicable = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            inapplicable[i] = notApplicable[places[i]].get(entry);
        }
        return SignalSample.of(
                IntStream.of(places)
                        .mapToDouble(place -> readings[place][entry])
                        .toArray(),
                inapplicable,
                shells(places),
                weights(places));
    }

    boolean[] shells(int[] places) {
        boolean[] shells = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            shells[i] = shell(places[i]);
        }
        return shells;
    }

    double[] weights(int[] places) {
        return IntStream.of(places).mapToDouble(this::weight).toArray();
    }
}

package io.mayfly.experiment;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What one signal reads in cases of which it is known whether they are shells. Immutable. */
public final class SignalSample {

    private final double[] readings;
    private final boolean[] notApplicable;
    private final boolean[] shells;
    private final double[] weights;

    private SignalSample(double[] readings, boolean[] notApplicable, boolean[] shells, double[] weights) {
        this.readings = readings;
        this.notApplicable = notApplicable;
        this.shells = shells;
        this.weights = weights;
    }

    /**
     * Takes readings of a signal that applies to all cases.
     *
     * @param readings any number, or NaN where it is unknown
     * @param shells whether each case is a shell
     * @param weights what each case counts as, from 1e-50 to 1e50
     * @return the sample
     * @throws IllegalArgumentException if there is no case, sizes differ or a weight is out of range
     */
    public static SignalSample of(double[] readings, boolean[] shells, double[] weights) {
        return of(readings, new boolean[readings.length], shells, weights);
    }

    /**
     * Takes readings of a signal.
     *
     * @param readings any number, or NaN where it is unknown
     * @param notApplicable whether the signal does not apply to a case, whatever its reading
     * @param shells whether each case is a shell
     * @param weights what each case counts as, from 1e-50 to 1e50
     * @return the sample
     * @throws IllegalArgumentException if there is no case, sizes differ or a weight is out of range
     */
    public static SignalSample of(double[] readings, boolean[] notApplicable, boolean[] shells, double[] weights) {
        if (notApplicable.length != readings.length) {
            throw new IllegalArgumentException("readings (" + readings.length + ") and notApplicable ("
                    + notApplicable.length + ") must be equally many");
        }
        Outcomes.of(new double[readings.length], shells, weights); // checks all else
        return new SignalSample(readings.clone(), notApplicable.clone(), shells.clone(), weights.clone());
    }

    /** {@return the number of cases, at least 1} */
    public int size() {
        return readings.length;
    }

    /**
     * All places, such that samples of the same cases give the same numbers one after the other: sums of weights would otherwise
     * differ in their last digits, and so would bins that are equally good.
     */
    int[] inOrder() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> readings[place] + 0.0) // turns -0.0 into 0.0
                        .thenComparing(place -> shells[place])
                        .thenComparingDouble(place -> weights[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean measured(int place) {
        return !notApplicable[place] && !Double.isNaN(readings[place]);
    }

    boolean notApplicable(int place) {
        return notApplicable[place];
    }

    double reading(int place) {
        return readings[place];
    }

    WeightOfEvidence.Counts counts(int place) {
        return shells[place]
                ? new WeightOfEvidence.Counts(0, weights[place])
                : new WeightOfEvidence.Counts(weights[place], 0);
    }
}

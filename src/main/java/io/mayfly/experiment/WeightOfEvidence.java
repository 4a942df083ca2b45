package io.mayfly.experiment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What each bin of a signal says. By the usual convention the weight of evidence of a bin is ln((its part of all legitimate
 * companies) / (its part of all shells)): above 0 it speaks for the company, below 0 against it. A bin in which one class is
 * empty would weigh infinitely much; as in optbinning it has weight 0 and adds no information.
 *
 * @param bins those of the readings, in rising order
 * @param missing the cases of which the signal is unknown, however few
 * @param notApplicable the cases to which it does not apply, however few
 */
public record WeightOfEvidence(List<Bin> bins, Bin missing, Bin notApplicable) {

    /**
     * How much of each class there is.
     *
     * @param legitimate the weight of cases that are no shells, 0 or more
     * @param shells the weight of shells, 0 or more
     */
    public record Counts(double legitimate, double shells) {

        /** What was never seen among few may be seen yet. */
        private static final double HALF_A_CASE = 0.5;

        /** No case. */
        public static final Counts NONE = new Counts(0, 0);

        /** Checks the ranges. */
        public Counts {
            check("legitimate", legitimate);
            check("shells", shells);
        }

        private static void check(String name, double weight) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(name + " (" + weight + ") must be finite and 0 or more");
            }
        }

        /** {@return the weight of both} */
        public double weight() {
            return legitimate + shells;
        }

        /** {@return whether there is something of either class} */
        public boolean hasBothClasses() {
            return legitimate > 0 && shells > 0;
        }

        /**
         * Adds up.
         *
         * @param other more cases
         * @return both together
         */
        public Counts plus(Counts other) {
            return new Counts(legitimate + other.legitimate, shells + other.shells);
        }

        /** {@return these; where one class is empty, with half a case more of either} */
        Counts withoutEmptyClass() {
            return hasBothClasses() ? this : new Counts(legitimate + HALF_A_CASE, shells + HALF_A_CASE);
        }

        /** {@return the weight of evidence of a bin that holds this much of a total} */
        double woeOf(Counts total) {
            return hasBothClasses() && total.hasBothClasses()
                    ? Math.log((legitimate / total.legitimate) / (shells / total.shells))
                    : 0;
        }

        /** {@return the information value that such a bin adds, 0 or more} */
        double informationOf(Counts total) {
            return hasBothClasses() && total.hasBothClasses()
                    ? (legitimate / total.legitimate - shells / total.shells) * woeOf(total)
                    : 0;
        }
    }

    /**
     * What one bin says.
     *
     * @param counts what it holds
     * @param woe its weight of evidence
     * @param informationValue what it adds to the information value, 0 or more
     */
    public record Bin(Counts counts, double woe, double informationValue) {

        private static Bin of(Counts counts, Counts total) {
            return new Bin(counts, counts.woeOf(total), counts.informationOf(total));
        }
    }

    /** Copies the list. */
    public WeightOfEvidence {
        bins = List.copyOf(bins);
    }

    /**
     * Weighs bins.
     *
     * @param bins what each bin of the readings holds
     * @param missing the cases of which the signal is unknown
     * @param notApplicable the cases to which it does not apply
     * @return what each says; all weights are 0 where there is but one class
     */
    public static WeightOfEvidence of(List<Counts> bins, Counts missing, Counts notApplicable) {
        Counts total = bins.stream().reduce(missing.plus(notApplicable), Counts::plus);
        return new WeightOfEvidence(
                bins.stream().map(counts -> Bin.of(counts, total)).toList(),
                Bin.of(missing, total),
                Bin.of(notApplicable, total));
    }

    /** Weighs bins as {@link #of}, but those of readings in which one class is empty with half a case more of either. */
    static WeightOfEvidence withoutEmptyClasses(List<Counts> bins, Counts missing, Counts notApplicable) {
        Counts total = bins.stream().reduce(missing.plus(notApplicable), Counts::plus);
        return new WeightOfEvidence(
                bins.stream()
                        .map(counts -> new Bin(
                                counts,
                                counts.withoutEmptyClass().woeOf(total),
                                counts.withoutEmptyClass().informationOf(total)))
                        .toList(),
                Bin.of(missing, total),
                Bin.of(notApplicable, total));
    }

    /** {@return the information value: 0 if the bins tell nothing, above 0.3 much} */
    public double informationValue() {
        return Stream.concat(bins.stream(), Stream.of(missing, notApplicable))
                .mapToDouble(Bin::informationValue)
                .sum();
    }

    /** {@return the part of the information value that comes of the readings, and not of which there are} */
    public double informationOfReadings() {
        return bins.stream().mapToDouble(Bin::informationValue).sum();
    }
}

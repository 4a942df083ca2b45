package io.mayfly.experiment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a scorecard is fitted.
 *
 * @param scale what a point means
 * @param prevalence the share of shells among the companies that the card is meant for, between 0 and 1: cases with labels hold
 *     far more; {@code null} where the cases hold as many as the world does
 * @param penalty what holds coefficients down, in cases (see {@link LogisticFit}); greater than 0
 * @param limits how finely readings are cut
 * @param folds into how many parts companies are dealt for cross-validation, at least 2
 * @param pointsForUnknown whether a signal may be worth something where it is unknown, at most as much as by its worst reading.
 *     It teaches the card who was looked at: where labels and facts come from one source, that is no merit
 * @param templateCaps whether caps and floors of families stay as they are; otherwise they are as wide as the points of the
 *     family
 */
public record FitSettings(
        Scale scale,
        @Nullable Double prevalence,
        double penalty,
        Limits limits,
        int folds,
        boolean pointsForUnknown,
        boolean templateCaps) {

    /**
     * What a point means.
     *
     * @param doubling the points that double the odds, greater than 0 and at most 1000
     * @param basePoints the points that stand for the base share, from -1000 to 1000
     * @param baseShare the share of shells that the base points stand for, between 0 and 1
     */
    public record Scale(double doubling, double basePoints, double baseShare) {

        /** Checks the ranges. */
        public Scale {
            require(doubling > 0 && doubling <= 1000, "doubling", doubling, "greater than 0 and at most 1000");
            require(Math.abs(basePoints) <= 1000, "basePoints", basePoints, "from -1000 to 1000");
            require(baseShare > 0 && baseShare < 1, "baseShare", baseShare, "between 0 and 1");
        }

        /** {@return how many points one unit of log odds is worth} */
        double pointsPerLogOdds() {
            return doubling / Math.log(2);
        }
    }

    /**
     * How finely the readings of a signal are cut.
     *
     * @param smallestBin the least share of all cases in a bin, from 0 to 0.5
     * @param mostBins the most bins of one signal, at least 2
     * @param leastInformation the information value of readings below which a signal gets no points; 0 or more
     */
    public record Limits(double smallestBin, int mostBins, double leastInformation) {

        /** Checks the ranges. */
        public Limits {
            require(smallestBin >= 0 && smallestBin <= 0.5, "smallestBin", smallestBin, "from 0 to 0.5");
            require(mostBins >= 2, "mostBins", mostBins, "at least 2");
            require(leastInformation >= 0, "leastInformation", leastInformation, "0 or more");
        }
    }

    /** Checks the ranges. */
    public FitSettings {
        if (prevalence != null) {
            require(prevalence > 0 && prevalence < 1, "prevalence", prevalence, "between 0 and 1");
        }
        require(penalty > 0 && penalty < Double.POSITIVE_INFINITY, "penalty", penalty, "finite and greater than 0");
        require(folds >= 2, "folds", folds, "at least 2");
    }

    private static void require(boolean sound, String name, double value, String expected) {
        if (!sound) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + expected);
        }
    }

    /**
     * Points as on the standard scorecard: 12 double the odds, 10 stand for 3 % shells, of which there are 3 %; five bins at most
     * with 5 % of the cases at least and an information value of 0.02, below which credit scoring calls a characteristic
     * unpredictive; a penalty of one case, five folds; what is unknown is worth nothing.
     *
     * @return the settings
     */
    public static FitSettings standard() {
        return new FitSettings(new Scale(12, 10, 0.03), 0.03, 1, new Limits(0.05, 5, 0.02), 5, false, false);
    }

    /**
     * Other points.
     *
     * @param other what a point means
     * @return the settings
     */
    public FitSettings withScale(Scale other) {
        return new FitSettings(other, prevalence, penalty, limits, folds, pointsForUnknown, templateCaps);
    }

    /**
     * Another share of shells in the world.
     *
     * @param share between 0 and 1; {@code null} for that of the cases
     * @return the settings
     */
    public FitSettings withPrevalence(@Nullable Double share) {
        return new FitSettings(scale, share, penalty, limits, folds, pointsForUnknown, templateCaps);
    }

    /**
     * Another penalty.
     *
     * @param cases greater than 0
     * @return the settings
     */
    public FitSettings withPenalty(double cases) {
        return new FitSettings(scale, prevalence, cases, limits, folds, pointsForUnknown, templateCaps);
    }

    /**
     * Other limits of bins.
     *
     * @param other how finely readings are cut
     * @return the settings
     */
    public FitSettings withLimits(Limits other) {
        return new FitSettings(scale, prevalence, penalty, other, folds, pointsForUnknown, templateCaps);
    }

    /**
     * Another number of folds.
     *
     * @param parts at least 2
     * @return the settings
     */
    public FitSettings withFolds(int parts) {
        return new FitSettings(scale, prevalence, penalty, limits, parts, pointsForUnknown, templateCaps);
    }

    /** {@return the settings under which what is unknown may be worth something} */
    public FitSettings withPointsForUnknown() {
        return new FitSettings(scale, prevalence, penalty, limits, folds, true, templateCaps);
    }

    /** {@return the settings under which caps and floors of families stay those of the template} */
    public FitSettings withTemplateCaps() {
        return new FitSettings(scale, prevalence, penalty, limits, folds, pointsForUnknown, true);
    }

    /** {@return the settings in one line} */
    String describe() {
        return String.format(
                Locale.ROOT,
                "%s points double the odds, %s points stand for %s shells, prevalence %s, penalty %s, smallest bin %s, at most"
                        + " %d bins, least information value %s, %d folds, points for unknown: %b, caps of the template: %b",
                scale.doubling,
                scale.basePoints,
                scale.baseShare,
                prevalence == null ? "that of the cases" : prevalence,
                penalty,
                limits.smallestBin,
                limits.mostBins,
                limits.leastInformation,
                folds,
                pointsForUnknown,
                templateCaps);
    }
}

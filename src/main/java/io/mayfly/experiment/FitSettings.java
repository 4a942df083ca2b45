package io.mayfly.experiment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a scorecard is fitted.
 *
 * @param doubling the points that double the odds, greater than 0
 * @param basePoints the points that stand for the base share
 * @param baseShare the share of shells that the base points stand for, between 0 and 1
 * @param prevalence the share of shells among the companies that the card is meant for, between 0 and 1: cases with labels hold
 *     far more; {@code null} where the cases hold as many as the world does
 * @param penalty what holds coefficients down, in cases (see {@link LogisticFit}); greater than 0
 * @param smallestBin the least share of cases in a bin, from 0 to 0.5
 * @param mostBins the most bins of one signal, at least 2
 * @param leastInformation the information value of readings below which a signal gets no points; 0 or more
 * @param folds into how many parts cases are dealt for cross-validation, at least 2
 * @param pointsForUnknown whether a signal may be worth something where it is unknown, at most as much as by its worst reading. It teaches the card who was looked at: where
 *     labels and facts come from one source, that is no merit
 * @param templateCaps whether caps and floors of families stay as they are; otherwise they are as wide as the points of the family
 */
public record FitSettings(
        double doubling,
        double basePoints,
        double baseShare,
        @Nullable Double prevalence,
        double penalty,
        double smallestBin,
        int mostBins,
        double leastInformation,
        int folds,
        boolean pointsForUnknown,
        boolean templateCaps) {

    /** Checks the ranges. */
    public FitSettings {
        require(doubling > 0 && doubling <= 1000, "doubling", doubling, "greater than 0 and at most 1000");
        require(Math.abs(basePoints) <= 1000, "basePoints", basePoints, "from -1000 to 1000");
        require(baseShare > 0 && baseShare < 1, "baseShare", baseShare, "between 0 and 1");
        if (prevalence != null) {
            require(prevalence > 0 && prevalence < 1, "prevalence", prevalence, "between 0 and 1");
        }
        require(penalty > 0 && penalty < Double.POSITIVE_INFINITY, "penalty", penalty, "finite and greater than 0");
        require(smallestBin >= 0 && smallestBin <= 0.5, "smallestBin", smallestBin, "from 0 to 0.5");
        require(mostBins >= 2, "mostBins", mostBins, "at least 2");
        require(leastInformation >= 0, "leastInformation", leastInformation, "0 or more");
        require(folds >= 2, "folds", folds, "at least 2");
    }

    private static void require(boolean sound, String name, double value, String expected) {
        if (!sound) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + expected);
        }
    }

    /**
     * Points as on the standard scorecard: 12 double the odds, 10 stand for 3 % shells, of which there are 3 %; five bins at most
     * with 5 % of the cases at least, a penalty of one case, five folds.
     *
     * @return the settings
     */
    public static FitSettings standard() {
        return new FitSettings(12, 10, 0.03, 0.03, 1, 0.05, 5, 0.02, 5, true, false);
    }

    /**
     * Other points.
     *
     * @param newDoubling the points that double the odds
     * @param newBasePoints the points that stand for the base share
     * @param newBaseShare that share
     * @return the settings
     */
    public FitSettings withScale(double newDoubling, double newBasePoints, double newBaseShare) {
        return new FitSettings(
                newDoubling,
                newBasePoints,
                newBaseShare,
                prevalence,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                pointsForUnknown,
                templateCaps);
    }

    /**
     * Another share of shells in the world.
     *
     * @param share between 0 and 1; {@code null} for that of the cases
     * @return the settings
     */
    public FitSettings withPrevalence(@Nullable Double share) {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                share,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                pointsForUnknown,
                templateCaps);
    }

    /**
     * Another penalty.
     *
     * @param cases greater than 0
     * @return the settings
     */
    public FitSettings withPenalty(double cases) {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                prevalence,
                cases,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                pointsForUnknown,
                templateCaps);
    }

    /**
     * Other limits of bins.
     *
     * @param smallest the least share of cases in a bin
     * @param most the most bins of one signal
     * @param information the least information value of a signal
     * @return the settings
     */
    public FitSettings withBins(double smallest, int most, double information) {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                prevalence,
                penalty,
                smallest,
                most,
                information,
                folds,
                pointsForUnknown,
                templateCaps);
    }

    /**
     * Another number of folds.
     *
     * @param parts at least 2
     * @return the settings
     */
    public FitSettings withFolds(int parts) {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                prevalence,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                parts,
                pointsForUnknown,
                templateCaps);
    }

    /** {@return the settings under which what is unknown is worth nothing} */
    public FitSettings withoutPointsForUnknown() {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                prevalence,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                false,
                templateCaps);
    }

    /** {@return the settings under which caps and floors of families stay those of the template} */
    public FitSettings withTemplateCaps() {
        return new FitSettings(
                doubling,
                basePoints,
                baseShare,
                prevalence,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                pointsForUnknown,
                true);
    }

    /** {@return how many points one unit of log odds is worth} */
    double pointsPerLogOdds() {
        return doubling / Math.log(2);
    }

    /** {@return the settings in one line} */
    String describe() {
        return String.format(
                Locale.ROOT,
                "%s points double the odds, %s points stand for %s shells, prevalence %s, penalty %s, smallest bin %s, at most"
                        + " %d bins, least information value %s, %d folds, points for unknown: %b, caps of the template: %b",
                doubling,
                basePoints,
                baseShare,
                prevalence == null ? "that of the cases" : prevalence,
                penalty,
                smallestBin,
                mostBins,
                leastInformation,
                folds,
                pointsForUnknown,
                templateCaps);
    }
}

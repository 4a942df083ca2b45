package io.mayfly.experiment;

/**
 * Newton's method for two unknowns, with steps halved until they help, as Lin, Lin and Weng (2007) advise. Scores are brought
 * into the range from -1 to 1 first, so that it makes no difference in which unit they are.
 */
final class PlattFit {

    private static final int MOST_STEPS = 100;
    private static final double SMALL_STEP = 1e-12;

    /** Near the maximum the loss is flat, and what it still differs by is rounding; the steps know better. */
    private static final double ROUNDING = 1e-12;

    /** Lets the step exist where all scores are the same. */
    private static final double RIDGE = 1e-12;

    private final Levels levels;
    private final double weight;
    private final double targetOfShells;
    private final double targetOfOthers;
    private final double middle;
    private final double reach;
    private double slope;
    private double intercept;

    PlattFit(Outcomes outcomes) {
        this.levels = outcomes.levels();
        this.weight = outcomes.weight();
        this.targetOfShells = (outcomes.shellWeight() + 1) / (outcomes.shellWeight() + 2);
        this.targetOfOthers = 1 / (outcomes.legitimateWeight() + 2);
        double lowest = levels.score(0) / 2;
        double highest = levels.score(levels.size() - 1) / 2;
        this.middle = lowest + highest;
        this.reach = highest > lowest ? highest - lowest : 1;
        this.intercept = Math.log((outcomes.shellWeight() + 1) / (outcomes.legitimateWeight() + 1));
        for (int step = 0; step < MOST_STEPS && moved(); step++) {
            // each turn is a step
        }
    }

    PlattCalibration calibration() {
        return new PlattCalibration(slope / reach, intercept - slope * (middle / reach));
    }

    private double standard(int level) {
        return (levels.score(level) - middle) / reach;
    }

    private double target(int level) {
        return (levels.shells(level) * targetOfShells + levels.legitimate(level) * targetOfOthers)
                / levels.weight(level);
    }

    /** Makes one step; answers whether it was worth it. */
    private boolean moved() {
        double toSlope = 0;
        double toIntercept = 0;
        double slopes = RIDGE;
        double both = 0;
        double intercepts = RIDGE;
        for (int level = 0; level < levels.size(); level++) {
            double x = standard(level);
            double probability = PlattCalibration.logistic(slope * x + intercept);
            double share = levels.weight(level) / weight;
            double error = share * (target(level) - probability);
            double curvature = share * probability * (1 - probability);
            toSlope += error * x;
            toIntercept += error;
            slopes += curvature * x * x;
            both += curvature * x;
            intercepts += curvature;
        }
        double determinant = slopes * intercepts - both * both;
        return move(
                (toSlope * intercepts - toIntercept * both) / determinant,
                (toIntercept * slopes - toSlope * both) / determinant);
    }

    private boolean move(double slopeBy, double interceptBy) {
        double before = loss(slope, intercept);
        for (double part = 1; part > SMALL_STEP; part /= 2) {
            double newSlope = slope + part * slopeBy;
            double newIntercept = intercept + part * interceptBy;
            if (loss(newSlope, newIntercept) <= before + ROUNDING) {
                slope = newSlope;
                intercept = newIntercept;
                return part * Math.max(Math.abs(slopeBy), Math.abs(interceptBy)) > SMALL_STEP;
            }
        }
        return false;
    }

    private double loss(double withSlope, double withIntercept) {
        double sum = 0;
        for (int level = 0; level < levels.size(); level++) {
            double logOdds = withSlope * standard(level) + withIntercept;
            double target = target(level);
            double softplus = Math.log1p(Math.exp(-Math.abs(logOdds)));
            sum += levels.weight(level)
                    / weight
                    * (softplus + (logOdds >= 0 ? (1 - target) * logOdds : -target * logOdds));
        }
        return sum;
    }
}

package io.mayfly.experiment;

import java.util.Arrays;

/**
 * Newton's method under bounds: each step goes towards the least point of the quadratic model among coefficients of 0 or more,
 * and is halved until it helps. The intercept stands behind the last coefficient. Weights are brought to a sum of 1.
 */
final class LogisticNewton {

    private static final double TOLERANCE = 1e-10;
    private static final double SMALLEST_PART = 1e-10;

    /** Near the minimum the loss is flat, and what it still differs by is rounding. */
    private static final double ROUNDING = 1e-15;

    private final double[][] features;
    private final boolean[] shells;
    private final double[] shares;
    private final double[] sizes;
    private final double penalty;
    private double[] point;
    private double[] logOdds;
    private double[] slopes;

    LogisticNewton(double[][] features, boolean[] shells, double[] weights, double penalty) {
        int free = features.length;
        this.features = Arrays.copyOf(features, free + 1);
        this.features[free] = new double[shells.length];
        Arrays.fill(this.features[free], 1);
        this.shells = shells;
        double total = Arrays.stream(weights).sum();
        this.shares = Arrays.stream(weights).map(weight -> weight / total).toArray();
        this.penalty = penalty / total;
        this.sizes =
                Arrays.stream(this.features).mapToDouble(LogisticNewton::size).toArray();
        this.point = new double[free + 1];
        this.point[free] = logit(shareOfShells());
        this.logOdds = logOdds(point);
        this.slopes = slopes();
    }

    private static double size(double[] feature) {
        return Arrays.stream(feature).map(Math::abs).max().orElse(0);
    }

    private double shareOfShells() {
        double share = 0;
        for (int i = 0; i < shells.length; i++) {
            share += shells[i] ? shares[i] : 0;
        }
        return Math.min(Math.max(share, Double.MIN_NORMAL), Math.nextDown(1.0));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    double[] coefficients() {
        return Arrays.copyOf(point, point.length - 1);
    }

    double intercept() {
        return point[point.length - 1];
    }

    private boolean bounded(int j) {
        return j < point.length - 1;
    }

    /** Whether nothing could be gained by moving any one. */
    boolean optimal() {
        for (int j = 0; j < point.length; j++) {
            double gain = bounded(j) && point[j] == 0 ? Math.max(0, -slopes[j]) : Math.abs(slopes[j]);
            if (!(gain <= TOLERANCE * sizes[j])) {
                return false;
            }
        }
        return true;
    }

    /** Makes one step; answers whether it helped. */
    boolean step() {
        double[] target = new BoundedQuadratic(curvatures(), slopes, point).least();
        double before = loss(point, logOdds);
        for (double part = 1; part > SMALLEST_PART; part /= 2) {
            double[] next = new double[point.length];
            for (int j = 0; j < next.length; j++) {
                next[j] = part == 1 ? target[j] : point[j] + part * (target[j] - point[j]);
            }
            double[] nextLogOdds = logOdds(next);
            if (loss(next, nextLogOdds) <= before + ROUNDING) {
                boolean moved = !Arrays.equals(next, point);
                point = next;
                logOdds = nextLogOdds;
                slopes = slopes();
                return moved;
            }
        }
        return false;
    }

    private double[] logOdds(double[] at) {
        double[] sums = new double[shells.length];
        for (int j = 0; j < at.length; j++) {
            if (at[j] != 0) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += at[j] * features[j][i];
                }
            }
        }
        return sums;
    }

    private double loss(double[] at, double[] sums) {
        double loss = 0;
        for (int i = 0; i < sums.length; i++) {
            double against = shells[i] ? -sums[i] : sums[i];
            loss += shares[i] * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
        }
        for (int j = 0; bounded(j); j++) {
            loss += penalty / 2 * at[j] * at[j];
        }
        return loss;
    }

    private double[] slopes() {
        double[] errors = new double[shells.length];
        for (int i = 0; i < errors.length; i++) {
            double probability = PlattCalibration.logistic(logOdds[i]);
            // 1 - probability would lose its digits where the probability is near 1.
            errors[i] = shares[i] * (shells[i] ? -PlattCalibration.logistic(-logOdds[i]) : probability);
        }
        double[] result = new double[point.length];
        for (int j = 0; j < result.length; j++) {
            result[j] = product(errors, features[j]) + (bounded(j) ? penalty * point[j] : 0);
        }
        return result;
    }

    private double[][] curvatures() {
        double[] curvature = new double[shells.length];
        for (int i = 0; i < curvature.length; i++) {
            curvature[i] = shares[i] * PlattCalibration.logistic(logOdds[i]) * PlattCalibration.logistic(-logOdds[i]);
        }
        double[][] result = new double[point.length][point.length];
        double[] scaled = new double[shells.length];
        for (int j = 0; j < result.length; j++) {
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = curvature[i] * features[j][i];
            }
            for (int k = 0; k <= j; k++) {
                result[j][k] = product(scaled, features[k]);
                result[k][j] = result[j][k];
            }
            result[j][j] += bounded(j) ? penalty : 0;
        }
        return result;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}

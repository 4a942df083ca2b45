package io.mayfly.experiment;

/** A convex quadratic function of coefficients of 0 or more and of a free one, the last; coordinate by coordinate to its least point. */
final class BoundedQuadratic {

    private static final int MOST_SWEEPS = 10_000;
    private static final double SMALL = 1e-15;

    private final double[][] curvatures;
    private final double[] slopes;
    private final double[] point;

    /** Takes curvatures and slopes at a point. */
    BoundedQuadratic(double[][] curvatures, double[] slopes, double[] point) {
        this.curvatures = curvatures;
        this.slopes = slopes.clone();
        this.point = point.clone();
    }

    double[] least() {
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep() > SMALL; sweep++) {
            // each turn is a sweep
        }
        return point;
    }

    /** Moves each once; answers the greatest gain. */
    private double sweep() {
        double most = 0;
        for (int j = 0; j < point.length; j++) {
            double curvature = curvatures[j][j];
            if (!(curvature > 0)) {
                continue;
            }
            double next = point[j] - slopes[j] / curvature;
            if (j < point.length - 1) {
                next = Math.max(0, next);
            }
            double by = next - point[j];
            if (by != 0) {
                point[j] = next;
                for (int k = 0; k < slopes.length; k++) {
                    slopes[k] += by * curvatures[j][k];
                }
                most = Math.max(most, Math.abs(by) * Math.sqrt(curvature));
            }
        }
        return most;
    }
}

package io.mayfly.benchmarks;

/** The peer of Mayfly's score: the card as flat arrays, written by hand for this card, and no more than a total. */
final class CompiledTable implements Engine {

    /** The knots of all curves one after the other. */
    private static final double[] X = {
        6, 12, 24, 36, 30, 90, 365, 100, 1e3, 1e4, 1e5, 0, 3, 10, 1e5, 1e6, 1e7, 5, 50, 500, 4, 5, 9, 10, 24, 25, 0, 3,
        10, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 2, 10, 0.8, 1.5, 1.2, 2, 5, 0.1,
        0.25, 0.5
    };

    /** What they give, in tenths. */
    private static final int[] Y = {
        160, 112, 56, 0, 60, 33, 0, 80, 55, 20, 0, 60, 31, 0, 0, 42, 95, 0, 40, 80, 0, 20, 20, 50, 50, 80, 0, -25, -80,
        0, 25, 0, 30, 0, 30, 0, 20, 0, 60, 0, 45, 0, 50, 0, -40, 0, 60, 0, 35, 0, 15, 0, 25, 0, 40, 90, 0, 50, 0, 30,
        60, 0, 23, 50
    };

    /** Where the knots of each characteristic begin, and behind the last one. */
    private static final int[] START = {
        0, 4, 7, 11, 14, 17, 20, 26, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 56, 58, 61, 64
    };

    private static final int[] UNKNOWN = {0, 0, 15, 10, 0, 0, 0, 0, 0, 0, 0, 5, 0, 15, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0};

    /** Those on a logarithmic scale: paid-in capital, value of the goods, companies at the address. */
    private static final int LOG = 1 << 2 | 1 << 4 | 1 << 5;

    /** The knots along the scale of their curve. */
    private static final double[] AT = X.clone();

    static {
        for (int i = 0; i < UNKNOWN.length; i++) {
            for (int k = START[i]; k < START[i + 1]; k++) {
                AT[k] = at(i, X[k]);
            }
        }
    }

    private final double[] readings = new double[UNKNOWN.length];

    @Override
    public int score(Company company) {
        Readings.of(company, readings);
        int total = Points.BASE;
        for (int i = 0; i < UNKNOWN.length; i++) {
            double reading = readings[i];
            total += Double.isNaN(reading) ? UNKNOWN[i] : points(i, reading);
        }
        return total;
    }

    private static int points(int i, double reading) {
        int k = START[i];
        if (reading <= X[k]) {
            return Y[k];
        }
        int last = START[i + 1] - 1;
        if (reading >= X[last]) {
            return Y[last];
        }
        do {
            k++;
        } while (reading > X[k]);
        return Points.line(at(i, reading), AT[k - 1], Y[k - 1], AT[k], Y[k]);
    }

    private static double at(int i, double reading) {
        return (LOG >> i & 1) == 0 ? reading : Math.log10(reading);
    }
}

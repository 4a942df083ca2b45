package io.mayfly.register;

import org.jspecify.annotations.Nullable;

/** How a sequence falls into runs. Takes four bytes a run, or none where all runs are of length one or all are empty. */
final class Runs {

    /** Where each run starts, and where the last ends; {@code null} if run i starts at i times {@link #step}. */
    private final int @Nullable [] starts;

    private final int step;

    private Runs(int @Nullable [] starts, int step) {
        this.starts = starts;
        this.step = step;
    }

    /** Runs by their starts, and behind them the end of the last. */
    static Runs of(int[] starts) {
        int runs = starts.length - 1;
        if (starts[runs] == 0) {
            return new Runs(null, 0);
        }
        for (int i = 0; i <= runs; i++) {
            if (starts[i] != i) {
                return new Runs(starts, 0);
            }
        }
        return new Runs(null, 1);
    }

    int start(int run) {
        return starts == null ? run * step : starts[run];
    }

    int end(int run) {
        return starts == null ? (run + 1) * step : starts[run + 1];
    }
}

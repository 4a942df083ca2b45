package io.mayfly.report;

import io.mayfly.explain.Timeline;
import io.mayfly.score.Band;
import io.mayfly.score.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A timeline in two short rows of characters: how high, and in which band. A column stands for some days and shows the
 * highest level of them, so that nothing high is lost however long the time.
 *
 * @param levels a block for each column, from 0 to 100 in eight heights
 * @param bands the first letter of the band below each; a full stop where there is no score and the block shows the total, a blank
 *     where the company is not eligible
 */
public record Sparkline(String levels, String bands) {

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int TENTHS_A_BLOCK = 125;

    /**
     * Draws.
     *
     * @param timeline the timeline
     * @param columns how many columns at most; fewer where there are fewer days
     * @return the two rows
     * @throws IllegalArgumentException if there is to be no column
     */
    public static Sparkline of(Timeline timeline, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns (" + columns + ") must be at least 1");
        }
        List<Timeline.State> tops = tops(timeline, columns);
        StringBuilder levels = new StringBuilder();
        StringBuilder bands = new StringBuilder();
        for (Timeline.State top : tops) {
            levels.append(block(top));
            bands.append(letter(top));
        }
        return new Sparkline(levels.toString(), bands.toString());
    }

    /** The highest state of each column: the one at its beginning or one of the changes in it. */
    private static List<Timeline.State> tops(Timeline timeline, int columns) {
        long days = ChronoUnit.DAYS.between(timeline.from(), timeline.to()) + 1;
        int count = (int) Math.min(days, columns);
        List<Timeline.State> tops = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            LocalDate begin = timeline.from().plusDays(days * column / count);
            LocalDate end = timeline.from().plusDays(days * (column + 1) / count);
            Timeline.State first = timeline.on(begin);
            tops.add(timeline.changes().stream()
                    .filter(change ->
                            change.day().isAfter(begin) && change.day().isBefore(end))
                    .map(Timeline.Change::after)
                    .reduce(first, Sparkline::higher));
        }
        return tops;
    }

    /** A score stands above a total that was refused, whatever the numbers. */
    private static Timeline.State higher(Timeline.State one, Timeline.State other) {
        boolean scored = one.score().refusal() == null;
        if (scored != (other.score().refusal() == null)) {
            return scored ? one : other;
        }
        return other.level().compareTo(one.level()) > 0 ? other : one;
    }

    private static char block(Timeline.State state) {
        if (state.score().refusal() == Refusal.NOT_ELIGIBLE) {
            return ' ';
        }
        int block = Math.floorDiv(state.level().tenths(), TENTHS_A_BLOCK);
        return BLOCKS.charAt(Math.max(0, Math.min(BLOCKS.length() - 1, block)));
    }

    private static char letter(Timeline.State state) {
        Band band = state.score().band();
        if (band != null) {
            return band.name().charAt(0);
        }
        return state.score().refusal() == Refusal.NOT_ELIGIBLE ? ' ' : '.';
    }
}

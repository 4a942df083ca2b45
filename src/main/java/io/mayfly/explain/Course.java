package io.mayfly.explain;

import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;

/** Which way a total is to move. */
enum Course {
    DOWN,
    UP;

    /** By how many tenths a total comes nearer; negative where it goes the other way. */
    int gain(int before, int after) {
        return this == DOWN ? before - after : after - before;
    }

    /** The first total that lies in a band or beyond it: the highest one on the way down, the lowest on the way up. */
    int goal(Scorecard card, Band band) {
        return card.bands().stream()
                .filter(start ->
                        this == UP ? start.band() == band : start.band().compareTo(band) > 0)
                .mapToInt(start ->
                        this == UP ? start.from().tenths() : start.from().tenths() - 1)
                .min()
                .orElseThrow();
    }
}

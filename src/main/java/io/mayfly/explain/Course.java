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
        return this == UP
                ? card.bands().get(band.ordinal()).from().tenths()
                : card.bands().get(band.ordinal() + 1).from().tenths() - 1;
    }
}

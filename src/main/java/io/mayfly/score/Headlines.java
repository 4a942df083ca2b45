package io.mayfly.score;

import java.util.ArrayList;
import java.util.List;

/** The signals that a reader should see first: at most four, at most two of a family, by points before the cap. */
final class Headlines {

    private static final int MOST = 4;
    private static final int MOST_OF_A_FAMILY = 2;

    private Headlines() {}

    /** Takes the points of each signal after gates; answers places of signals, of equal points the first in the card first. */
    static List<Integer> of(CompiledCard card, int[] points) {
        List<Integer> headlines = new ArrayList<>(MOST);
        int[] ofFamily = new int[card.families];
        boolean[] taken = new boolean[points.length];
        while (headlines.size() < MOST) {
            int next = -1;
            for (int i = 0; i < points.length; i++) {
                if (points[i] > (next < 0 ? 0 : points[next])
                        && !taken[i]
                        && ofFamily[card.family[i]] < MOST_OF_A_FAMILY) {
                    next = i;
                }
            }
            if (next < 0) {
                return headlines;
            }
            taken[next] = true;
            ofFamily[card.family[next]]++;
            headlines.add(next);
        }
        return headlines;
    }
}

package io.mayfly.laws;

import java.util.List;
import java.util.Random;

/** What generators draw from a source of chance. */
final class Draw {

    private Draw() {}

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static boolean chance(Random random, double share) {
        return random.nextDouble() < share;
    }
}

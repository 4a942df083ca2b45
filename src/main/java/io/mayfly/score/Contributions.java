package io.mayfly.score;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares each capped family total out among its signals, in whole tenths, by largest remainder. */
final class Contributions {

    private Contributions() {}

    static int[] of(CompiledCard card, Tally tally) {
        int[] shares = new int[card.signals];
        for (int f = 0; f < card.families; f++) {
            share(card, tally, f, shares);
        }
        return shares;
    }

    private static void share(CompiledCard card, Tally tally, int f, int[] shares) {
        int raw = tally.familyRaw(f);
        int total = tally.familyTotal(f);
        if (raw == 0) {
            return;
        }
        int[] members = IntStream.range(0, card.signals)
                .filter(i -> card.family[i] == f)
                .toArray();
        int left = Math.abs(total);
        for (int i : members) {
            // Families are one-signed, so raw and total have the sign of every member.
            shares[i] = (int) ((long) tally.effective(i) * total / raw);
            left -= Math.abs(shares[i]);
        }
        int[] byRemainder = IntStream.of(members)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -Math.abs((long) tally.effective(i) * total % raw)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k = 0; k < left; k++) {
            shares[byRemainder[k]] += Integer.signum(total);
        }
    }
}

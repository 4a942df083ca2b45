package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a score hangs on, as whole numbers: refusal and total, which side of each threshold of gates and typologies a
 * reading is on, and for each signal whether it applies and what it is worth at its least, best and most. The numbers of a
 * signal go one way while nothing begins or ceases to count, where their sum may go up and down again.
 */
final class Signature {

    /** Numbers for each signal: the kind of its reading, its points, and what its least and its most would be worth. */
    private static final int EACH = 4;

    /** Refusal and total. */
    private static final int HEAD = 2;

    private static final int ALL_MET = 7;

    private static final List<Refusal> REFUSALS = List.of(Refusal.values());

    private final Scorecard card;
    private final List<Side> sides = new ArrayList<>();
    private final int[] gates;
    private final int first;

    /** A threshold of a gate or a typology. */
    private record Side(int place, double limit, boolean atLeast) {

        private int at(double reading, int bit) {
            return (atLeast ? reading >= limit : reading <= limit) ? bit : 0;
        }

        int of(Reading reading) {
            if (reading instanceof Reading.Measured measured) {
                return at(measured.lo(), 1) + at(measured.best(), 2) + at(measured.hi(), 4);
            }
            return reading instanceof Reading.Unknown unknown ? at(unknown.lo(), 1) + at(unknown.hi(), 4) : 0;
        }
    }

    Signature(Scorecard card) {
        this.card = card;
        Map<String, Integer> places = new HashMap<>();
        card.signals().forEach(entry -> places.put(entry.id(), places.size()));
        gates = card.gates().stream().mapToInt(gate -> add(gate.when(), places)).toArray();
        card.typologies().forEach(typology -> add(typology.when(), places));
        first = HEAD + sides.size();
    }

    private void add(Condition condition, Map<String, Integer> places) {
        if (condition instanceof Condition.All all) {
            all.all().forEach(each -> add(each, places));
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(each -> add(each, places));
        } else if (condition instanceof Condition.Not not) {
            add(not.not(), places);
        } else if (condition instanceof Condition.Threshold threshold) {
            add(threshold, places);
        }
    }

    /** Adds a threshold unless it is there. @return its place */
    private int add(Condition.Threshold threshold, Map<String, Integer> places) {
        BigDecimal atLeast = threshold.atLeast();
        BigDecimal limit = atLeast == null ? threshold.atMost() : atLeast;
        Side side = new Side(
                places.getOrDefault(threshold.signal(), 0),
                limit == null ? Double.NaN : limit.doubleValue(),
                atLeast != null);
        if (!sides.contains(side)) {
            sides.add(side);
        }
        return sides.indexOf(side);
    }

    int[] of(Assessment assessment) {
        int signals = card.signals().size();
        int[] numbers = new int[first + EACH * signals];
        Refusal refusal = assessment.refusal();
        numbers[0] = refusal == null ? -1 : REFUSALS.indexOf(refusal);
        numbers[1] = assessment.total().tenths();
        for (int i = 0; i < sides.size(); i++) {
            numbers[HEAD + i] = sides.get(i).of(assessment.reading(sides.get(i).place()));
        }
        for (int i = 0; i < signals; i++) {
            Curve curve = card.signals().get(i).curve();
            put(
                    numbers,
                    first + EACH * i,
                    assessment.reading(i),
                    assessment.points(i).tenths(),
                    curve);
        }
        return numbers;
    }

    private static void put(int[] numbers, int at, Reading reading, int points, @Nullable Curve curve) {
        Arrays.fill(numbers, at + 1, at + EACH, points);
        if (reading instanceof Reading.Measured measured) {
            numbers[at] = 1;
            if (!measured.exact()) {
                numbers[at + 2] = worth(curve, measured.lo(), points);
                numbers[at + 3] = worth(curve, measured.hi(), points);
            }
        } else if (reading instanceof Reading.Unknown unknown) {
            numbers[at] = 2;
            numbers[at + 2] = worth(curve, unknown.lo(), points);
            numbers[at + 3] = worth(curve, unknown.hi(), points);
        }
    }

    /** What has no limit on this side is worth the same on any day. */
    private static int worth(@Nullable Curve curve, double limit, int otherwise) {
        return curve == null || Double.isInfinite(limit)
                ? otherwise
                : curve.at(limit).tenths();
    }

    /**
     * Whether the score is the same on every day between two, although some numbers are not: where all that moves is worth
     * nothing, being over the limit of its family for example.
     */
    boolean settled(int[] before, int[] after) {
        if (Arrays.equals(before, after)) {
            return true;
        }
        if (!Arrays.equals(before, 0, first, after, 0, first)) {
            return false;
        }
        boolean strong = before[1] >= card.refusal().totalBelow().tenths();
        for (int at = first; at < before.length; at += EACH) {
            boolean bounds = before[at + 2] == after[at + 2] && before[at + 3] == after[at + 3];
            if (before[at] != after[at] || !(strong || bounds)) {
                return false;
            }
        }
        return card.families().stream().allMatch(family -> settled(family, before, after));
    }

    private boolean settled(Scorecard.Family family, int[] before, int[] after) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < card.signals().size(); i++) {
            Scorecard.Entry entry = card.signals().get(i);
            int at = first + EACH * i + 1;
            if (entry.family().equals(family.id()) && !setAside(entry.id(), before)) {
                least += Math.min(before[at], after[at]);
                most += Math.max(before[at], after[at]);
            }
        }
        return least == most || limited(family, least) == limited(family, most);
    }

    private boolean setAside(String signal, int[] numbers) {
        for (int g = 0; g < gates.length; g++) {
            if (numbers[HEAD + gates[g]] == ALL_MET
                    && card.gates().get(g).setsAside().contains(signal)) {
                return true;
            }
        }
        return false;
    }

    private static int limited(Scorecard.Family family, int points) {
        Points cap = family.cap();
        Points floor = family.floor();
        int capped = cap == null ? points : Math.min(points, cap.tenths());
        return floor == null ? capped : Math.max(capped, floor.tenths());
    }
}

package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generates scorecards that the reader accepts: two to four families that carry points, now and then a neutral one, gates
 * on one signal or several and typologies. Caps are low against the points, so that they bind.
 */
final class AnyScorecard {

    private final Random random;
    private final CardBuilder card = CardBuilder.card();
    private final List<String> aggravating = new ArrayList<>();
    private final List<String> mitigating = new ArrayList<>();
    private final List<String> context = new ArrayList<>();
    private final List<Scorecard.Entry> entries = new ArrayList<>();

    private AnyScorecard(Random random) {
        this.random = random;
    }

    /** {@return cards with everything} */
    static Arbitrary<Scorecard> scorecards() {
        return Arbitraries.randomValue(random -> next(random));
    }

    static Scorecard next(Random random) {
        return new AnyScorecard(random).build(true);
    }

    /** A card of at most five signals without gates and typologies, small enough to try every completion. */
    static Scorecard nextSmall(Random random) {
        return new AnyScorecard(random).build(false);
    }

    private Scorecard build(boolean all) {
        card.base(tenths(0, 600))
                .refusal(random.nextBoolean() ? "41" : "71", chance(random, 0.5) ? "0" : "0." + random.nextInt(1, 10));
        if (chance(random, 0.1)) {
            card.notFor(SubjectKind.BANK);
        }
        families(all);
        context(all);
        Scorecard plain = card.build();
        entries.addAll(plain.signals());
        if (all) {
            gates();
            for (int i = random.nextInt(4); i > 0; i--) {
                card.typology("t" + i, tenths(0, 100), condition(2));
            }
            card.bonusCap(tenths(0, 150));
        }
        return card.build();
    }

    private void families(boolean all) {
        int count = 0;
        for (int f = 0; f < random.nextInt(1, 4); f++) {
            card.cap("agg" + f, tenths(0, 400));
            for (int i = random.nextInt(1, all ? 4 : 3); i > 0 && count < (all ? 9 : 3); i--) {
                String id = "a" + count++;
                signal(id, "agg" + f, 1);
                aggravating.add(id);
            }
        }
        card.floor("mit", "-" + tenths(0, 600));
        for (int i = random.nextInt(all ? 4 : 3); i > 0; i--) {
            signal("m" + i, "mit", -1);
            mitigating.add("m" + i);
        }
    }

    private void context(boolean all) {
        if (chance(random, 0.4)) {
            card.neutral("ctx");
            for (int i = random.nextInt(all ? 4 : 2); i > 0; i--) {
                card.context("c" + i, "ctx");
                context.add("c" + i);
            }
        }
    }

    private void signal(String id, String family, int sign) {
        SubjectKind[] expected = chance(random, 0.6) ? new SubjectKind[] {SubjectKind.COMPANY} : new SubjectKind[0];
        Curve curve = curve(sign);
        if (chance(random, 0.1)) {
            card.signal(id, family, curve, sign < 0 ? "-" + tenths(0, 50) : tenths(0, 50), expected);
        } else {
            card.signal(id, family, curve, expected);
        }
    }

    private Curve curve(int sign) {
        int n = random.nextInt(1, 5);
        boolean log = random.nextBoolean();
        List<Integer> readings = new ArrayList<>();
        while (readings.size() < n) {
            int reading = log ? random.nextInt(1, 2000) : random.nextInt(-200, 1000);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
        Collections.sort(readings);
        int[] points = random.ints(n, 0, 400)
                .map(p -> chance(random, 0.2) ? 0 : p * sign)
                .sorted()
                .toArray();
        boolean rising = random.nextBoolean();
        String[] knots = new String[2 * n];
        for (int i = 0; i < n; i++) {
            knots[2 * i] = BigDecimal.valueOf(readings.get(i), 1).toPlainString();
            knots[2 * i + 1] =
                    BigDecimal.valueOf(points[rising ? i : n - 1 - i], 1).toPlainString();
        }
        return CardBuilder.curve(
                log ? Curve.Scale.LOG10 : Curve.Scale.LINEAR,
                rising ? Curve.Direction.RISING : Curve.Direction.FALLING,
                knots);
    }

    private void gates() {
        gatesOfOneWay();
        List<String> targets = new ArrayList<>(aggravating);
        targets.addAll(mitigating);
        for (int g = context.isEmpty() ? 0 : random.nextInt(4); g > 0; g--) {
            String id = pick(random, context);
            String limit = tenths(-20, 300);
            card.gate(
                    "n" + g,
                    random.nextBoolean() ? CardBuilder.atLeast(id, limit) : CardBuilder.atMost(id, limit),
                    some(targets));
        }
    }

    /** From mitigating to aggravating signals or back, so that they form no cycle. */
    private void gatesOfOneWay() {
        boolean toAggravating = chance(random, 0.7);
        List<String> sources = toAggravating ? mitigating : aggravating;
        List<String> targets = toAggravating ? aggravating : mitigating;
        if (sources.isEmpty() || targets.isEmpty()) {
            return;
        }
        for (int g = random.nextInt(4); g > 0; g--) {
            card.gate("g" + g, threshold(pick(random, sources)), some(targets));
        }
    }

    private Condition condition(int depth) {
        int choice = random.nextInt(depth == 0 ? 2 : 5);
        if (choice == 1 && !mitigating.isEmpty()) {
            return new Condition.Not(threshold(pick(random, mitigating)));
        }
        if (choice < 2) {
            return threshold(pick(random, aggravating));
        }
        Condition[] parts = new Condition[random.nextInt(1, 4)];
        Arrays.setAll(parts, i -> condition(depth - 1));
        return choice == 2 ? CardBuilder.any(parts) : CardBuilder.all(parts);
    }

    /** A threshold on the side that weighs more, at a knot or between two. */
    private Condition.Threshold threshold(String id) {
        Scorecard.Entry entry =
                entries.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
        Curve curve = Objects.requireNonNull(entry.curve());
        List<Curve.Knot> knots = curve.knots();
        BigDecimal value = knots.get(random.nextInt(knots.size())).reading();
        String limit = (chance(random, 0.5) ? value : value.add(BigDecimal.valueOf(random.nextInt(-50, 50), 1)))
                .toPlainString();
        boolean rising = curve.direction() == Curve.Direction.RISING;
        return rising != mitigating.contains(id) ? CardBuilder.atLeast(id, limit) : CardBuilder.atMost(id, limit);
    }

    /** One to three of them, in any order. */
    private String[] some(List<String> ids) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        int most = Math.min(3, shuffled.size());
        return shuffled.subList(0, random.nextInt(1, most + 1)).toArray(String[]::new);
    }

    private String tenths(int least, int most) {
        return BigDecimal.valueOf(random.nextInt(least, most + 1), 1).toPlainString();
    }
}

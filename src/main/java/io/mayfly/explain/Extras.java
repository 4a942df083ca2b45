package io.mayfly.explain;

import io.mayfly.score.Condition;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much a move may bring beyond its own points, at most: by gates that it closes or opens and typologies that it touches. */
final class Extras {

    private final Scorecard card;
    private final Places places;
    private final Supposition base;
    private final Course course;

    /** The points that each entry may have, with the moves or without. */
    private final List<Set<Integer>> points = new ArrayList<>();

    private final List<Set<String>> typologySignals;

    Extras(Scorecard card, Places places, Supposition base, Course course, List<Move> moves) {
        this.card = card;
        this.places = places;
        this.base = base;
        this.course = course;
        for (int i = 0; i < card.signals().size(); i++) {
            points.add(new HashSet<>(Set.of(base.points(i).tenths())));
        }
        for (Move move : moves) {
            points.get(move.place())
                    .add(base.with(move.place(), move.reading())
                            .points(move.place())
                            .tenths());
        }
        typologySignals = card.typologies().stream()
                .map(typology -> Span.thresholds(typology.when()).stream()
                        .map(Condition.Threshold::signal)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    Move byGates(Move move) {
        Supposition then = base.with(move.place(), move.reading());
        int extra = 0;
        boolean tangled = move.tangled();
        for (int g = 0; g < card.gates().size(); g++) {
            if (base.closes(g) != then.closes(g)) {
                boolean closed = then.closes(g);
                extra += places.targets(g)
                        .map(i -> gains(i, closed).max().orElse(0))
                        .filter(gain -> gain > 0)
                        .sum();
                // Points of zero do no harm, but a typology may ask for what has none.
                tangled |= places.targets(g).anyMatch(i -> places.mitigating(i) == (closed == (course == Course.DOWN)));
            }
        }
        return with(move, extra, tangled);
    }

    /** What it brings to take the points of a target away, or to give them back: one number for each that they may be. */
    private IntStream gains(int target, boolean closed) {
        return points.get(target).stream().mapToInt(tenths -> closed ? course.gain(tenths, 0) : course.gain(0, tenths));
    }

    /**
     * Adds the bonuses that may fall away or be won. Where moves never do harm, a typology that already is as wanted stays so and
     * brings nothing.
     */
    Move byTypologies(Move move, boolean oneWay) {
        Supposition then = base.with(move.place(), move.reading());
        Set<String> touched =
                new HashSet<>(Set.of(card.signals().get(move.place()).id()));
        for (int g = 0; g < card.gates().size(); g++) {
            if (base.closes(g) != then.closes(g)) {
                touched.addAll(card.gates().get(g).setsAside());
            }
        }
        int bonus = 0;
        for (int t = 0; t < typologySignals.size(); t++) {
            boolean asWanted = base.matches(t) == (course == Course.UP);
            if (!(oneWay && asWanted) && typologySignals.get(t).stream().anyMatch(touched::contains)) {
                bonus += card.typologies().get(t).bonus().tenths();
            }
        }
        Points cap = card.bonusCap().points();
        return with(move, move.extra() + Math.min(bonus, cap.tenths()), move.tangled());
    }

    private static Move with(Move move, int extra, boolean tangled) {
        return new Move(
                move.place(),
                move.family(),
                move.reading(),
                move.told(),
                move.own(),
                extra,
                tangled,
                move.before(),
                move.takes());
    }
}

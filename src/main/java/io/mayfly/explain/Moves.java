package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Changeability;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every move of an assessment on one way, the one that could help most first.
 *
 * <p>The total is monotone in a reading that carries points, so that of these one end is enough. On the way down nothing fixed
 * moves; on the way up it moves within what its reading leaves open. What cannot apply never moves.
 */
final class Moves {

    private final Assessment assessment;
    private final Scorecard card;
    private final Places places;
    private final Supposition base;
    private final Course course;
    private final Predicate<Changeability> allowed;
    private final List<Move> moves = new ArrayList<>();

    private Moves(Assessment assessment, Course course, Predicate<Changeability> allowed) {
        this.assessment = assessment;
        this.card = assessment.scorecard();
        this.places = new Places(card);
        this.base = Supposition.of(assessment);
        this.course = course;
        this.allowed = allowed;
    }

    static List<Move> of(Assessment assessment, Course course, Predicate<Changeability> allowed) {
        Moves made = new Moves(assessment, course, allowed);
        for (int place = 0; place < made.card.signals().size(); place++) {
            made.add(place);
        }
        return made.withExtras();
    }

    /** The moves that clear some entries which add points, be they fixed or not: what a record says may prove wrong. */
    static List<Move> clearing(Assessment assessment, List<Integer> entries) {
        Moves made = new Moves(assessment, Course.DOWN, takes -> true);
        for (int place : entries) {
            made.moves.add(made.move(place, Clearer.clear(made.card.signals().get(place)), null));
        }
        return made.withExtras();
    }

    /** Whether more moves are never worse, and no two are of one entry. */
    static boolean oneWay(List<Move> moves) {
        return moves.stream().noneMatch(Move::tangled)
                && moves.stream().map(Move::place).distinct().count() == moves.size();
    }

    private void add(int place) {
        Scorecard.Entry entry = card.signals().get(place);
        Reading reading = assessment.reading(place);
        boolean fixed = entry.changeability() == Changeability.FIXED;
        boolean settled = reading instanceof Reading.Measured measured && measured.exact();
        boolean shut = fixed && (course == Course.DOWN || settled);
        if (reading instanceof Reading.NotApplicable || shut || !allowed.test(entry.changeability())) {
            return;
        }
        double least = fixed ? reading.least() : Double.NEGATIVE_INFINITY;
        double most = fixed ? reading.most() : Double.POSITIVE_INFINITY;
        Curve curve = entry.curve();
        if (curve == null) {
            regions(place, least, most);
        } else {
            boolean high = (curve.direction() == Curve.Direction.RISING) == (course == Course.UP);
            moves.add(move(place, Reading.of(high ? most : least, null), null));
        }
    }

    private void regions(int place, double least, double most) {
        int[] gates = places.gatesFrom(place).toArray();
        Regions.Effect[] effects = IntStream.of(gates).mapToObj(this::effect).toArray(Regions.Effect[]::new);
        Span span = Span.of(card, card.signals().get(place));
        for (Move.Region region : new Regions(base, place, span, least, most, gates, effects).best(base)) {
            moves.add(move(place, Reading.of(region.value().doubleValue(), null), region));
        }
    }

    /** A gate that sets aside what aggravates helps on the way down, and the other way round. */
    private Regions.Effect effect(int gate) {
        List<Boolean> helps = places.targets(gate)
                .mapToObj(target -> places.mitigating(target) == (course == Course.UP))
                .distinct()
                .toList();
        return helps.size() > 1 ? Regions.Effect.BOTH : helps.get(0) ? Regions.Effect.HELPS : Regions.Effect.HARMS;
    }

    private Move move(int place, Reading reading, Move.@Nullable Region told) {
        int own = course.gain(
                base.points(place).tenths(),
                base.with(place, reading).points(place).tenths());
        return new Move(
                place,
                places.family(place),
                reading,
                told,
                own,
                0,
                own < 0,
                assessment.reading(place),
                card.signals().get(place).changeability());
    }

    /** What gates and typologies add can be told once all moves are known, since a gate takes what others have changed. */
    private List<Move> withExtras() {
        Extras extras = new Extras(card, places, base, course, moves);
        List<Move> tangledOnly = moves.stream().map(extras::byGates).toList();
        boolean oneWay = oneWay(tangledOnly);
        return tangledOnly.stream()
                .map(move -> extras.byTypologies(move, oneWay))
                .filter(move -> move.most() > 0)
                .sorted(Comparator.comparingInt(Move::most).reversed().thenComparingInt(Move::place))
                .toList();
    }
}

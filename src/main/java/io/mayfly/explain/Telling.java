package io.mayfly.explain;

import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts moves into values: each is brought as near to what was measured as the goal allows, one after the other and the hardest
 * first, with the others where they are by then. All values together still reach the goal.
 */
final class Telling {

    /** From here to a thousand million millions, and as far behind the point. */
    private static final int COARSEST = -15;

    private static final int FINEST = 20;

    private final Scorecard card;
    private final Supposition base;
    private final Course course;
    private final int goal;

    Telling(Scorecard card, Supposition base, Course course, int goal) {
        this.card = card;
        this.base = base;
        this.course = course;
        this.goal = goal;
    }

    ChangeSet of(List<Move> set) {
        List<Move> moves = set.stream()
                .sorted(Comparator.comparingLong(Move::hardness).reversed().thenComparing(Move.ORDER))
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int m = 0; m < moves.size(); m++) {
            changes.add(change(moves.get(m), without(moves, changes, m)));
        }
        Supposition all = base;
        for (Change change : changes) {
            all = all.with(change.place(), change.after());
        }
        return new ChangeSet(changes, all.total(), all.band(), all.refusal(), SharedFacts.among(changes));
    }

    /** The others of a set: those before at their values, those behind at their ends. */
    private Supposition without(List<Move> moves, List<Change> told, int m) {
        Supposition others = base;
        for (int i = 0; i < moves.size(); i++) {
            if (i != m) {
                Reading reading = i < m ? told.get(i).after() : moves.get(i).reading();
                others = others.with(moves.get(i).place(), reading);
            }
        }
        return others;
    }

    private Change change(Move move, Supposition others) {
        Scorecard.Entry entry = card.signals().get(move.place());
        Move.Region told = move.told();
        if (told != null) {
            return new Change(move.place(), entry, move.before(), told.side(), told.value());
        }
        Span span = Span.of(card, entry);
        double end = Math.max(span.low(), Math.min(span.high(), move.value()));
        boolean up = span.rising() == (course == Course.UP);
        double start = start(move, span, up);
        double nearest = nearest(move, others, start, end);
        BigDecimal value = rounded(move, others, span, nearest, up);
        return new Change(move.place(), entry, move.before(), up ? Side.AT_LEAST : Side.AT_MOST, value);
    }

    /** Where nothing was measured, the other end is as far as one can be from what is needed. */
    private static double start(Move move, Span span, boolean up) {
        double from =
                move.before() instanceof Reading.Measured measured ? measured.best() : up ? span.low() : span.high();
        return Math.max(span.low(), Math.min(span.high(), from));
    }

    private boolean suffices(Move move, Supposition others, double value) {
        Supposition with = others.with(move.place(), Reading.of(value, null));
        return course.gain(with.total().tenths(), goal) <= 0;
    }

    /** Halves what lies between one value that does not do and one that does until no number lies between them. */
    private double nearest(Move move, Supposition others, double start, double end) {
        if (suffices(move, others, start)) {
            return start;
        }
        double not = start;
        double does = end;
        double middle = not + (does - not) / 2;
        while (middle != not && middle != does) {
            if (suffices(move, others, middle)) {
                does = middle;
            } else {
                not = middle;
            }
            middle = not + (does - not) / 2;
        }
        return does;
    }

    private BigDecimal rounded(Move move, Supposition others, Span span, double nearest, boolean up) {
        BigDecimal exact = new BigDecimal(nearest);
        RoundingMode away = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
        if (span.whole() && whole(move.before())) {
            BigDecimal whole = exact.setScale(0, away);
            if (fits(move, others, whole, up)) {
                return whole;
            }
        }
        BigDecimal tolerance = span.tolerance(exact);
        for (int scale = COARSEST; scale <= FINEST; scale++) {
            BigDecimal round = exact.setScale(scale, away);
            boolean near = round.subtract(exact).abs().compareTo(tolerance) <= 0;
            if (near && fits(move, others, round, up)) {
                return round.stripTrailingZeros();
            }
        }
        return exact;
    }

    private static boolean whole(Reading reading) {
        return !(reading instanceof Reading.Measured measured) || measured.best() == Math.rint(measured.best());
    }

    /** Whether a rounded value is one that the reading may take and that still reaches the goal. */
    private boolean fits(Move move, Supposition others, BigDecimal value, boolean up) {
        double rounded = value.doubleValue();
        boolean possible = up ? rounded <= move.value() : rounded >= move.value();
        return possible && suffices(move, others, rounded);
    }
}

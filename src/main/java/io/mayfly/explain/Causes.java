package io.mayfly.explain;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.explain.Timeline.Cause;
import io.mayfly.explain.Timeline.CauseKind;
import io.mayfly.explain.Timeline.Move;
import io.mayfly.language.FactWords;
import io.mayfly.language.Message;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Step;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a day is not like the day before: what is there that was not, and which steps of the calculation come to something else. */
final class Causes {

    private final Assessment before;
    private final Assessment after;
    private final LocalDate day;

    Causes(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.day = after.subject().asOf();
    }

    Timeline.Change change(Timeline.State old, Timeline.State now) {
        List<Cause> causes = facts();
        if (after.subject().register() != null && before.subject().register() == null) {
            causes.add(
                    Cause.of(CauseKind.REGISTER, Message.of("timeline.register").with("day", day)));
        }
        causes.addAll(reference(now));
        if (causes.isEmpty()) {
            causes.add(Cause.of(CauseKind.TIME, Message.of("timeline.time")));
        }
        return new Timeline.Change(day, old, now, causes, moves());
    }

    /** Facts that are not those of the day before, or not as they were. */
    private List<Cause> facts() {
        List<Fact> known = before.subject().dossier().facts();
        Set<Fact> fresh = new LinkedHashSet<>(after.subject().dossier().facts());
        Set<Fact> gone = new LinkedHashSet<>(known);
        gone.removeAll(fresh);
        known.forEach(fresh::remove);
        boolean checked = fresh.stream().anyMatch(ContactCheck.class::isInstance);
        List<Cause> causes = new ArrayList<>();
        for (Fact fact : fresh) {
            boolean other = gone.stream().anyMatch(old -> sameOtherwise(old, fact));
            // A contact that was checked is told of by the check.
            if (!(other && checked && fact instanceof Contact)) {
                causes.add(cause(fact, other));
            }
        }
        return causes;
    }

    private static boolean sameOtherwise(Fact old, Fact now) {
        return old.getClass() == now.getClass() && FactWords.of(old).equals(FactWords.of(now));
    }

    private Cause cause(Fact fact, boolean more) {
        KnownAt known = after.subject().knownAt(fact);
        return new Cause(more ? CauseKind.MORE_OF_FACT : CauseKind.FACT, FactWords.of(fact), fact, known);
    }

    /** Rows published on the day, if without them the day would have come to something else. */
    private List<Cause> reference(Timeline.State now) {
        Subject subject = after.subject();
        List<Message> rows = ReferenceDays.rows(subject.reference(), day);
        if (rows.isEmpty()) {
            return List.of();
        }
        Subject without = Subject.of(subject.dossier(), day, ReferenceDays.without(subject.reference(), day));
        Register register = subject.givenRegister();
        Assessment other = after.scorer().assess(register == null ? without : without.within(register));
        return Timeline.State.of(other).differs(now)
                ? rows.stream().map(row -> Cause.of(CauseKind.REFERENCE, row)).toList()
                : List.of();
    }

    /** Whatever the kind of step: they add up to the score, so that their moves add up to its change. */
    private List<Move> moves() {
        Map<String, Step> old = byId(before.steps());
        Map<String, Step> now = byId(after.steps());
        Map<String, Step> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        List<Move> moves = new ArrayList<>();
        all.forEach((id, step) -> {
            Points from = points(old.get(id));
            Points to = points(now.get(id));
            if (!from.equals(to)) {
                moves.add(new Move(step.id(), step.kind(), step.title(), from, to, message(now.get(id))));
            }
        });
        moves.sort(Comparator.comparing(move -> -Math.abs(move.rise().tenths())));
        return moves;
    }

    private static Map<String, Step> byId(List<Step> steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        steps.forEach(step -> byId.put(step.kind() + " " + step.id(), step));
        return byId;
    }

    private static Points points(@Nullable Step step) {
        return step == null ? Points.ZERO : step.points();
    }

    private static @Nullable Message message(@Nullable Step step) {
        if (step == null) {
            return null;
        }
        Evidence evidence = step.evidence();
        if (evidence != null) {
            return evidence.message();
        }
        return step.reading() instanceof Reading.NotApplicable notApplicable ? notApplicable.message() : null;
    }
}

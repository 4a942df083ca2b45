package io.mayfly.explain;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Scorer;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why one assessment of a company is not as high as another one. One thing after the other is changed from what it was to what
 * it is, in the order of {@link Cause}, and the company is assessed again after each: so the parts add up to the whole change,
 * exactly, and what two causes do together counts for the later one. Causes that change nothing are left out.
 *
 * @param before the one assessment
 * @param after the other one
 * @param parts what each cause changed, in that order
 */
public record Difference(Assessment before, Assessment after, List<Part> parts) {

    /** Why something changed. */
    public enum Cause {
        /** The same facts on another day. On an earlier day some were not yet known. */
        TIME("Time passed"),
        /** Facts that were not known before. */
        NEW_FACTS("Facts became known"),
        /** Facts that are no longer told, or told otherwise. */
        CORRECTED_FACTS("Facts were corrected or came to an end"),
        /** Another register of companies. */
        REGISTER("The register changed"),
        /** Other reference data. */
        REFERENCE_DATA("The reference data changed"),
        /** Another scorecard, or other signals. */
        SCORECARD("The scorecard changed");

        private final String title;

        Cause(String title) {
            this.title = title;
        }

        /** {@return the cause in words} */
        public String title() {
            return title;
        }
    }

    /**
     * What one cause changed.
     *
     * @param cause the cause
     * @param change by how much the score rose, or the total where a score is refused
     * @param steps the steps that appeared, vanished or changed; their changes add up to that
     * @param appeared facts that came to be known
     * @param gone facts that were no longer told
     */
    public record Part(Cause cause, Points change, List<Moved> steps, List<Cited> appeared, List<Cited> gone) {

        /** Copies the lists. */
        public Part {
            steps = List.copyOf(steps);
            appeared = List.copyOf(appeared);
            gone = List.copyOf(gone);
        }

        private boolean empty() {
            return steps.isEmpty() && appeared.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * A step that is not what it was.
     *
     * @param before the step before; {@code null} where it appeared
     * @param after the step after; {@code null} where it vanished
     */
    public record Moved(@Nullable Step before, @Nullable Step after) {

        /** {@return the step as it is, or as it was where it vanished} */
        public Step step() {
            if (after != null) {
                return after;
            }
            if (before == null) {
                throw new IllegalStateException("a step that moved must be there before or after");
            }
            return before;
        }

        /** {@return by how much its points rose} */
        public Points change() {
            return new Points(tenths(after) - tenths(before));
        }

        private static int tenths(@Nullable Step step) {
            return step == null ? 0 : step.points().tenths();
        }
    }

    /** Copies the list. */
    public Difference {
        parts = List.copyOf(parts);
    }

    /**
     * Compares two assessments.
     *
     * @param before the one, on whatever day and by whatever scorecard
     * @param after the other
     * @return the difference, without parts where there is none
     * @throws IllegalArgumentException if they are of two companies
     * @throws IllegalStateException if a signal breaks its contract and throws
     */
    public static Difference between(Assessment before, Assessment after) {
        String one = before.subject().dossier().company().id();
        String other = after.subject().dossier().company().id();
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "assessments must be of one company, and are of " + one + " and " + other);
        }
        List<Part> parts = new ArrayList<>();
        Assessment from = before;
        for (Map.Entry<Cause, Assessment> to : path(before, after).entrySet()) {
            Part part = part(to.getKey(), from, to.getValue());
            if (!part.empty()) {
                parts.add(part);
            }
            from = to.getValue();
        }
        return new Difference(before, after, parts);
    }

    /** {@return by how much the score rose, or the total where a score is refused} */
    public Points change() {
        return new Points(sum(after) - sum(before));
    }

    /** From the one to the other, changing one thing at a time. */
    private static Map<Cause, Assessment> path(Assessment before, Assessment after) {
        Scorer scorer = before.scorer();
        Subject old = before.subject();
        Dossier now = after.subject().dossier();
        LocalDate day = after.subject().asOf();
        // Not read from its facts again: of a company that was not yet registered the subject knows more than those.
        Subject corrected = after.subject().withReference(old.reference());
        Map<Cause, Assessment> path = new LinkedHashMap<>();
        path.put(Cause.TIME, scorer.assess(old.given(old.dossier(), day)));
        Dossier both = joined(old.dossier(), now);
        if (both != null) {
            path.put(Cause.NEW_FACTS, scorer.assess(old.given(both, day)));
        }
        path.put(Cause.CORRECTED_FACTS, scorer.assess(corrected.amongOthersOf(old)));
        path.put(Cause.REGISTER, scorer.assess(corrected));
        path.put(Cause.REFERENCE_DATA, scorer.assess(after.subject()));
        path.put(Cause.SCORECARD, after);
        return path;
    }

    /** {@code null} where what is told now contradicts what was told, so that it can only have been corrected. */
    private static @Nullable Dossier joined(Dossier old, Dossier now) {
        try {
            return old.withNewFactsOf(now);
        } catch (InvalidFieldException e) {
            return null;
        }
    }

    private static Part part(Cause cause, Assessment from, Assessment to) {
        Dossier old = from.subject().dossier();
        Dossier now = to.subject().dossier();
        return new Part(cause, new Points(sum(to) - sum(from)), moved(from, to), without(now, old), without(old, now));
    }

    private static int sum(Assessment assessment) {
        Points score = assessment.score();
        return (score == null ? assessment.total() : score).tenths();
    }

    private record Key(StepKind kind, String id) {
        static Key of(Step step) {
            return new Key(step.kind(), step.id());
        }
    }

    private static List<Moved> moved(Assessment from, Assessment to) {
        Map<Key, Step> old = byKey(from);
        Map<Key, Step> now = byKey(to);
        Set<Key> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        List<Moved> moved = new ArrayList<>();
        for (Key key : all) {
            Step one = old.get(key);
            Step other = now.get(key);
            if (one == null
                    || other == null
                    || one.state() != other.state()
                    || !one.points().equals(other.points())) {
                moved.add(new Moved(one, other));
            }
        }
        return moved;
    }

    private static Map<Key, Step> byKey(Assessment assessment) {
        Map<Key, Step> steps = new LinkedHashMap<>();
        for (Step step : assessment.steps()) {
            if (steps.put(Key.of(step), step) != null) {
                throw new IllegalStateException("steps must have ids of their own, and two are " + step.id());
            }
        }
        return steps;
    }

    /** The facts of one dossier that the other does not tell. */
    private static List<Cited> without(Dossier one, Dossier other) {
        Map<String, List<Fact>> told = other.factsByField();
        List<Cited> facts = new ArrayList<>();
        one.factsByField().forEach((field, all) -> {
            Set<Fact> known = new HashSet<>(told.getOrDefault(field, List.of()));
            all.stream().filter(fact -> !known.contains(fact)).forEach(fact -> facts.add(new Cited(field, fact)));
        });
        return facts;
    }
}

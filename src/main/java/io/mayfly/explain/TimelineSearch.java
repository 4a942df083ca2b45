package io.mayfly.explain;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Assesses days until between two that are not neighbours nothing changes. */
final class TimelineSearch {

    /** Days that a signal reads in a row, as with companies in a list. */
    private static final int BLOCK = 64;

    private final Scorer scorer;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final @Nullable Register register;
    private final Signature signature;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();

    /** Not a record, since arrays are no values. */
    private static final class Day {
        final Assessment assessment;
        final int[] signature;

        Day(Assessment assessment, int[] signature) {
            this.assessment = assessment;
            this.signature = signature;
        }
    }

    TimelineSearch(Scorer scorer, Dossier dossier, ReferenceData reference, @Nullable Register register) {
        this.scorer = scorer;
        this.dossier = dossier;
        this.reference = reference;
        this.register = register;
        this.signature = new Signature(scorer.scorecard());
    }

    Timeline search(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> open = TimelineDays.of(dossier, scorer, reference, register, from, to);
        while (!open.isEmpty()) {
            assess(open);
            open = between(open);
        }
        return new Timeline(
                dossier.company().id(),
                from,
                to,
                scorer.scorecard().bands(),
                Timeline.State.of(Objects.requireNonNull(days.get(from)).assessment),
                changes(),
                days.size());
    }

    private void assess(Collection<LocalDate> wanted) {
        List<LocalDate> list = List.copyOf(wanted);
        for (int i = 0; i < list.size(); i += BLOCK) {
            List<Subject> subjects = list.subList(i, Math.min(i + BLOCK, list.size())).stream()
                    .map(this::subject)
                    .toList();
            for (Assessment assessment : scorer.assess(subjects)) {
                days.put(assessment.subject().asOf(), new Day(assessment, signature.of(assessment)));
            }
        }
    }

    private Subject subject(LocalDate day) {
        Subject alone = Subject.of(dossier, day, reference);
        return register == null ? alone : alone.within(register);
    }

    /** The middle of each gap beside one of these days whose ends differ. */
    private SortedSet<LocalDate> between(SortedSet<LocalDate> latest) {
        SortedSet<LocalDate> middles = new TreeSet<>();
        for (LocalDate day : latest) {
            addMiddle(middles, days.lowerEntry(day), days.floorEntry(day));
            addMiddle(middles, days.floorEntry(day), days.higherEntry(day));
        }
        return middles;
    }

    private void addMiddle(
            Collection<LocalDate> middles,
            Map.@Nullable Entry<LocalDate, Day> lower,
            Map.@Nullable Entry<LocalDate, Day> upper) {
        if (lower == null || upper == null || settled(lower.getValue(), upper.getValue())) {
            return;
        }
        long first = lower.getKey().toEpochDay();
        long last = upper.getKey().toEpochDay();
        if (last - first > 1) {
            middles.add(LocalDate.ofEpochDay(Math.floorDiv(first + last, 2)));
        }
    }

    private boolean settled(Day before, Day after) {
        return signature.settled(before.signature, after.signature);
    }

    private List<Timeline.Change> changes() {
        List<Timeline.Change> changes = new ArrayList<>();
        Assessment before = null;
        for (Day day : days.values()) {
            if (before != null) {
                Timeline.State old = Timeline.State.of(before);
                Timeline.State now = Timeline.State.of(day.assessment);
                if (old.differs(now)) {
                    changes.add(new Causes(before, day.assessment).change(old, now));
                }
            }
            before = day.assessment;
        }
        return changes;
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.SameText;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that begins and ends, such as a mark or an office.
 *
 * @param fact the fact
 * @param of what or whom it is about: two of the same that begin alike are one, told twice
 * @param from since when
 * @param to until when, inclusive
 * @param <T> the kind of fact
 */
record Span<T extends Fact>(
        T fact,
        Object of,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    private static final Derived<List<Span<Mark>>> MARKS = Span::ofMarks;

    private static final Derived<List<Span<Officer>>> OFFICERS = Span::ofOfficers;

    private static final Derived<List<Span<Owner>>> OWNERS = Span::ofOwners;

    static List<Span<Mark>> marks(Subject subject) {
        return subject.derived(MARKS);
    }

    static List<Span<Officer>> officers(Subject subject) {
        return subject.derived(OFFICERS);
    }

    static List<Span<Owner>> owners(Subject subject) {
        return subject.derived(OWNERS);
    }

    private static List<Span<Mark>> ofMarks(Subject subject) {
        return Lists.map(subject.dossier().marks(), mark -> new Span<>(mark, mark.kind(), mark.from(), mark.to()));
    }

    private static List<Span<Officer>> ofOfficers(Subject subject) {
        return Lists.map(
                subject.dossier().officers(),
                officer -> new Span<>(officer, SameText.uncased(officer.name()), officer.from(), officer.to()));
    }

    private static List<Span<Owner>> ofOwners(Subject subject) {
        return Lists.map(
                subject.dossier().owners(),
                owner -> new Span<>(owner, SameText.uncased(owner.name()), owner.from(), owner.to()));
    }

    /** Whether it goes on, on the day: not if it has ended, nor if another source tells its end. */
    Certainty held(Subject subject, List<Span<T>> all) {
        return Lists.any(all, other -> tellsEnd(subject, other))
                ? Certainty.NO
                : Certainty.on(subject.asOf(), from, to);
    }

    /** What has no beginning on record may have begun after the end that another tells, if it was known only then. */
    private boolean tellsEnd(Subject subject, Span<T> other) {
        if (other.to == null || !other.of.equals(of) || !Objects.equals(other.from, from)) {
            return false;
        }
        LocalDate known = subject.knownAt(fact).day();
        return from != null || known == null || !known.isAfter(other.to.latest());
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities;
import io.mayfly.reference.Activities.Fit;
import io.mayfly.register.Division;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of business that a company has on a day, or had when goods were traded, the main ones first.
 *
 * @param all every one of them
 */
record Lines(Subject subject, List<Activity> all) {

    /** Any chapter will do: an activity that is not understood says nothing of any. */
    private static final String SOME_CHAPTER = "01";

    private static final Derived<Lines> MAYBE =
            subject -> gathered(subject, activity -> today(subject, activity) != InForce.NO);

    private static final Derived<Lines> SURELY =
            subject -> gathered(subject, activity -> today(subject, activity) == InForce.YES);

    /** Those of the day, and those that may be. */
    static Lines maybe(Subject subject) {
        return subject.derived(MAYBE);
    }

    /** Those that surely are those of the day. */
    static Lines surely(Subject subject) {
        return subject.derived(SURELY);
    }

    /** What the lines of the day tell, where it is open which these are within the bounds of what it may be. */
    static Reading read(Subject subject, Function<Lines, Reading> reading) {
        return read(maybe(subject), surely(subject), reading);
    }

    /** The same of the lines that a company had when goods were traded, or has had since. */
    static Reading readAt(@Nullable PartialDate traded, Subject subject, Function<Lines, Reading> reading) {
        if (Lists.all(subject.dossier().company().activities(), activity -> activity.to() == null)) {
            return read(subject, reading);
        }
        return read(
                gathered(subject, activity -> since(traded, subject, activity) != InForce.NO),
                gathered(subject, activity -> since(traded, subject, activity) == InForce.YES),
                reading);
    }

    private static Reading read(Lines maybe, Lines surely, Function<Lines, Reading> reading) {
        Reading best = reading.apply(maybe);
        return maybe.all.size() == surely.all.size() ? best : Hull.of(best, List.of(reading.apply(surely)));
    }

    private static InForce today(Subject subject, Activity activity) {
        return InForce.on(subject.asOf(), activity.from(), activity.to());
    }

    private static InForce since(@Nullable PartialDate traded, Subject subject, Activity activity) {
        InForce begun = InForce.begun(subject.asOf(), activity.from());
        if (activity.to() == null) {
            return begun;
        }
        return begun.and(traded == null ? InForce.MAYBE : InForce.notAfter(traded, activity.to()));
    }

    private static Lines gathered(Subject subject, Predicate<Activity> held) {
        List<Activity> all = subject.dossier().company().activities().stream()
                .filter(held)
                .sorted(Comparator.comparing(activity -> !Boolean.TRUE.equals(activity.main())))
                .toList();
        return new Lines(subject, all);
    }

    /** The division in which it is compared; {@code null} if unknown. */
    @Nullable
    String division() {
        return Division.of(all);
    }

    /** The main ones; all where none is marked as such. */
    List<Activity> main() {
        List<Activity> marked = Lists.filter(all, activity -> Boolean.TRUE.equals(activity.main()));
        return marked.isEmpty() ? all : marked;
    }

    /** Whether it may yet be told which of several is the main one. */
    boolean mainOpen() {
        return all.size() > 1 && Lists.none(all, activity -> Boolean.TRUE.equals(activity.main()));
    }

    @Nullable
    Fit fit(Activity activity, String chapter) {
        return Lookups.meanings(subject, activity).fit(chapter);
    }

    boolean is(Activity activity, Activities.Line line) {
        return Lookups.meanings(subject, activity).lines().contains(line);
    }

    /** Whether its words say nothing that is understood and a code could. */
    boolean codeOpen(Activity activity) {
        return activity.code() == null
                && fit(activity, SOME_CHAPTER) == null
                && Lookups.meanings(subject, null, null, activity.text())
                        .lines()
                        .isEmpty();
    }

    static List<Cited> cited(List<Activity> activities) {
        return Lists.map(activities, activity -> new Cited("company.activities", activity));
    }

    static Message words(Activity activity) {
        return activity.text() == null
                ? Message.of("line.code").with("code", Objects.requireNonNull(activity.code()))
                : Message.text(activity.text());
    }
}

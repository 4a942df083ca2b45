package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities;
import io.mayfly.reference.Activities.Fit;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines of business of a company, the main ones first.
 *
 * @param all every one of them
 */
record Lines(Subject subject, List<Activity> all) {

    /** Any chapter will do: an activity that is not understood says nothing of any. */
    private static final String SOME_CHAPTER = "01";

    private static final Derived<Lines> ALL = Lines::gathered;

    static Lines of(Subject subject) {
        return subject.derived(ALL);
    }

    private static Lines gathered(Subject subject) {
        List<Activity> all = subject.dossier().company().activities().stream()
                .sorted(Comparator.comparing(activity -> !Boolean.TRUE.equals(activity.main())))
                .toList();
        return new Lines(subject, all);
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

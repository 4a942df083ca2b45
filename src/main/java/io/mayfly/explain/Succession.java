package io.mayfly.explain;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.PartialDate;
import io.mayfly.explain.History.Entry;
import io.mayfly.explain.History.Event;
import io.mayfly.json.CanonicalJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of one field in order, and what each does to those before it. */
final class Succession {

    /** A fact with when it became known and what it is about. */
    private record Told(Fact fact, KnownAt known, Matter matter) {

        @Nullable
        PartialDate from() {
            return fact.trueFrom();
        }

        @Nullable
        PartialDate to() {
            return fact.trueTo();
        }

        /** What is known on any day was known first. */
        LocalDate day() {
            return known.day() == null ? LocalDate.MIN : known.day();
        }

        boolean says(Told other) {
            return matter.content().equals(other.matter.content());
        }

        boolean isAbout(Told other) {
            return matter.about().equals(other.matter.about());
        }
    }

    private static final Comparator<@Nullable PartialDate> FROM = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<@Nullable PartialDate> TO = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Told> ORDER = Comparator.comparing(Told::from, FROM)
            .thenComparing(Told::day)
            .thenComparing(Told::to, TO)
            .thenComparing(told -> CanonicalJson.of(told.fact()));

    private final List<Told> all;

    private Succession(List<Told> all) {
        this.all = all;
    }

    static List<Entry> of(String field, List<Fact> facts, Function<Fact, KnownAt> knownAt) {
        List<Told> all = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            all.add(new Told(fact, knownAt.apply(fact), Matter.of(field, fact)));
        }
        all.sort(ORDER);
        Succession succession = new Succession(all);
        List<Entry> entries = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            entries.add(succession.entry(i));
        }
        return entries;
    }

    private Entry entry(int index) {
        Told told = all.get(index);
        Entry again = again(told, index);
        Entry after = again == null ? after(told, index) : again;
        if (after != null) {
            return after;
        }
        if (told.from() == null) {
            return new Entry(told.fact(), told.known(), told.to() == null ? Event.UNDATED : Event.ENDED, null);
        }
        return new Entry(told.fact(), told.known(), Matter.happened(told.fact()) ? Event.HAPPENED : Event.BEGAN, null);
    }

    /** What it does to what was told of the same thing and time before; {@code null} for nothing. */
    private @Nullable Entry again(Told told, int index) {
        Told before = null;
        for (int i = 0; i < all.size(); i++) {
            Told other = all.get(i);
            boolean earlier = i != index && (other.day().isBefore(told.day()) || (i < index && sameDay(other, told)));
            if (earlier
                    && other.isAbout(told)
                    && sameTime(other, told)
                    && (before == null || !other.day().isBefore(before.day()))) {
                before = other;
            }
        }
        if (before == null) {
            return null;
        }
        boolean later = before.day().isBefore(told.day());
        if (before.says(told)) {
            boolean otherEnd = told.to() != null && !told.to().equals(before.to());
            Event event = !otherEnd ? Event.TOLD_ANEW : before.to() == null ? Event.ENDED : Event.CORRECTED;
            return event == Event.CORRECTED && !later
                    ? entry(told, Event.TOLD_ANEW, before)
                    : entry(told, event, before);
        }
        return later && told.from() != null ? entry(told, Event.CORRECTED, before) : null;
    }

    private static boolean sameDay(Told one, Told other) {
        return one.day().equals(other.day());
    }

    private static boolean sameTime(Told one, Told other) {
        return Matter.once(one.fact()) || Objects.equals(one.from(), other.from());
    }

    /** Whose place it takes, or what goes on with it; {@code null} for nothing. */
    private @Nullable Entry after(Told told, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Told before = all.get(i);
            if (before.isAbout(told) && before.says(told)) {
                boolean goesOn = goesOn(before, told);
                if (goesOn || told.matter().alone()) {
                    return goesOn ? entry(told, Event.TOLD_ANEW, before) : null;
                }
            } else if (takesThePlaceOf(before, told)) {
                return entry(told, Event.REPLACED, before);
            }
        }
        return null;
    }

    /** Whether something had not surely ended when it is told to begin. */
    private static boolean goesOn(Told before, Told told) {
        return !Matter.happened(told.fact())
                && (before.to() == null
                        || (told.from() != null
                                && !before.to().latest().isBefore(told.from().earliest())));
    }

    private static boolean takesThePlaceOf(Told before, Told told) {
        Object place = told.matter().place();
        if (place == null || !place.equals(before.matter().place())) {
            return false;
        }
        PartialDate from = told.from();
        if (told.matter().alone()) {
            return from == null ? before.day().isBefore(told.day()) : FROM.compare(before.from(), from) < 0;
        }
        PartialDate end = before.to();
        return from != null
                && end != null
                && !end.latest().isBefore(from.earliest().minusDays(1))
                && !end.earliest().isAfter(from.latest());
    }

    private static Entry entry(Told told, Event event, Told before) {
        return new Entry(told.fact(), told.known(), event, before.fact());
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of owners and officers after the registration, up to the day: those that the register recorded, and those that
 * the beginnings and ends of owners and officers tell.
 *
 * @param all every one that may be
 * @param known whether the changes that the register recorded are on record or were searched for
 */
record ControlChanges(List<ControlChanges.Event> all, boolean known) {

    /**
     * One of them.
     *
     * @param date when
     * @param certainty how surely it is a change after the registration and by the day
     * @param cited the fact that tells it
     */
    record Event(PartialDate date, Certainty certainty, Cited cited) {}

    /** What a fact tells of: a beginning, or a change or an end. */
    private record Told(boolean beginning, PartialDate date, Cited cited) {}

    /** What comes within some days of the registration belongs to it. */
    private record Since(int registrationDays) implements Derived<ControlChanges> {
        @Override
        public ControlChanges from(Subject subject) {
            return gathered(subject, registrationDays);
        }
    }

    /** What comes within some days of the registration belongs to it. */
    static ControlChanges of(Subject subject, int registrationDays) {
        return subject.derived(new Since(registrationDays));
    }

    private static ControlChanges gathered(Subject subject, int registrationDays) {
        List<Told> told = told(subject);
        LocalDate first = firstBeginning(told);
        List<Event> events = new ArrayList<>(told.size());
        for (Told each : told) {
            Certainty certainty =
                    Certainty.notAfter(each.date(), subject.asOf()).and(later(subject, each, first, registrationDays));
            if (certainty != Certainty.NO) {
                events.add(new Event(each.date(), certainty, each.cited()));
            }
        }
        boolean known = !subject.dossier().company().changes().isEmpty() || subject.searchedInVain(DossierPart.CHANGES);
        return new ControlChanges(events, known);
    }

    private static List<Told> told(Subject subject) {
        List<Told> told = new ArrayList<>(0);
        for (Change change : subject.dossier().company().changes()) {
            if (change.what() == ChangeKind.OWNER || change.what() == ChangeKind.OFFICER) {
                told.add(new Told(false, change.date(), new Cited("company.changes", change)));
            }
        }
        for (Officer officer : subject.dossier().officers()) {
            addEnds(told, officer.from(), officer.to(), "officers", officer);
        }
        for (Owner owner : subject.dossier().owners()) {
            addEnds(told, owner.from(), owner.to(), "owners", owner);
        }
        return told;
    }

    private static void addEnds(
            List<Told> told, @Nullable PartialDate from, @Nullable PartialDate to, String field, Fact fact) {
        if (from != null) {
            told.add(new Told(true, from, new Cited(field, fact)));
        }
        if (to != null) {
            told.add(new Told(false, to, new Cited(field, fact)));
        }
    }

    private static LocalDate firstBeginning(List<Told> told) {
        LocalDate first = null;
        for (Told each : told) {
            LocalDate day = each.date().earliest();
            first = each.beginning() && (first == null || day.isBefore(first)) ? day : first;
        }
        return first == null ? LocalDate.MIN : first;
    }

    /** Whether it came after the registration. Where that is not known, the first beginnings are taken to belong to it. */
    private static Certainty later(Subject subject, Told told, LocalDate firstBeginning, int registrationDays) {
        PartialDate registered = subject.registered();
        if (registered != null) {
            return Certainty.notBefore(told.date(), shifted(registered, registrationDays + 1));
        }
        boolean first = !told.date().earliest().isAfter(firstBeginning.plusDays(registrationDays));
        return told.beginning() && first ? Certainty.PERHAPS : Certainty.LIKELY;
    }

    private static PartialDate shifted(PartialDate date, int days) {
        return new PartialDate(date.earliest().plusDays(days), date.latest().plusDays(days));
    }

    /** Those after a day. */
    ControlChanges after(LocalDate day) {
        if (all.isEmpty()) {
            return this;
        }
        PartialDate next = PartialDate.of(day.plusDays(1));
        List<Event> later = new ArrayList<>();
        for (Event event : all) {
            Certainty certainty = event.certainty().and(Certainty.notBefore(event.date(), next));
            if (certainty != Certainty.NO) {
                later.add(new Event(event.date(), certainty, event.cited()));
            }
        }
        return new ControlChanges(later, known);
    }

    /** Those that likely are changes. */
    List<Event> taken() {
        return Lists.filter(all, event -> event.certainty().atLeast(Certainty.LIKELY));
    }

    /** The fewest handovers that explain the changes that are certain. */
    int fewest(int handoverDays) {
        return handovers(handoverDays, dates(Lists.filter(all, event -> event.certainty() == Certainty.YES)));
    }

    /** The handovers by best estimate. */
    int best(int handoverDays) {
        return handovers(
                handoverDays,
                Lists.map(taken(), event -> PartialDate.of(event.date().best())));
    }

    /** The most handovers that the changes may be: each that has no exact day may be one by itself. */
    double most(int handoverDays) {
        if (!known) {
            return Double.POSITIVE_INFINITY;
        }
        List<PartialDate> exact = dates(Lists.filter(all, event -> event.date().exact()));
        return handovers(handoverDays, exact) + (double) (all.size() - exact.size());
    }

    private static List<PartialDate> dates(List<Event> events) {
        return Lists.map(events, Event::date);
    }

    /** The fewest spans of some length that touch every date. */
    private static int handovers(int length, List<PartialDate> dates) {
        List<PartialDate> ordered = new ArrayList<>(dates);
        ordered.sort(Comparator.comparing(PartialDate::latest));
        int count = 0;
        LocalDate last = null;
        for (PartialDate date : ordered) {
            if (last == null || date.earliest().isAfter(last.plusDays(length))) {
                last = date.latest();
                count++;
            }
        }
        return count;
    }

    /** The last that surely came on or before a day, if it was a change at all; {@code null} if there is none. */
    @Nullable
    Event lastSurelyBy(LocalDate day) {
        Event last = null;
        for (Event event : all) {
            if (event.certainty().atLeast(Certainty.LIKELY)
                    && !event.date().latest().isAfter(day)
                    && (last == null
                            || event.date().earliest().isAfter(last.date().earliest()))) {
                last = event;
            }
        }
        return last;
    }

    /** Whether nothing about them is open. */
    boolean exact() {
        return known
                && Lists.all(
                        all,
                        event -> event.certainty() == Certainty.YES
                                && event.date().exact());
    }
}

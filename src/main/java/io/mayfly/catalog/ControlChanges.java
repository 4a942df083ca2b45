package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
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
    static ControlChanges of(Subject subject, int registrationDays) {
        List<Change> recorded = subject.dossier().company().changes();
        List<Told> told = new ArrayList<>();
        for (Change change : recorded) {
            if (change.what() == ChangeKind.OWNER || change.what() == ChangeKind.OFFICER) {
                told.add(new Told(false, change.date(), new Cited("company.changes", change)));
            }
        }
        for (Span<Officer> span : Span.officers(subject)) {
            addEnds(told, span, new Cited("officers", span.fact()));
        }
        for (Span<Owner> span : Span.owners(subject)) {
            addEnds(told, span, new Cited("owners", span.fact()));
        }
        LocalDate first = told.stream()
                .filter(Told::beginning)
                .map(each -> each.date().earliest())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Event> events = new ArrayList<>();
        for (Told each : told) {
            Certainty certainty =
                    Certainty.notAfter(each.date(), subject.asOf()).and(later(subject, each, first, registrationDays));
            if (certainty != Certainty.NO) {
                events.add(new Event(each.date(), certainty, each.cited()));
            }
        }
        return new ControlChanges(events, !recorded.isEmpty() || subject.searchedInVain(DossierPart.CHANGES));
    }

    private static void addEnds(List<Told> told, Span<?> span, Cited cited) {
        if (span.from() != null) {
            told.add(new Told(true, span.from(), cited));
        }
        if (span.to() != null) {
            told.add(new Told(false, span.to(), cited));
        }
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

    List<Event> taken() {
        return Lists.filter(all, event -> event.certainty().atLeast(Certainty.LIKELY));
    }

    /** The fewest handovers that explain the changes that are certain. */
    int fewest(int handoverDays) {
        return handovers(
                handoverDays,
                all.stream()
                        .filter(event -> event.certainty() == Certainty.YES)
                        .map(Event::date)
                        .toList());
    }

    /** The handovers by best estimate. */
    int best(int handoverDays) {
        return handovers(
                handoverDays,
                Lists.map(taken(), event -> PartialDate.of(event.date().best())));
    }

    /** The most handovers that the changes may be: each that has no exact day may be one by itself. */
    double most(int handoverDays) {
        List<PartialDate> exact =
                all.stream().map(Event::date).filter(PartialDate::exact).toList();
        return known ? handovers(handoverDays, exact) + (double) (all.size() - exact.size()) : Double.POSITIVE_INFINITY;
    }

    /** The fewest spans of some length that touch every date. */
    private static int handovers(int length, List<PartialDate> dates) {
        int count = 0;
        LocalDate last = null;
        for (PartialDate date :
                dates.stream().sorted(Comparator.comparing(PartialDate::latest)).toList()) {
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
        return taken().stream()
                .filter(event -> !event.date().latest().isAfter(day))
                .max(Comparator.comparing(event -> event.date().earliest()))
                .orElse(null);
    }

    /** Whether nothing about them is open. */
    boolean exact() {
        return known
                && Lists.all(
                        all,
                        event -> event.certainty() == Certainty.YES
                                && event.date().exact());
    }

    List<Cited> facts() {
        return taken().stream().map(Event::cited).distinct().toList();
    }
}

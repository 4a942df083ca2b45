package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is, from 0 to 1, that the registered or the operating address is derelict or vacant, by a visit or by street
 * imagery of late. Of several looks the last counts; that the company was seen there clears it.
 *
 * @param visited the certainty after a visit
 * @param pictured the certainty by street imagery
 * @param months how old a look may be
 */
record AddressImageryImplausible(double visited, double pictured, int months) implements Signal {

    @Override
    public String id() {
        return "address-imagery-implausible";
    }

    @Override
    public Reading measure(Subject subject) {
        Reading.Measured worst =
                Hull.greaterOf(reading(subject, AddressRole.REGISTERED), reading(subject, AddressRole.OPERATING));
        return worst == null ? Missing.PLACE_SEEN : worst;
    }

    private Reading.@Nullable Measured reading(Subject subject, AddressRole role) {
        AddressLooks ever = AddressLooks.of(subject, role, AddressImageryImplausible::tells);
        if (ever.all().isEmpty()) {
            return null;
        }
        AddressLooks looks = since(ever, subject.asOf().minusMonths(months));
        AddressLooks.Look last = AddressLooks.last(looks.likely(), this::certainty);
        if (last == null) {
            return null;
        }
        double best = certainty(last);
        Sight evidence = new Sight(AddressLooks.name(role), last.seen());
        if (looks.sure().isEmpty()) {
            // None may be of this place or of late: nothing would be known of it.
            return new Reading.Measured(0, Math.max(visited, pictured), best, evidence);
        }
        if (looks.all().size() == 1) {
            return new Reading.Measured(best, best, best, evidence);
        }
        List<AddressLooks.Look> rivals =
                new ArrayList<>(AddressLooks.possible(this::certainty).candidates(looks.sure()));
        rivals.addAll(Lists.filter(looks.all(), look -> !look.sure()));
        double lo = best;
        double hi = best;
        for (AddressLooks.Look rival : rivals) {
            lo = Math.min(lo, certainty(rival));
            hi = Math.max(hi, certainty(rival));
        }
        return new Reading.Measured(lo, hi, best, evidence);
    }

    /** Those that may be of a day or later; one that may be older is not sure. */
    private static AddressLooks since(AddressLooks looks, LocalDate day) {
        List<AddressLooks.Look> late = new ArrayList<>(looks.all().size());
        for (AddressLooks.Look look : looks.all()) {
            if (look.maybeSince(day)) {
                late.add(look.surelySince(day) ? look : look.unsure());
            }
        }
        return new AddressLooks(late);
    }

    private static boolean tells(Observation look) {
        boolean seen =
                look.method() == ObservationMethod.SITE_VISIT || look.method() == ObservationMethod.STREET_IMAGERY;
        return seen
                && (look.finding() == Finding.DERELICT
                        || look.finding() == Finding.VACANT
                        || look.finding() == Finding.COMPANY_PRESENT);
    }

    private double certainty(AddressLooks.Look look) {
        if (look.seen().finding() == Finding.COMPANY_PRESENT) {
            return 0;
        }
        return look.seen().method() == ObservationMethod.SITE_VISIT ? visited : pictured;
    }

    /** What a look found. */
    record Sight(String place, Observation seen) implements Evidence {
        @Override
        public Message message() {
            String what = switch (Objects.requireNonNull(seen.finding())) {
                case DERELICT -> "derelict";
                case VACANT -> "vacant";
                default -> "works";
            };
            return Message.of("address-imagery-implausible." + what)
                    .with("look", AddressLooks.Look.words(seen))
                    .with("place", Message.of("place." + place));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("observations", seen));
        }
    }
}

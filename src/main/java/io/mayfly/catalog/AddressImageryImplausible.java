package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        return Stream.of(AddressRole.REGISTERED, AddressRole.OPERATING)
                .flatMap(role -> reading(subject, role).stream())
                .reduce(Hull::greater)
                .<Reading>map(worst -> worst)
                .orElseGet(() -> Reading.unknown(Inputs.PLACE_SEEN));
    }

    private Optional<Reading.Measured> reading(Subject subject, AddressRole role) {
        LocalDate since = subject.asOf().minusMonths(months);
        AddressLooks looks =
                new AddressLooks(AddressLooks.of(subject, role, AddressImageryImplausible::tells).all().stream()
                        .filter(look -> look.maybeSince(since))
                        .map(look -> look.surelySince(since) ? look : look.unsure())
                        .toList());
        AddressLooks.Look last = AddressLooks.last(looks.likely(), this::certainty);
        if (last == null) {
            return Optional.empty();
        }
        double best = certainty(last);
        Sight evidence = new Sight(AddressLooks.name(role), last.words(), found(last), List.of(last.cited()));
        if (looks.sure().isEmpty()) {
            // None may be of this place or of late: nothing would be known of it.
            return Optional.of(new Reading.Measured(0, Math.max(visited, pictured), best, evidence));
        }
        List<AddressLooks.Look> rivals =
                new ArrayList<>(AddressLooks.possible(this::certainty).candidates(looks.sure()));
        looks.all().stream().filter(look -> !look.sure()).forEach(rivals::add);
        double lo = best;
        double hi = best;
        for (AddressLooks.Look rival : rivals) {
            lo = Math.min(lo, certainty(rival));
            hi = Math.max(hi, certainty(rival));
        }
        return Optional.of(new Reading.Measured(lo, hi, best, evidence));
    }

    private static boolean tells(Observation look) {
        boolean seen =
                look.method() == ObservationMethod.SITE_VISIT || look.method() == ObservationMethod.STREET_IMAGERY;
        return seen
                && (look.finding() == Finding.DERELICT
                        || look.finding() == Finding.VACANT
                        || look.finding() == Finding.COMPANY_PRESENT);
    }

    private static Finding found(AddressLooks.Look look) {
        return Objects.requireNonNull(look.seen().finding());
    }

    private double certainty(AddressLooks.Look look) {
        if (found(look) == Finding.COMPANY_PRESENT) {
            return 0;
        }
        return look.seen().method() == ObservationMethod.SITE_VISIT ? visited : pictured;
    }

    /** What a look found. */
    record Sight(String place, String look, Finding finding, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String what = switch (finding) {
                case DERELICT -> " is derelict";
                case VACANT -> " stands vacant";
                default -> " is where the company works";
            };
            return "By " + look + ", the " + place + " address" + what + ".";
        }
    }
}

package io.mayfly.catalog;

import io.mayfly.catalog.AddressLooks.Look;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is, from 0 to 1, that there is no such place as the registered or the operating address. Looks that found no
 * such place add up since somebody last found something there.
 *
 * @param once the certainty by one look, or by several that may be one
 * @param twice the certainty by two independent looks: of different methods, or by different sources
 */
record AddressNotFound(double once, double twice) implements Signal {

    private static final Rivals<Look> TAKEN = AddressLooks.taken(AddressNotFound::failure);

    private static final Rivals<Look> POSSIBLE = AddressLooks.possible(AddressNotFound::failure);

    @Override
    public String id() {
        return "address-not-found";
    }

    @Override
    public Reading measure(Subject subject) {
        Reading.Measured worst =
                Hull.greaterOf(reading(subject, AddressRole.REGISTERED), reading(subject, AddressRole.OPERATING));
        return worst == null ? Missing.PLACE_SEARCHED : worst;
    }

    private Reading.@Nullable Measured reading(Subject subject, AddressRole role) {
        AddressLooks missed = AddressLooks.of(subject, role, AddressNotFound::missed);
        AddressLooks seen = AddressLooks.of(subject, role, AddressNotFound::seen);
        if (missed.all().isEmpty() && seen.all().isEmpty()) {
            return null;
        }
        boolean sure = !missed.sure().isEmpty() || !seen.sure().isEmpty();
        List<Look> last = TAKEN.after(sure ? missed.sure() : missed.all(), sure ? seen.sure() : seen.all());
        double best = least(last);
        Search evidence = evidence(role, last, seen);
        if (!sure) {
            // None may be of this place: nothing would be known of it.
            return new Reading.Measured(0, twice, best, evidence);
        }
        double lo = least(POSSIBLE.surelyAfter(missed.sure(), seen.all()));
        double hi = most(POSSIBLE.maybeAfter(missed.all(), seen.sure()));
        return new Reading.Measured(Math.min(lo, best), Math.max(hi, best), best, evidence);
    }

    private static Search evidence(AddressRole role, List<Look> missed, AddressLooks seen) {
        List<Look> looks = missed.isEmpty() ? List.of(Objects.requireNonNull(TAKEN.best(seen.likely()))) : missed;
        return new Search(AddressLooks.name(role), !missed.isEmpty(), Lists.map(looks, Look::seen));
    }

    /** Pictures of the street and the company’s own pages cannot show that there is no such place. */
    private static boolean missed(Observation look) {
        return look.finding() == Finding.NO_SUCH_PLACE
                && look.method() != ObservationMethod.STREET_IMAGERY
                && look.method() != ObservationMethod.WEBSITE;
    }

    private static boolean seen(Observation look) {
        if (look.method() == ObservationMethod.WEBSITE) {
            return false;
        }
        return look.finding() == null
                ? look.use() != null
                : look.finding() == Finding.DERELICT
                        || look.finding() == Finding.VACANT
                        || look.finding() == Finding.COMPANY_PRESENT;
    }

    private static double failure(Look look) {
        return missed(look.seen()) ? 1 : 0;
    }

    private double least(List<Look> missed) {
        return missed.isEmpty() ? 0 : anyPair(missed, false) ? twice : once;
    }

    private double most(List<Look> missed) {
        return missed.isEmpty() ? 0 : anyPair(missed, true) ? twice : once;
    }

    private static boolean anyPair(List<Look> looks, boolean maybe) {
        for (Look one : looks) {
            for (Look other : looks) {
                if (!one.equals(other) && independent(one.seen(), other.seen(), maybe)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Two visits of one day, told by two sources, may be one visit; where a source is not stated, two looks of one method
     * may be one.
     */
    private static boolean independent(Observation one, Observation other, boolean maybe) {
        if (one.method() != other.method()) {
            return true;
        }
        if (one.source() == null || other.source() == null) {
            return maybe;
        }
        boolean told = one.method() == ObservationMethod.SITE_VISIT && overlap(one.date(), other.date());
        return !one.source().equals(other.source()) && (maybe || !told);
    }

    private static boolean overlap(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null
                || other == null
                || !(one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest()));
    }

    /** What looks for the place came to. */
    record Search(String place, boolean missed, List<Observation> looks) implements Evidence {
        @Override
        public Message message() {
            List<Message> by = looks.stream().map(Look::words).distinct().toList();
            return Message.of("address-not-found." + (missed ? "missed" : "found"))
                    .with("place", Message.of("place." + place))
                    .with("looks", new Message.Joined("list.and", by));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(looks, look -> new Cited("observations", look));
        }
    }
}

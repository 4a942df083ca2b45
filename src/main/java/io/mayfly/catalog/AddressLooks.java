package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the place of one role, without those that surely were at the place before it.
 *
 * @param all the looks
 */
record AddressLooks(List<Look> all) {

    static AddressLooks of(Subject subject, AddressRole role, Predicate<Observation> which) {
        Moves moves = Moves.of(AddressUses.current(subject, role));
        return new AddressLooks(subject.dossier().observations().stream()
                .filter(look -> role == AddressUses.place(look) && which.test(look))
                .map(look -> Look.of(subject, look, moves))
                .filter(look -> !moves.surelyAfter(look.period()))
                .toList());
    }

    /** Those that surely were at this place. */
    List<Look> sure() {
        return Lists.filter(all, Look::sure);
    }

    /** Those that surely were at this place, or all where there are none. */
    List<Look> likely() {
        List<Look> sure = sure();
        return sure.isEmpty() ? all : sure;
    }

    /**
     * A look.
     *
     * @param sure whether it surely was at this place, and is not too old
     * @param period when somebody may have looked
     * @param known when it counts: its day, or else when it became known
     */
    record Look(Observation seen, boolean sure, KnownAt period, KnownAt known) {

        static Look of(Subject subject, Observation seen, Moves moves) {
            PartialDate date = seen.date();
            if (date != null) {
                KnownAt within = new KnownAt(date.earliest(), date.latest(), KnownAtRule.OBSERVED);
                return new Look(seen, !moves.maybeAfter(within), within, within);
            }
            KnownAt known = subject.knownAt(seen);
            LocalDate latest = known.day() == null ? subject.asOf() : known.day();
            KnownAt until = new KnownAt(null, latest, known.rule());
            return new Look(seen, !moves.maybeAfter(until), until, known);
        }

        Look unsure() {
            return new Look(seen, false, period, known);
        }

        boolean surelySince(LocalDate day) {
            return period.earliest() != null && !period.earliest().isBefore(day);
        }

        boolean maybeSince(LocalDate day) {
            return period.day() != null && !period.day().isBefore(day);
        }

        Cited cited() {
            return new Cited("observations", seen);
        }

        /** What somebody looked at, and when. */
        String words() {
            String method = switch (seen.method()) {
                case LAND_REGISTER -> "the land register";
                case SITE_VISIT -> "a visit";
                case STREET_IMAGERY -> "street imagery";
                case WEBSITE -> "the company’s website";
                case SEARCH -> "a search";
                case MAP_SERVICE -> "a map service";
            };
            return method + (seen.date() == null ? " of an unstated day" : " of " + seen.date());
        }
    }

    /** The look to take for the last; of two of one day the one that is worth less. {@code null} if there is none. */
    static @Nullable Look last(List<Look> looks, ToDoubleFunction<Look> worth) {
        return taken(worth).best(looks);
    }

    /** By the days that looks are taken to be of: of those of one day the one that is worth less is the last. */
    static Rivals<Look> taken(ToDoubleFunction<Look> worth) {
        return new Rivals<>(Look::known, tie(worth));
    }

    /** By the days on which somebody may have looked. */
    static Rivals<Look> possible(ToDoubleFunction<Look> worth) {
        return new Rivals<>(Look::period, tie(worth));
    }

    private static Comparator<Look> tie(ToDoubleFunction<Look> worth) {
        return Comparator.comparingDouble(worth)
                .reversed()
                .thenComparing(look -> look.seen().toString());
    }

    static String name(AddressRole role) {
        return role == AddressRole.OPERATING ? "operating" : "registered";
    }
}

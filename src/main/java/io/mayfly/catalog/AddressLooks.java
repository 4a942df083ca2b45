package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final AddressLooks NONE = new AddressLooks(List.of());

    static AddressLooks of(Subject subject, AddressRole role, Predicate<Observation> which) {
        List<Look> looks = List.of();
        for (Observation seen : subject.dossier().observations()) {
            if (role == AddressUses.place(seen) && which.test(seen)) {
                Moves moves = AddressUses.of(subject, role).moves();
                Look look = Look.of(subject, seen, moves);
                if (!moves.surelyAfter(look.period())) {
                    looks = looks.isEmpty() ? new ArrayList<>(1) : looks;
                    looks.add(look);
                }
            }
        }
        return looks.isEmpty() ? NONE : new AddressLooks(looks);
    }

    /** Those that surely were at this place. */
    List<Look> sure() {
        return Lists.all(all, Look::sure) ? all : Lists.filter(all, Look::sure);
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
        static Message words(Observation seen) {
            String key = "look." + Say.kebab(seen.method());
            return seen.date() == null
                    ? Message.of(key)
                    : Message.of(key + ".dated").with("date", seen.date());
        }
    }

    /** The look to take for the last; of two of one day the one that is worth less. {@code null} if there is none. */
    static @Nullable Look last(List<Look> looks, ToDoubleFunction<Look> worth) {
        return looks.size() == 1 ? looks.get(0) : taken(worth).best(looks);
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

package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often the registered address changed of late, by the changes that the register recorded and by the ends of former
 * registered addresses. The address that the company began with is no change.
 *
 * @param months the length of the window before the assessment
 * @param lagDays two dates that lie no farther apart are taken for one move: an address ends on one day and the register
 *     records it on another
 */
record AddressMigration(int months, int lagDays) implements Signal {

    @Override
    public String id() {
        return "address-migration";
    }

    @Override
    public Reading measure(Subject subject) {
        LocalDate since = subject.asOf().minusMonths(months);
        LocalDate until = subject.asOf();
        List<Move> all = moves(subject);
        List<Move> maybe = Lists.filter(
                all,
                move -> !move.date().latest().isBefore(since)
                        && !move.date().earliest().isAfter(until));
        boolean known = known(subject) || settled(subject, since);
        if (!known && maybe.isEmpty()) {
            return Reading.unknown(Inputs.ADDRESS_CHANGES);
        }
        List<Move> likely = in(maybe, move -> within(move.date().best(), since, until));
        List<Move> surely = in(
                maybe,
                move -> within(move.date().earliest(), since, until)
                        && within(move.date().latest(), since, until));
        return Reading.between(
                events(surely),
                known ? most(maybe) : Double.POSITIVE_INFINITY,
                events(likely),
                new Wandering(months, until, events(likely), last(likely), cited(likely)));
    }

    private static List<Move> moves(Subject subject) {
        Stream<Move> recorded = subject.dossier().company().changes().stream()
                .filter(change -> change.what() == ChangeKind.ADDRESS)
                .map(change -> new Move(change.date(), new Cited("company.changes", change)));
        Stream<Move> ended = subject.dossier().addresses().stream()
                .filter(address -> address.role() == AddressRole.REGISTERED && address.to() != null)
                .map(address -> new Move(Objects.requireNonNull(address.to()), new Cited("addresses", address)));
        return Stream.concat(recorded, ended).toList();
    }

    /** Whoever recorded any change has read the register; whoever found none as well. */
    private static boolean known(Subject subject) {
        return !subject.dossier().company().changes().isEmpty() || subject.searchedInVain(DossierPart.CHANGES);
    }

    /** Whether the company has sat at one address since before the window. */
    private static boolean settled(Subject subject, LocalDate since) {
        return AddressUses.current(subject, AddressRole.REGISTERED).stream()
                .map(Address::from)
                .anyMatch(from -> from != null && from.latest().isBefore(since));
    }

    private static List<Move> in(List<Move> moves, Predicate<Move> which) {
        return Lists.filter(moves, which);
    }

    private static boolean within(LocalDate day, LocalDate since, LocalDate until) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** The fewest moves that these dates may be of. */
    private int events(List<Move> moves) {
        int events = 0;
        LocalDate reach = null;
        for (Move move : moves.stream().sorted(Move.BY_END).toList()) {
            PartialDate date = move.date();
            if (reach == null || date.earliest().isAfter(reach)) {
                events++;
                reach = date.latest().plusDays(lagDays);
            }
        }
        return events;
    }

    /** The most moves that these dates may be of: only what is of one exact day is surely one. */
    private static int most(List<Move> moves) {
        Set<Object> distinct = new HashSet<>();
        moves.forEach(move -> distinct.add(move.date().exact() ? move.date() : move.cited()));
        return distinct.size();
    }

    private static @Nullable PartialDate last(List<Move> moves) {
        return moves.stream().max(Move.BY_END).map(Move::date).orElse(null);
    }

    private static List<Cited> cited(List<Move> moves) {
        return Lists.map(moves, Move::cited);
    }

    /** A date on which the registered address changed. */
    private record Move(PartialDate date, Cited cited) {

        static final Comparator<Move> BY_END = Comparator.<Move, LocalDate>comparing(
                        move -> move.date().latest())
                .thenComparing(move -> move.date().earliest());
    }

    /** How often a company moved. */
    record Wandering(
            int months,
            LocalDate until,
            int moves,
            @Nullable PartialDate last,
            List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String window = " in the " + months + " months to " + until;
            return last == null
                    ? "No change of the registered address is on record" + window + "."
                    : "The registered address changed "
                            + (moves == 1 ? "once" : moves + " times")
                            + window
                            + ", last of "
                            + last
                            + ".";
        }
    }
}

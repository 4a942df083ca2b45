package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.register.RegisteredOffice;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How often the registered address changed of late, by the changes that the register recorded and by the ends of former
 * registered addresses, whether somebody recorded the end or a later one was taken. The address that the company began with is
 * no change.
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
        List<Move> maybe = moves(subject, since, until);
        boolean known = known(subject) || settled(subject, since);
        if (maybe.isEmpty()) {
            return known ? Reading.of(0, new Wandering(months, until, 0, List.of())) : Missing.ADDRESS_CHANGES;
        }
        List<Move> likely = Lists.filter(maybe, move -> within(move.date().best(), since, until));
        List<Move> surely = Lists.filter(
                maybe,
                move -> within(move.date().earliest(), since, until)
                        && within(move.date().latest(), since, until));
        int best = events(likely);
        return Reading.between(
                events(surely),
                known ? most(maybe) : Double.POSITIVE_INFINITY,
                best,
                new Wandering(months, until, best, likely));
    }

    /** Those that may have come from one day to another. */
    private static List<Move> moves(Subject subject, LocalDate since, LocalDate until) {
        List<Move> moves = new ArrayList<>(0);
        for (Change change : subject.dossier().company().changes()) {
            if (change.what() == ChangeKind.ADDRESS && overlaps(change.date(), since, until)) {
                moves.add(new Move(change.date(), new Cited("company.changes", change)));
            }
        }
        List<Address> addresses = subject.dossier().addresses();
        RegisteredOffice offices = RegisteredOffice.of(addresses, subject.asOf());
        for (Address address : addresses) {
            Address next = offices.successor(address);
            PartialDate end = next == null ? address.to() : next.from();
            if (address.role() == AddressRole.REGISTERED && end != null && overlaps(end, since, until)) {
                moves.add(new Move(end, new Cited("addresses", next == null ? address : next)));
            }
        }
        return moves;
    }

    private static boolean overlaps(PartialDate date, LocalDate since, LocalDate until) {
        return !date.latest().isBefore(since) && !date.earliest().isAfter(until);
    }

    /** Whoever recorded any change has read the register; whoever found none as well. */
    private static boolean known(Subject subject) {
        return !subject.dossier().company().changes().isEmpty() || subject.searchedInVain(DossierPart.CHANGES);
    }

    /** Whether the company has sat at one address since before the window. */
    private static boolean settled(Subject subject, LocalDate since) {
        return Lists.any(
                AddressUses.of(subject, AddressRole.REGISTERED).current(),
                address -> address.from() != null && address.from().latest().isBefore(since));
    }

    private static boolean within(LocalDate day, LocalDate since, LocalDate until) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** The fewest moves that these dates may be of. */
    private int events(List<Move> moves) {
        List<Move> ordered = new ArrayList<>(moves);
        ordered.sort(Move.BY_END);
        int events = 0;
        LocalDate reach = null;
        for (Move move : ordered) {
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

    /** A date on which the registered address changed. */
    record Move(PartialDate date, Cited cited) {

        static final Comparator<Move> BY_END = Comparator.<Move, LocalDate>comparing(
                        move -> move.date().latest())
                .thenComparing(move -> move.date().earliest());
    }

    /** How often a company moved. */
    record Wandering(int months, LocalDate until, int times, List<Move> moves) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = moves.isEmpty()
                    ? Message.of("address-migration.none")
                    : Message.counted("address-migration", times)
                            .with("last", Collections.max(moves, Move.BY_END).date());
            return message.with("months", months).with("day", until);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(moves, Move::cited);
        }
    }
}

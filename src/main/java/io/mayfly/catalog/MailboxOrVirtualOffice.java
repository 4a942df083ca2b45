package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.DossierPart;
import io.mayfly.language.Message;
import io.mayfly.reference.AddressWords.Kind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is, from 0 to 1, that the company is to be found only where its letters are taken in: by its registered
 * and its operating address, each as it was last declared or found to be. The words of an address count where nobody
 * found anything, and for less. A post box for letters beside them does not count.
 *
 * @param beside the certainty for a virtual office or mail drop where another address is known
 * @param alone the certainty for a virtual office or mail drop where no other address is known
 * @param mass the certainty for an address at which very many companies are registered
 * @param worded which share of the certainty counts where nothing but the words of an address speak of a mail drop
 */
record MailboxOrVirtualOffice(double beside, double alone, double mass, double worded) implements Signal {

    @Override
    public String id() {
        return "mailbox-or-virtual-office";
    }

    @Override
    public Reading measure(Subject subject) {
        Letters registered = Letters.of(subject, AddressRole.REGISTERED);
        Letters operating = Letters.of(subject, AddressRole.OPERATING);
        if (registered.found() == null && operating.found() == null) {
            return Missing.ADDRESS_USE;
        }
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        for (Reach one : registered.maybe()) {
            for (Reach other : operating.maybe()) {
                lo = Math.min(lo, certainty(one, other));
                hi = Math.max(hi, certainty(one, other));
            }
        }
        boolean found = registered.isFoundDrop() || operating.isFoundDrop();
        boolean read = registered.read() || operating.read();
        double best = certainty(registered.best(), operating.best()) * (read && !found ? worded : 1);
        return Reading.between(lo, hi, best, evidence(registered, operating));
    }

    private double certainty(Reach one, Reach other) {
        if (one == Reach.LETTERS || other == Reach.LETTERS) {
            return one == Reach.PREMISES || other == Reach.PREMISES ? beside : alone;
        }
        return one == Reach.CROWD || other == Reach.CROWD ? mass : 0;
    }

    private static MailDrop evidence(Letters registered, Letters operating) {
        boolean first = operating.found() == null
                || (registered.found() != null && registered.best().compareTo(operating.best()) >= 0);
        Letters worse = first ? registered : operating;
        Letters better = first ? operating : registered;
        return new MailDrop(
                first ? "registered" : "operating",
                Objects.requireNonNull(worse.found()),
                worse.best() == Reach.LETTERS ? better.best() : Reach.PREMISES);
    }

    /** Whether a company can be met at a place, from the best to the worst. */
    enum Reach {
        PREMISES,
        NOWHERE,
        CROWD,
        LETTERS;

        static Reach of(AddressUse use) {
            return switch (use) {
                case VIRTUAL -> LETTERS;
                case MASS_REGISTRATION -> CROWD;
                case RESIDENTIAL, OFFICE, WAREHOUSE, INDUSTRIAL -> PREMISES;
            };
        }
    }

    /**
     * What the place of a role is, as far as meeting the company there goes.
     *
     * @param best what it is taken to be: where an address says nothing, premises; where there is none, nowhere
     * @param maybe what it may turn out to be
     * @param found what says so; {@code null} where nothing is known of its use
     * @param read whether nothing but the words of the address say so
     */
    private record Letters(Reach best, Set<Reach> maybe, AddressUses.@Nullable Told found, boolean read) {

        private static final Set<Reach> ANYTHING = EnumSet.of(Reach.PREMISES, Reach.CROWD, Reach.LETTERS);

        private static final Letters UNTOLD = new Letters(Reach.PREMISES, ANYTHING, null, false);
        private static final Letters NO_ADDRESS = new Letters(Reach.NOWHERE, EnumSet.of(Reach.NOWHERE), null, false);
        private static final Letters NO_ADDRESS_KNOWN =
                new Letters(Reach.NOWHERE, EnumSet.of(Reach.NOWHERE, Reach.PREMISES), null, false);

        static Letters of(Subject subject, AddressRole role) {
            AddressUses uses = AddressUses.of(subject, role);
            AddressUses.Found best = uses.best();
            if (best != null) {
                return found(uses, best);
            }
            for (AddressUses.Worded worded : uses.worded()) {
                if (worded.finding().kind() == Kind.VIRTUAL) {
                    return new Letters(Reach.LETTERS, ANYTHING, worded, true);
                }
            }
            return unknown(subject, uses);
        }

        /** Whether somebody declared or found it to be a mail drop. */
        boolean isFoundDrop() {
            return best == Reach.LETTERS && !read;
        }

        private static Letters found(AddressUses uses, AddressUses.Found best) {
            Set<Reach> maybe = EnumSet.of(Reach.of(best.use()));
            for (AddressUses.Found rival : uses.candidates()) {
                maybe.add(Reach.of(rival.use()));
            }
            if (!uses.sure()) {
                maybe.addAll(ANYTHING);
            }
            return new Letters(Reach.of(best.use()), maybe, best, false);
        }

        /** Nobody says that there is no other address, unless somebody looked for one. */
        private static Letters unknown(Subject subject, AddressUses uses) {
            if (!uses.current().isEmpty()) {
                return UNTOLD;
            }
            return subject.searchedInVain(DossierPart.PREMISES) ? NO_ADDRESS : NO_ADDRESS_KNOWN;
        }
    }

    /**
     * A place that takes in letters, or does not.
     *
     * @param other what the other address is, where it matters; premises where it does not
     */
    record MailDrop(String place, AddressUses.Told told, Reach other) implements Evidence {
        @Override
        public Message message() {
            return Message.of("mailbox-or-virtual-office." + Say.kebab(other))
                    .with("place", Message.of("place." + place))
                    .with("use", told.words());
        }

        @Override
        public List<Cited> facts() {
            return List.of(told.cited());
        }
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.language.Message;
import io.mayfly.reference.AddressWords.Kind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is there a place of business behind the address? */
final class AddressSignals {

    private AddressSignals() {}

    static List<Signal> all() {
        return List.of(
                new ResidentialAddress(1.0, 0.8, 0.75, 0.5),
                new MailboxOrVirtualOffice(0.7, 1.0, 0.5, 0.7),
                new AddressImageryImplausible(1.0, 0.8, 24),
                new AddressNotFound(0.6, 1.0),
                new AddressMigration(36, 31));
    }

    /**
     * How sure it is, from 0 to 1, that the registered or the operating address is a dwelling. Of several findings about
     * one address the one known last counts. Where nobody found anything, the words of the address count: less than any
     * finding, and only until there is one.
     *
     * @param stated the certainty when the use is declared, or found in a land register, on a visit or by a search
     * @param imagery the certainty when it is read off published pictures
     * @param wording the factor for the certainty of the words; those for business premises or a mailbox count as 0
     * @param officerHomeFactor the factor for the home of an officer, which is usual and lawful for a small company and does
     *     not turn worse as it grows; where the company trades in no goods it does not count at all
     */
    record ResidentialAddress(double stated, double imagery, double wording, double officerHomeFactor)
            implements Signal {

        @Override
        public String id() {
            return "residential-address";
        }

        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().kind() == SubjectKind.SOLE_PROPRIETOR) {
                return Reading.notApplicable(Message.of("because.sole-proprietor"));
            }
            Reading.Measured worst = Hull.greaterOf(
                    reading(subject, AddressUses.of(subject, AddressRole.REGISTERED)),
                    reading(subject, AddressUses.of(subject, AddressRole.OPERATING)));
            return worst == null ? Missing.ADDRESS_USE : worst;
        }

        private Reading.@Nullable Measured reading(Subject subject, AddressUses uses) {
            AddressUses.Found best = uses.best();
            if (best == null && uses.worded().isEmpty()) {
                return null;
            }
            Share share = uses.officerHome() ? Share.ofHome(subject, officerHomeFactor) : Share.WHOLE;
            return best == null ? worded(uses, share) : found(uses, best, share);
        }

        /** What the place was last found to be; open where it is not known which finding was the last. */
        private Reading.Measured found(AddressUses uses, AddressUses.Found best, Share share) {
            double certainty = certainty(best);
            double least = certainty;
            double most = certainty;
            for (AddressUses.Found rival : uses.candidates()) {
                least = Math.min(least, certainty(rival));
                most = Math.max(most, certainty(rival));
            }
            Dwelling evidence = new Dwelling(best, share.excuses(certainty));
            double hi = most * share.most();
            // Where no finding is surely of this place, nothing may be known of it.
            return uses.sure()
                    ? new Reading.Measured(least * share.least(), hi, certainty * share.best(), evidence)
                    : new Reading.Measured(0, Math.max(hi, stated), certainty * share.best(), evidence);
        }

        private double certainty(AddressUses.Found found) {
            double sure = found.looked() == ObservationMethod.STREET_IMAGERY ? imagery : stated;
            return found.use() == AddressUse.RESIDENTIAL ? sure : 0;
        }

        /** Words say nothing for sure: a look may yet find anything. */
        private Reading.Measured worded(AddressUses uses, Share share) {
            boolean there = Lists.all(uses.worded(), AddressUses.Worded::begun);
            double most = there ? stated * share.most() : stated;
            AddressUses.Worded worst = uses.worded().size() == 1
                    ? uses.worded().get(0)
                    : Collections.max(
                            uses.worded(),
                            Comparator.<AddressUses.Worded>comparingDouble(this::certainty)
                                    .thenComparing(worded -> worded.address().toString()));
            double certainty = certainty(worst);
            return new Reading.Measured(
                    0, most, Math.min(most, certainty * share.best()), new Dwelling(worst, share.excuses(certainty)));
        }

        private double certainty(AddressUses.Worded worded) {
            Kind kind = worded.finding().kind();
            return kind == Kind.DWELLING || kind == Kind.AMBIGUOUS
                    ? wording * worded.finding().certainty()
                    : 0;
        }
    }

    /** The share of a dwelling that counts: less for the home of an officer. */
    private record Share(double least, double best, double most) {

        static final Share WHOLE = new Share(1, 1, 1);

        static Share ofHome(Subject subject, double factor) {
            boolean idle = Trades.of(subject).all().isEmpty();
            boolean surelyIdle = idle && Trades.declarationsKnown(subject) && Trades.shipmentsKnown(subject);
            double most = surelyIdle ? 0 : factor;
            return new Share(idle ? 0 : factor, most, most);
        }

        boolean excuses(double certainty) {
            return certainty > 0 && best == 0;
        }
    }

    record Dwelling(AddressUses.Told told, boolean harmless) implements Evidence {
        @Override
        public Message message() {
            return Message.of(harmless ? "residential-address.harmless" : "residential-address")
                    .with("use", told.words());
        }

        @Override
        public List<Cited> facts() {
            return List.of(told.cited());
        }
    }
}

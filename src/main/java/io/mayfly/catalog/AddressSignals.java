package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.reference.AddressWords.Kind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                return Reading.notApplicable("a sole proprietor may register at home");
            }
            return Stream.of(AddressRole.REGISTERED, AddressRole.OPERATING)
                    .flatMap(role -> reading(subject, AddressUses.of(subject, role)).stream())
                    .reduce(Hull::greater)
                    .<Reading>map(worst -> worst)
                    .orElseGet(() -> Reading.unknown(Inputs.ADDRESS_USE));
        }

        private Optional<Reading.Measured> reading(Subject subject, AddressUses uses) {
            Share share = uses.officerHome() ? Share.ofHome(subject, officerHomeFactor) : Share.WHOLE;
            AddressUses.Found best = uses.best();
            return best == null ? worded(uses, share) : Optional.of(found(uses, best, share));
        }

        /** What the place was last found to be; open where it is not known which finding was the last. */
        private Reading.Measured found(AddressUses uses, AddressUses.Found best, Share share) {
            Reading.Measured reading = reading(best, share);
            double lo = reading.lo();
            double hi = reading.hi();
            for (AddressUses.Found rival : uses.candidates()) {
                Reading.Measured other = reading(rival, share);
                lo = Math.min(lo, other.lo());
                hi = Math.max(hi, other.hi());
            }
            // Where no finding is surely of this place, nothing may be known of it.
            return uses.sure()
                    ? new Reading.Measured(lo, hi, reading.best(), reading.evidence())
                    : new Reading.Measured(0, Math.max(hi, stated), reading.best(), reading.evidence());
        }

        private Reading.Measured reading(AddressUses.Found found, Share share) {
            double sure = found.looked() == ObservationMethod.STREET_IMAGERY ? imagery : stated;
            double certainty = found.use() == AddressUse.RESIDENTIAL ? sure : 0;
            return new Reading.Measured(
                    certainty * share.least(),
                    certainty * share.most(),
                    certainty * share.best(),
                    new Dwelling(found.words(), share.excuses(certainty), List.of(found.cited())));
        }

        /** Words say nothing for sure: a look may yet find anything. */
        private Optional<Reading.Measured> worded(AddressUses uses, Share share) {
            boolean there = Lists.all(uses.worded(), AddressUses.Worded::begun);
            double most = there ? stated * share.most() : stated;
            return uses.worded().stream()
                    .max(Comparator.comparingDouble(this::certainty)
                            .thenComparing(worded -> worded.address().toString()))
                    .map(worded -> new Reading.Measured(
                            0,
                            most,
                            Math.min(most, certainty(worded) * share.best()),
                            new Dwelling(worded.words(), share.excuses(certainty(worded)), List.of(worded.cited()))));
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

    record Dwelling(String found, boolean harmless, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String place = "The company’s address " + found + ".";
            return harmless ? place + " It is the home of an officer, and the company trades in no goods." : place;
        }
    }
}

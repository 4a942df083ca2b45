package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Is there a place of business behind the address? */
final class AddressSignals {

    private AddressSignals() {}

    static List<Signal> all() {
        return List.of(new ResidentialAddress(1.0, 0.8, 0.5, 2));
    }

    /**
     * How sure it is, from 0 to 1, that the registered or the operating address is a dwelling. Of several findings about
     * one address the one known last counts.
     *
     * @param stated the certainty when the use is declared, or found in a land register, on a visit or by a search
     * @param imagery the certainty when it is read off published pictures
     * @param officerHomeFactor the factor for the home of an officer of a very small company: usual and lawful; of one that
     *     trades in no goods it does not count at all
     * @param smallStaff the most staff that counts as very small
     */
    record ResidentialAddress(double stated, double imagery, double officerHomeFactor, int smallStaff)
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
            List<Reading.Measured> readings = Stream.of(AddressRole.REGISTERED, AddressRole.OPERATING)
                    .flatMap(role -> reading(subject, role).stream())
                    .toList();
            return readings.stream()
                    .reduce(Hull::greater)
                    .<Reading>map(worst -> worst)
                    .orElseGet(() -> Reading.unknown(Inputs.ADDRESS_USE));
        }

        /** What the place of a role was last found to be; open where it is not known which finding was the last. */
        private Optional<Reading.Measured> reading(Subject subject, AddressRole role) {
            List<Address> current = subject.dossier().addresses().stream()
                    .filter(address -> address.role() == role && current(subject, address))
                    .toList();
            List<Finding> findings = findings(subject, role, current);
            List<Finding> sure = findings.stream().filter(Finding::ofThisPlace).toList();
            Rivals<Finding> latest = new Rivals<>(
                    Finding::known,
                    Comparator.comparing(finding -> finding.cited().fact().toString()));
            Finding best = latest.best(sure.isEmpty() ? findings : sure);
            if (best == null) {
                return Optional.empty();
            }
            boolean home = current.stream().anyMatch(address -> Boolean.TRUE.equals(address.officerHome()));
            Share share = home ? Share.ofHome(subject, officerHomeFactor, smallStaff) : Share.WHOLE;
            Reading.Measured reading = reading(best, share);
            double lo = reading.lo();
            double hi = reading.hi();
            List<Finding> rivals = new ArrayList<>(latest.candidates(sure));
            rivals.addAll(latest.candidates(findings));
            for (Finding rival : rivals) {
                Reading.Measured other = reading(rival, share);
                lo = Math.min(lo, other.lo());
                hi = Math.max(hi, other.hi());
            }
            // Where no finding is surely of this place, nothing may be known of it.
            return Optional.of(
                    sure.isEmpty()
                            ? new Reading.Measured(0, Math.max(hi, stated), reading.best(), reading.evidence())
                            : new Reading.Measured(lo, hi, reading.best(), reading.evidence()));
        }

        private static Reading.Measured reading(Finding finding, Share share) {
            double certainty = finding.certainty();
            boolean harmless = certainty > 0 && share.best() == 0;
            return new Reading.Measured(
                    certainty * share.least(),
                    certainty * share.most(),
                    certainty * share.best(),
                    new Dwelling(finding.use(), finding.looked(), harmless, List.of(finding.cited())));
        }

        private List<Finding> findings(Subject subject, AddressRole role, List<Address> current) {
            Moves moves = Moves.of(current);
            Stream<Finding> observed = subject.dossier().observations().stream()
                    .filter(look -> look.use() != null)
                    .filter(look -> role == (look.address() == null ? AddressRole.REGISTERED : look.address()))
                    .filter(look -> !moves.surelyAfter(look))
                    .map(look -> observed(subject, role, look, moves));
            Stream<Finding> declared = current.stream()
                    .filter(address -> address.use() != null)
                    .map(address -> declared(subject, address));
            return Stream.concat(observed, declared).toList();
        }

        private Finding observed(Subject subject, AddressRole role, Observation look, Moves moves) {
            double sure = look.method() == ObservationMethod.STREET_IMAGERY ? imagery : stated;
            return new Finding(
                    role,
                    Objects.requireNonNull(look.use()),
                    sure,
                    subject.knownAt(look),
                    !moves.maybeAfter(look),
                    look.method(),
                    new Cited("observations", look));
        }

        private Finding declared(Subject subject, Address address) {
            return new Finding(
                    address.role(),
                    Objects.requireNonNull(address.use()),
                    stated,
                    subject.publishedAt(address),
                    address.from() == null || !address.from().latest().isAfter(subject.asOf()),
                    null,
                    new Cited("addresses", address));
        }

        private static boolean current(Subject subject, Address address) {
            boolean begun = address.from() == null || !address.from().earliest().isAfter(subject.asOf());
            return begun && address.to() == null;
        }
    }

    /** The share of a dwelling that counts: less for the home of an officer, where the company is very small. */
    private record Share(double least, double best, double most) {

        static final Share WHOLE = new Share(1, 1, 1);

        static Share ofHome(Subject subject, double factor, int smallStaff) {
            Headcounts staff = Headcounts.of(subject);
            boolean small = staff.known() && staff.best() <= smallStaff;
            boolean maybeSmall = !staff.known() || staff.least() <= smallStaff;
            boolean surelySmall = staff.known() && staff.most() <= smallStaff;
            boolean idle = Trades.of(subject).all().isEmpty();
            boolean surelyIdle = idle && Trades.declarationsKnown(subject) && Trades.shipmentsKnown(subject);
            double known = surelyIdle ? 0 : factor;
            return new Share(maybeSmall ? (idle ? 0 : factor) : 1, small ? known : 1, surelySmall ? known : 1);
        }
    }

    /**
     * When a company moved into its present addresses of a role. Somebody who looked before that looked at another place.
     *
     * @param earliest the first day on which it may have moved in; {@code null} if it may have been there always
     * @param latest the last day on which it may have moved in; {@code null} if it may have been there always
     */
    private record Moves(
            @Nullable LocalDate earliest, @Nullable LocalDate latest) {

        static Moves of(List<Address> current) {
            LocalDate earliest = null;
            LocalDate latest = null;
            for (Address address : current) {
                PartialDate from = address.from();
                if (from == null) {
                    return new Moves(null, null);
                }
                earliest = earliest == null || from.earliest().isBefore(earliest) ? from.earliest() : earliest;
                latest = latest == null || from.latest().isBefore(latest) ? from.latest() : latest;
            }
            return new Moves(earliest, latest);
        }

        boolean surelyAfter(Observation look) {
            return earliest != null
                    && look.date() != null
                    && look.date().latest().isBefore(earliest);
        }

        boolean maybeAfter(Observation look) {
            return latest != null
                    && look.date() != null
                    && look.date().earliest().isBefore(latest);
        }
    }

    /**
     * What one address was found to be.
     *
     * @param ofThisPlace whether it surely is of the place where the company is now
     */
    private record Finding(
            AddressRole role,
            AddressUse use,
            double sure,
            KnownAt known,
            boolean ofThisPlace,
            @Nullable ObservationMethod looked,
            Cited cited) {
        double certainty() {
            return use == AddressUse.RESIDENTIAL ? sure : 0;
        }
    }

    record Dwelling(AddressUse use, @Nullable ObservationMethod looked, boolean harmless, List<Cited> facts)
            implements Evidence {
        @Override
        public String sentence() {
            String by = looked == null
                    ? "is declared to be"
                    : switch (looked) {
                        case LAND_REGISTER -> "is, by the land register,";
                        case SITE_VISIT -> "was found on a visit to be";
                        case STREET_IMAGERY -> "looks in street imagery like";
                        case WEBSITE, SEARCH, MAP_SERVICE -> "was found by a search to be";
                    };
            String what = switch (use) {
                case RESIDENTIAL -> "a dwelling";
                case OFFICE -> "an office";
                case MASS_REGISTRATION -> "a mass registration address";
                case VIRTUAL -> "a virtual office or mail drop";
                case WAREHOUSE -> "a warehouse";
                case INDUSTRIAL -> "an industrial site";
            };
            String place = "The company’s address " + by + " " + what + ".";
            return harmless
                    ? place + " It is the home of an officer of a very small company that trades in no goods."
                    : place;
        }
    }
}

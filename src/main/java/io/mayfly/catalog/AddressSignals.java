package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
     * @param stated the certainty when the use is declared, or found in a land register or on a visit
     * @param imagery the certainty when it is read off published pictures
     * @param officerHomeFactor the factor for the home of an officer of a very small company: usual and lawful
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
                    .map(role -> finding(subject, role))
                    .flatMap(Stream::ofNullable)
                    .map(finding -> reading(subject, finding))
                    .toList();
            return readings.stream()
                    .reduce(ResidentialAddress::worse)
                    .<Reading>map(worst -> worst)
                    .orElseGet(() -> Reading.unknown(Inputs.ADDRESS_USE));
        }

        private static Reading.Measured worse(Reading.Measured a, Reading.Measured b) {
            return new Reading.Measured(
                    Math.max(a.lo(), b.lo()),
                    Math.max(a.hi(), b.hi()),
                    Math.max(a.best(), b.best()),
                    a.best() >= b.best() ? a.evidence() : b.evidence());
        }

        private Reading.Measured reading(Subject subject, Finding finding) {
            double certainty = finding.certainty();
            Dwelling evidence = new Dwelling(finding.use(), finding.looked(), List.of(finding.cited()));
            boolean home = finding.use() == AddressUse.RESIDENTIAL
                    && subject.dossier().addresses().stream()
                            .filter(address -> address.role() == finding.role() && current(subject, address))
                            .anyMatch(address -> Boolean.TRUE.equals(address.officerHome()));
            Headcounts.Latest staff = home ? Headcounts.latest(subject) : null;
            double halved = certainty * officerHomeFactor;
            double most = staff != null && staff.value() <= smallStaff ? halved : certainty;
            return new Reading.Measured(home && staff == null ? halved : most, most, most, evidence);
        }

        private @Nullable Finding finding(Subject subject, AddressRole role) {
            Stream<Finding> observed = subject.dossier().observations().stream()
                    .filter(look -> look.use() != null)
                    .filter(look -> role == (look.address() == null ? AddressRole.REGISTERED : look.address()))
                    .map(look -> observed(subject, role, look));
            Stream<Finding> declared = subject.dossier().addresses().stream()
                    .filter(address -> address.role() == role && address.use() != null && current(subject, address))
                    .map(address -> declared(subject, address));
            return Stream.concat(observed, declared)
                    .max(Comparator.comparing(Finding::known)
                            .thenComparing(finding -> finding.cited().fact().toString()))
                    .orElse(null);
        }

        private Finding observed(Subject subject, AddressRole role, Observation look) {
            double sure = look.method() == ObservationMethod.STREET_IMAGERY ? imagery : stated;
            return new Finding(
                    role,
                    use(look.use()),
                    sure,
                    known(subject.knownAt(look)),
                    look.method(),
                    new Cited("observations", look));
        }

        private Finding declared(Subject subject, Address address) {
            return new Finding(
                    address.role(),
                    use(address.use()),
                    stated,
                    known(subject.publishedAt(address)),
                    null,
                    new Cited("addresses", address));
        }

        private static AddressUse use(@Nullable AddressUse use) {
            return use == null ? AddressUse.OFFICE : use;
        }

        private static LocalDate known(KnownAt knownAt) {
            return knownAt.day() == null ? LocalDate.MIN : knownAt.day();
        }

        private static boolean current(Subject subject, Address address) {
            boolean begun = address.from() == null || !address.from().earliest().isAfter(subject.asOf());
            return begun && address.to() == null;
        }
    }

    /** What one address was found to be. */
    private record Finding(
            AddressRole role,
            AddressUse use,
            double sure,
            LocalDate known,
            @Nullable ObservationMethod looked,
            Cited cited) {
        double certainty() {
            return use == AddressUse.RESIDENTIAL ? sure : 0;
        }
    }

    record Dwelling(AddressUse use, @Nullable ObservationMethod looked, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            String by = looked == null
                    ? "is declared to be"
                    : switch (looked) {
                        case LAND_REGISTER -> "is, by the land register,";
                        case SITE_VISIT -> "was found on a visit to be";
                        case STREET_IMAGERY -> "looks in street imagery like";
                        case WEBSITE, SEARCH -> "was found by a search to be";
                    };
            String what = switch (use) {
                case RESIDENTIAL -> "a dwelling";
                case OFFICE -> "an office";
                case MASS_REGISTRATION -> "a mass registration address";
                case VIRTUAL -> "a virtual office or mail drop";
                case WAREHOUSE -> "a warehouse";
                case INDUSTRIAL -> "an industrial site";
            };
            return "The company’s address " + by + " " + what + ".";
        }
    }
}

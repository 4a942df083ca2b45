package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the company shows itself: premises and a website of its own. */
final class PresenceStanding {

    private PresenceStanding() {}

    static List<Signal> all() {
        return List.of(new VerifiedPremises(24, 0.5), new OwnWebDomainAged());
    }

    /**
     * How surely somebody saw that the company has premises, from 0 to 1: a visit that met the company, or a visit or a land
     * register that found an office, a warehouse or a works. A visit that found the same place empty, gone or something else
     * and did not come before takes that back.
     *
     * @param holdsMonths how long a look holds
     * @param lease what a lease with a named landlord is worth by itself
     */
    record VerifiedPremises(int holdsMonths, double lease) implements Signal {

        private static final Set<AddressUse> OF_BUSINESS =
                EnumSet.of(AddressUse.OFFICE, AddressUse.WAREHOUSE, AddressUse.INDUSTRIAL);
        private static final Set<Finding> AGAINST =
                EnumSet.of(Finding.DERELICT, Finding.VACANT, Finding.NO_SUCH_PLACE, Finding.OTHER_BUSINESS);
        private static final Set<ObservationMethod> SURE =
                EnumSet.of(ObservationMethod.SITE_VISIT, ObservationMethod.LAND_REGISTER);

        @Override
        public String id() {
            return "verified-premises";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Observation> looks = Lists.filter(
                    subject.dossier().observations(), look -> look.address() != AddressRole.CORRESPONDENCE);
            Observation seen = null;
            InForce visited = InForce.NO;
            for (Observation look : looks) {
                InForce holds = verifies(look) ? holds(subject, look, looks) : InForce.NO;
                if (holds.compareTo(visited) > 0) {
                    visited = holds;
                    seen = look;
                }
            }
            return visited == InForce.YES
                    ? Reading.of(1, new Visited(Objects.requireNonNull(seen)))
                    : withoutVisit(subject, seen);
        }

        /**
         * A visit that may have come may still turn out to hold; one that nobody made may still be made known. Who searched for
         * premises did not see every agreement.
         */
        private Reading withoutVisit(Subject subject, @Nullable Observation maybe) {
            boolean searched = subject.searchedInVain(DossierPart.PREMISES);
            Contract best = null;
            InForce leased = InForce.NO;
            for (Contract contract : Contracts.of(subject, ContractKind.LEASE)) {
                InForce fit = Contracts.inForce(subject, contract).and(Contracts.named(contract));
                if (fit.compareTo(leased) > 0) {
                    leased = fit;
                    best = contract;
                }
            }
            double lo = leased == InForce.YES ? lease : 0;
            boolean maybeLeased = leased != InForce.NO || !Contracts.known(subject);
            double hi = maybe != null || !searched ? 1 : maybeLeased ? lease : 0;
            if (best != null) {
                return Reading.between(lo, hi, lo, new Contracts.Held("verified-premises.lease", best));
            }
            if (maybe != null) {
                return Reading.between(0, 1, 0, new Visited(maybe));
            }
            return searched ? Reading.between(0, hi, 0, null) : Missing.VISIT;
        }

        private static boolean verifies(Observation look) {
            if (!SURE.contains(look.method()) || against(look)) {
                return false;
            }
            return look.finding() == Finding.COMPANY_PRESENT
                    || (look.use() != null && OF_BUSINESS.contains(look.use()));
        }

        private static boolean against(Observation look) {
            return look.finding() != null && AGAINST.contains(look.finding());
        }

        private InForce holds(Subject subject, Observation look, List<Observation> looks) {
            PartialDate date = look.date();
            if (date == null) {
                return InForce.MAYBE;
            }
            InForce fresh = InForce.notBefore(date, subject.asOf().minusMonths(holdsMonths));
            Predicate<Observation> contradicts = other ->
                    other.method() == ObservationMethod.SITE_VISIT && against(other) && role(other) == role(look);
            InForce stands = looks.stream()
                    .filter(contradicts)
                    .map(other -> overtaken(date, other.date()))
                    .reduce(InForce.YES, InForce::and);
            return fresh.and(stands);
        }

        /** Whether a look still stands beside one that found the contrary. */
        private static InForce overtaken(PartialDate date, @Nullable PartialDate contrary) {
            if (contrary == null) {
                return InForce.MAYBE;
            }
            if (contrary.latest().isBefore(date.earliest())) {
                return InForce.YES;
            }
            return contrary.earliest().isAfter(date.latest()) ? InForce.NO : InForce.MAYBE;
        }

        private static AddressRole role(Observation look) {
            return look.address() == null ? AddressRole.REGISTERED : look.address();
        }
    }

    /** For how many years the company has had its own website. Of several the oldest counts. */
    record OwnWebDomainAged() implements Signal {

        private static final double MONTHS_A_YEAR = 12;

        @Override
        public String id() {
            return "own-web-domain-aged";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Contact> sites =
                    Lists.filter(subject.dossier().contacts(), contact -> contact.kind() == ContactKind.WEBSITE);
            if (sites.isEmpty()) {
                return subject.searchedInVain(DossierPart.WEBSITE) ? Reading.of(0, null) : Missing.WEBSITE_SINCE;
            }
            boolean open = false;
            Reading.Measured oldest = null;
            for (Contact site : sites) {
                PartialDate since = site.since();
                open |= since == null;
                if (since != null) {
                    Reading.Measured age = age(subject, site, since);
                    oldest = oldest == null ? age : Hull.greater(oldest, age);
                }
            }
            if (oldest == null) {
                return Missing.WEBSITE_SINCE;
            }
            double hi = open ? Double.POSITIVE_INFINITY : oldest.hi();
            return Reading.between(oldest.lo(), hi, oldest.best(), oldest.evidence());
        }

        private static Reading.Measured age(Subject subject, Contact site, PartialDate since) {
            LocalDate day = subject.asOf();
            return new Reading.Measured(
                    Months.between(since.latest(), day) / MONTHS_A_YEAR,
                    Months.between(since.earliest(), day) / MONTHS_A_YEAR,
                    Months.between(since.best(), day) / MONTHS_A_YEAR,
                    new Site(site, since));
        }
    }

    record Visited(Observation look) implements Evidence {
        @Override
        public Message message() {
            String key =
                    "verified-premises." + (look.method() == ObservationMethod.SITE_VISIT ? "visit" : "land-register");
            Message found =
                    Message.of("verified-premises." + (look.finding() == Finding.COMPANY_PRESENT ? "company" : use()));
            return look.date() == null
                    ? Message.of(key).with("found", found)
                    : Message.of(key + ".dated").with("date", look.date()).with("found", found);
        }

        private String use() {
            return Say.kebab(Objects.requireNonNull(look.use()));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("observations", look));
        }
    }

    record Site(Contact site, PartialDate since) implements Evidence {
        @Override
        public Message message() {
            return site.value() == null
                    ? Message.of("own-web-domain-aged").with("since", since)
                    : Message.of("own-web-domain-aged.named")
                            .with("site", site.value())
                            .with("since", since);
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("contacts", site));
        }
    }
}

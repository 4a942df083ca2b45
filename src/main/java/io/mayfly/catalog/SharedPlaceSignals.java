package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Members;
import io.mayfly.register.RowFlag;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who else is at the same place? All of it asks a register of other companies. */
final class SharedPlaceSignals {

    private SharedPlaceSignals() {}

    static List<Signal> all() {
        return List.of(
                new MassAddress(),
                new CrowdedBuilding(),
                new SameDayFormationBatch(),
                new AddressSharedWithListed(0.4));
    }

    /** What to answer where the subject has no address that could be looked up. */
    private static Reading noAddress(Subject subject, Message reason) {
        return subject.dossier().addresses().isEmpty() ? Missing.ADDRESS : Reading.notApplicable(reason);
    }

    /** How many active companies of other groups are at the same address, to the unit. */
    record MassAddress() implements Signal {

        @Override
        public String id() {
            return "mass-address";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Shared most = here.most(KeyKind.UNIT);
            return most == null ? noAddress(subject, Message.of("because.no-unit")) : most.reading();
        }
    }

    /** The same of the building, where no unit is named: there may be many innocent tenants in one house. */
    record CrowdedBuilding() implements Signal {

        @Override
        public String id() {
            return "crowded-building";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Shared most = here.most(here.buildingsWithoutUnit());
            return most == null ? noAddress(subject, Message.of("because.no-building-alone")) : most.reading();
        }
    }

    /** How many companies, itself among them, were registered on its day at its address; those of one group count once. */
    record SameDayFormationBatch() implements Signal {

        @Override
        public String id() {
            return "same-day-formation-batch";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            if (subject.registered() == null) {
                return Missing.REGISTRATION;
            }
            Shared most = here.most(KeyKind.FORMATION);
            if (most == null && !subject.registered().exact() && seated(here)) {
                return Missing.REGISTRATION;
            }
            if (most == null) {
                return noAddress(subject, Message.of("because.no-building-registered"));
            }
            return Reading.between(
                    here.surely(most.others()) + 1.0,
                    here.perhaps(most.others()) + 1.0,
                    most.others() + 1.0,
                    new Batch(most, subject.registered().earliest()));
        }
    }

    /** Whether it is known in which building the company is registered. */
    private static boolean seated(Neighbourhood here) {
        return Lists.any(
                here.of(KeyKind.BUILDING),
                building -> building.fact() instanceof Address address && address.role() == AddressRole.REGISTERED);
    }

    record Batch(Shared shared, LocalDate day) implements Evidence {
        @Override
        public Message message() {
            int others = shared.others();
            return (others == 0
                            ? Message.of("same-day-formation-batch.none")
                            : Message.counted("same-day-formation-batch", others))
                    .with("day", day);
        }

        @Override
        public List<Cited> facts() {
            return shared.facts();
        }
    }

    /**
     * 1 where a company of another group that stands on a sanctions or control list is at the same address, to the unit.
     *
     * @param building what the same building is worth, where no unit is named on either side
     */
    record AddressSharedWithListed(double building) implements Signal {

        @Override
        public String id() {
            return "address-shared-with-listed";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            List<CompanyKey> places = new ArrayList<>(here.of(KeyKind.UNIT));
            places.addAll(here.buildingsWithoutUnit());
            if (places.isEmpty()) {
                return noAddress(subject, Message.of("because.no-building"));
            }
            Reading found = here.placed() || here.kin() == null ? Reading.of(0, null) : Reading.between(0, 1, 0, null);
            for (CompanyKey place : places) {
                Member listed = listed(here, place);
                if (listed != null && place.kind() == KeyKind.UNIT) {
                    return here.found(1, 1, new BesideListed(here.register().asOf(), listed, place));
                }
                if (listed != null) {
                    found = here.found(
                            building, 1, new BesideListed(here.register().asOf(), listed, place));
                }
            }
            return found;
        }

        private static @Nullable Member listed(Neighbourhood here, CompanyKey place) {
            Members members = here.members(place);
            int most = Math.min(members.size(), Neighbourhood.MOST_COUNTED);
            for (int i = 0; i < most; i++) {
                Member member = members.get(i);
                boolean sameUnit = place.kind() == KeyKind.UNIT || member.keys(KeyKind.UNIT).length == 0;
                if (member.is(RowFlag.LISTED) && sameUnit && !here.own(member)) {
                    return member;
                }
            }
            return null;
        }
    }

    record BesideListed(LocalDate day, Member listed, CompanyKey place) implements Evidence {
        @Override
        public Message message() {
            return Message.of("address-shared-with-listed." + (place.kind() == KeyKind.UNIT ? "unit" : "building"))
                    .with("day", day)
                    .with("name", Shared.name(listed));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("addresses", place.fact()));
        }
    }
}

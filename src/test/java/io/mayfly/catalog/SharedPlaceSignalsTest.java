package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Parent;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPlaceSignalsTest {

    private static final String OFFICE = "12 High Street, Suite 4, London";
    private static final String BUILDING = "12 High Street, London";

    private static DossierBuilder at(String id, String address) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .registered("2022-03-01")
                .add(new Address(address, "GB", AddressRole.REGISTERED, null, null, null, null, null, null, null));
    }

    private static List<Dossier> tenants(int number, String address) {
        return Town.some(number, i -> at("tenant-" + i, address));
    }

    private static DossierBuilder subject(String address) {
        return at("subject", address);
    }

    private static Dossier oneMoreAddress(Dossier dossier) {
        Address other = new Address(
                "1 Lonely Lane, Suite 1, Leeds", "GB", AddressRole.OPERATING, null, null, null, null, null, null, null);
        return Edits.with(
                dossier,
                "addresses",
                (List<Address> all) ->
                        Stream.concat(all.stream(), Stream.of(other)).toList());
    }

    @Nested
    class MassAddress implements SignalCase {

        @Override
        public String signal() {
            return "mass-address";
        }

        @Override
        public String story() {
            return "a register shows 60 other active companies at the suite of the company";
        }

        @Override
        public DossierBuilder example() {
            return subject(OFFICE);
        }

        @Override
        public List<Dossier> neighbours() {
            return tenants(60, "Suite 4, 12 High St., LONDON");
        }

        @Override
        public String under() {
            return "one more address";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return oneMoreAddress(dossier);
        }

        private Measuring amongst(List<Dossier> others) {
            return Measuring.of("mass-address").within(Town.of(example(), others));
        }

        @Test
        void measure_manyAtTheUnit_countsThemWithoutItself() {
            among().exactly(example(), 60);
            assertThat(among().sentence(example()))
                    .startsWith("The register of 2023-07-24 shows 60 other active companies with the same address,"
                            + " to the unit, a group counted once, such as tenant-");
            assertThat(among().facts(example())).extracting(Cited::field).containsExactly("addresses");
        }

        @ParameterizedTest
        @CsvSource({"4, 0.0", "5, 2.3", "10, 5.3", "50, 10.5", "200, 15.0"})
        void points_atTheKnots_riseWithTheNumber(int others, String points) {
            assertThat(amongst(tenants(others, OFFICE)).points(example())).isEqualTo(points);
        }

        @Test
        void measure_nobodyElse_isClear() {
            amongst(List.of()).exactly(example(), 0);
            assertThat(amongst(List.of()).sentence(example()))
                    .isEqualTo(
                            "The register of 2023-07-24 shows no active company of another group with the same address,"
                                    + " to the unit.");
        }

        @Test
        void measure_companiesOfOneParent_countOnce() {
            List<Dossier> group = Town.some(
                    124,
                    i -> at("subsidiary-" + i, OFFICE)
                            .add(new Parent("Kolosok Group AG", null, "DE", true, true, null, null, null, null)));

            amongst(group).exactly(example(), 1);
        }

        @Test
        void measure_companiesOfItsOwnParent_countNothing() {
            DossierBuilder member =
                    example().add(new Parent("Kolosok Group AG", null, "DE", true, true, null, null, null, null));
            List<Dossier> group = Town.some(
                    124,
                    i -> at("subsidiary-" + i, OFFICE)
                            .add(new Parent("KOLOSOK GROUP AG", null, "DE", true, true, null, null, null, null)));

            Measuring.of("mass-address").within(Town.of(member, group)).exactly(member, 0);
        }

        @Test
        void measure_dissolvedCompanies_countNothing() {
            List<Dossier> dissolved =
                    Town.some(60, i -> at("tenant-" + i, OFFICE).status(CompanyStatus.DISSOLVED));

            amongst(dissolved).exactly(example(), 0);
        }

        @Test
        void measure_otherUnitOfTheBuilding_countsNothing() {
            amongst(tenants(60, "12 High Street, Suite 5, London")).exactly(example(), 0);
        }

        @Test
        void measure_noUnit_doesNotApply() {
            Measuring.of("mass-address")
                    .within(Town.of(subject(BUILDING), tenants(60, BUILDING)))
                    .notApplicable(subject(BUILDING), "no address of it names a unit of a building");
        }

        @Test
        void measure_noAddress_isUnknown() {
            amongst(tenants(60, OFFICE)).unknown(Measuring.company(), Inputs.ADDRESS);
        }

        @Test
        void measure_noRegister_doesNotApply() {
            Measuring.of("mass-address").notApplicable(example(), "no register of other companies was given");
        }

        @Test
        void measure_registerOfALaterDay_doesNotApply() {
            amongst(tenants(60, OFFICE))
                    .on(Measuring.PUBLICATION.minusDays(1))
                    .notApplicable(example(), "the register of other companies is of a later day, 2023-07-24");
        }
    }

    @Nested
    class CrowdedBuilding implements SignalCase {

        @Override
        public String signal() {
            return "crowded-building";
        }

        @Override
        public String story() {
            return "the address names no unit, and a register shows 60 other active companies in the building";
        }

        @Override
        public DossierBuilder example() {
            return subject(BUILDING);
        }

        @Override
        public List<Dossier> neighbours() {
            return tenants(60, "12 High St, London");
        }

        @Override
        public String under() {
            return "one more address";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return oneMoreAddress(dossier);
        }

        @Test
        void measure_manyInTheBuilding_countsThem() {
            among().exactly(example(), 60);
            assertThat(among().sentence(example()))
                    .startsWith("The register of 2023-07-24 shows 60 other active companies with the same building"
                            + " as address, a group counted once, such as tenant-");
        }

        @ParameterizedTest
        @CsvSource({"4, 0.0", "5, 1.1", "10, 2.6", "50, 5.3", "200, 7.5"})
        void points_atTheKnots_areHalfOfThoseOfAUnit(int others, String points) {
            Measuring building = Measuring.of("crowded-building").within(Town.of(example(), tenants(others, BUILDING)));

            assertThat(building.points(example())).isEqualTo(points);
        }

        @Test
        void measure_tenantsWithUnits_countAsWell() {
            Measuring.of("crowded-building")
                    .within(Town.of(example(), tenants(7, OFFICE)))
                    .exactly(example(), 7);
        }

        @Test
        void measure_unitIsNamed_doesNotApply() {
            Measuring.of("crowded-building")
                    .within(Town.of(subject(OFFICE), tenants(60, OFFICE)))
                    .notApplicable(subject(OFFICE), "no address of it names a building without a unit");
        }

        @Test
        void measure_noAddress_isUnknown() {
            among().unknown(Measuring.company(), Inputs.ADDRESS);
        }
    }

    @Nested
    class SameDayFormationBatch implements SignalCase {

        @Override
        public String signal() {
            return "same-day-formation-batch";
        }

        @Override
        public String story() {
            return "a register shows 11 other companies registered at its address on the day of its registration";
        }

        @Override
        public DossierBuilder example() {
            return subject(OFFICE);
        }

        @Override
        public List<Dossier> neighbours() {
            return tenants(11, OFFICE);
        }

        @Override
        public String under() {
            return "one more address";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return oneMoreAddress(dossier);
        }

        private Measuring amongst(List<Dossier> others) {
            return Measuring.of("same-day-formation-batch").within(Town.of(example(), others));
        }

        @Test
        void measure_batch_countsItselfToo() {
            among().exactly(example(), 12);
            assertThat(among().sentence(example()))
                    .isEqualTo("Registered on 2022-03-01, on one day with 11 other companies at its address.");
        }

        @ParameterizedTest
        @CsvSource({"3, 0.0", "4, 0.0", "9, 4.5", "49, 15.0"})
        void points_atTheKnots_riseWithTheBatch(int others, String points) {
            assertThat(amongst(tenants(others, OFFICE)).points(example())).isEqualTo(points);
        }

        @Test
        void measure_otherDay_isClear() {
            List<Dossier> later = Town.some(11, i -> at("tenant-" + i, OFFICE).registered("2022-03-02"));

            amongst(later).exactly(example(), 1);
        }

        @Test
        void measure_seriesOfOneParent_countsOnce() {
            List<Dossier> series = Town.some(
                    11,
                    i -> at("tenant-" + i, OFFICE)
                            .add(new Parent("Wind Fund", null, null, null, null, null, null, null, null)));

            amongst(series).exactly(example(), 2);
        }

        @Test
        void measure_dayNotExact_isUnknown() {
            among().unknown(example().registered("2022-03"), Inputs.REGISTRATION);
            among().notApplicable(
                            at("subject", "Moscow").registered("2022-03"), "its registered address names no building");
        }

        @Test
        void measure_noRegistration_isUnknown() {
            among().unknown(Measuring.company(), Inputs.REGISTRATION);
        }
    }

    @Nested
    class AddressSharedWithListed implements SignalCase {

        @Override
        public String signal() {
            return "address-shared-with-listed";
        }

        @Override
        public String story() {
            return "a register shows a company on a sanctions list at the same suite";
        }

        @Override
        public DossierBuilder example() {
            return subject(OFFICE);
        }

        @Override
        public List<Dossier> neighbours() {
            return List.of(listed(OFFICE));
        }

        @Override
        public String under() {
            return "one more address";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return oneMoreAddress(dossier);
        }

        private Dossier listed(String address) {
            return at("listed", address)
                    .add(new Listing("List A", null, null, null, null, null))
                    .build();
        }

        private Measuring beside(DossierBuilder subject, Dossier... others) {
            List<Dossier> all = new ArrayList<>(List.of(others));
            return Measuring.of("address-shared-with-listed").within(Town.of(subject, all));
        }

        @Test
        void measure_sameUnit_fires() {
            among().exactly(example(), 1);
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "The register of 2023-07-24 holds listed, which stands on a sanctions or control list, at the"
                                    + " same address, to the unit.");
        }

        @Test
        void measure_sameBuildingAndNoUnits_countsLess() {
            beside(subject(BUILDING), listed(BUILDING)).exactly(subject(BUILDING), 0.4);
        }

        @Test
        void measure_otherUnit_isClear() {
            beside(example(), listed("12 High Street, Suite 5, London")).exactly(example(), 0);
            beside(subject(BUILDING), listed(OFFICE)).exactly(subject(BUILDING), 0);
        }

        @Test
        void measure_nobodyListed_isClear() {
            beside(example(), at("tenant", OFFICE).build()).exactly(example(), 0);
        }

        @Test
        void measure_noAddress_isUnknown() {
            among().unknown(Measuring.company(), Inputs.ADDRESS);
        }
    }
}

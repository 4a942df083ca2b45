package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresenceStandingTest {

    @Nested
    class VerifiedPremises implements SignalCase {

        private final Measuring premises = Measuring.of("verified-premises");

        @Override
        public String signal() {
            return "verified-premises";
        }

        @Override
        public String story() {
            return "a visitor met the company at work";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(visit("2023-05-17", null, Finding.COMPANY_PRESENT));
        }

        @Override
        public String under() {
            return "observations to visits that met the company";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.visited(dossier);
        }

        private static Observation look(
                @Nullable String date,
                ObservationMethod method,
                @Nullable AddressRole role,
                @Nullable AddressUse use,
                @Nullable Finding finding) {
            return new Observation(
                    Measuring.dateOrNull(date), method, role, use, finding, List.of(), List.of(), null, null, null);
        }

        private static Observation visit(@Nullable String date, @Nullable AddressUse use, @Nullable Finding finding) {
            return look(date, ObservationMethod.SITE_VISIT, null, use, finding);
        }

        private static Contract lease(@Nullable String landlord, @Nullable String from, @Nullable String to) {
            return new Contract(
                    ContractKind.LEASE,
                    Measuring.dateOrNull(from),
                    Measuring.dateOrNull(to),
                    landlord,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private static Contract sale() {
            return new Contract(ContractKind.SALE, null, null, "Terem", null, null, null, null, null);
        }

        @Test
        void measure_companyMet_mitigates() {
            premises.exactly(example(), 1);
            assertThat(premises.points(example())).isEqualTo("-14.0");
            assertThat(premises.sentence(example())).isEqualTo("A visit of 2023-05-17 found the company at work.");
            assertThat(premises.facts(example())).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "OFFICE, an office",
            "WAREHOUSE, premises: warehouse",
            "INDUSTRIAL, premises: industrial",
        })
        void measure_premisesOfBusiness_count(AddressUse use, String words) {
            DossierBuilder company =
                    Measuring.company().add(look("2023-05", ObservationMethod.LAND_REGISTER, null, use, null));

            premises.exactly(company, 1);
            assertThat(premises.sentence(company)).isEqualTo("The land register of 2023-05 found " + words + ".");
        }

        @ParameterizedTest
        @EnumSource(names = {"RESIDENTIAL", "MASS_REGISTRATION", "VIRTUAL"})
        void measure_otherUses_areNoPremises(AddressUse use) {
            premises.unknown(Measuring.company().add(visit("2023-05-17", use, null)), Inputs.VISIT);
        }

        @ParameterizedTest
        @EnumSource(names = {"STREET_IMAGERY", "WEBSITE", "SEARCH", "MAP_SERVICE"})
        void measure_otherWaysOfLooking_areNotSure(ObservationMethod method) {
            premises.unknown(
                    Measuring.company().add(look("2023-05-17", method, null, AddressUse.OFFICE, null)), Inputs.VISIT);
        }

        @Test
        void measure_correspondenceAddress_doesNotCount() {
            premises.unknown(
                    Measuring.company()
                            .add(look(
                                    "2023-05-17",
                                    ObservationMethod.SITE_VISIT,
                                    AddressRole.CORRESPONDENCE,
                                    AddressUse.OFFICE,
                                    null)),
                    Inputs.VISIT);
        }

        @ParameterizedTest
        @CsvSource({"2021-07-23, 0, 0", "2021-07-24, 1, 1", "2021-07, 0, 1", "2021-06, 0, 0"})
        void measure_twoYears_isAsLongAsALookHolds(String date, double lo, double hi) {
            DossierBuilder company = Measuring.company()
                    .add(visit(date, AddressUse.OFFICE, null))
                    .nothingFound("2023-07-01", DossierPart.PREMISES, DossierPart.CONTRACTS);

            premises.between(company, lo, lo, hi);
        }

        @Test
        void measure_undatedVisit_isOpen() {
            DossierBuilder company = Measuring.company().add(visit(null, AddressUse.OFFICE, null));

            premises.between(company, 0, 0, 1);
            assertThat(premises.sentence(company)).isEqualTo("A visit found an office.");
        }

        @ParameterizedTest
        @EnumSource(names = {"DERELICT", "VACANT", "NO_SUCH_PLACE", "OTHER_BUSINESS"})
        void measure_laterVisitThatFoundNobody_takesItBack(Finding finding) {
            DossierBuilder company = Measuring.company().add(visit("2023-05-17", AddressUse.OFFICE, null));

            premises.unknown(company.add(visit("2023-05-18", AddressUse.OFFICE, finding)), Inputs.VISIT);
        }

        @ParameterizedTest
        @CsvSource({"2023-05-16, 1", "2023-05-17, 0", "2023-05, 0", ", 0"})
        void measure_visitThatFoundNobodyAndMayBeLater_leavesItOpen(@Nullable String date, double lo) {
            premises.between(
                    Measuring.company()
                            .add(visit("2023-05-17", AddressUse.OFFICE, null))
                            .add(visit(date, null, Finding.VACANT)),
                    lo,
                    lo,
                    1);
        }

        @Test
        void measure_nobodyAtAnotherAddress_changesNothing() {
            premises.exactly(
                    example()
                            .add(look(
                                    "2023-06-01",
                                    ObservationMethod.SITE_VISIT,
                                    AddressRole.OPERATING,
                                    null,
                                    Finding.VACANT)),
                    1);
        }

        @Test
        void measure_lease_countsHalf() {
            DossierBuilder company = Measuring.company().add(lease("Terem", "2021-03-01", null));

            premises.between(company, 0.5, 0.5, 1);
            assertThat(premises.points(company)).isEqualTo("-7.0");
            assertThat(premises.sentence(company)).isEqualTo("A lease with Terem of 2021-03-01 is on record.");
            premises.exactly(company.nothingFound("2023-07-01", DossierPart.PREMISES), 0.5);
        }

        @Test
        void measure_leaseThatEnded_doesNotCount() {
            premises.unknown(Measuring.company().add(lease("Terem", "2021", "2023-07-23")), Inputs.VISIT);
            premises.between(Measuring.company().add(lease("Terem", "2021", "2023-07-24")), 0.5, 0.5, 1);
            premises.between(Measuring.company().add(lease("Terem", "2021", "2023-07")), 0, 0, 1);
        }

        @Test
        void measure_leaseWithoutLandlord_isOpen() {
            DossierBuilder company = Measuring.company().add(lease(null, null, null));

            premises.between(company, 0, 0, 1);
            premises.between(company.nothingFound("2023-07-01", DossierPart.PREMISES), 0, 0, 0.5);
            assertThat(premises.sentence(company)).isEqualTo("A lease is on record.");
        }

        @Test
        void measure_visitAndLease_isTheVisit() {
            premises.exactly(example().add(lease("Terem", "2021", null)), 1);
            premises.between(
                    Measuring.company()
                            .add(visit(null, AddressUse.OFFICE, null))
                            .add(lease("Terem", "2021", null)),
                    0.5,
                    0.5,
                    1);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            premises.unknown(Measuring.company(), Inputs.VISIT);
            premises.exactly(
                    Measuring.company().nothingFound("2023-07-01", DossierPart.PREMISES, DossierPart.CONTRACTS), 0);
        }

        @Test
        void measure_agreementsNotLookedFor_mayStillHoldALease() {
            DossierBuilder company = Measuring.company().nothingFound("2023-07-01", DossierPart.PREMISES);

            premises.between(company, 0, 0, 0.5);
            premises.exactly(company.add(sale()), 0);
        }
    }

    @Nested
    class OwnWebDomainAged implements SignalCase {

        private final Measuring years = Measuring.of("own-web-domain-aged");

        @Override
        public String signal() {
            return "own-web-domain-aged";
        }

        @Override
        public String story() {
            return "the website has been the company's own for four years";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(site("www.teplomash.example", "2019-07-24"));
        }

        @Override
        public String under() {
            return "an earlier contacts.since";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.olderContacts(dossier);
        }

        private static Contact site(@Nullable String value, @Nullable String since) {
            return new Contact(ContactKind.WEBSITE, value, Measuring.dateOrNull(since), List.of(), null, null);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-07-24, 0, 0.0",
            "2021-07-24, 2, 0.0",
            "2021-01-24, 2.5, -1.0",
            "2020-07-24, 3, -2.0",
            "1999-07-24, 24, -2.0",
            "2024-01-01, 0, 0.0"
        })
        void measure_years_areTheReading(String since, double reading, String points) {
            DossierBuilder company = Measuring.company().add(site(null, since));

            years.exactly(company, reading);
            assertThat(years.points(company)).isEqualTo(points);
            assertThat(years.sentence(company)).isEqualTo("Its website has been its own since " + since + ".");
        }

        @Test
        void measure_yearOnly_isAnInterval() {
            DossierBuilder company = Measuring.company().add(site("www.teplomash.example", "2019-07-24/2021-07-24"));

            years.between(company, 2, 3 + 1.0 / 31 / 12, 4);
            assertThat(years.sentence(example()))
                    .isEqualTo("Its website www.teplomash.example has been its own since 2019-07-24.");
            assertThat(years.facts(example())).hasSize(1);
        }

        @Test
        void measure_several_theOldestCounts() {
            years.exactly(example().add(site("b", "2021-07-24")), 4);
            years.between(example().add(site("b", null)), 4, 4, Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_noWebsite_isUnknownUntilSomebodySearched() {
            years.unknown(Measuring.company(), Inputs.WEBSITE_SINCE);
            years.unknown(Measuring.company().add(site("b", null)), Inputs.WEBSITE_SINCE);
            years.unknown(
                    Measuring.company()
                            .add(new Contact(ContactKind.EMAIL, "a", Measuring.date("2010"), List.of(), null, null)),
                    Inputs.WEBSITE_SINCE);
            years.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.WEBSITE), 0);
        }
    }
}

package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Parent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordStandingTest {

    private static Licence licence(LicenceKind kind, @Nullable String from, @Nullable String to) {
        return new Licence(
                kind, "Medicines Office", null, Measuring.dateOrNull(from), Measuring.dateOrNull(to), null, null);
    }

    private static Contract contract(ContractKind kind, @Nullable String date, @Nullable Boolean accepted) {
        return new Contract(
                kind, Measuring.dateOrNull(date), null, "City of Primersk", null, accepted, null, null, null);
    }

    @Nested
    class LicenceHeld implements SignalCase {

        private final Measuring yes = Measuring.of("licence-held");

        @Override
        public String signal() {
            return "licence-held";
        }

        @Override
        public String story() {
            return "a maker of medicines has held its licence since 2015";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(licence(LicenceKind.GOODS, "2015-09-01", null));
        }

        @Override
        public String under() {
            return "company.licences.kind to goods";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.licences(LicenceKind.GOODS).apply(dossier);
        }

        @Test
        void measure_inForce_mitigates() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("-9.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("A licence of Medicines Office, held since 2015-09-01, is on record.");
            assertThat(yes.facts(example())).hasSize(1);
        }

        @Test
        void measure_withoutDates_isTakenToBeInForce() {
            DossierBuilder company = Measuring.company().add(licence(LicenceKind.OTHER, null, null));

            yes.exactly(company, 1);
            assertThat(yes.sentence(company)).isEqualTo("A licence of Medicines Office is on record.");
        }

        @ParameterizedTest
        @EnumSource(names = {"FINANCIAL_SUPERVISION", "END_USE"})
        void measure_otherKinds_doNotCount(LicenceKind kind) {
            yes.exactly(Measuring.company().add(licence(kind, null, null)), 0);
        }

        @Test
        void measure_ended_isClearOnTheDayAfter() {
            DossierBuilder company = Measuring.company().add(licence(LicenceKind.GOODS, "2015", "2023-06-30"));

            yes.on(LocalDate.of(2023, 6, 30)).exactly(company, 1);
            yes.on(LocalDate.of(2023, 7, 1)).exactly(company, 0);
            assertThat(yes.points(company)).isEqualTo("0.0");
        }

        @Test
        void measure_announced_countsFromItsDay() {
            Licence planned = new Licence(
                    LicenceKind.GOODS,
                    "Medicines Office",
                    null,
                    Measuring.date("2023-08"),
                    null,
                    null,
                    Measuring.date("2023-05-01"));
            DossierBuilder company = Measuring.company().add(planned);

            yes.exactly(company, 0);
            yes.on(LocalDate.of(2023, 8, 1)).between(company, 0, 0, 1);
            yes.on(LocalDate.of(2023, 8, 31)).exactly(company, 1);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            yes.unknown(Measuring.company(), Inputs.LICENCES);
            yes.unknown(Measuring.company().nothingFound("2023-07-01", DossierPart.LICENCES), Inputs.LICENCES);
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.GOODS_LICENCES), 0);
        }
    }

    @Nested
    class EndUseVerified implements SignalCase {

        private final Measuring yes = Measuring.of("end-use-verified");

        @Override
        public String signal() {
            return "end-use-verified";
        }

        @Override
        public String story() {
            return "the exporting state has checked who uses the goods";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(licence(LicenceKind.END_USE, "2023-01-10", null));
        }

        @Override
        public String under() {
            return "company.licences.kind to end-use";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.licences(LicenceKind.END_USE).apply(dossier);
        }

        @Test
        void measure_inForce_mitigates() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("-14.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("An end-use certificate of Medicines Office, held since 2023-01-10, is on record.");
        }

        @ParameterizedTest
        @EnumSource(names = {"FINANCIAL_SUPERVISION", "GOODS", "OTHER"})
        void measure_otherKinds_doNotCount(LicenceKind kind) {
            yes.exactly(Measuring.company().add(licence(kind, null, null)), 0);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            yes.unknown(Measuring.company(), Inputs.END_USE_LICENCE);
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.END_USE_CERTIFICATES), 0);
        }
    }

    @Nested
    class PublicContractPerformed implements SignalCase {

        private final Measuring yes = Measuring.of("public-contract-performed");

        @Override
        public String signal() {
            return "public-contract-performed";
        }

        @Override
        public String story() {
            return "a town has accepted what it ordered";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(contract(ContractKind.PUBLIC, "2022-03-01", true));
        }

        @Override
        public String under() {
            return "contracts.accepted to true";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.contracts(StandingEdits::accepted).apply(dossier);
        }

        @Test
        void measure_accepted_mitigates() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("-10.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("A public contract with City of Primersk of 2022-03-01 was delivered and accepted.");
            assertThat(yes.facts(example())).hasSize(1);
        }

        @Test
        void measure_acceptanceNotStated_isOpen() {
            DossierBuilder company = Measuring.company().add(contract(ContractKind.PUBLIC, null, null));

            yes.between(company, 0, 0, 1);
            assertThat(yes.sentence(company))
                    .isEqualTo("A public contract with City of Primersk is on record;"
                            + " whether what was owed was accepted is not stated.");
        }

        @Test
        void measure_refusedOrOfAnotherKind_isClear() {
            yes.exactly(Measuring.company().add(contract(ContractKind.PUBLIC, "2022", false)), 0);
            yes.exactly(Measuring.company().add(contract(ContractKind.SALE, "2022", true)), 0);
        }

        @Test
        void measure_oneOfSeveral_isEnough() {
            yes.exactly(
                    example()
                            .add(contract(ContractKind.PUBLIC, "2021", null))
                            .add(contract(ContractKind.PUBLIC, "2023", false)),
                    1);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            yes.unknown(Measuring.company(), Inputs.CONTRACTS);
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        }
    }

    @Nested
    class LeiWithParent implements SignalCase {

        private final Measuring yes = Measuring.of("lei-with-parent");

        @Override
        public String signal() {
            return "lei-with-parent";
        }

        @Override
        public String story() {
            return "the identifier is valid and the parent is on record";
        }

        @Override
        public DossierBuilder example() {
            return identified("LEI", StandingEdits.LEI, null).add(parent(null));
        }

        @Override
        public String under() {
            return "company.identifiers to a valid legal entity identifier";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.identified(dossier);
        }

        private static DossierBuilder identified(String scheme, String value, @Nullable String to) {
            return Measuring.company()
                    .add(new IdentifierEntry(scheme, value, null, Measuring.dateOrNull(to), null, null));
        }

        private static Parent parent(@Nullable String to) {
            return new Parent("Group plc", null, null, null, null, null, Measuring.dateOrNull(to), null, null);
        }

        @Test
        void measure_validWithParent_mitigates() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("-2.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("Its legal entity identifier " + StandingEdits.LEI
                            + " has not lapsed, and its parent is Group plc.");
            assertThat(yes.facts(example())).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"xi-lei, 1", "Lei, 1", "RU-INN, 0"})
        void measure_scheme_isReadWhateverItsCase(String scheme, double reading) {
            yes.exactly(identified(scheme, StandingEdits.LEI, null).add(parent(null)), reading);
        }

        @Test
        void measure_wrongCheckDigitsOrForm_isClear() {
            yes.exactly(identified("LEI", "00MAYFLY000000000004", null).add(parent(null)), 0);
            yes.exactly(identified("LEI", "1", null).add(parent(null)), 0);
        }

        @Test
        void measure_lapsed_isClear() {
            yes.exactly(identified("LEI", StandingEdits.LEI, "2023-01-31").add(parent(null)), 0);
        }

        @Test
        void measure_parentNoMore_isClear() {
            DossierBuilder company = identified("LEI", StandingEdits.LEI, null).add(parent("2022"));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company))
                    .isEqualTo("Its legal entity identifier " + StandingEdits.LEI
                            + " has not lapsed, and no parent is on record.");
            assertThat(yes.facts(company)).hasSize(1);
        }

        @Test
        void measure_parentUnknown_isUnknownUntilSomebodySearched() {
            DossierBuilder company = identified("LEI", StandingEdits.LEI, null);

            yes.unknown(company, Inputs.PARENT);
            yes.exactly(company.nothingFound("2023-07-01", DossierPart.PARENT), 0);
        }

        @Test
        void measure_noIdentifier_isUnknown() {
            yes.unknown(Measuring.company().add(parent(null)), Inputs.IDENTIFIERS);
        }
    }
}

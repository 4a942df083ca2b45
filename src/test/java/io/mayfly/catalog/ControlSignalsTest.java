package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlSignalsTest {

    private static List<Cited> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts();
    }

    private static Dossier owners(Dossier dossier, UnaryOperator<Owner> edit) {
        return Edits.with(
                dossier, "owners", (List<Owner> all) -> all.stream().map(edit).toList());
    }

    @Nested
    class NoUboDeclared implements SignalCase {

        private final Measuring yes = Measuring.of("no-ubo-declared");

        @Override
        public String signal() {
            return "no-ubo-declared";
        }

        @Override
        public String story() {
            return "a search of the register of beneficial owners finds none, and the shares are not listed";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(Registry.owner(OwnerKind.COMPANY, null))
                    .nothingFound("2023-07-01", DossierPart.BENEFICIAL_OWNERS, DossierPart.LISTED_ON);
        }

        @Override
        public String under() {
            return "owners.beneficial to false and owners.kind to company";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return owners(
                    dossier,
                    each -> Edits.with(
                            Edits.with(each, "beneficial", (Boolean old) -> false),
                            "kind",
                            (OwnerKind old) -> OwnerKind.COMPANY));
        }

        private DossierBuilder searched(@Nullable Owner owner) {
            DossierBuilder company = Measuring.company()
                    .nothingFound("2023-07-01", DossierPart.BENEFICIAL_OWNERS, DossierPart.LISTED_ON);
            return owner == null ? company : company.add(owner);
        }

        private DossierBuilder listed(@Nullable String from, @Nullable String to) {
            return Measuring.company()
                    .add(Registry.owner(OwnerKind.COMPANY, null))
                    .nothingFound("2023-07-01", DossierPart.BENEFICIAL_OWNERS)
                    .add(new MarketListing(
                            "Borsa",
                            null,
                            Measuring.dateOrNull(from),
                            Measuring.dateOrNull(to),
                            null,
                            Measuring.date("2020-01-01")));
        }

        @Test
        void measure_searchedInVain_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("8.0");
            assertThat(yes.sentence(example())).isEqualTo("A search found no declared beneficial owner.");
            assertThat(facts(yes, example())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"PERSON, true", "DISPERSED, false", "DISPERSED, "})
        void measure_aBeneficialOwnerOrManyHolders_isClear(OwnerKind kind, @Nullable Boolean beneficial) {
            DossierBuilder company = searched(Registry.owner(kind, beneficial));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company)).isEqualTo("A beneficial owner is on record, or none must be named.");
            assertThat(facts(yes, company)).containsExactly(new Cited("owners", Registry.owner(kind, beneficial)));
        }

        @Test
        void measure_aBeneficialOwnerWithoutASearch_isClear() {
            yes.exactly(Measuring.company().add(Registry.owner(OwnerKind.PERSON, true)), 0);
        }

        @Test
        void measure_aListedCompany_isClear() {
            yes.exactly(listed(null, null), 0);
            assertThat(facts(yes, listed(null, null))).extracting(Cited::field).containsExactly("company.listedOn");
        }

        @Test
        void measure_aListingThatEnded_fires() {
            yes.exactly(listed("2010", "2022"), 1);
        }

        @Test
        void measure_aListingThatMayHaveBegun_isAnInterval() {
            yes.between(listed("2023", null), 0, 0, 1);
            yes.on(Measuring.date("2023-06-30").best())
                    .unknownWithin(listed("2023", null), 0, 1, Inputs.BENEFICIAL_OWNERS);
        }

        @Test
        void measure_nobodyLookedForAListing_leavesTheLowerEndOpen() {
            yes.between(
                    Measuring.company()
                            .add(Registry.owner(OwnerKind.COMPANY, null))
                            .nothingFound("2023-07-01", DossierPart.BENEFICIAL_OWNERS),
                    0,
                    1,
                    1);
        }

        @Test
        void measure_ownersNotLookedAt_leavesTheLowerEndOpen() {
            yes.between(searched(null), 0, 1, 1);
            yes.exactly(searched(null).nothingFound("2023-07-01", DossierPart.OWNERS), 1);
        }

        @Test
        void measure_anOwnerOfUnknownKind_leavesTheLowerEndOpen() {
            yes.between(searched(Registry.owner(null, null)), 0, 1, 1);
            yes.exactly(searched(Registry.owner(null, null, "2020", "2022")), 1);
        }

        @Test
        void measure_aBeneficialOwnerWhoSold_fires() {
            yes.exactly(searched(Registry.owner(OwnerKind.PERSON, true, "2020", "2022")), 1);
        }

        @Test
        void measure_aBeneficialOwnerWhoMayHaveBegun_isAnInterval() {
            yes.between(searched(Registry.owner(OwnerKind.PERSON, true, "2023", null)), 0, 0, 1);
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            yes.unknownWithin(Measuring.company(), 0, 1, Inputs.BENEFICIAL_OWNERS);
            yes.unknownWithin(
                    Measuring.company().add(Registry.owner(OwnerKind.PERSON, null)), 0, 1, Inputs.BENEFICIAL_OWNERS);
        }
    }

    @Nested
    class MinimalFormVehicle implements SignalCase {

        private final Measuring yes = Measuring.of("minimal-form-vehicle");

        @Override
        public String signal() {
            return "minimal-form-vehicle";
        }

        @Override
        public String story() {
            return "both partners of a limited partnership are companies";
        }

        @Override
        public DossierBuilder example() {
            return partnership("L.P.")
                    .add(Registry.owner(OwnerKind.COMPANY, null))
                    .add(Registry.holding("Volt", true, null));
        }

        @Override
        public String under() {
            return "company.legalForm to limited partnership, where it is stated";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.with(
                    dossier,
                    "company",
                    (Company company) -> Edits.with(
                            company,
                            "legalForm",
                            (Stated<String> form) -> Edits.with(form, "value", (String old) -> "Limited Partnership")));
        }

        private DossierBuilder partnership(String form) {
            return Measuring.company().legalForm(form);
        }

        @Test
        void measure_companiesAlone_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("12.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("It is a limited partnership, and every owner and officer on record is a company or a"
                            + " trust.");
            assertThat(facts(yes, example()))
                    .extracting(Cited::field)
                    .containsExactly("company.legalForm", "owners", "officers");
        }

        @ParameterizedTest
        @ValueSource(strings = {"LP", "lp", "S.L.P.", "Limited Partnership", "Scottish  limited partnership", " L.P. "})
        void measure_formsOfALimitedPartnership_areKnown(String form) {
            yes.exactly(
                    partnership(form)
                            .add(Registry.owner(OwnerKind.TRUST, null))
                            .add(Registry.holding("Volt", true, null)),
                    1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"LLP", "GmbH & Co. KG", "OOO", "Limited"})
        void measure_anotherForm_isClear(String form) {
            DossierBuilder company = partnership(form).add(Registry.owner(OwnerKind.COMPANY, null));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company))
                    .isEqualTo(
                            "It is no limited partnership all of whose owners and officers on record are companies or"
                                    + " trusts.");
            assertThat(facts(yes, company)).extracting(Cited::field).containsExactly("company.legalForm");
        }

        @ParameterizedTest
        @CsvSource({"PERSON", "STATE", "DISPERSED"})
        void measure_anotherOwner_isClear(OwnerKind kind) {
            yes.exactly(partnership("LP").add(Registry.owner(kind, null)).add(Registry.holding("Volt", true, null)), 0);
        }

        @Test
        void measure_aPersonInOffice_isClear() {
            DossierBuilder company = example().add(Registry.holding("Oda Berg", false, null));

            yes.exactly(company, 0);
            assertThat(yes.points(company)).isEqualTo("0.0");
        }

        @Test
        void measure_aPersonWhoMayHaveBegun_isAnInterval() {
            yes.between(example().add(Registry.officer("Oda Berg", false, "2023", null)), 0, 0, 1);
            yes.on(Measuring.date("2023-06-30").best())
                    .between(example().add(Registry.officer("Oda Berg", false, "2023", null)), 0, 1, 1);
        }

        @Test
        void measure_officersNotLookedAt_leavesTheLowerEndOpen() {
            DossierBuilder company = partnership("LP").add(Registry.owner(OwnerKind.COMPANY, null));

            yes.between(company, 0, 1, 1);
            yes.exactly(company.nothingFound("2023-07-01", DossierPart.OFFICERS), 1);
        }

        @Test
        void measure_ownersNotLookedAt_leavesTheLowerEndOpen() {
            DossierBuilder company = partnership("LP").add(Registry.holding("Volt", true, null));

            yes.between(company, 0, 1, 1);
            yes.exactly(company.nothingFound("2023-07-01", DossierPart.OWNERS), 1);
        }

        @Test
        void measure_kindsNotStated_isUnknown() {
            yes.unknownWithin(
                    partnership("LP").add(Registry.owner(null, null)).add(Registry.holding("Volt", null, null)),
                    0,
                    1,
                    Inputs.OWNER_KIND,
                    Inputs.OFFICER_KIND);
        }

        @Test
        void measure_kindNotStatedBesideAPerson_isClear() {
            yes.exactly(
                    partnership("LP")
                            .add(Registry.owner(OwnerKind.PERSON, null))
                            .add(Registry.holding("Volt", null, 1L)),
                    0);
        }

        @Test
        void measure_nobodyOnRecord_isUnknown() {
            yes.unknownWithin(partnership("LP"), 0, 1, Inputs.OWNERS, Inputs.OFFICERS);
            yes.unknownWithin(
                    partnership("LP").nothingFound("2023-07-01", DossierPart.OWNERS, DossierPart.OFFICERS),
                    0,
                    1,
                    Inputs.OWNERS,
                    Inputs.OFFICERS);
        }

        @Test
        void measure_ownerWhoSold_doesNotCount() {
            yes.exactly(example().add(Registry.owner(OwnerKind.PERSON, null, "2020", "2022")), 1);
        }

        @Test
        void measure_formNotKnown_isUnknown() {
            yes.unknown(Measuring.company().add(Registry.owner(OwnerKind.COMPANY, null)), Inputs.LEGAL_FORM);
        }

        @Test
        void measure_aPrivateEquityFund_isNotApplicable() {
            yes.notApplicable(
                    example().subjectKind(SubjectKind.FUND), "a fund commonly is a limited partnership of companies");
        }
    }
}

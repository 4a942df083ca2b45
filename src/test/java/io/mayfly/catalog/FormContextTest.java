package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormContextTest {

    private static Parent parent(@Nullable String from, @Nullable String to) {
        return new Parent(
                "Group plc", null, null, null, null, Measuring.dateOrNull(from), Measuring.dateOrNull(to), null, null);
    }

    @Nested
    class DeclaredSpv implements SignalCase {

        private final Measuring yes = Measuring.of("declared-spv");

        @Override
        public String signal() {
            return "declared-spv";
        }

        @Override
        public String story() {
            return "a group has made a company for one project";
        }

        @Override
        public DossierBuilder example() {
            return spv().add(parent(null, null));
        }

        @Override
        public String under() {
            return "owners.kind to company";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.ownersOfKind(OwnerKind.COMPANY).apply(dossier);
        }

        private static DossierBuilder spv() {
            return Measuring.company().subjectKind(SubjectKind.SPECIAL_PURPOSE);
        }

        private static Owner owner(@Nullable OwnerKind kind, @Nullable String to) {
            return new Owner(
                    "City Fund", null, null, kind, null, null, null, null, null, Measuring.dateOrNull(to), null, null);
        }

        @Test
        void measure_parent_isTheSponsor() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example()))
                    .isEqualTo("It is declared to be of a special purpose, and Group plc stands behind it.");
            assertThat(yes.facts(example())).extracting(cited -> cited.field()).containsExactly("company.parent");
        }

        @ParameterizedTest
        @EnumSource(names = {"COMPANY", "TRUST", "STATE"})
        void measure_ownerWhoIsNoPerson_isTheSponsor(OwnerKind kind) {
            DossierBuilder company = spv().add(owner(kind, null));

            yes.exactly(company, 1);
            assertThat(yes.sentence(company))
                    .isEqualTo("It is declared to be of a special purpose, and City Fund stands behind it.");
        }

        @ParameterizedTest
        @EnumSource(names = {"PERSON", "DISPERSED"})
        void measure_persons_areNoSponsor(OwnerKind kind) {
            yes.exactly(spv().add(owner(kind, null)).nothingFound("2023-07-01", DossierPart.PARENT), 0);
            yes.unknownWithin(spv().add(owner(kind, null)), 0, 1, Inputs.SPONSOR);
        }

        @Test
        void measure_ownerOfUnknownKind_isOpen() {
            yes.between(spv().add(owner(null, null)), 0, 0, 1);
            yes.between(spv().add(owner(null, null)).nothingFound("2023-07-01", DossierPart.PARENT), 0, 0, 1);
        }

        @Test
        void measure_sponsorNoMore_isClear() {
            yes.exactly(spv().add(parent(null, "2022")).add(owner(OwnerKind.COMPANY, "2022")), 0);
        }

        @Test
        void measure_noSponsor_isUnknownUntilSomebodySearched() {
            yes.unknownWithin(spv(), 0, 1, Inputs.SPONSOR);
            yes.unknownWithin(spv().nothingFound("2023-07-01", DossierPart.PARENT), 0, 1, Inputs.SPONSOR);
            yes.unknownWithin(spv().nothingFound("2023-07-01", DossierPart.OWNERS), 0, 1, Inputs.SPONSOR);
            yes.exactly(spv().nothingFound("2023-07-01", DossierPart.PARENT, DossierPart.OWNERS), 0);
        }

        @Test
        void measure_otherKinds_areNotApplicable() {
            yes.notApplicable(
                    Measuring.company().add(parent(null, null)), "it is not declared to be of a special purpose");
        }
    }

    @Nested
    class HoldingActivity implements SignalCase {

        private final Measuring yes = Measuring.of("holding-activity");

        @Override
        public String signal() {
            return "holding-activity";
        }

        @Override
        public String story() {
            return "the one line of business is to hold other companies, and nobody found trade in goods";
        }

        @Override
        public DossierBuilder example() {
            return searched().add(line("64.20", null, null));
        }

        @Override
        public String under() {
            return "company.activities to a main line of holding others";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.holdings(dossier);
        }

        private static DossierBuilder searched() {
            return Measuring.tradeSearched(Measuring.company());
        }

        private static Activity line(@Nullable String code, @Nullable String text, @Nullable Boolean main) {
            return new Activity("NACE", code, text, main, null, null, null, null);
        }

        @Test
        void measure_onlyLine_isTheMainOne() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example())).isEqualTo("Its line of business is to hold other companies (64.20).");
            assertThat(yes.facts(example())).hasSize(1);
        }

        @Test
        void measure_kindOfBody_isEnough() {
            DossierBuilder company = searched().subjectKind(SubjectKind.HOLDING);

            yes.exactly(company, 1);
            assertThat(yes.sentence(company)).isEqualTo("It is a company that holds others.");
        }

        @ParameterizedTest
        @CsvSource({"true, 1, 1", "false, 0, 0", ", 0, 1"})
        void measure_besideAnotherLine_onlyTheMainOneCounts(@Nullable Boolean main, double lo, double hi) {
            yes.between(searched().add(line("64.20", null, main)).add(line("46.90", null, null)), lo, lo, hi);
        }

        @Test
        void measure_onlyLineThatIsNotTheMainOne_isClear() {
            yes.exactly(searched().add(line("64.20", null, false)), 0);
        }

        @Test
        void measure_otherLines_areClear() {
            yes.exactly(searched().add(line("46.90", null, true)), 0);
        }

        @Test
        void measure_lineInWords_mayBeAnotherByItsCode() {
            DossierBuilder company = searched().add(line(null, "repair of machinery", true));

            yes.between(company, 0, 0, 1);
            assertThat(yes.sentence(searched().add(line(null, "holding company", true))))
                    .isEqualTo("Its line of business is to hold other companies.");
        }

        @Test
        void measure_tradeInGoods_isMoreThanHolding() {
            DossierBuilder company = searched().subjectKind(SubjectKind.HOLDING).declaration("2022", "tea", 1, "kg");

            yes.exactly(company, 0);
            assertThat(yes.sentence(company)).isEqualTo("1 record of trade shows that it deals in goods.");
            assertThat(yes.sentence(company.declaration("2021", "tea", 1, "kg")))
                    .isEqualTo("2 records of trade show that it deals in goods.");
            assertThat(yes.facts(company)).hasSize(2);
        }

        @Test
        void measure_nobodySearchedForTrade_isUnknown() {
            yes.unknownWithin(
                    Measuring.company().subjectKind(SubjectKind.HOLDING), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        }

        @Test
        void measure_noActivity_isUnknown() {
            yes.unknownWithin(searched(), 0, 1, Inputs.ACTIVITIES);
            yes.unknownWithin(Measuring.company(), 0, 1, Inputs.ACTIVITIES, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        }
    }

    @Nested
    class SoleProprietor implements SignalCase {

        private final Measuring yes = Measuring.of("sole-proprietor");

        @Override
        public String signal() {
            return "sole-proprietor";
        }

        @Override
        public String story() {
            return "a person trades under a registration of their own";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().subjectKind(SubjectKind.SOLE_PROPRIETOR);
        }

        @Override
        public String under() {
            return "no edit but the kind of body";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.ofKind(SubjectKind.SOLE_PROPRIETOR).apply(dossier);
        }

        @Test
        void measure_kind_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example()))
                    .isEqualTo("It is a natural person who trades under a registration of their own.");
            assertThat(yes.facts(example())).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(names = "SOLE_PROPRIETOR", mode = EnumSource.Mode.EXCLUDE)
        void measure_otherKinds_areClear(SubjectKind kind) {
            yes.exactly(Measuring.company().subjectKind(kind), 0);
        }

        @Test
        void measure_kindNotStated_isACompany() {
            assertThat(yes.reading(Measuring.company())).isEqualTo(Reading.of(0, null));
        }
    }
}

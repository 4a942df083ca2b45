package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.NomineeSign;
import io.mayfly.dossier.Officer;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalOfficersTest {

    private static DossierBuilder with(Officer... officers) {
        DossierBuilder company = Measuring.company();
        Stream.of(officers).forEach(company::add);
        return company;
    }

    private static Dossier officers(Dossier dossier, UnaryOperator<Officer> edit) {
        return Edits.with(
                dossier,
                "officers",
                (List<Officer> all) -> all.stream().map(edit).toList());
    }

    private static List<Cited> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts();
    }

    @Nested
    class DisqualifiedOfficer implements MarkCase {

        @Override
        public String signal() {
            return "disqualified-officer";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.DISQUALIFIED_OFFICER;
        }

        @Override
        public String noun() {
            return "an officer who is barred from office";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "24.0";
        }

        @Override
        public String story() {
            return "a register notes that the director is barred from office";
        }
    }

    @Nested
    class NomineeDirectorIndicators implements SignalCase {

        private final Measuring signs = Measuring.of("nominee-director-indicators");

        @Override
        public String signal() {
            return "nominee-director-indicators";
        }

        @Override
        public String story() {
            return "the director is not paid and works for a company that sells directors";
        }

        @Override
        public DossierBuilder example() {
            return with(Registry.signed("Oda Berg", null, NomineeSign.SERVICE_PROVIDER, NomineeSign.UNPAID));
        }

        @Override
        public String under() {
            return "officers.nomineeSigns to all, where there is one";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return officers(
                    dossier,
                    each -> Edits.with(
                            each,
                            "nomineeSigns",
                            (List<NomineeSign> old) -> old.isEmpty() ? old : List.of(NomineeSign.values())));
        }

        @ParameterizedTest
        @CsvSource({"1, 0.0", "2, 10.0", "3, 16.0", "4, 20.0", "5, 20.0"})
        void measure_signs_areCounted(int count, String points) {
            NomineeSign[] some = Stream.of(NomineeSign.values()).limit(count).toArray(NomineeSign[]::new);
            DossierBuilder company = with(Registry.signed("Oda Berg", null, some));

            signs.exactly(company, count);
            assertThat(signs.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_signs_areNamed() {
            assertThat(signs.sentence(example()))
                    .isEqualTo("2 signs suggest that an officer may only lend a name: service provider, unpaid.");
            assertThat(signs.sentence(with(Registry.signed("Oda Berg", null, NomineeSign.POWER_GIVEN_AWAY))))
                    .isEqualTo("One sign suggests that an officer may only lend a name: power given away.");
        }

        @Test
        void measure_signsThatTwoSourcesTell_countOnce() {
            DossierBuilder company = Registry.sourced(Measuring.company(), "b", "2023-01")
                    .add(Registry.signed("Oda Berg", null, NomineeSign.SERVICE_PROVIDER, NomineeSign.UNPAID))
                    .add(Registry.signed("Oda Berg", "b", NomineeSign.UNPAID, NomineeSign.PROVIDER_ADDRESS));

            signs.exactly(company, 3);
            assertThat(facts(signs, company)).hasSize(2);
        }

        @Test
        void measure_signsOfDifferentOfficers_doNotAddUp() {
            signs.exactly(
                    with(
                            Registry.signed("Ada Lund", null, NomineeSign.SERVICE_PROVIDER),
                            Registry.signed("Oda Berg", null, NomineeSign.UNPAID, NomineeSign.PROVIDER_ADDRESS)),
                    2);
        }

        @Test
        void measure_noSignOnRecord_isUnknown() {
            signs.unknownWithin(with(Registry.signed("Oda Berg", null)), 0, 5, Inputs.NOMINEE_SIGNS);
        }

        @Test
        void measure_anotherOfficerWithoutASign_leavesTheUpperEndOpen() {
            signs.between(
                    with(
                            Registry.signed("Ada Lund", null),
                            Registry.signed("Oda Berg", null, NomineeSign.UNPAID, NomineeSign.PROVIDER_ADDRESS)),
                    2,
                    2,
                    5);
        }

        @Test
        void measure_nobodyOnRecord_isUnknown() {
            signs.unknown(Measuring.company(), Inputs.OFFICERS);
        }

        @Test
        void measure_searchedInVain_isClear() {
            signs.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.OFFICERS), 0);
        }
    }

    @Nested
    class CorporateDirector implements SignalCase {

        private final Measuring yes = Measuring.of("corporate-director");

        @Override
        public String signal() {
            return "corporate-director";
        }

        @Override
        public String story() {
            return "a company is the only director";
        }

        @Override
        public DossierBuilder example() {
            return with(Registry.holding("Rika", true, null));
        }

        @Override
        public String under() {
            return "officers.corporate to true, where no birth is stated";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return officers(
                    dossier, each -> each.born() != null ? each : Edits.with(each, "corporate", (Boolean old) -> true));
        }

        @Test
        void measure_companiesAlone_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("4.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("Everybody on record who holds office in it is itself a company.");
            assertThat(facts(yes, example()))
                    .containsExactly(new Cited("officers", Registry.holding("Rika", true, null)));
        }

        @Test
        void measure_aPersonBesideACompany_isClear() {
            DossierBuilder company =
                    with(Registry.holding("Rika", true, null), Registry.holding("Oda Berg", false, null));

            yes.exactly(company, 0);
            assertThat(yes.points(company)).isEqualTo("0.0");
            assertThat(yes.sentence(company)).isEqualTo("A natural person holds office in it.");
        }

        @Test
        void measure_aPersonWhoLeft_doesNotClear() {
            yes.exactly(
                    with(Registry.holding("Rika", true, null), Registry.officer("Oda Berg", false, "2020", "2022")), 1);
        }

        @Test
        void measure_aPersonWhoMayHaveBegun_isAnInterval() {
            DossierBuilder company =
                    with(Registry.holding("Rika", true, null), Registry.officer("Oda Berg", false, "2023", null));

            yes.between(company, 0, 0, 1);
            yes.on(Measuring.date("2023-06-30").best()).between(company, 0, 1, 1);
        }

        @Test
        void measure_aCompanyThatMayHaveBegun_isAnInterval() {
            yes.between(with(Registry.officer("Rika", true, "2023", null)), 0, 1, 1);
        }

        @Test
        void measure_aCompanyThatProbablyBeginsLater_isUnknown() {
            yes.on(Measuring.date("2023-06-30").best())
                    .unknown(with(Registry.officer("Rika", true, "2023", null)), Inputs.OFFICERS);
        }

        @Test
        void measure_kindNotStated_isUnknown() {
            yes.unknownWithin(
                    with(Registry.holding("Rika", true, null), Registry.holding("Oda Berg", null, null)),
                    0,
                    1,
                    Inputs.OFFICER_KIND);
        }

        @Test
        void measure_kindNotStatedBesideAPerson_isClear() {
            yes.exactly(with(Registry.holding("Ada Lund", false, null), Registry.holding("Oda Berg", null, null)), 0);
        }

        @Test
        void measure_nobodyOnRecord_isUnknown() {
            yes.unknown(Measuring.company(), Inputs.OFFICERS);
        }

        @Test
        void measure_searchedInVain_isClear() {
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.OFFICERS), 0);
        }
    }
}

package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginContextTest {

    private static Parent parent(@Nullable String from, @Nullable String to) {
        return new Parent(
                "Group plc", null, null, null, null, Measuring.dateOrNull(from), Measuring.dateOrNull(to), null, null);
    }

    @Nested
    class RegisteredAgentAddress implements SignalCase {

        private final Measuring yes = Measuring.of("registered-agent-address");

        @Override
        public String signal() {
            return "registered-agent-address";
        }

        @Override
        public String story() {
            return "the company is registered with an agent and works elsewhere";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(address("1 Agents Row", AddressRole.REGISTERED, true, null))
                    .add(address("8 Works Street", AddressRole.OPERATING, null, null));
        }

        @Override
        public String under() {
            return "addresses.registeredAgent to true";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.agents(dossier);
        }

        private static Address address(String text, AddressRole role, @Nullable Boolean agent, @Nullable String to) {
            return new Address(text, null, role, null, null, agent, null, Measuring.dateOrNull(to), null, null);
        }

        private static DossierBuilder both(@Nullable Boolean agent, String site) {
            return Measuring.company()
                    .add(address("1 Agents Row", AddressRole.REGISTERED, agent, null))
                    .add(address(site, AddressRole.OPERATING, null, null));
        }

        @Test
        void measure_agentAndAnotherPlace_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example()))
                    .isEqualTo("It is registered at the address of a licensed agent and works at another.");
            assertThat(yes.facts(example())).hasSize(2);
        }

        @Test
        void measure_sameAddress_isClear() {
            yes.exactly(both(true, " 1 agents row"), 0);
        }

        @Test
        void measure_noAgent_isClear() {
            yes.exactly(both(false, "8 Works Street"), 0);
        }

        @Test
        void measure_agentNotStated_isUnknown() {
            yes.unknownWithin(both(null, "8 Works Street"), 0, 1, Inputs.REGISTERED_AGENT);
        }

        @Test
        void measure_noPlaceOfWork_isClear() {
            yes.exactly(Measuring.company().add(address("1 Agents Row", AddressRole.REGISTERED, true, null)), 0);
            yes.exactly(
                    Measuring.company()
                            .add(address("1 Agents Row", AddressRole.REGISTERED, true, null))
                            .add(address("8 Works Street", AddressRole.CORRESPONDENCE, null, null)),
                    0);
        }

        @Test
        void measure_placeOfWorkNoMore_isClear() {
            yes.exactly(
                    Measuring.company()
                            .add(address("1 Agents Row", AddressRole.REGISTERED, true, null))
                            .add(address("8 Works Street", AddressRole.OPERATING, null, "2022")),
                    0);
        }

        @Test
        void measure_noAddress_isUnknown() {
            yes.unknown(Measuring.company(), Inputs.REGISTERED_AGENT);
        }
    }

    @Nested
    class PredecessorContinuity implements SignalCase {

        private final Measuring yes = Measuring.of("predecessor-continuity");

        @Override
        public String signal() {
            return "predecessor-continuity";
        }

        @Override
        public String story() {
            return "the company took over another in the year of its registration";
        }

        @Override
        public DossierBuilder example() {
            return company().add(merger("Old Works", "2022-10-01"));
        }

        @Override
        public String under() {
            return "an earlier company.parent.from";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.olderParent(dossier);
        }

        private static DossierBuilder company() {
            return Measuring.company("RU", "2022-07-15");
        }

        private static Contract merger(@Nullable String with, @Nullable String date) {
            return new Contract(
                    ContractKind.MERGER, Measuring.dateOrNull(date), null, with, null, null, null, null, null);
        }

        private static DossierBuilder searched(DossierBuilder company) {
            return company.nothingFound("2023-07-01", DossierPart.PARENT, DossierPart.CONTRACTS);
        }

        @Test
        void measure_merger_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example())).isEqualTo("A merger with Old Works of 2022-10-01 is on record.");
        }

        @ParameterizedTest
        @CsvSource({"2023-07-15, 1, 1", "2023-07-16, 0, 0", "2023-07-14/2023-07-16, 0, 1", "2015, 1, 1", ", 0, 1"})
        void measure_ayear_isAsLongAsAMergerMayCome(@Nullable String date, double lo, double hi) {
            yes.between(searched(company().add(merger("Old Works", date))), lo, lo, hi);
        }

        @Test
        void measure_mergerWithNobodyNamed_isOpen() {
            yes.between(searched(company().add(merger(null, "2022-10-01"))), 0, 0, 1);
        }

        @Test
        void measure_registrationUnknown_isOpen() {
            yes.between(searched(Measuring.company().add(merger("Old Works", "2022-10-01"))), 0, 0, 1);
            yes.between(searched(Measuring.company().add(parent("2020", null))), 0, 0, 1);
        }

        @ParameterizedTest
        @CsvSource({"2022-07-14, 1, 1", "2022-07-15, 0, 0", "2022-07, 0, 1", "2022-08, 0, 0", ", 0, 1"})
        void measure_parent_mustBeOlder(@Nullable String from, double lo, double hi) {
            yes.between(searched(company().add(parent(from, null))), lo, lo, hi);
        }

        @Test
        void measure_olderParent_saysSo() {
            assertThat(yes.sentence(company().add(parent("2020", null))))
                    .isEqualTo("Its parent Group plc of 2020 may have had the business before it.");
            assertThat(yes.sentence(company().add(parent(null, null))))
                    .isEqualTo("Its parent Group plc may have had the business before it.");
            yes.exactly(company().add(parent("2020", null)), 1);
        }

        @Test
        void measure_parentNoMore_isClear() {
            yes.exactly(searched(company().add(parent("2020", "2023-01"))), 0);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            yes.unknownWithin(company(), 0, 1, Inputs.PARENT, Inputs.CONTRACTS);
            yes.exactly(searched(company()), 0);
        }
    }
}

package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartyId;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipSignalsTest {

    private static DossierBuilder company(int number) {
        return Dossier.builder("c-" + number)
                .jurisdiction("GB")
                .name("Firm " + number)
                .add(Folk.number(number));
    }

    private static DossierBuilder subject() {
        return Dossier.builder("subject").jurisdiction("GB").name("Subject").add(Folk.number(1));
    }

    /** Companies 2, 3 and so on, each owned by the next; a search for the owners of the last found none. */
    private static List<DossierBuilder> chain(int number) {
        List<DossierBuilder> chain = new ArrayList<>();
        for (int i = 2; i < number + 2; i++) {
            chain.add(
                    i < number + 1
                            ? company(i).add(Folk.owner(i + 1, "100"))
                            : company(i).nothingFound("2023-07-01", DossierPart.OWNERS));
        }
        return chain;
    }

    private static List<Dossier> built(List<DossierBuilder> companies) {
        return companies.stream().map(DossierBuilder::build).toList();
    }

    @Nested
    class CircularOwnership implements SignalCase {

        @Override
        public String signal() {
            return "circular-ownership";
        }

        @Override
        public String story() {
            return "it is owned by a company that is owned by another, which it owns itself";
        }

        @Override
        public DossierBuilder example() {
            return subject().add(Folk.owner(2, "60"));
        }

        /** A circle of so many companies, the subject among them. */
        private List<Dossier> circle(int length) {
            List<DossierBuilder> circle = chain(length - 1);
            circle.get(circle.size() - 1).add(Folk.owner(1, "60"));
            return built(circle);
        }

        @Override
        public List<Dossier> neighbours() {
            return circle(3);
        }

        @Override
        public String under() {
            return "one more owner of whom only a name is known";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Folk.namedOwner(dossier);
        }

        private Measuring amongst(DossierBuilder subject, List<Dossier> others) {
            return Measuring.of(signal()).within(Town.of(subject, others));
        }

        @Test
        void measure_circleOfThree_firesAndTellsTheWay() {
            among().exactly(example(), 1);
            assertThat(among().points(example())).isEqualTo("24.0");
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "It is owned by Firm 2, which is owned by Firm 3, which it owns itself by the register of"
                                    + " 2023-07-24: a circle of 3 companies.");
            assertThat(among().facts(example())).extracting(Cited::field).containsExactly("owners");
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 10, 200})
        void measure_circleOfAnyLength_fires(int length) {
            amongst(example(), circle(length)).exactly(example(), 1);
        }

        @Test
        void measure_ownerOfItself_fires() {
            DossierBuilder itself = subject().add(Folk.owner(1, "10"));

            amongst(itself, List.of()).exactly(itself, 1);
            assertThat(amongst(itself, List.of()).sentence(itself)).isEqualTo("It is on record as an owner of itself.");
        }

        @Test
        void measure_strangerToTheRegister_firesAllTheSame() {
            Measuring.of(signal()).within(Town.of(circle(3))).exactly(example(), 1);
        }

        @Test
        void measure_chainWithAnEnd_isClear() {
            List<DossierBuilder> chain = chain(3);
            chain.get(2).add(Folk.person("Oda Berg"));

            amongst(example(), built(chain)).exactly(example(), 0);
            assertThat(amongst(example(), built(chain)).points(example())).isEqualTo("0.0");
        }

        @Test
        void measure_circleElsewhere_isClear() {
            List<DossierBuilder> above = chain(3);
            above.get(2).add(Folk.owner(3, "50"));

            amongst(example(), built(above)).exactly(example(), 0);
        }

        @ParameterizedTest
        @CsvSource({"4.9, 0", "5, 1"})
        void measure_smallShare_doesNotCount(String share, int reading) {
            DossierBuilder small = subject().add(Folk.owner(2, share));

            amongst(small, circle(3)).exactly(small, reading);
        }

        @Test
        void measure_shareNotStated_isLikely() {
            DossierBuilder unstated = subject().add(Folk.owner(2, null));

            amongst(unstated, circle(3)).between(unstated, 0, 1, 1);
        }

        @Test
        void measure_listedCompanyInTheCircle_isClear() {
            List<DossierBuilder> circle = chain(2);
            circle.get(1)
                    .add(Folk.owner(1, "60"))
                    .add(new MarketListing("Example Exchange", true, null, null, null, null));

            amongst(example(), built(circle)).exactly(example(), 0);
        }

        @Test
        void measure_ownersByNameAlone_claimsNothingAndLeavesItOpen() {
            DossierBuilder named = subject().add(Folk.owner("Firm 2", null, OwnerKind.COMPANY, "60"));
            List<DossierBuilder> circle = chain(1);
            circle.get(0).add(Folk.owner("Subject", null, OwnerKind.COMPANY, "60"));

            amongst(named, built(circle)).between(named, 0, 0, 1);
        }

        @Test
        void measure_ownerNotInTheRegister_isOpen() {
            amongst(example(), List.of()).between(example(), 0, 0, 1);
        }

        @Test
        void measure_personOwnsIt_isClear() {
            DossierBuilder owned = subject().add(Folk.person("Oda Berg"));

            amongst(owned, circle(3)).exactly(owned, 0);
        }

        @Test
        void measure_noOwners_isUnknown() {
            among().unknown(Measuring.company(), Inputs.OWNERS);
        }

        @Test
        void measure_searchedInVain_doesNotApply() {
            among().notApplicable(
                            Measuring.company().nothingFound("2023-07-01", DossierPart.OWNERS),
                            "a search found no owners");
        }
    }

    @Nested
    class OwnershipOpacity implements SignalCase {

        @Override
        public String signal() {
            return "ownership-opacity";
        }

        @Override
        public String story() {
            return "five companies stand above it, each owned by the next, and the owners of the last were searched for in vain";
        }

        @Override
        public DossierBuilder example() {
            return subject().add(Folk.owner(2, "100"));
        }

        @Override
        public List<Dossier> neighbours() {
            return built(chain(5));
        }

        @Override
        public String under() {
            return "one more owner of whom only a name is known";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Folk.namedOwner(dossier);
        }

        private Measuring amongst(List<DossierBuilder> above) {
            return Measuring.of(signal()).within(Town.of(example(), built(above)));
        }

        @Test
        void measure_longChain_countsItsLevels() {
            among().between(example(), 0, 5, 5);
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "It is owned by Firm 2, which is owned by Firm 3, which is owned by Firm 4, which is owned"
                                    + " by Firm 5, which is owned by Firm 6, whose owners were searched for in vain by the register"
                                    + " of 2023-07-24: 5 levels.");
            assertThat(among().facts(example())).extracting(Cited::field).containsExactly("owners");
        }

        @ParameterizedTest
        @CsvSource({"1, 0.0", "3, 0.0", "4, 4.0", "5, 8.0", "6, 12.0", "12, 12.0", "300, 12.0"})
        void points_atTheKnots_riseWithTheLevels(int levels, String points) {
            assertThat(amongst(chain(levels)).points(example())).isEqualTo(points);
        }

        @Test
        void measure_personAtTheEnd_isClear() {
            List<DossierBuilder> chain = chain(6);
            chain.get(5).add(Folk.person("Oda Berg"));

            amongst(chain).exactly(example(), 0);
            assertThat(amongst(chain).sentence(example()))
                    .isEqualTo("No chain of companies above it ends without a disclosed owner.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"STATE", "DISPERSED"})
        void measure_stateOrManyAtTheEnd_isClear(OwnerKind kind) {
            List<DossierBuilder> chain = chain(6);
            chain.get(5).add(Folk.owner("Many", null, kind, null));

            amongst(chain).exactly(example(), 0);
        }

        @Test
        void measure_listedGroupAtTheEnd_isClear() {
            List<DossierBuilder> chain = chain(6);
            chain.get(5).add(new MarketListing("Example Exchange", true, null, null, null, null));

            amongst(chain).exactly(example(), 0);
        }

        @Test
        void measure_trustAtTheEnd_isOneLevelMore() {
            List<DossierBuilder> chain = chain(4);
            chain.get(3).add(Folk.owner("The Trust", null, OwnerKind.TRUST, null));

            amongst(chain).between(example(), 0, 5, 5);
            assertThat(amongst(chain).sentence(example()))
                    .endsWith("of which a trust is an owner by the register of 2023-07-24: 5 levels.");
        }

        @Test
        void measure_twoChains_theLongerCounts() {
            List<DossierBuilder> chain = chain(5);
            chain.get(0).add(Folk.owner(6, "10"));
            chain.get(1).add(Folk.person("Oda Berg"));

            amongst(chain).between(example(), 0, 5, 5);
        }

        @Test
        void measure_circleAbove_countsEachOnce() {
            List<DossierBuilder> above = chain(4);
            above.get(2).add(Folk.owner(2, "10"));

            amongst(above).between(example(), 0, 4, 4);
        }

        @Test
        void measure_nobodySearchedForTheOwnersOfTheLast_isUnknown() {
            List<DossierBuilder> chain = chain(5);
            chain.add(company(7));
            chain.set(4, company(6).add(Folk.owner(7, "100")));

            amongst(chain).unknownWithin(example(), 0, Double.POSITIVE_INFINITY, Inputs.OWNERS_ABOVE);
        }

        @Test
        void measure_ownerOutsideTheRegister_isUnknown() {
            List<DossierBuilder> chain = chain(6);
            chain.get(5).add(Folk.owner("Far Away Ltd", new PartyId("GB-COH", "99"), OwnerKind.COMPANY, "100"));

            amongst(chain).unknownWithin(example(), 0, Double.POSITIVE_INFINITY, Inputs.OWNERS_ABOVE);
            amongst(List.of()).unknownWithin(example(), 0, Double.POSITIVE_INFINITY, Inputs.OWNERS_ABOVE);
        }

        @Test
        void measure_ownersByNameAlone_areUnknown() {
            DossierBuilder named = subject().add(Folk.owner("Firm 2", null, OwnerKind.COMPANY, "100"));

            Measuring.of(signal())
                    .within(Town.of(named, built(chain(5))))
                    .unknownWithin(named, 0, Double.POSITIVE_INFINITY, Inputs.OWNERS_ABOVE);
        }

        @Test
        void measure_personOwnsIt_isClear() {
            DossierBuilder owned = subject().add(Folk.person("Oda Berg"));

            Measuring.of(signal()).within(Town.of(owned, List.of())).exactly(owned, 0);
        }

        @Test
        void measure_noOwners_isUnknown() {
            among().unknown(Measuring.company(), Inputs.OWNERS);
        }

        @Test
        void measure_searchedInVain_doesNotApply() {
            among().notApplicable(
                            Measuring.company().nothingFound("2023-07-01", DossierPart.OWNERS),
                            "a search found no owners");
        }
    }
}

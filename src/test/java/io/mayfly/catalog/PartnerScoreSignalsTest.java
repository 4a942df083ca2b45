package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.register.Register;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerScoreSignalsTest {

    private static DossierBuilder dealing(String... partners) {
        DossierBuilder company = Measuring.company();
        for (String partner : partners) {
            company.add(partner(partner, CounterpartyRole.SUPPLIER));
        }
        return company;
    }

    private static DossierBuilder noTrade(DossierBuilder company) {
        return company.nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static Counterparty partner(String name, CounterpartyRole role) {
        return Counterparty.builder(name, role).dossier(name).build();
    }

    private static Shipment from(String exporter, @Nullable Long usd) {
        var shipment =
                Shipment.builder(TradeRole.IMPORTER, "tea").date("2023-01-15").exporter(exporter);
        return (usd == null ? shipment : shipment.value(Money.of(usd, "USD"))).build();
    }

    private static List<Dossier> companies() {
        return List.of(
                Dossier.builder("Lotos").jurisdiction("CN").name("Lotos").build(),
                Dossier.builder("Iflight").jurisdiction("CN").name("Iflight").build(),
                Dossier.builder("Orion").jurisdiction("CN").name("Orion").build());
    }

    private static Register scored(Map<String, Double> scores) {
        return Town.of(companies()).withScores(member -> scores.getOrDefault(member.id(), Double.NaN));
    }

    @Nested
    class ShellScore implements SignalCase {

        private Measuring in(Map<String, Double> scores) {
            return Measuring.of("counterparty-shell-score").within(scored(scores));
        }

        @Override
        public String signal() {
            return "counterparty-shell-score";
        }

        @Override
        public String story() {
            return "most of what the company buys comes from a supplier that scores 91 by itself";
        }

        @Override
        public DossierBuilder example() {
            return dealing("Lotos", "Iflight").add(from("Lotos", 900_000L)).add(from("Iflight", 100_000L));
        }

        @Override
        public List<Dossier> neighbours() {
            return companies();
        }

        @Override
        public Measuring among() {
            return in(Map.of("Lotos", 91.0, "Iflight", 11.0));
        }

        @Override
        public String under() {
            return "registered earlier, which it does not look at";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        @Test
        void measure_values_weighTheScores() {
            among().exactly(example(), 83);
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "The companies it deals with score 83.0 on average in the register of 2023-07-24, by value"
                                    + " of goods; the highest, Lotos, 91.0.");
            assertThat(among().facts(example())).hasSize(1);
        }

        @Test
        void measure_noValues_weighTheSame() {
            among().exactly(noTrade(dealing("Lotos", "Iflight")), 51);
        }

        @ParameterizedTest
        @CsvSource({"0, 0.0", "41, 0.0", "70.5, 6.0", "100, 12.0"})
        void points_atTheKnots_riseFromTheBandElevated(double score, String points) {
            assertThat(in(Map.of("Lotos", score)).points(noTrade(dealing("Lotos"))))
                    .isEqualTo(points);
        }

        @Test
        void measure_partnerWithoutScore_isLeftOut() {
            in(Map.of("Lotos", 60.0)).exactly(noTrade(dealing("Lotos", "Iflight")), 60);
        }

        @Test
        void measure_valueNotKnown_isBetweenTheScores() {
            among().between(example().add(from("Iflight", null)), 11, 83, 91);
            among().between(dealing("Lotos", "Iflight"), 11, 51, 91);
        }

        @Test
        void measure_partnerFoundByName_mayBeAnother() {
            DossierBuilder byName = noTrade(Measuring.company()
                    .add(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                            .country("CN")
                            .build()));

            among().between(byName, 0, 91, 100);
        }

        @Test
        void measure_nobodyScored_isUnknown() {
            in(Map.of()).unknownWithin(example(), 0, 100, Inputs.PARTNER_DOSSIER);
            among().unknown(Measuring.company(), Inputs.COUNTERPARTIES);
        }

        @Test
        void measure_affiliatesAlone_doNotCount() {
            among().notApplicable(
                            Measuring.company().add(partner("Lotos", CounterpartyRole.AFFILIATE)),
                            "it deals with none but disclosed affiliates");
        }

        @Test
        void measure_noRegister_doesNotApply() {
            Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
        }
    }

    @Nested
    class ProblemShare implements SignalCase {

        private Measuring in(double lotos, double iflight, double orion) {
            return Measuring.of("counterparty-problem-share")
                    .within(scored(Map.of("Lotos", lotos, "Iflight", iflight, "Orion", orion)));
        }

        @Override
        public String signal() {
            return "counterparty-problem-share";
        }

        @Override
        public String story() {
            return "one of three suppliers, from which it buys a third, scores 80 by itself";
        }

        @Override
        public DossierBuilder example() {
            return noTrade(dealing("Lotos", "Iflight", "Orion"));
        }

        @Override
        public List<Dossier> neighbours() {
            return companies();
        }

        @Override
        public Measuring among() {
            return in(80, 20, 30);
        }

        @Override
        public String under() {
            return "registered earlier, which it does not look at";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        @Test
        void measure_oneOfThree_isAThird() {
            among().exactly(example(), 1 / 3.0);
            assertThat(among().sentence(example()))
                    .isEqualTo("Of 3 companies it deals with, 1 scores 71.0 or more in the register of 2023-07-24.");
        }

        @ParameterizedTest
        @CsvSource({"70.9, 0", "71, 1"})
        void measure_topBand_beginsAt71(double score, double problems) {
            in(score, 0, 0).exactly(example(), problems / 3);
        }

        @ParameterizedTest
        @CsvSource({"0, 0.0", "100000, 0.0", "300000, 6.0", "500000, 12.0", "900000, 12.0"})
        void points_atTheKnots_riseWithTheShareByValue(long problem, String points) {
            DossierBuilder company = dealing("Lotos", "Iflight", "Orion")
                    .add(from("Lotos", problem))
                    .add(from("Iflight", 1_000_000 - problem));

            assertThat(among().points(company)).isEqualTo(points);
        }

        @Test
        void sentence_byValue_tellsTheShare() {
            DossierBuilder company = dealing("Lotos", "Iflight", "Orion")
                    .add(from("Lotos", 300_000L))
                    .add(from("Orion", 700_000L));

            assertThat(among().sentence(company)).endsWith(": 30.0 % by value of goods.");
        }

        @Test
        void measure_fewerThanThree_doesNotApply() {
            among().notApplicable(noTrade(dealing("Lotos", "Iflight")), "it deals with fewer than 3 companies");
        }

        @Test
        void measure_tradeNeverSearched_isOpen() {
            among().between(dealing("Lotos", "Iflight", "Orion"), 0, 1 / 3.0, 1);
            in(0, 20, 30).exactly(example(), 0);
            in(0, 20, 30).between(dealing("Lotos", "Iflight", "Orion"), 0, 0, 0);
        }

        @Test
        void measure_nobodyScored_isUnknown() {
            Measuring.of(signal()).within(Town.of(companies())).unknownWithin(example(), 0, 1, Inputs.PARTNER_DOSSIER);
            among().unknown(Measuring.company(), Inputs.COUNTERPARTIES);
        }
    }
}

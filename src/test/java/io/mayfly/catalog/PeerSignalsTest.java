package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Measure;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerSignalsTest {

    private static final String FEW =
            "the register holds fewer than 100 companies of division 46 whose revenue per employee is known";

    private static DossierBuilder company() {
        return Measuring.company("RU", "2015-01-01");
    }

    /** Companies of general trade, of which each earns one and the same for each of its staff. */
    private static List<Dossier> traders(int number, long usd) {
        return Town.some(
                number, i -> Traders.earning(Dossier.builder("trader-" + i).jurisdiction("RU"), usd, 1));
    }

    private static Dossier moreRevenue(Dossier dossier) {
        return Edits.accounts(
                        each -> Edits.with(each, "revenue", (BigDecimal revenue) -> revenue.multiply(BigDecimal.TEN)))
                .apply(dossier);
    }

    @Nested
    class RevenuePerEmployeeAmongPeers implements SignalCase {

        /** The middle of the bucket in which a distribution holds a million. */
        private final double million = Town.of(traders(100, 1_000_000))
                .peers(Measure.REVENUE_PER_EMPLOYEE, "46", null)
                .quantile(0.99);

        @Override
        public String signal() {
            return "revenue-per-employee-among-peers";
        }

        @Override
        public String story() {
            return "one person earns ten times as much as anybody of its line in the register";
        }

        @Override
        public DossierBuilder example() {
            return Traders.earning(company(), 10_000_000, 1);
        }

        @Override
        public List<Dossier> neighbours() {
            return traders(120, 1_000_000);
        }

        @Override
        public String under() {
            return "a larger accounts.revenue";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return moreRevenue(dossier);
        }

        private Measuring beside(int traders, long usd) {
            return Measuring.of(signal()).within(Town.of(traders(traders, usd)));
        }

        @Test
        void measure_farAboveItsLine_fires() {
            among().exactly(example(), 10_000_000 / million);
            assertThat(among().sentence(example()))
                    .startsWith(
                            "Revenue of 2022 of USD 10,000,000 comes to USD 10,000,000 for each of a staff of 1; of 121"
                                    + " companies of division 46 in the register of 2023-07-24, 99.0 % have at most USD ")
                    .endsWith(": a ratio of 10.");
            assertThat(among().facts(example()))
                    .extracting(Cited::field)
                    .containsExactlyInAnyOrder("accounts", "company.activities");
        }

        @ParameterizedTest
        @CsvSource({"0.5, 0.0", "1, 0.0", "3.16227766, 8.0", "10, 16.0", "1000, 16.0"})
        void points_atTheKnots_riseWithTheRatio(double ratio, String points) {
            long usd = Math.round(million * ratio);

            assertThat(beside(100, 1_000_000).points(Traders.earning(company(), usd, 1)))
                    .isEqualTo(points);
        }

        @Test
        void measure_usualInItsLine_isClear() {
            DossierBuilder trader = Traders.earning(company(), 40_000_000, 1);

            assertThat(beside(100, 50_000_000).measured(trader).best()).isLessThan(1);
        }

        @Test
        void measure_fewerThanAHundred_doesNotApply() {
            beside(99, 1_000_000).notApplicable(example(), FEW);
            beside(100, 0).notApplicable(example(), FEW);
        }

        @Test
        void measure_otherLine_isNotHeldAgainstIt() {
            beside(100, 1_000_000)
                    .notApplicable(
                            company()
                                    .add(Traders.inLine("62.01"))
                                    .accounts("2022", 9, "USD")
                                    .headcount("2023-01-01", 1),
                            FEW.replace("46", "62"));
        }

        @Test
        void measure_staffNotKnown_isUnknownUpToTheRevenue() {
            DossierBuilder silent = company().add(Traders.inLine("46.90")).accounts("2022", 5_000_000, "USD");

            beside(100, 1_000_000).unknownWithin(silent, 0, 5_000_000 / million, Inputs.HEADCOUNT);
        }

        @Test
        void measure_lineNotKnown_isUnknown() {
            beside(100, 1_000_000).unknown(company().accounts("2022", 9, "USD"), Inputs.ACTIVITIES);
            beside(100, 1_000_000)
                    .unknown(
                            company().add(new Activity(null, null, "trade", null, null, null, null, null)),
                            Inputs.ACTIVITY_CODE);
        }

        @Test
        void measure_mainLineNotTold_isOpen() {
            DossierBuilder two = company()
                    .add(new Activity("NACE", "46.90", null, null, null, null, null, null))
                    .add(new Activity("NACE", "62.01", null, null, null, null, null, null))
                    .add(Accounts.builder("2022")
                            .currency("USD")
                            .revenue(10_000_000)
                            .employees(1)
                            .build());

            beside(100, 1_000_000).between(two, 0, 10_000_000 / million, Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_noRegister_doesNotApply() {
            Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
        }
    }

    @Nested
    class PeersOfItsLine implements SignalCase {

        @Override
        public String signal() {
            return "peers-of-its-line";
        }

        @Override
        public String story() {
            return "a register tells the revenue per employee of 120 other companies of its line";
        }

        @Override
        public DossierBuilder example() {
            return company().add(Traders.inLine("46.90"));
        }

        @Override
        public List<Dossier> neighbours() {
            return traders(120, 1_000_000);
        }

        @Override
        public String under() {
            return "a larger accounts.revenue, which it does not look at";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return moreRevenue(dossier);
        }

        @ParameterizedTest
        @CsvSource({"99, 1000, 0", "100, 1000, 1", "100, 0, 0"})
        void measure_enoughCompanies_isYes(int number, long usd, double told) {
            Measuring.of(signal()).within(Town.of(traders(number, usd))).exactly(example(), told);
        }

        @Test
        void sentence_tellsHowMany() {
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "The register of 2023-07-24 tells the revenue per employee of 120 companies of division 46.");
        }

        @Test
        void measure_lineNotKnown_isUnknown() {
            among().unknown(company(), Inputs.ACTIVITIES);
            Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
        }
    }

    private static StepState outlier(DossierBuilder company, Register register) {
        Subject subject = Subject.of(company.build(), Measuring.PUBLICATION, ReferenceData.standard());
        Assessment assessment =
                Scorer.of(Scorecard.standard(), Catalog.standard()).assess(subject.within(register));
        return assessment.steps().stream()
                .filter(step -> step.id().equals("revenue-per-employee-outlier"))
                .map(Step::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gate_commodityTraderAmongSuch_setsTheFixedAmountAside() {
        DossierBuilder trader = Traders.earning(company(), 40_000_000, 1);

        assertThat(outlier(trader, Town.of(traders(100, 50_000_000)))).isEqualTo(StepState.SET_ASIDE);
        assertThat(outlier(trader, Town.of(traders(99, 50_000_000)))).isEqualTo(StepState.FIRED);
    }
}

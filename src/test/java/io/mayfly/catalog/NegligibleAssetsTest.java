package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegligibleAssetsTest implements SignalCase {

    @Override
    public String signal() {
        return "negligible-assets";
    }

    @Override
    public String story() {
        return "a trader of nine million owns goods worth nine thousand";
    }

    @Override
    public DossierBuilder example() {
        return SubstanceSignalsTest.old(
                SubstanceSignalsTest.year("2022", 9_000_000).fixedAssets(0).inventory(9_000));
    }

    @Override
    public String under() {
        return "larger accounts.fixedAssets and accounts.inventory";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return times(times(dossier, "fixedAssets", BigDecimal.TEN), "inventory", BigDecimal.TEN);
    }

    private final Measuring percent = Measuring.of("negligible-assets");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 15.0",
        "20000, 10000, 0.3, 15.0",
        "65000, 0, 0.65, 7.5",
        "0, 99000, 0.99, 0.2",
        "100000, 0, 1, 0.0",
        "9000000, 9000000, 180, 0.0",
        "-50000, 30000, 0.3, 15.0"
    })
    void measure_revenue_isTheBasis(long fixed, long stocks, double share, String points) {
        DossierBuilder company = SubstanceSignalsTest.old(
                SubstanceSignalsTest.year("2022", 10_000_000).fixedAssets(fixed).inventory(stocks));

        percent.exactly(company, share);
        assertThat(percent.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_tellsTheShare() {
        DossierBuilder company = SubstanceSignalsTest.old(SubstanceSignalsTest.year("2022", 10_000_000)
                .fixedAssets(20_000)
                .inventory(11_000));

        assertThat(percent.sentence(company))
                .isEqualTo("Fixed assets and stocks at the end of 2022 came to 0.31 % of the revenue.");
        assertThat(SubstanceSignalsTest.facts(percent, company)).containsExactly("accounts");
    }

    @Test
    void measure_littleBusiness_isNotApplicable() {
        percent.notApplicable(
                SubstanceSignalsTest.old(SubstanceSignalsTest.year("2022", 999_999)
                        .fixedAssets(0)
                        .inventory(0)),
                "revenue and trade of every year are below USD 1,000,000");
        percent.exactly(
                SubstanceSignalsTest.old(SubstanceSignalsTest.year("2022", 1_000_000)
                        .fixedAssets(0)
                        .inventory(0)),
                0);
    }

    @Test
    void measure_tradeWithoutRevenue_isTheBasis() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(SubstanceSignalsTest.year("2022", 0)
                        .fixedAssets(20_000)
                        .inventory(0)
                        .build())
                .add(Trading.valued("2022-05-01", 4_000_000))
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

        percent.exactly(company, 0.5);
        assertThat(percent.sentence(company))
                .isEqualTo(
                        "Fixed assets and stocks at the end of 2022 came to 0.50 % of what was traded in that time.");
        assertThat(SubstanceSignalsTest.facts(percent, company)).containsExactly("accounts", "declarations");
    }

    @Test
    void measure_tradeOfOneListOnly_isOpenBelow() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(SubstanceSignalsTest.year("2022", 0)
                        .fixedAssets(20_000)
                        .inventory(0)
                        .build())
                .add(Trading.valued("2022-05-01", 4_000_000));

        percent.between(company, 0, 0.5, 0.5);
    }

    @Test
    void measure_tradeThatMayLieOutsideTheYear_leavesAllPossible() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(SubstanceSignalsTest.year("2022", 0)
                        .fixedAssets(20_000)
                        .inventory(0)
                        .build())
                .add(Trading.valued("2022-05/2023-02", 4_000_000))
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

        percent.between(company, 0, 0.5, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_tradeNeverSearched_isUnknownBelowTheRevenue() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(SubstanceSignalsTest.year("2022", 5_000)
                        .fixedAssets(0)
                        .inventory(0)
                        .build());

        percent.unknownWithin(
                company,
                0,
                Double.POSITIVE_INFINITY,
                Inputs.ASSETS.note("2022").due(LocalDate.of(2023, 3, 31)),
                Inputs.DECLARATIONS,
                Inputs.SHIPMENTS);
    }

    @Test
    void measure_oneOfBothFigures_isUnknownFromItsShare() {
        percent.unknownWithin(
                SubstanceSignalsTest.old(
                        SubstanceSignalsTest.year("2022", 10_000_000).fixedAssets(70_000)),
                0.7,
                Double.POSITIVE_INFINITY,
                Inputs.ASSETS.note("2022").due(LocalDate.of(2023, 3, 31)));
        percent.unknownWithin(
                SubstanceSignalsTest.old(
                        SubstanceSignalsTest.year("2022", 10_000_000).inventory(0)),
                0,
                Double.POSITIVE_INFINITY,
                Inputs.ASSETS.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void measure_noRevenueStated_isUnknown() {
        percent.unknownWithin(
                SubstanceSignalsTest.old(
                        Accounts.builder("2022").currency("USD").fixedAssets(1).inventory(1)),
                0,
                Double.POSITIVE_INFINITY,
                Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void measure_noRate_isUnknown() {
        percent.unknownWithin(
                SubstanceSignalsTest.old(Accounts.builder("2022")
                        .currency("XAF")
                        .revenue(9)
                        .fixedAssets(1)
                        .inventory(1)),
                0,
                Double.POSITIVE_INFINITY,
                Inputs.EXCHANGE_RATE.note("XAF 2022"));
        percent.unknownWithin(
                Measuring.company("RU", "2015-01-01")
                        .add(Accounts.builder("2022")
                                .currency("XAF")
                                .revenue(0)
                                .fixedAssets(1)
                                .inventory(1)
                                .build())
                        .add(Trading.valued("2022-05-01", 4_000_000)),
                0,
                Double.POSITIVE_INFINITY,
                Inputs.EXCHANGE_RATE.note("XAF 2022"),
                Inputs.SHIPMENTS);
    }

    @Test
    void measure_earlierYear_countsWhereTheLaterStatesNone() {
        DossierBuilder company = SubstanceSignalsTest.old(SubstanceSignalsTest.year("2022", 10_000_000))
                .add(SubstanceSignalsTest.year("2021", 10_000_000)
                        .fixedAssets(70_000)
                        .inventory(0)
                        .build());

        percent.between(company, 0, 0.7, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_noAccounts_isUnknown() {
        percent.unknown(Measuring.company(), Inputs.ASSETS);
        percent.unknown(Measuring.company("RU", "2015-01-01").accountsOverdue("2022"), Inputs.ASSETS);
    }

    @Test
    void measure_agent_isMet() {
        // One of the false positives: what an agent bills is not its own.
        assertThat(percent.points(SubstanceSignalsTest.old(SubstanceSignalsTest.year("2022", 2_000_000)
                        .fixedAssets(1_000)
                        .inventory(0))))
                .isEqualTo("15.0");
    }

    private static Dossier times(Dossier dossier, String figure, BigDecimal factor) {
        return Edits.accounts(each -> Edits.with(each, figure, (BigDecimal amount) -> amount.multiply(factor)))
                .apply(dossier);
    }
}

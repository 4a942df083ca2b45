package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentControlChangeTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final String NO_LARGE = "no trade on record is worth USD 100,000";

    private final Measuring days = Measuring.of("recent-control-change");

    @Override
    public String signal() {
        return "recent-control-change";
    }

    @Override
    public String story() {
        return "the owner changes, and three weeks later comes the first large declaration";
    }

    @Override
    public DossierBuilder example() {
        return changed("2023-04-10").add(Trading.valued("2023-05-01", 100_000));
    }

    @Override
    public String under() {
        return "company.changes without the last of several";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return ControlChangeEdits.withoutTheLast(dossier);
    }

    private static DossierBuilder changed(String... dates) {
        return Registry.changed(Measuring.tradeSearched(idle()), dates);
    }

    /** A company that earned nothing before. */
    private static DossierBuilder idle() {
        return Measuring.company("RU", "2015-01-01")
                .accounts("2019", 0, "RUB")
                .accounts("2020", 0, "RUB")
                .accounts("2021", 0, "RUB")
                .accounts("2022", 0, "RUB");
    }

    private static DossierBuilder earning(String year, long dollars) {
        return Registry.changed(Measuring.tradeSearched(Measuring.company("RU", "2015-01-01")), "2023-04-10")
                .accounts(year, dollars, "USD")
                .add(Trading.valued("2023-05-01", 100_000));
    }

    @Test
    void measure_revenueOnTheScaleOfItsTrade_isNotApplicable() {
        days.exactly(earning("2022", 9_999), 21);
        days.notApplicable(
                earning("2022", 10_000), "it did business on the scale of its largest trade before the change");
    }

    @Test
    void measure_lastYearBeforeTheChangeNotReported_isOpen() {
        days.unknownWithin(earning("2021", 10_000), 0, ANY, Inputs.REVENUE);
        days.between(earning("2021", 0), 0, 21, ANY);
    }

    @Test
    void measure_noAccounts_isUnknownUnlessNoneWereFiled() {
        DossierBuilder company = Registry.changed(
                        Measuring.tradeSearched(Measuring.company("RU", "2015-01-01")), "2023-04-10")
                .add(Trading.valued("2023-05-01", 100_000));

        days.unknownWithin(company, 0, ANY, Inputs.REVENUE);
        days.between(company.nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0, 21, ANY);
    }

    @Test
    void measure_companyWithoutAFullYearBefore_needsNoAccounts() {
        days.between(
                Registry.changed(Measuring.tradeSearched(Measuring.company("RU", "2022-06-01")), "2023-04-10")
                        .add(Trading.valued("2023-05-01", 100_000)),
                0,
                21,
                ANY);
    }

    @Test
    void measure_firstLargeTradeAfterAChange_fires() {
        days.exactly(example(), 21);
        assertThat(days.points(example())).isEqualTo("12.0");
        assertThat(days.sentence(example()))
                .isEqualTo("Its first trade on record on the scale of its largest, of 2023-05-01, came 21 days after a"
                        + " change of owner or officer, of 2023-04-10.");
        assertThat(Objects.requireNonNull(days.measured(example()).evidence()).facts())
                .containsExactly(
                        new Cited("company.changes", Registry.change(ChangeKind.OWNER, "2023-04-10")),
                        new Cited("declarations", Trading.valued("2023-05-01", 100_000)),
                        new Cited("accounts", idle().build().accounts().get(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 0, 12.0",
        "2023-04-30, 1, 12.0",
        "2023-04-01, 30, 12.0",
        "2023-03-31, 31, 11.8",
        "2023-03-02, 60, 6.0",
        "2023-01-31, 90, 0.0",
        "2022-01-31, 455, 0.0"
    })
    void measure_daysSinceTheChange_areExact(String change, double value, String points) {
        DossierBuilder company = changed(change).add(Trading.valued("2023-05-01", 100_000));

        days.exactly(company, value);
        assertThat(days.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_oneDay_isSingular() {
        assertThat(days.sentence(changed("2023-04-30").add(Trading.valued("2023-05-01", 100_000))))
                .contains(" came 1 day after ");
    }

    @Test
    void measure_severalChangesBefore_theLastCounts() {
        days.exactly(changed("2020-04-10", "2023-03-01", "2023-06-01").add(Trading.valued("2023-05-01", 100_000)), 61);
    }

    @Test
    void measure_aBusyTraderWithANewDirector_isNotApplicable() {
        days.notApplicable(
                changed("2023-04-10")
                        .add(Trading.valued("2022-05-01", 100_000))
                        .add(Trading.valued("2023-05-01", 100_000)),
                "no change of owner or officer came before its first large trade");
    }

    @Test
    void measure_tradeBelowTheAmount_isNotApplicable() {
        days.notApplicable(changed("2023-04-10").add(Trading.valued("2023-05-01", 99_999)), NO_LARGE);
    }

    @Test
    void measure_noTrade_isNotApplicable() {
        days.notApplicable(changed("2023-04-10"), NO_LARGE);
    }

    @Test
    void measure_aTenthOfTheLargestBefore_isOnItsScale() {
        days.exactly(example().add(Trading.valued("2021-05-01", 9_999)), 21);
        days.notApplicable(
                example().add(Trading.valued("2021-05-01", 10_000)),
                "no change of owner or officer came before its first large trade");
    }

    @Test
    void measure_tenTimesAllTrade_isTheSame() {
        days.exactly(
                changed("2023-04-10")
                        .add(Trading.valued("2021-05-01", 99_990))
                        .add(Trading.valued("2023-05-01", 1_000_000)),
                21);
    }

    @Test
    void measure_goodsCarriedForOthers_doNotCount() {
        Shipment carried = Shipment.builder(TradeRole.INTERMEDIARY, "tea")
                .date("2023-05-01")
                .value(Money.of(900_000, "USD"))
                .build();

        days.notApplicable(changed("2023-04-10").add(carried), NO_LARGE);
    }

    @Test
    void measure_aShipment_counts() {
        days.exactly(changed("2023-04-10").add(Trading.shipment("2023-05-01", Money.of(900_000, "USD"))), 21);
    }

    @Test
    void measure_noChangeOnRecord_isNotApplicable() {
        days.notApplicable(
                Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.CHANGES),
                "no change of owner or officer after its registration is on record");
    }

    @Test
    void measure_changesNotLookedAt_isUnknown() {
        days.unknownWithin(
                Measuring.tradeSearched(Measuring.company()).add(Trading.valued("2023-05-01", 100_000)),
                0,
                ANY,
                Inputs.CHANGES);
    }

    @Test
    void measure_changesNotLookedAtOfACompanyWithoutLargeTrade_isNotApplicable() {
        days.notApplicable(Measuring.tradeSearched(Measuring.company()), NO_LARGE);
    }

    @Test
    void measure_aBeginningAloneIsTold_isAnInterval() {
        days.between(
                Measuring.tradeSearched(idle())
                        .add(Registry.officer("Oda Berg", false, "2023-04-10", null))
                        .add(Trading.valued("2023-05-01", 100_000)),
                0,
                21,
                ANY);
    }

    @Test
    void measure_tradeNotLookedAt_isUnknown() {
        days.unknownWithin(
                Registry.changed(Measuring.company("RU", "2015-01-01"), "2023-04-10"),
                0,
                ANY,
                Inputs.DECLARATIONS,
                Inputs.SHIPMENTS);
    }

    @Test
    void measure_shipmentsNotLookedAt_isAnInterval() {
        days.between(Registry.changed(idle(), "2023-04-10").add(Trading.valued("2023-05-01", 100_000)), 0, 21, ANY);
    }

    @Test
    void measure_tradeWithoutAValueOrRate_isUnknown() {
        days.unknownWithin(
                changed("2023-04-10").add(Trading.declaration("2023-05-01", "tea", 500L, null)),
                0,
                ANY,
                Inputs.DECLARED_VOLUME);
        days.unknownWithin(
                changed("2023-04-10").add(Trading.shipment("2023-05-01", null)), 0, ANY, Inputs.CUSTOMS_VALUE);
        days.unknownWithin(
                changed("2023-04-10").add(Trading.shipment("2023-05-01", Money.of(900_000_000, "XAF"))),
                0,
                ANY,
                Inputs.EXCHANGE_RATE);
    }

    @Test
    void measure_largeTradeWithoutADate_isUnknown() {
        days.unknownWithin(
                changed("2023-04-10").add(Trading.declaration(null, "tea", null, Money.of(900_000, "USD"))),
                0,
                ANY,
                Inputs.TRADE_DATE);
    }

    @Test
    void measure_partialDateOfTrade_takesTheMostDays() {
        DossierBuilder company = changed("2023-04-10").add(Trading.valued("2023-05", 100_000));

        days.between(company, 0, 51, ANY);
        assertThat(days.sentence(company))
                .isEqualTo(
                        "Its first trade on record on the scale of its largest, of 2023-05, came up to 51 days after a"
                                + " change of owner or officer, of 2023-04-10.");
    }

    @Test
    void measure_partialDateOfAChange_takesTheMostDays() {
        days.between(changed("2023-04").add(Trading.valued("2023-05-01", 100_000)), 0, 30, ANY);
    }

    @Test
    void measure_changeWithinTheYearOfTrade_isUnknown() {
        // A series of a whole year may have begun before the change.
        days.unknownWithin(changed("2022-06-01").add(Trading.valued("2022", 100_000)), 0, ANY, Inputs.TRADE_DATE);
    }

    @Test
    void measure_changeThatMayHaveComeBefore_isUnknown() {
        days.unknownWithin(
                changed("2023-03/2023-07-20").add(Trading.valued("2023-05-01", 100_000)), 0, ANY, Inputs.CHANGES);
    }

    @Test
    void measure_largeTradeThatMayHaveComeAfterTheChange_isUnknown() {
        days.unknownWithin(changed("2023-05-20").add(Trading.valued("2023-05", 100_000)), 0, ANY, Inputs.TRADE_DATE);
        days.unknownWithin(
                changed("2023-05-20")
                        .add(Trading.valued("2023-05-01", 100_000))
                        .add(Trading.shipment("2023-05-20", null)),
                0,
                ANY,
                Inputs.CUSTOMS_VALUE);
    }

    @Test
    void measure_firstBeginningWithoutARegistration_isUnknown() {
        days.unknownWithin(
                Measuring.tradeSearched(Measuring.company())
                        .nothingFound("2023-07-01", DossierPart.CHANGES)
                        .add(Registry.officer("Oda Berg", false, "2023-04-10", null))
                        .add(Trading.valued("2023-05-01", 100_000)),
                0,
                ANY,
                Inputs.REGISTRATION);
    }

    private static DossierBuilder toldTwice(long one, long other) {
        DossierBuilder company = changed("2021-04-10");
        Registry.sourced(company, "a", "2021-06-01");
        return Registry.sourced(company, "b", "2021-06-01")
                .add(Trading.toldAgain("d-1", "a", one))
                .add(Trading.toldAgain("d-1", "b", other));
    }

    @Test
    void measure_sourcesDifferInTheValue_isAnInterval() {
        days.between(toldTwice(100_000, 200_000), 0, 21, ANY);
    }

    @Test
    void measure_sourcesDifferWhetherItIsLarge_isUnknown() {
        days.unknownWithin(toldTwice(99_999, 100_000), 0, ANY, Inputs.DECLARED_VOLUME);
    }

    @Test
    void measure_companyFoundedForTheTrade_isNotApplicable() {
        days.notApplicable(
                Registry.changed(Measuring.tradeSearched(Measuring.company("RU", "2023-04-10")), "2023-04-12")
                        .add(Trading.valued("2023-05-01", 100_000)),
                "no change of owner or officer after its registration is on record");
    }
}

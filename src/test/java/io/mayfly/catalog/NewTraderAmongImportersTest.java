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
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.StepState;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTraderAmongImportersTest implements SignalCase {

    private static final String DRONES = "880622";

    private static DossierBuilder company() {
        return Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static Shipment imported(String date, @Nullable String goods, @Nullable Long usd) {
        var shipment = Shipment.builder(TradeRole.IMPORTER, "drones").date(date);
        if (goods != null) {
            shipment.hsCode(goods);
        }
        return (usd == null ? shipment : shipment.value(Money.of(usd, "USD"))).build();
    }

    /** What the importer of a rank brings in, each five per cent more than the one before. */
    private static long usd(double rank) {
        return Math.round(1_000 * Math.pow(1.05, rank));
    }

    private static List<Dossier> importers(int number) {
        return Town.some(
                number,
                i -> Dossier.builder("importer-" + i).registered("2015-01-01").add(Traders.imported(DRONES, usd(i))));
    }

    private static Measuring beside(int importers) {
        return Measuring.of("new-trader-among-importers").within(Town.of(importers(importers)));
    }

    @Override
    public String signal() {
        return "new-trader-among-importers";
    }

    @Override
    public String story() {
        return "a company that never traded before imports more drones than 95 of 100 importers";
    }

    @Override
    public DossierBuilder example() {
        return company().add(imported("2023-03-15", DRONES, usd(94.5)));
    }

    @Override
    public List<Dossier> neighbours() {
        return importers(100);
    }

    @Override
    public String under() {
        return "a larger declarations.quantity, declarations.value and shipments.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerTrade(dossier);
    }

    @Test
    void measure_newImporter_isItsRankAmongTheOthers() {
        among().exactly(example(), 95);
        beside(100).exactly(company().add(imported("2023-03-15", DRONES, 1_000_000L)), 100);
        assertThat(among().sentence(example()))
                .isEqualTo(
                        "New to trade, it imported goods of code 880622 of at least USD 100,552 within 12 months, more than"
                                + " 95.0 % of the 100 other importers in the register of 2023-07-24.");
        assertThat(among().facts(example())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"50, 0.0", "90, 0.0", "99.5, 18.0", "100, 18.0", "94.75, 9.0"})
    void points_atTheKnots_riseWithTheRank(double percent, String points) {
        Curve curve = Objects.requireNonNull(Measuring.of(signal()).entry().curve());

        assertThat(curve.at(percent).toString()).isEqualTo(points);
    }

    @Test
    void measure_severalGoods_countsTheHighest() {
        DossierBuilder two = example().add(imported("2023-03-15", DRONES + "00", usd(94.5)));

        beside(100).exactly(two.add(imported("2023-03-15", "090240", 99_000_000L)), 100);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24, false", "2022-07-25, true"})
    void measure_firstTrade_isOfTheLastTwelveMonths(String first, boolean applies) {
        DossierBuilder company = example().add(imported(first, "090240", 5L));

        if (applies) {
            among().exactly(company, 95);
        } else {
            among().notApplicable(company, "it first traded more than 12 months ago");
        }
    }

    @Test
    void measure_fewImporters_doesNotApply() {
        String few = "fewer than 30 others in the register import the same goods";
        beside(29).notApplicable(example(), few);
        Measuring.of(signal()).within(Town.of(example(), importers(29))).notApplicable(example(), few);
        beside(30).exactly(example(), 100);
    }

    @Test
    void measure_declarationsNeverSearched_mayHaveBegunBefore() {
        DossierBuilder open = Measuring.company("RU", "2015-01-01").add(imported("2023-03-15", DRONES, usd(94.5)));

        among().between(open, 0, 95, 95);
    }

    @Test
    void measure_registeredOfLate_cannotHaveBegunBefore() {
        DossierBuilder young = Measuring.company("RU", "2022-09-01").add(imported("2023-03-15", DRONES, usd(94.5)));

        among().exactly(young, 95);
    }

    @Test
    void measure_worthOrGoodsNotKnown_isOpenOrUnknown() {
        among().between(example().add(imported("2023-03-15", DRONES, null)), 95, 95, 100);
        among().between(example().add(imported("2023-03-15", null, 7L)), 95, 95, 100);
        among().unknown(company().add(imported("2023-03-15", DRONES, null)), Inputs.CUSTOMS_VALUE);
        among().unknown(company().add(imported("2023-03-15", null, 7L)), Inputs.HS_CODE);
    }

    @Test
    void measure_noImports_isUnknownOrDoesNotApply() {
        among().unknown(Measuring.company(), Inputs.SHIPMENTS);
        among().notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
    }

    @Test
    void measure_smallImporter_isClear() {
        among().exactly(company().add(imported("2023-03-15", DRONES, 500L)), 0);
    }

    @Test
    void gate_newDistributorOfABrand_isSetAside() {
        DossierBuilder distributor = company()
                .add(Shipment.builder(TradeRole.IMPORTER, "DJI drones")
                        .brand("DJI")
                        .date("2023-03-15")
                        .hsCode(DRONES)
                        .value(Money.of(usd(99), "USD"))
                        .build())
                .add(Counterparty.builder("DJI", CounterpartyRole.MANUFACTURER)
                        .authorisedFrom("2023-01-01")
                        .build());
        Subject subject = Subject.of(distributor.build(), Measuring.PUBLICATION, ReferenceData.standard())
                .within(Town.of(importers(100)));

        assertThat(Scorer.of(Scorecard.standard(), Catalog.standard())
                        .assess(subject)
                        .steps())
                .filteredOn(step -> step.id().equals(signal()))
                .extracting(step -> step.state())
                .containsExactly(StepState.SET_ASIDE);
    }
}

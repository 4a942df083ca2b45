package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableTradeHistoryTest implements SignalCase {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final Measuring years = Measuring.of("stable-trade-history");

    @Override
    public String signal() {
        return "stable-trade-history";
    }

    @Override
    public String story() {
        return "helmets were declared every year from 2018 to 2021";
    }

    @Override
    public DossierBuilder example() {
        return declared("helmets", "2018-02-01", "2019-06-01", "2020-06-01", "2021-02-01");
    }

    @Override
    public String under() {
        return "shipments.destination to a country that no event concerns";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return StandingEdits.sentElsewhere(dossier);
    }

    private static DossierBuilder company(String jurisdiction) {
        return Measuring.company(jurisdiction, "2010-01-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder declared(String goods, String... dates) {
        return declaredIn("RU", goods, dates);
    }

    private static DossierBuilder declaredIn(String jurisdiction, String goods, String... dates) {
        DossierBuilder company = company(jurisdiction);
        for (String date : dates) {
            company.add(Declaration.builder(goods).date(date).build());
        }
        return company;
    }

    private static DossierBuilder shipped(
            String jurisdiction, TradeRole role, @Nullable String destination, String... dates) {
        DossierBuilder company =
                Measuring.company(jurisdiction, "2010-01-01").nothingFound("2023-07-01", DossierPart.DECLARATIONS);
        for (String date : dates) {
            ShipmentBuilder shipment = Shipment.builder(role, "helmets").date(date);
            company.add((destination == null ? shipment : shipment.destination(destination)).build());
        }
        return company;
    }

    @Test
    void measure_everyYear_isFromTheFirstToTheLast() {
        years.exactly(example(), 3);
        assertThat(years.points(example())).isEqualTo("-14.0");
        assertThat(years.sentence(example()))
                .isEqualTo("Trade in one sort of goods is on record every year from 2018-02-01 to 2021-02-01.");
        assertThat(years.facts(example())).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-01, 2, 0.0", "2020-08-01, 2.5, -7.0", "2021-02-01, 3, -14.0", "2021-12-01, 3.83333, -14.0"})
    void points_byYears(String last, double reading, String points) {
        DossierBuilder company = declared("helmets", "2018-02-01", "2019-06-01", "2020-01-01", last);

        assertThat(years.measured(company).best()).isCloseTo(reading, Offset.offset(0.001));
        assertThat(years.points(company)).isEqualTo(points);
    }

    @Test
    void measure_aYearWithoutTrade_breaksTheRun() {
        years.exactly(declared("helmets", "2017-01-01", "2018-01-01", "2020-01-01", "2021-07-01"), 1.5);
    }

    @Test
    void measure_otherGoods_makeNoRun() {
        DossierBuilder company = declared("helmets", "2018-02-01", "2019-02-01")
                .add(Declaration.builder("thermal sights").date("2020-02-01").build())
                .add(Declaration.builder("thermal sights").date("2021-08-01").build());

        years.exactly(company, 1.5);
    }

    @Test
    void measure_goodsOfNoClass_goByTheHeading() {
        DossierBuilder company = company("RU");
        for (String date : new String[] {"2018-02-01", "2019-02-01", "2020-02-01"}) {
            company.add(Declaration.builder("leaf tea")
                    .date(date)
                    .hsCode(date.startsWith("2019") ? "09024000" : "090230")
                    .build());
        }
        company.add(Declaration.builder("leaf tea")
                .date("2021-02-01")
                .hsCode("100119")
                .build());

        years.exactly(company, 2);
    }

    @Test
    void measure_goodsOfWhichNothingIsKnown_mayBeAny() {
        DossierBuilder company = declared("helmets", "2018-02-01", "2020-02-01")
                .add(Declaration.builder("goods").date("2019-02-01").build());

        years.between(company, 0, 0, 2);
        years.between(declared("goods", "2018-02-01", "2019-02-01"), 0, 0, 1);
    }

    @Test
    void measure_afterTheEvent_doesNotCount() {
        years.exactly(declared("helmets", "2020-02-23", "2021-06-01", "2022-02-23", "2022-02-24", "2023-02-01"), 2);
        years.exactly(declared("helmets", "2022-02-24", "2023-02-24"), 0);
        years.exactly(declaredIn("DE", "helmets", "2021-02-24", "2022-02-24", "2023-02-24"), 2);
    }

    @Test
    void measure_beforeTheEventWasKnown_allCounts() {
        years.on(LocalDate.of(2022, 2, 23))
                .between(
                        Measuring.company("RU", "2010-01-01")
                                .declaration("2020-02-23", "helmets", 1, "pieces")
                                .declaration("2021-02-23", "helmets", 1, "pieces")
                                .declaration("2022-02-23", "helmets", 1, "pieces"),
                        2,
                        2,
                        INFINITY);
    }

    @Test
    void measure_shipments_goByTheirDestination() {
        String[] dates = {"2021-02-01", "2022-03-01", "2023-02-01"};

        years.exactly(shipped("RU", TradeRole.EXPORTER, "CN", dates), 2);
        years.exactly(shipped("CN", TradeRole.EXPORTER, "RU", dates), 0);
        years.between(shipped("CN", TradeRole.EXPORTER, null, dates), 0, 0, 2);
        years.between(shipped("CN", TradeRole.IMPORTER, null, dates), 0, 2, 2);
        years.between(shipped("RU", TradeRole.IMPORTER, null, dates), 0, 0, 2);
    }

    @Test
    void measure_datesAcrossTheEvent_areOpen() {
        years.between(declared("helmets", "2021-02-01", "2022-02"), 0, 1 + 13.0 / 28 / 12, 1 + 27.0 / 28 / 12);
    }

    @Test
    void measure_periods_giveAnInterval() {
        years.between(
                declared("helmets", "2018-01/2018-12", "2019-01/2019-12"),
                0.0026881720430107525,
                1,
                2 - 0.0026881720430107525);
    }

    @Test
    void measure_periodAcrossTheTurnOfTheYear_mayBreakTheRun() {
        years.between(declared("helmets", "2018-12-01/2019-01-31", "2020-01-01"), 0, 0, 1 + 1.0 / 12);
    }

    @Test
    void measure_undatedRecord_isOpen() {
        DossierBuilder company = example().add(Declaration.builder("helmets").build());

        years.between(company, 3, 3, INFINITY);
    }

    @Test
    void measure_toldDifferentlyByTwoSources_countsForNothingSure() {
        DossierBuilder company = declared("helmets", "2018-02-01")
                .source("a", new Source("one", null, null, null, null, null, null))
                .source("b", new Source("two", null, null, null, null, null, null))
                .add(Declaration.builder("helmets")
                        .id("D-1")
                        .date("2019-02-01")
                        .source("a")
                        .knownAt("2019-05-01")
                        .build())
                .add(Declaration.builder("helmets")
                        .id("D-1")
                        .date("2019-05-01")
                        .source("b")
                        .knownAt("2019-05-01")
                        .build());

        Measuring measuring = years;
        measuring.between(company, 0, 1, 1.25);
    }

    @Test
    void measure_toldAlikeByTwoSources_isOneRecord() {
        DossierBuilder company = declared("helmets", "2018-02-01")
                .source("a", new Source("one", null, null, null, null, null, null))
                .source("b", new Source("two", null, null, null, null, null, null))
                .add(Declaration.builder("helmets")
                        .date("2019-02-01")
                        .source("a")
                        .build())
                .add(Declaration.builder("helmets")
                        .date("2019-02-01")
                        .source("b")
                        .build());

        years.exactly(company, 1);
        assertThat(years.facts(company)).hasSize(2);
    }

    @Test
    void measure_oneRecord_isNoHistory() {
        DossierBuilder company = declared("helmets", "2018-02-01");

        years.exactly(company, 0);
        assertThat(years.sentence(company)).isEqualTo("One record of trade, of 2018-02-01, makes no history.");
    }

    @Test
    void measure_nobodySearchedTheOtherList_isOpenAbove() {
        years.between(
                Measuring.company("RU", "2010-01-01").declaration("2018-02-01", "helmets", 1, "pieces"),
                0,
                0,
                INFINITY);
    }

    @Test
    void measure_noTrade_isUnknownUntilSomebodySearched() {
        years.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        years.unknown(Measuring.company().nothingFound("2023-07-01", DossierPart.SHIPMENTS), Inputs.DECLARATIONS);
        years.exactly(Measuring.tradeSearched(Measuring.company()), 0);
    }
}

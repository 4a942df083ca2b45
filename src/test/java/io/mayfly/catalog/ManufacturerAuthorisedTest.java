package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ManufacturerAuthorisedTest implements SignalCase {

    private final Measuring yes = Measuring.of("manufacturer-authorised");

    @Override
    public String signal() {
        return "manufacturer-authorised";
    }

    @Override
    public String story() {
        return "the maker of the lamps has named the company as its dealer";
    }

    @Override
    public DossierBuilder example() {
        return declared("Lumen", "2022-10-01").add(maker("Lumen Works Ltd", "2020-01-01", null));
    }

    @Override
    public String under() {
        return "an earlier counterparties.authorisedFrom";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return ContextEdits.counterparties(ContextEdits::authorisedEarlier).apply(dossier);
    }

    private static DossierBuilder company() {
        return Measuring.company("RU", "2015-01-01").name("Svet").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static Declaration declaration(@Nullable String maker, @Nullable String date) {
        DeclarationBuilder declaration = Declaration.builder("lamps");
        if (maker != null) {
            declaration.manufacturer(maker);
        }
        return (date == null ? declaration : declaration.date(date)).build();
    }

    private static DossierBuilder declared(@Nullable String maker, @Nullable String date) {
        return company().add(declaration(maker, date));
    }

    private static Counterparty maker(String name, @Nullable String from, @Nullable String to) {
        CounterpartyBuilder maker = Counterparty.builder(name, CounterpartyRole.MANUFACTURER);
        if (from != null) {
            maker.authorisedFrom(from);
        }
        return (to == null ? maker : maker.authorisedTo(to)).build();
    }

    @Test
    void measure_everyRecordOfAnAuthorisedMaker_isNoted() {
        yes.exactly(example(), 1);
        assertThat(yes.sentence(example()))
                .isEqualTo("It is authorised by Lumen Works Ltd; the one record of trade was held against it.");
        assertThat(yes.facts(example())).hasSize(1);
    }

    @Test
    void measure_severalMakers_eachCountsForItsGoods() {
        DossierBuilder company = example().add(declaration("Ohm", "2022-11-01")).add(maker("Ohm", "2021", null));

        yes.exactly(company, 1);
        assertThat(yes.sentence(company))
                .isEqualTo("It is authorised by Lumen Works Ltd and 1 other maker;"
                        + " the 2 records of trade were held against it.");
        assertThat(yes.sentence(company.add(declaration("Watt", "2022-12-01")).add(maker("Watt", "2021", null))))
                .contains(" and 2 other makers;");
    }

    @Test
    void measure_oneRecordOfAnotherMaker_isClear() {
        yes.exactly(example().add(declaration("Ohm", "2022-11-01")), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, , 1, 1",
        "2022-10-02, , 0, 0",
        "2022-10, , 0, 1",
        "2020, 2022-10-01, 1, 1",
        "2020, 2022-09-30, 0, 0",
        "2020, 2022-09/2022-10, 0, 1",
    })
    void measure_authorisation_mustHoldOnTheDay(String from, @Nullable String to, double lo, double hi) {
        yes.between(declared("Lumen", "2022-10-01").add(maker("Lumen", from, to)), lo, lo, hi);
    }

    @ParameterizedTest
    @CsvSource({"LUMEN, 1", "'Lumen-Works, Ltd.', 1", "Lumen Trading, 0", "Lume, 0", "'...', 0"})
    void measure_name_mustStandInTheOther(String named, double reading) {
        yes.exactly(declared(named, "2022-10-01").add(maker("Lumen Works Ltd", "2020", null)), reading);
    }

    @Test
    void measure_itsOwnGoods_needNobody() {
        yes.exactly(example().add(declaration("Svet LLC", "2022-11-01")), 1);
    }

    @Test
    void measure_recordThatNamesNoMaker_isOpen() {
        yes.between(example().add(declaration(null, "2022-11-01")), 0, 1, 1);
        yes.between(declared(null, "2022-10-01").add(maker("Lumen", "2020", null)), 0, 0, 1);
        assertThat(yes.sentence(declared(null, "2022-10-01").add(maker("Lumen", "2020", null))))
                .isEqualTo("No record of trade names a maker who authorised the company.");
    }

    @Test
    void measure_modelOfAMaker_namesIt() {
        DossierBuilder company = company()
                .add(Declaration.builder("DJI Mavic 3 drones")
                        .date("2022-10-01")
                        .build());

        yes.exactly(company.add(maker("Lumen", "2020", null)), 0);
        yes.exactly(company.add(maker("SZ DJI Technology", "2020", null)), 1);
    }

    @Test
    void measure_brandOfAShipment_namesTheMaker() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .add(Shipment.builder(TradeRole.IMPORTER, "lamps")
                        .brand("Lumen")
                        .date("2022-10-01")
                        .build());

        yes.exactly(company.add(maker("Lumen Works Ltd", "2020", null)), 1);
    }

    @Test
    void measure_undatedRecord_isOpen() {
        yes.between(declared("Lumen", null).add(maker("Lumen", "2020", null)), 0, 0, 1);
    }

    @Test
    void measure_moreTradeMayComeToLight_isOpen() {
        yes.between(
                Measuring.company("RU", "2015-01-01")
                        .add(declaration("Lumen", "2022-10-01"))
                        .add(maker("Lumen", "2020", null)),
                0,
                1,
                1);
    }

    @Test
    void measure_authorisationNotStated_isUnknown() {
        yes.unknownWithin(declared("Lumen", "2022-10-01").add(maker("Lumen", null, null)), 0, 1, Inputs.AUTHORISATION);
    }

    @Test
    void measure_noTrade_isClearOnceSomebodySearched() {
        DossierBuilder company = Measuring.company().add(maker("Lumen", "2020", null));

        yes.unknownWithin(company, 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        yes.exactly(Measuring.tradeSearched(company), 0);
    }

    @ParameterizedTest
    @EnumSource(names = "MANUFACTURER", mode = EnumSource.Mode.EXCLUDE)
    void measure_otherRoles_areNoMakers(CounterpartyRole role) {
        yes.exactly(
                declared("Lumen", "2022-10-01")
                        .add(Counterparty.builder("Lumen", role)
                                .authorisedFrom("2020")
                                .build()),
                0);
    }

    @Test
    void measure_noCounterparties_isUnknownUntilSomebodySearched() {
        yes.unknown(declared("Lumen", "2022-10-01"), Inputs.MAKERS);
        yes.exactly(declared("Lumen", "2022-10-01").nothingFound("2023-07-01", DossierPart.COUNTERPARTIES), 0);
    }
}

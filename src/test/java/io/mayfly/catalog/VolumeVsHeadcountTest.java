package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeVsHeadcountTest implements SignalCase {

    @Override
    public String signal() {
        return "volume-vs-headcount";
    }

    @Override
    public String story() {
        return "one person imports for thirty million within a year";
    }

    @Override
    public DossierBuilder example() {
        return StaffSignalsTest.importer("2015-01-01", 30_000_000).headcount("2023-01-01", 1);
    }

    @Override
    public String under() {
        return "larger declarations";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerDeclarations(dossier);
    }

    private final Measuring each = Measuring.of("volume-vs-headcount");

    @ParameterizedTest
    @CsvSource({
        "5000000, 1, 5000000, 0.0",
        "100000000, 1, 100000000, 15.0",
        "100000000, 0, 100000000, 15.0",
        "22360680, 1, 22360680, 7.5",
        "100000000, 20, 5000000, 0.0",
        "0, 1, 0, 0.0"
    })
    void measure_tradeAndStaff_isTheirRatio(long dollars, long staff, double ratio, String points) {
        DossierBuilder company =
                StaffSignalsTest.importer("2015-01-01", dollars).headcount("2023-01-01", staff);

        each.exactly(company, ratio);
        assertThat(each.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_tellsTradeAndStaff() {
        DossierBuilder company =
                StaffSignalsTest.importer("2015-01-01", 30_000_000).headcount("2023-01-01", 2);

        assertThat(each.sentence(company))
                .isEqualTo("Trade of 12 months of USD 30,000,000 comes to USD 15,000,000 for each of a staff of 2.");
        assertThat(StaffSignalsTest.facts(
                        Objects.requireNonNull(each.measured(company).evidence())))
                .containsExactly("headcounts", "shipments");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24, 8000000", "2022-07-23, 0", "2022-07, 0"})
    void measure_tradeOfAYear_startsOnItsFirstDay(String date, double best) {
        DossierBuilder company = Measuring.company()
                .shipment(TradeRole.IMPORTER, date, "tea", Money.of(8_000_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .headcount("2023-01-01", 1);

        assertThat(each.measured(company).best()).isEqualTo(best);
        assertThat(each.measured(company).hi()).isEqualTo(date.equals("2022-07-23") ? 0 : 8_000_000);
    }

    @Test
    void measure_declarationsAndShipments_countTheLarger() {
        DossierBuilder company = Measuring.company()
                .add(Trading.valued("2023-01-01", 6_000_000))
                .add(Trading.shipment("2023-02-01", Money.of(5_000_000, "USD")))
                .headcount("2023-01-01", 1);

        each.exactly(company, 6_000_000);
        assertThat(StaffSignalsTest.facts(
                        Objects.requireNonNull(each.measured(company).evidence())))
                .containsExactly("headcounts", "declarations");
    }

    @Test
    void measure_carriedForOthers_doesNotCount() {
        DossierBuilder company = Measuring.company()
                .shipment(TradeRole.INTERMEDIARY, "2023-03-01", "tea", Money.of(80_000_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .headcount("2023-01-01", 1);

        each.notApplicable(company, "there is no trade on its own account");
    }

    @Test
    void measure_searchedAndNoneFound_isNotApplicable() {
        each.notApplicable(Measuring.tradeSearched(Measuring.company()), "there is no trade on its own account");
    }

    @Test
    void measure_oneListNotSearched_isOpenAbove() {
        DossierBuilder company =
                Measuring.company().add(Trading.valued("2023-01-01", 6_000_000)).headcount("2023-01-01", 2);

        each.between(company, 3_000_000, 3_000_000, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_undatedTrade_isOpenAbove() {
        DossierBuilder company = StaffSignalsTest.importer("2015-01-01", 6_000_000)
                .add(Trading.shipment(null, Money.of(1, "USD")))
                .headcount("2023-01-01", 1);

        each.between(company, 6_000_000, 6_000_000, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_nothingOfKnownWorth_isUnknown() {
        DossierBuilder company = Measuring.company()
                .add(Trading.shipment("2023-02-01", null))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .headcount("2023-01-01", 1);

        each.unknownWithin(company, 0, Double.POSITIVE_INFINITY, Inputs.CUSTOMS_VALUE);
    }

    @Test
    void measure_noStaffKnown_isUnknownUpToTheTrade() {
        each.unknownWithin(StaffSignalsTest.importer("2015-01-01", 6_000_000), 0, 6_000_000, Inputs.HEADCOUNT);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        each.unknownWithin(
                Measuring.company(),
                0,
                Double.POSITIVE_INFINITY,
                Inputs.HEADCOUNT,
                Inputs.DECLARATIONS,
                Inputs.SHIPMENTS);
    }

    @Test
    void measure_unitValues_giveAnInterval() {
        DossierBuilder company = Measuring.company()
                .declaration("2023-01-01", "helmets", 100_000, "pieces")
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .headcount("2023-01-01", 2);

        assertThat(each.measured(company).lo()).isEqualTo(each.measured(company).best());
        assertThat(each.measured(company).hi())
                .isGreaterThan(each.measured(company).best());
    }
}

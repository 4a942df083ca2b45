package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods bought with capital are held against it where it is more than turnover. */
class TradeAgainstCapitalTest {

    private final Measuring value = Measuring.of("declared-value-vs-turnover");
    private final Measuring volume = Measuring.of("declared-volume-vs-turnover");

    private static DossierBuilder laboratory(long revenue, long equity) {
        return Measuring.company("RU", "2021-01-01")
                .add(Accounts.builder("2021")
                        .currency("USD")
                        .revenue(revenue)
                        .equity(equity)
                        .build())
                .add(Accounts.builder("2022")
                        .currency("USD")
                        .revenue(revenue)
                        .equity(equity)
                        .build())
                .add(Trading.valued("2022-03-01", 600_000))
                .shipment(TradeRole.IMPORTER, "2022-03-01", "mass spectrometer", Money.of(600_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.CONTRACTS);
    }

    private static Contract funding(String date, long dollars) {
        return new Contract(
                ContractKind.FUNDING,
                Measuring.date(date),
                null,
                "Example Ventures",
                Money.of(dollars, "USD"),
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({"0, 600000, 1", "0, 300000, 2", "200000, 199999, 3", "200000, 240000, 2.5", "0, 24000000, 0.025"})
    void measure_theLargerOfTurnoverAndEquity_counts(long revenue, long equity, double expected) {
        value.exactly(laboratory(revenue, equity), expected);
        volume.exactly(laboratory(revenue, equity), expected);
    }

    @Test
    void measure_equityIsTheLarger_saysSo() {
        assertThat(value.sentence(laboratory(0, 300_000)))
                .isEqualTo("Shipments of at least USD 600,000 within one year stand against equity of at most USD"
                        + " 300,000: a ratio of 2.");
    }

    @Test
    void measure_neitherTurnoverNorEquity_firesFully() {
        value.exactly(laboratory(0, 0), Double.POSITIVE_INFINITY);
        assertThat(value.sentence(laboratory(0, 0))).contains("against reported revenue of zero.");
    }

    @Test
    void measure_fundingAgreedByThen_addsToEquity() {
        DossierBuilder company = laboratory(0, 100_000).add(funding("2022-12-31", 200_000));

        value.exactly(company, 2);
        assertThat(value.sentence(company)).contains("against equity and funding of at most USD 300,000");
    }

    @Test
    void measure_fundingOfALaterYear_cameTooLate() {
        value.exactly(laboratory(0, 100_000).add(funding("2023-01-01", 200_000)), 6);
    }

    @Test
    void measure_equityNotStated_leavesTheLowerEndOpen() {
        DossierBuilder company = Measuring.company("RU", "2021-01-01")
                .accounts("2021", 200_000, "USD")
                .accounts("2022", 200_000, "USD")
                .shipment(TradeRole.IMPORTER, "2022-03-01", "tea", Money.of(600_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.CONTRACTS);

        value.between(company, 0, 3, 3);
    }

    @Test
    void measure_fundingBesideUnknownEquity_countsAsTheLeast() {
        DossierBuilder company = Measuring.company("RU", "2021-01-01")
                .accounts("2021", 200_000, "USD")
                .accounts("2022", 200_000, "USD")
                .shipment(TradeRole.IMPORTER, "2022-03-01", "tea", Money.of(600_000, "USD"))
                .add(funding("2022-02-01", 400_000));

        value.between(company, 0, 1.5, 1.5);
        assertThat(value.sentence(company))
                .contains("against paid-in capital and agreed funding of at most USD 400,000: a ratio of 1.5.");
    }

    @Test
    void measure_turnoverNotKnown_staysUnknownWithinWhatEquityAllows() {
        DossierBuilder company = Measuring.company("RU", "2022-01-01")
                .add(Accounts.builder("2022").currency("USD").equity(300_000).build())
                .shipment(TradeRole.IMPORTER, "2022-03-01", "tea", Money.of(600_000, "USD"))
                .nothingFound("2023-07-01", DossierPart.CONTRACTS);

        value.unknownWithin(company, 0, 2, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
    }
}

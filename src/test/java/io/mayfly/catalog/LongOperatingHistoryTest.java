package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongOperatingHistoryTest implements SignalCase {

    @Override
    public String signal() {
        return "long-operating-history";
    }

    @Override
    public String story() {
        return "five years of filed accounts report revenue";
    }

    @Override
    public DossierBuilder example() {
        return history(5);
    }

    @Override
    public String under() {
        return "accounts.revenue from zero, less or missing to a million dollars";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.accounts(Edits::someRevenue).apply(dossier);
    }

    private final Measuring years = Measuring.of("long-operating-history");

    private static DossierBuilder history(int years) {
        DossierBuilder company = Measuring.company("RU", "2005-01-01");
        for (int year = 2022; year > 2022 - years; year--) {
            company.accounts(String.valueOf(year), 1_000_000, "RUB");
        }
        return company;
    }

    @ParameterizedTest
    @CsvSource({"1, 0.0", "2, 0.0", "3, -10.5", "4, -15.8", "5, -21.0", "12, -21.0"})
    void measure_yearsWithRevenue_areCounted(int count, String points) {
        years.exactly(history(count), count);
        assertThat(years.points(history(count))).isEqualTo(points);
    }

    @Test
    void measure_zeroRevenue_isNoHistory() {
        years.exactly(history(2).accounts("2020", 0, null).accounts("2019", 0, null), 2);
    }

    @ParameterizedTest
    @CsvSource({"2020, 999, USD, 2", "2020, 1000, USD, 3", "2020, 1, RUB, 2", "2020, -1, RUB, 2"})
    void measure_nominalRevenue_isNoHistory(String period, long revenue, String currency, int expected) {
        years.exactly(history(2).accounts(period, revenue, currency), expected);
    }

    @Test
    void measure_revenueWithoutARate_isHistory() {
        years.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())))
                .exactly(history(2).accounts("2020", 1, "RUB"), 3);
    }

    @Test
    void measure_accountsWithoutFigures_leaveTheUpperEndOpen() {
        years.between(
                history(2)
                        .add(new Accounts(
                                Measuring.date("2020"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                FilingStatus.FILED,
                                null,
                                null,
                                null,
                                null)),
                2,
                2,
                3);
    }

    @Test
    void measure_youngCompanyWithoutAccounts_canHaveNoHistory() {
        years.between(Measuring.company("RU", "2021-05-01"), 0, 0, 2);
        years.unknown(Measuring.company("RU", "2020-05-01"), Inputs.REVENUE);
    }

    @Test
    void measure_searchedInVain_isClear() {
        years.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        years.unknown(Measuring.company(), Inputs.REVENUE);
    }

    @Test
    void sentence_years_areCounted() {
        assertThat(years.sentence(history(1))).isEqualTo("Filed accounts report revenue for 1 year.");
        assertThat(years.sentence(history(12))).isEqualTo("Filed accounts report revenue for 12 years.");
        assertThat(years.sentence(Measuring.company("RU", "2022-01-01").accounts("2022", 0, null)))
                .isEqualTo("No filed accounts report revenue above a nominal amount.");
    }
}

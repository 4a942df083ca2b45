package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.Stated;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendingStrikeOffTest implements SignalCase {

    private final Measuring yes = Measuring.of("pending-strike-off");

    @Override
    public String signal() {
        return "pending-strike-off";
    }

    @Override
    public String story() {
        return "the company declares goods after the register announced that it will strike it off";
    }

    @Override
    public DossierBuilder example() {
        return noticed("2023-03-01").add(Trading.valued("2023-05-01", 90_000));
    }

    @Override
    public String under() {
        return "company.status to closing";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.with(
                dossier,
                "company",
                (Company company) -> Edits.with(
                        company,
                        "status",
                        (Stated<CompanyStatus> stated) ->
                                Edits.with(stated, "value", (CompanyStatus old) -> CompanyStatus.CLOSING)));
    }

    private static DossierBuilder noticed(@Nullable String from) {
        return Measuring.company().add(Registry.mark(MarkKind.STRIKE_OFF_PENDING, from, null));
    }

    private static DossierBuilder closing() {
        return Measuring.company().status(CompanyStatus.CLOSING);
    }

    @Test
    void measure_tradeAfterTheNotice_fires() {
        yes.exactly(example(), 1);
        assertThat(yes.points(example())).isEqualTo("15.0");
        assertThat(yes.sentence(example()))
                .isEqualTo("A strike-off is pending since 2023-03-01, and its last trade on record is of 2023-05-01.");
        assertThat(Objects.requireNonNull(yes.measured(example()).evidence()).facts())
                .containsExactly(
                        new Cited("marks", Registry.mark(MarkKind.STRIKE_OFF_PENDING, "2023-03-01", null)),
                        new Cited("declarations", Trading.valued("2023-05-01", 90_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-03-01, 1",
        "2023-03-01, 2022-07-24, 1",
        "2023-03-01, 2022-07-23, 0",
        "2021-03-01, 2021-03-01, 1",
        "2021-03-01, 2021-02-28, 0"
    })
    void measure_aTradeBeforeTheNotice_countsForTwelveMonths(String notice, String trade, double value) {
        yes.exactly(Measuring.tradeSearched(noticed(notice)).add(Trading.valued(trade, 90_000)), value);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 1, 1",
        "2022-07-20/2022-08-30, 0, 1",
        "2021-07/2022-08, 0, 0",
    })
    void measure_aPartialTradeDate_isAnInterval(String trade, double lo, double best) {
        DossierBuilder company = noticed(trade.equals("2022") ? "2021-12-01" : "2023-03-01")
                .add(Trading.valued(trade, 90_000))
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

        yes.between(company, lo, best, 1);
    }

    @Test
    void measure_groupCleanUpWithoutTrade_isClear() {
        DossierBuilder company = Measuring.tradeSearched(noticed("2023-03-01"));

        yes.exactly(company, 0);
        assertThat(yes.points(company)).isEqualTo("0.0");
        assertThat(yes.sentence(company))
                .isEqualTo("A strike-off is pending since 2023-03-01; no trade on record came after that or within"
                        + " 12 months.");
    }

    @Test
    void measure_closingStatus_firesWithoutMarks() {
        DossierBuilder company = closing().add(Trading.valued("2023-05-01", 90_000));

        yes.exactly(company, 1);
        assertThat(yes.sentence(company))
                .isEqualTo("The register gives its status as closing, and its last trade on record is of 2023-05-01.");
    }

    @Test
    void measure_severalTrades_tellsTheLast() {
        assertThat(yes.sentence(closing()
                        .add(Trading.valued("2023-05-01", 90_000))
                        .add(Trading.shipment("2023-06-01", null))
                        .add(Trading.valued("2023-04-01", 90_000))))
                .endsWith(" is of 2023-06-01.");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE", "DORMANT", "DISSOLVED"})
    void measure_otherStatusAndNoMarks_isClear(CompanyStatus status) {
        yes.exactly(
                Measuring.company()
                        .status(status)
                        .nothingFound("2023-07-01", DossierPart.MARKS)
                        .add(Trading.valued("2023-05-01", 90_000)),
                0);
    }

    @Test
    void measure_marksSearched_needNoStatus() {
        yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.MARKS), 0);
    }

    @Test
    void measure_marksNotLookedAt_isUnknown() {
        yes.unknownWithin(Measuring.company().status(CompanyStatus.ACTIVE), 0, 1, Inputs.MARKS);
        yes.unknownWithin(Measuring.company(), 0, 1, Inputs.MARKS, Inputs.STATUS);
    }

    @Test
    void measure_marksNotLookedAtOfACompanyThatNeverTraded_isClear() {
        yes.exactly(Measuring.tradeSearched(Measuring.company()), 0);
    }

    @Test
    void measure_marksNotLookedAtAndOldTradeOfAClosingCompany_isUnknown() {
        DossierBuilder company = Measuring.tradeSearched(closing()).add(Trading.valued("2020-05-01", 90_000));

        yes.unknownWithin(company, 0, 1, Inputs.MARKS);
    }

    @Test
    void measure_noticeButTradeNotLookedAt_isUnknown() {
        yes.unknownWithin(noticed("2023-03-01"), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        yes.unknownWithin(closing(), 0, 1, Inputs.MARKS, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
    }

    @Test
    void measure_tradeWithoutADate_isUnknown() {
        yes.unknownWithin(
                Measuring.tradeSearched(noticed("2023-03-01")).add(Trading.declaration(null, "tea", null, null)),
                0,
                1,
                Inputs.TRADE_DATE);
    }

    @Test
    void measure_undatedNoticeAndOldTrade_isAnInterval() {
        yes.between(Measuring.tradeSearched(noticed(null)).add(Trading.valued("2019-05-01", 90_000)), 0, 0, 1);
    }

    @Test
    void measure_noticeThatEnded_isClear() {
        yes.exactly(
                Measuring.company()
                        .add(Registry.mark(MarkKind.STRIKE_OFF_PENDING, "2022-03-01", "2022-09-01"))
                        .add(Trading.valued("2023-05-01", 90_000)),
                0);
    }

    @Test
    void measure_noticeThatMayHaveBegun_isAnInterval() {
        yes.between(
                Measuring.company()
                        .add(Registry.announced(MarkKind.STRIKE_OFF_PENDING, "2023"))
                        .add(Trading.valued("2023-07-20", 90_000)),
                0,
                1,
                1);
    }

    @Test
    void measure_statusThatEnded_isNoLongerClosing() {
        Stated<CompanyStatus> ended = new Stated<>(
                CompanyStatus.CLOSING, null, null, Measuring.date("2021-01-01"), Measuring.date("2022-01-01"));
        Dossier dossier = closing()
                .nothingFound("2023-07-01", DossierPart.MARKS)
                .add(Trading.valued("2023-05-01", 90_000))
                .build();
        Dossier changed = Edits.with(
                dossier,
                "company",
                (Company company) -> Edits.with(company, "status", (Stated<CompanyStatus> old) -> ended));

        assertThat(yes.reading(changed)).isEqualTo(Reading.of(0, null));
    }

    @Test
    void measure_noticeAndStatus_theWorseCounts() {
        DossierBuilder company = Measuring.tradeSearched(
                        Measuring.company().add(Registry.mark(MarkKind.STRIKE_OFF_PENDING, "2023-03-01", null)))
                .status(CompanyStatus.CLOSING)
                .add(Registry.mark(MarkKind.STRIKE_OFF_PENDING, "2020-03-01", null))
                .add(Trading.valued("2021-05-01", 90_000));

        yes.exactly(company, 1);
        assertThat(yes.sentence(company)).startsWith("A strike-off is pending since 2020-03-01, and");
    }
}

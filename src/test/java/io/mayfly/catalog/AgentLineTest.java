package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agency without a contract on record: the line of business, and a named consignee for every import. */
class AgentLineTest {

    private final Measuring certainty = Measuring.of("agency-accounting");

    private static Activity line(@Nullable String code, @Nullable String text, @Nullable Boolean main) {
        return new Activity(code == null ? null : "OKVED2", code, text, main, null, null, null, null);
    }

    private static Shipment shoes(TradeRole role, @Nullable String consignee) {
        var shipment = Shipment.builder(role, "shoes").date("2022-09-15").value(Money.of(2_500_000, "USD"));
        return (consignee == null ? shipment : shipment.consignee(consignee)).build();
    }

    private static DossierBuilder searched(DossierBuilder company) {
        return company.nothingFound(
                "2023-07-01",
                DossierPart.ACCOUNTS,
                DossierPart.CONTRACTS,
                DossierPart.DECLARATIONS,
                DossierPart.PARENT);
    }

    private static DossierBuilder company() {
        return searched(Measuring.company("RU", "2022-06").name("Poserednik OOO"));
    }

    private static DossierBuilder agent(@Nullable String consignee) {
        return company().add(line("46.16", null, true)).add(shoes(TradeRole.IMPORTER, consignee));
    }

    @Test
    void measure_agentWithNamedPrincipals_isRatherSure() {
        certainty.exactly(agent("Retail Chain"), 0.7);
        assertThat(certainty.sentence(agent("Retail Chain")))
                .isEqualTo(
                        "Its line of business is to sell on behalf of others (“code 46.16”), and each of its imports is"
                                + " consigned to somebody else by name.");
        assertThat(certainty.facts(agent("Retail Chain"))).hasSize(2);
    }

    @Test
    void measure_contractsNotSearched_mayYetShowAContract() {
        DossierBuilder company = Measuring.company("RU", "2022-06")
                .name("Poserednik OOO")
                .add(line("46.16", null, true))
                .add(shoes(TradeRole.IMPORTER, "Retail Chain"))
                .nothingFound("2023-07-01", DossierPart.ACCOUNTS, DossierPart.PARENT);

        certainty.between(company, 0.7, 0.7, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Poserednik", "POSEREDNIK LLC"})
    void measure_consignedToItself_isNoAgency(String consignee) {
        certainty.exactly(agent(consignee), 0);
    }

    @Test
    void measure_oneImportOfSeveralForItself_isNoAgency() {
        certainty.exactly(agent("Retail Chain").add(shoes(TradeRole.IMPORTER, "Poserednik")), 0);
    }

    @Test
    void measure_oneImportWithoutConsignee_isUnknown() {
        certainty.unknownWithin(agent("Retail Chain").add(shoes(TradeRole.IMPORTER, null)), 0, 0.7, Inputs.CONSIGNEE);
    }

    @Test
    void measure_exports_needNoConsignee() {
        certainty.exactly(agent("Retail Chain").add(shoes(TradeRole.EXPORTER, null)), 0.7);
    }

    @Test
    void measure_consignedToTheParent_isNoAgency() {
        certainty.exactly(
                agent("Retail Chain")
                        .add(new Parent("Retail Chain OOO", null, null, null, null, null, null, null, null)),
                0);
    }

    @Test
    void measure_parentNotSearched_isUnknown() {
        DossierBuilder company = Measuring.company("RU", "2022-06")
                .add(line("46.16", null, true))
                .add(shoes(TradeRole.IMPORTER, "Retail Chain"))
                .nothingFound("2023-07-01", DossierPart.ACCOUNTS, DossierPart.CONTRACTS);

        certainty.unknownWithin(company, 0, 0.7, Inputs.PARENT);
    }

    @ParameterizedTest
    @CsvSource({"46.16, 0.7", "46.1, 0.7", "46.19, 0.7", "46.90, 0", "46.2, 0", "52.29, 0"})
    void measure_mainLine_mustBeThatOfAnAgent(String code, double expected) {
        certainty.exactly(
                company().add(line(code, null, null)).add(shoes(TradeRole.IMPORTER, "Retail Chain")), expected);
    }

    @Test
    void measure_agentInASideLineAlone_isNoAgency() {
        certainty.exactly(
                company()
                        .add(line("46.16", null, null))
                        .add(line("46.42", null, true))
                        .add(shoes(TradeRole.IMPORTER, "Retail Chain")),
                0);
    }

    @Test
    void measure_mainLineNotMarked_isUnknown() {
        certainty.unknownWithin(
                company()
                        .add(line("46.16", null, null))
                        .add(line("46.42", null, null))
                        .add(shoes(TradeRole.IMPORTER, "Retail Chain")),
                0,
                0.7,
                Inputs.ACTIVITIES.note("which is the main one"));
    }

    @Test
    void measure_lineThatIsNotUnderstood_isUnknown() {
        certainty.unknownWithin(
                company().add(line(null, "xyzzy", true)).add(shoes(TradeRole.IMPORTER, "Retail Chain")),
                0,
                0.7,
                Inputs.ACTIVITY_CODE);
    }

    @Test
    void measure_noLine_isUnknown() {
        certainty.unknownWithin(company().add(shoes(TradeRole.IMPORTER, "Retail Chain")), 0, 0.7, Inputs.ACTIVITIES);
    }

    @Test
    void measure_noImports_isUnknownUntilSomebodySearched() {
        certainty.unknownWithin(company().add(line("46.16", null, true)), 0, 0.7, Inputs.SHIPMENTS);
        certainty.exactly(
                company().add(line("46.16", null, true)).nothingFound("2023-07-01", DossierPart.SHIPMENTS), 0);
    }
}

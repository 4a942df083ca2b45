package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitySignalsTest {

    private static Activity text(String text) {
        return new Activity(null, null, text, null, null, null, null, null);
    }

    private static Activity nace(String code, @Nullable Boolean main) {
        return new Activity("NACE", code, null, main, null, null, null, null);
    }

    /** A company all of whose trade and agreements are on record. */
    private static DossierBuilder company(Activity... activities) {
        DossierBuilder company = Measuring.company()
                .name("Silva")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS, DossierPart.CONTRACTS);
        for (Activity activity : activities) {
            company.add(activity);
        }
        return company;
    }

    private static DeclarationBuilder headgear(long quantity) {
        return Declaration.builder("headgear")
                .date("2022-11-24")
                .quantity(quantity)
                .unit("items");
    }

    @Nested
    class ForwarderAsImporter implements SignalCase {

        private final Measuring signal = Measuring.of("forwarder-as-importer");
        private final Activity freight = text("freight forwarding (according to its homepage)");

        @Override
        public String signal() {
            return "forwarder-as-importer";
        }

        @Override
        public String story() {
            return "a freight forwarder files a declaration for headgear itself";
        }

        @Override
        public DossierBuilder example() {
            return company(freight).add(headgear(100_000).build());
        }

        @Override
        public String under() {
            return "every line of business that has words to freight forwarding";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.activities(all -> all.stream()
                            .map(activity -> Edits.with(activity, "text", (String text) -> "freight forwarding"))
                            .toList())
                    .apply(dossier);
        }

        private static ShipmentBuilder imported() {
            return Shipment.builder(TradeRole.IMPORTER, "headgear")
                    .date("2022-11-24")
                    .importer("Silva LLC");
        }

        private static Contract contract(ContractKind kind, @Nullable String from, @Nullable String to) {
            return new Contract(
                    kind,
                    Measuring.dateOrNull(from),
                    Measuring.dateOrNull(to),
                    "a principal",
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        @Test
        void measure_ownDeclaration_fires() {
            signal.exactly(example(), 1);
            assertThat(signal.points(example())).isEqualTo("26.0");
        }

        @Test
        void measure_anySideLineOfFreight_counts() {
            signal.exactly(
                    company(nace("46.42", true), nace("52.29", false))
                            .add(headgear(1).build()),
                    1);
        }

        @Test
        void measure_otherLines_areClear() {
            DossierBuilder clothes =
                    company(nace("46.42", null)).add(headgear(100_000).build());
            signal.exactly(clothes, 0);
            assertThat(signal.points(clothes)).isEqualTo("0.0");
            assertThat(signal.sentence(clothes))
                    .isEqualTo("None of its lines of business on record is to move, store or clear goods of others.");
        }

        @Test
        void measure_lineThatNobodyUnderstands_isOpen() {
            signal.between(company(text("xyzzy")).add(headgear(1).build()), 0, 0, 1);
            signal.exactly(
                    company(text("xyzzy"))
                            .add(Shipment.builder(TradeRole.EXPORTER, "headgear")
                                    .build()),
                    0);
        }

        @ParameterizedTest
        @CsvSource({
            ", , 0, 0.5, 1",
            ", silva, 0, 0.5, 1",
            "Silva, , 0, 1, 1",
            "' SILVA llc', silva, 1, 1, 1",
            "Rika, , 0, 0, 0",
            "Silva, Rika, 0, 0, 0",
            ", Rika, 0, 0, 0"
        })
        void measure_shipment_asksForConsigneeAndCare(
                @Nullable String consignee, @Nullable String careOf, double lo, double best, double hi) {
            ShipmentBuilder shipment = imported();
            if (consignee != null) {
                shipment.consignee(consignee);
            }
            if (careOf != null) {
                shipment.careOf(careOf);
            }
            signal.between(company(freight).add(shipment.build()), lo, best, hi);
        }

        @ParameterizedTest
        @CsvSource({"EXPORTER", "INTERMEDIARY"})
        void measure_shipmentInAnotherRole_isClear(TradeRole role) {
            DossierBuilder other = company(freight)
                    .add(Shipment.builder(role, "headgear").date("2022-11-24").build());
            signal.exactly(other, 0);
            assertThat(signal.sentence(other)).endsWith("; the trade records on file are in the name of others.");
        }

        @ParameterizedTest
        @CsvSource({
            "AGENCY, 2022-11-24, , 0, 0, 0",
            "STORAGE, 2022-01-01, 2022-11-24, 0, 0, 0",
            "AGENCY, 2022-11-25, , 1, 1, 1",
            "AGENCY, 2022-01-01, 2022-11-23, 1, 1, 1",
            "AGENCY, , , 0, 0, 1",
            "AGENCY, 2022-11, , 0, 0, 1",
            "AGENCY, 2022-01-01, 2022-11, 0, 0, 1",
            "SALE, 2022-01-01, , 1, 1, 1"
        })
        void measure_agreement_clearsWhatItCovers(
                ContractKind kind, @Nullable String from, @Nullable String to, double lo, double best, double hi) {
            signal.between(example().add(contract(kind, from, to)), lo, best, hi);
        }

        @Test
        void measure_tradeWithoutADate_maybeCovered() {
            signal.between(
                    company(freight)
                            .add(Declaration.builder("headgear").build())
                            .add(contract(ContractKind.AGENCY, "2022-01-01", null)),
                    0,
                    0,
                    1);
        }

        @Test
        void measure_agreementsNotSearched_leaveTheLowerEndOpen() {
            signal.between(
                    Measuring.tradeSearched(Measuring.company())
                            .add(freight)
                            .add(headgear(1).build()),
                    0,
                    1,
                    1);
        }

        @Test
        void measure_somethingMissing_isUnknown() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.unknownWithin(company().add(headgear(1).build()), 0, 1, Inputs.ACTIVITIES);
            signal.unknownWithin(Measuring.company().add(freight), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(company(freight), "a search found neither declarations nor shipments");
        }

        @Test
        void sentence_eachCase_saysWhy() {
            assertThat(signal.sentence(example()))
                    .isEqualTo("Its line of business is to move, store or clear goods of others (“freight forwarding"
                            + " (according to its homepage)”), and it is itself the filer of the declaration of"
                            + " 2022-11-24.");
            DossierBuilder shipped = company(nace("52.29", null))
                    .add(Shipment.builder(TradeRole.IMPORTER, "headgear").build());
            assertThat(signal.sentence(shipped))
                    .isEqualTo(
                            "Its line of business is to move, store or clear goods of others (“code 52.29”), and it is"
                                    + " itself the importer of a shipment without a date; no consignee is named.");
            DossierBuilder received = company(nace("52.29", null))
                    .add(Shipment.builder(TradeRole.IMPORTER, "headgear")
                            .importer("Acme")
                            .consignee("Acme")
                            .build());
            assertThat(signal.sentence(received))
                    .endsWith("it is itself the importer and final consignee of a shipment without a date.");
            DossierBuilder agent = example().add(contract(ContractKind.AGENCY, "2022-01-01", null));
            assertThat(signal.sentence(agent)).endsWith("), and an agreement on file names whose goods it handles.");
            assertThat(Objects.requireNonNull(signal.measured(agent).evidence()).facts())
                    .extracting(Cited::field)
                    .containsExactly("company.activities", "declarations", "contracts");
        }
    }

    @Nested
    class GenericActivityCode implements SignalCase {

        private final Measuring signal = Measuring.of("generic-activity-code");

        @Override
        public String signal() {
            return "generic-activity-code";
        }

        @Override
        public String story() {
            return "a company is registered for trade, haulage, software, holding and six other lines";
        }

        @Override
        public DossierBuilder example() {
            return spread(10);
        }

        private static DossierBuilder spread(int divisions) {
            DossierBuilder company = Measuring.company();
            for (int i = 0; i < divisions; i++) {
                company.add(nace((45 + i) + ".1", i == 0));
            }
            return company;
        }

        @Override
        public String under() {
            return "every code to one of a division of its own";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.activities(all -> {
                        List<Activity> spread = new ArrayList<>();
                        for (Activity activity : all) {
                            String code = String.valueOf(10 + spread.size());
                            spread.add(Edits.with(activity, "code", (String before) -> code));
                        }
                        return spread;
                    })
                    .apply(dossier);
        }

        @ParameterizedTest
        @CsvSource({"1, 0.0", "7, 0.0", "8, 2.0", "9, 2.3", "14, 3.7", "15, 4.0", "20, 4.0"})
        void measure_divisions_areCounted(int divisions, String points) {
            signal.exactly(spread(divisions), divisions);
            assertThat(signal.points(spread(divisions))).isEqualTo(points);
        }

        @Test
        void measure_codesOfOneDivision_countOnce() {
            signal.exactly(
                    Measuring.company()
                            .add(nace("46.42", null))
                            .add(nace("46.9", null))
                            .add(nace("G 46.1", null)),
                    1);
        }

        @Test
        void measure_linesInWords_areOpen() {
            DossierBuilder company =
                    Measuring.company().add(nace("46.42", null)).add(text("tea"));
            signal.between(company, 1, 1, 2);
            assertThat(signal.sentence(Measuring.company().add(text("tea"))))
                    .isEqualTo("None of its lines of business on record has a code.");
            signal.exactly(Measuring.company().add(nace("abc", null)), 0);
        }

        @Test
        void measure_noLines_isUnknown() {
            signal.unknown(Measuring.company(), Inputs.ACTIVITIES);
        }

        @Test
        void sentence_divisions_areListed() {
            assertThat(signal.sentence(spread(2)))
                    .isEqualTo("The codes of its lines of business spread over 2 divisions of the classification: 45,"
                            + " 46.");
            assertThat(signal.sentence(spread(1)))
                    .isEqualTo("The codes of its lines of business spread over 1 division of the classification: 45.");
            assertThat(Objects.requireNonNull(signal.measured(spread(2)).evidence())
                            .facts())
                    .hasSize(2);
        }
    }
}

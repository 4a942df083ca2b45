package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintSignalsTest {

    private static Contract contract(ContractKind kind, @Nullable String to) {
        return new Contract(kind, null, Measuring.dateOrNull(to), null, null, null, null, null, null);
    }

    private static DossierBuilder searched(DossierPart... parts) {
        return Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", parts);
    }

    private static List<String> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts().stream()
                .map(Cited::field)
                .toList();
    }

    private static Dossier contracts(Dossier dossier, ContractKind kind) {
        return Edits.with(
                dossier,
                "contracts",
                (List<Contract> all) -> all.stream()
                        .map(each -> Edits.with(each, "kind", (ContractKind old) -> kind))
                        .toList());
    }

    @Nested
    class NoPremises implements SignalCase {

        @Override
        public String signal() {
            return "no-premises";
        }

        @Override
        public String story() {
            return "a search for premises finds none";
        }

        @Override
        public DossierBuilder example() {
            return searched(DossierPart.PREMISES);
        }

        @Override
        public String under() {
            return "contracts.kind to a sale";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return contracts(dossier, ContractKind.SALE);
        }

        private final Measuring none = Measuring.of("no-premises");

        @Test
        void measure_searchInVain_fires() {
            DossierBuilder company = searched(DossierPart.PREMISES, DossierPart.CONTRACTS);

            none.exactly(company, 1);
            assertThat(none.points(company)).isEqualTo("10.0");
            assertThat(none.sentence(company)).isEqualTo("A search found no premises.");
            assertThat(facts(none, company)).containsExactly("observations");
        }

        @Test
        void measure_contractsNeverSearched_maybeALease() {
            none.between(searched(DossierPart.PREMISES), 0, 1, 1);
        }

        @Test
        void measure_otherContracts_fires() {
            none.exactly(searched(DossierPart.PREMISES).add(contract(ContractKind.STORAGE, null)), 1);
        }

        @ParameterizedTest
        @CsvSource({"'', 0", "2023-07-24, 0", "2023-07-23, 1", "2023-07, 0"})
        void measure_lease_clearsUntilItEnds(String to, double reading) {
            DossierBuilder company =
                    searched(DossierPart.PREMISES).add(contract(ContractKind.LEASE, to.isEmpty() ? null : to));

            none.exactly(company, reading);
        }

        @Test
        void sentence_lease_isCited() {
            DossierBuilder company = searched(DossierPart.PREMISES).add(contract(ContractKind.LEASE, null));

            assertThat(none.points(company)).isEqualTo("0.0");
            assertThat(none.sentence(company)).isEqualTo("A lease or a visit shows premises.");
            assertThat(facts(none, company)).containsExactly("contracts");
        }

        @ParameterizedTest
        @CsvSource({
            "SITE_VISIT, OFFICE, 0",
            "SITE_VISIT, WAREHOUSE, 0",
            "SITE_VISIT, INDUSTRIAL, 0",
            "SITE_VISIT, RESIDENTIAL, 1",
            "SEARCH, OFFICE, 1"
        })
        void measure_visit_clearsWhereItFoundAPlaceOfWork(ObservationMethod method, AddressUse use, double reading) {
            DossierBuilder company =
                    searched(DossierPart.PREMISES, DossierPart.CONTRACTS).observed("2023-05-01", method, use);

            none.exactly(company, reading);
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            none.unknown(Measuring.company("RU", "2015-01-01"), Inputs.PREMISES);
            none.unknown(searched(DossierPart.STORAGE), Inputs.PREMISES);
        }

        @Test
        void measure_searchOfLongAgo_isUnknown() {
            none.unknown(
                    Measuring.company("RU", "2015-01-01").nothingFound("2022-07-24", DossierPart.PREMISES),
                    Inputs.PREMISES);
        }
    }

    @Nested
    class NoWarehouse implements SignalCase {

        @Override
        public String signal() {
            return "no-warehouse-for-goods";
        }

        @Override
        public String story() {
            return "goods are imported, and neither premises nor storage can be found";
        }

        @Override
        public DossierBuilder example() {
            return trading(900_000, DossierPart.STORAGE, DossierPart.PREMISES);
        }

        @Override
        public String under() {
            return "contracts.kind to a sale";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return contracts(dossier, ContractKind.SALE);
        }

        private final Measuring none = Measuring.of("no-warehouse-for-goods");

        private static DossierBuilder trading(long dollars, DossierPart... parts) {
            return Measuring.company("RU", "2015-01-01")
                    .add(Trading.shipment("2023-02-01", Money.of(dollars, "USD")))
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.CONTRACTS)
                    .nothingFound("2023-07-01", parts);
        }

        @Test
        void measure_bothSearchedInVain_fires() {
            DossierBuilder company = trading(100_000, DossierPart.STORAGE, DossierPart.PREMISES);

            none.exactly(company, 1);
            assertThat(none.points(company)).isEqualTo("10.0");
            assertThat(none.sentence(company)).isEqualTo("Searches found neither premises nor storage for its goods.");
            assertThat(facts(none, company)).containsExactly("observations");
        }

        @Test
        void measure_littleTrade_isNotApplicable() {
            none.notApplicable(
                    trading(99_999, DossierPart.STORAGE, DossierPart.PREMISES),
                    "what was traded is too little to need a warehouse");
        }

        @Test
        void measure_oneSearchOnly_isUnknown() {
            none.unknown(trading(900_000, DossierPart.STORAGE), Inputs.STORAGE);
            none.unknown(trading(900_000, DossierPart.PREMISES), Inputs.STORAGE);
        }

        @ParameterizedTest
        @CsvSource({"STORAGE, 0", "LEASE, 0", "SALE, 1"})
        void measure_contract_clears(ContractKind kind, double reading) {
            DossierBuilder company = Measuring.company("RU", "2015-01-01")
                    .add(Trading.shipment("2023-02-01", Money.of(900_000, "USD")))
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.STORAGE, DossierPart.PREMISES)
                    .add(contract(kind, null));

            none.exactly(company, reading);
        }

        @Test
        void sentence_storage_isCited() {
            DossierBuilder company = trading(900_000).add(contract(ContractKind.STORAGE, null));

            assertThat(none.sentence(company)).isEqualTo("A contract or a visit shows a place for its goods.");
            assertThat(facts(none, company)).containsExactly("contracts");
        }

        @Test
        void measure_declarationsNeverSearched_isExactWhereShipmentsSuffice() {
            DossierBuilder company = searched(DossierPart.STORAGE, DossierPart.PREMISES, DossierPart.CONTRACTS)
                    .add(Trading.shipment("2023-02-01", Money.of(900_000, "USD")));

            none.exactly(company, 1);
        }

        @Test
        void measure_tradeNeverSearched_isUnknown() {
            DossierBuilder company = searched(DossierPart.STORAGE, DossierPart.PREMISES, DossierPart.CONTRACTS);

            none.unknownWithin(company, 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        }

        @Test
        void measure_tradeThatMayBeOlder_isAnInterval() {
            DossierBuilder company = searched(
                            DossierPart.STORAGE, DossierPart.PREMISES, DossierPart.CONTRACTS, DossierPart.DECLARATIONS)
                    .add(Trading.shipment("2020-05/2021-05", Money.of(900_000, "USD")));

            none.between(company, 0, 1, 1);
        }

        @Test
        void measure_tradeThatMayBeYounger_isUnknown() {
            DossierBuilder company = searched(
                            DossierPart.STORAGE, DossierPart.PREMISES, DossierPart.CONTRACTS, DossierPart.DECLARATIONS)
                    .add(Trading.shipment("2019-05/2020-09", Money.of(900_000, "USD")));

            none.unknownWithin(company, 0, 1, Inputs.TRADE_DATE);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            none.unknown(Measuring.company(), Inputs.STORAGE);
        }
    }

    @Nested
    class NoTrace implements SignalCase {

        @Override
        public String signal() {
            return "no-trace-of-operations";
        }

        @Override
        public String story() {
            return "a search for traces of work finds none";
        }

        @Override
        public DossierBuilder example() {
            return searched(DossierPart.OPERATIONS);
        }

        @Override
        public String under() {
            return "contracts.kind to a sale";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return contracts(dossier, ContractKind.SALE);
        }

        private final Measuring none = Measuring.of("no-trace-of-operations");

        @Test
        void measure_searchInVain_fires() {
            DossierBuilder company = searched(DossierPart.OPERATIONS, DossierPart.CONTRACTS);

            none.exactly(company, 1);
            assertThat(none.points(company)).isEqualTo("8.0");
            assertThat(none.sentence(company)).isEqualTo("A search found no trace of operations.");
        }

        @Test
        void measure_publicContract_clearsThoughItHasEnded() {
            DossierBuilder company = searched(DossierPart.OPERATIONS).add(contract(ContractKind.PUBLIC, "2019"));

            none.exactly(company, 0);
            assertThat(none.points(company)).isEqualTo("0.0");
            assertThat(none.sentence(company)).isEqualTo("It was awarded a public contract.");
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            none.unknown(Measuring.company(), Inputs.OPERATIONS);
        }
    }

    @Nested
    class NoWebPresence implements SignalCase {

        @Override
        public String signal() {
            return "no-web-presence";
        }

        @Override
        public String story() {
            return "a search finds no website";
        }

        @Override
        public DossierBuilder example() {
            return searched(DossierPart.WEBSITE);
        }

        @Override
        public String under() {
            return "contacts.kind to a telephone";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.with(
                    dossier,
                    "contacts",
                    (List<Contact> all) -> all.stream()
                            .map(each -> Edits.with(each, "kind", (ContactKind kind) -> ContactKind.PHONE))
                            .toList());
        }

        private final Measuring none = Measuring.of("no-web-presence");

        @Test
        void measure_searchInVain_fires() {
            DossierBuilder company = searched(DossierPart.WEBSITE, DossierPart.CONTACTS);

            none.exactly(company, 1);
            assertThat(none.points(company)).isEqualTo("5.0");
            assertThat(none.sentence(company)).isEqualTo("A search found no presence on the web.");
        }

        @Test
        void measure_contactsNeverSearched_maybeAWebsite() {
            none.between(searched(DossierPart.WEBSITE), 0, 1, 1);
        }

        @ParameterizedTest
        @CsvSource({"WEBSITE, 0, 0.0", "PHONE, 1, 5.0"})
        void measure_website_clears(ContactKind kind, double reading, String points) {
            DossierBuilder company =
                    searched(DossierPart.WEBSITE).contact(kind, "2023-06-01", ContactResult.REACHED, 1);

            none.exactly(company, reading);
            assertThat(none.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_website_isCited() {
            DossierBuilder company =
                    searched(DossierPart.WEBSITE).contact(ContactKind.WEBSITE, "2023-06-01", ContactResult.REACHED, 1);

            assertThat(none.sentence(company)).isEqualTo("A website is on record.");
            assertThat(facts(none, company)).containsExactly("contacts");
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            none.unknown(Measuring.company(), Inputs.WEBSITE);
        }
    }
}

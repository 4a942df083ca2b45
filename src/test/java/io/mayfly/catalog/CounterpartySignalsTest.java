package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Source;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartySignalsTest {

    private static CounterpartyBuilder lotos() {
        return Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER);
    }

    private static DossierBuilder with(CounterpartyBuilder... suppliers) {
        DossierBuilder company =
                Measuring.company().source("other", new Source("another register", null, null, null, null, null, null));
        for (CounterpartyBuilder each : suppliers) {
            company.add(each.build());
        }
        return company;
    }

    @Nested
    class SupplierUnreachable implements SignalCase {

        private final Measuring yes = Measuring.of("supplier-unreachable");

        @Override
        public String signal() {
            return "supplier-unreachable";
        }

        @Override
        public String story() {
            return "nobody answers the telephone of the supplier";
        }

        @Override
        public DossierBuilder example() {
            return with(lotos().reached(ContactResult.UNANSWERED));
        }

        @Override
        public String under() {
            return "counterparties.reached to not-in-service";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "reached", ContactResult.NOT_IN_SERVICE);
        }

        @ParameterizedTest
        @CsvSource({
            "UNANSWERED, 1",
            "NOT_IN_SERVICE, 1",
            "HARD_BOUNCE, 1",
            "REACHED, 0",
            "DELIVERED, 0",
            "NO_REPLY, 0",
            "SOFT_BOUNCE, 0"
        })
        void measure_whatCameOfIt_isTheReading(ContactResult result, double expected) {
            yes.exactly(with(lotos().reached(result)), expected);
        }

        @Test
        void measure_bouncedForAnUnknownReason_isOpen() {
            yes.between(with(lotos().reached(ContactResult.BOUNCED)), 0, 0, 1);
        }

        @Test
        void measure_fired_saysWho() {
            assertThat(yes.points(example())).isEqualTo("5.0");
            assertThat(yes.sentence(example())).isEqualTo("Nobody could be reached at its supplier Lotos.");
            assertThat(Objects.requireNonNull(yes.measured(example()).evidence())
                            .facts())
                    .hasSize(1);
        }

        @Test
        void measure_reachedByAnother_isOpen() {
            yes.between(
                    with(
                            lotos().reached(ContactResult.UNANSWERED),
                            Counterparty.builder("LOTOS Ltd", CounterpartyRole.SUPPLIER)
                                    .reached(ContactResult.REACHED)),
                    0,
                    0,
                    1);
        }

        @Test
        void measure_anotherSupplierNotTried_isOpenAbove() {
            yes.between(
                    with(
                            lotos().reached(ContactResult.REACHED),
                            Counterparty.builder("Iflight", CounterpartyRole.MANUFACTURER)),
                    0,
                    0,
                    1);
        }

        @Test
        void measure_nobodyTried_isUnknown() {
            yes.unknown(with(lotos()), Inputs.SUPPLIER_CONTACT);
            yes.unknown(with(), Inputs.COUNTERPARTIES);
            yes.notApplicable(
                    with(Counterparty.builder("Rika", CounterpartyRole.CUSTOMER).reached(ContactResult.UNANSWERED)),
                    "no supplier is among the companies it deals with");
        }
    }

    @Nested
    class CounterpartyNameMismatch implements SignalCase {

        private final Measuring yes = Measuring.of("counterparty-name-mismatch");

        @Override
        public String signal() {
            return "counterparty-name-mismatch";
        }

        @Override
        public String story() {
            return "the register knows a company of a similar name at the address of the supplier";
        }

        @Override
        public DossierBuilder example() {
            return with(lotos().match(IdentityMatch.SIMILAR_NAME));
        }

        @Override
        public String under() {
            return "counterparties.match to similar-name";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "match", IdentityMatch.SIMILAR_NAME);
        }

        @ParameterizedTest
        @CsvSource({"SIMILAR_NAME, 1, 12.0", "NOT_FOUND, 0, 0.0", "SAME_NAME, 0, 0.0", "IDENTIFIER, 0, 0.0"})
        void measure_howItWasFound_isTheReading(IdentityMatch match, double expected, String points) {
            yes.exactly(with(lotos().match(match)), expected);
            assertThat(yes.points(with(lotos().match(match)))).isEqualTo(points);
        }

        @Test
        void measure_fired_saysWho() {
            assertThat(yes.sentence(example()))
                    .isEqualTo("Its supplier Lotos was found in a register under a similar name only.");
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            yes.unknown(with(lotos()), Inputs.SUPPLIER_MATCH);
            yes.notApplicable(
                    Measuring.company().nothingFound("2023-07-01", DossierPart.COUNTERPARTIES),
                    "a search found no companies it deals with");
        }

        @Test
        void measure_anotherRegisterHasIt_isOpen() {
            yes.between(
                    with(
                            lotos().match(IdentityMatch.SIMILAR_NAME),
                            lotos().match(IdentityMatch.IDENTIFIER).source("other")),
                    0,
                    0,
                    1);
        }
    }

    @Nested
    class CounterpartyUntraceable implements SignalCase {

        private final Measuring yes = Measuring.of("counterparty-untraceable");

        @Override
        public String signal() {
            return "counterparty-untraceable";
        }

        @Override
        public String story() {
            return "no register knows the supplier";
        }

        @Override
        public DossierBuilder example() {
            return with(lotos().match(IdentityMatch.NOT_FOUND));
        }

        @Override
        public String under() {
            return "counterparties.match to not-found";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "match", IdentityMatch.NOT_FOUND);
        }

        @ParameterizedTest
        @CsvSource({"NOT_FOUND, 1, 18.0", "SIMILAR_NAME, 0, 0.0", "SAME_NAME, 0, 0.0", "IDENTIFIER, 0, 0.0"})
        void measure_howItWasFound_isTheReading(IdentityMatch match, double expected, String points) {
            yes.exactly(with(lotos().match(match)), expected);
            assertThat(yes.points(with(lotos().match(match)))).isEqualTo(points);
        }

        @Test
        void measure_fired_saysWho() {
            assertThat(yes.sentence(example())).isEqualTo("Its supplier Lotos was not found in a register.");
        }

        @Test
        void measure_nobodySearched_isUnknown() {
            yes.unknown(with(lotos()), Inputs.SUPPLIER_MATCH);
        }
    }

    @Nested
    class SupplierAddressAffiliation implements SignalCase {

        private final Measuring count = Measuring.of("supplier-address-affiliation");

        @Override
        public String signal() {
            return "supplier-address-affiliation";
        }

        @Override
        public String story() {
            return "two makers named in the declarations state one address";
        }

        @Override
        public DossierBuilder example() {
            return with(lotos().address("1 Example Road, Hall 2"), iflight().address("1, EXAMPLE ROAD – Hall 2"));
        }

        @Override
        public String under() {
            return "counterparties.address to one and the same";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "address", "1 Example Road");
        }

        private static CounterpartyBuilder iflight() {
            return Counterparty.builder("Iflight", CounterpartyRole.MANUFACTURER);
        }

        @Test
        void measure_sameAddress_isTheirNumber() {
            count.exactly(example(), 2);
            assertThat(count.points(example())).isEqualTo("4.0");
            assertThat(count.sentence(example()))
                    .isEqualTo("2 of its suppliers state the same address: Iflight, Lotos.");
            assertThat(Objects.requireNonNull(count.measured(example()).evidence())
                            .facts())
                    .hasSize(2);
        }

        @Test
        void measure_differentAddresses_isClear() {
            DossierBuilder company =
                    with(lotos().address("1 Example Road"), iflight().address("2 Example Road"));

            count.exactly(company, 1);
            assertThat(count.points(company)).isEqualTo("0.0");
        }

        @Test
        void measure_largestGroup_counts() {
            DossierBuilder company = example()
                    .add(Counterparty.builder("Rika", CounterpartyRole.SUPPLIER)
                            .address("2 Example Road")
                            .build())
                    .add(Counterparty.builder("Silva", CounterpartyRole.SUPPLIER)
                            .address("1 Example Road Hall 2")
                            .build());

            count.exactly(company, 3);
        }

        @Test
        void measure_oneSupplierToldTwice_isOne() {
            count.notApplicable(
                    with(
                            lotos().address("1 Example Road"),
                            lotos().address("1 Example Road").source("other")),
                    "it has one supplier");
            count.exactly(
                    with(
                            lotos().address("1 Example Road"),
                            lotos().address("1 Example Road").source("other"),
                            iflight().address("2 Example Road")),
                    1);
        }

        @Test
        void measure_addressMissing_isOpenOrUnknown() {
            count.between(with(lotos().address("1 Example Road"), iflight()), 1, 1, 2);
            count.unknownWithin(with(lotos(), iflight()), 1, 2, Inputs.SUPPLIER_ADDRESS);
            count.unknown(with(), Inputs.COUNTERPARTIES);
        }

        @Test
        void measure_customerAtTheAddress_doesNotCount() {
            count.notApplicable(
                    with(
                            lotos().address("1 Example Road"),
                            Counterparty.builder("Rika", CounterpartyRole.CUSTOMER)
                                    .address("1 Example Road")),
                    "it has one supplier");
        }
    }
}

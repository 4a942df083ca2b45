package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Parent;
import io.mayfly.register.Register;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register says of suppliers where the dossier says nothing. */
class SupplierSearchTest {

    private static final String USCC = "91350100M000100Y43";

    private static CounterpartyBuilder supplier(String name) {
        return Counterparty.builder(name, CounterpartyRole.SUPPLIER).country("CN");
    }

    private static DossierBuilder with(CounterpartyBuilder... suppliers) {
        DossierBuilder company = Measuring.company();
        for (CounterpartyBuilder each : suppliers) {
            company.add(each.build());
        }
        return company;
    }

    private static DossierBuilder chinese(String id, String name) {
        return Dossier.builder(id).jurisdiction("CN").name(name);
    }

    private static DossierBuilder numbered(DossierBuilder company) {
        return company.add(new IdentifierEntry("CN-USCC", USCC, null, null, null, null));
    }

    private static Register register(DossierBuilder... companies) {
        return Town.of(Arrays.stream(companies).map(DossierBuilder::build).toList());
    }

    @Nested
    class Untraceable {

        private Measuring in(Register register) {
            return Measuring.of("counterparty-untraceable").within(register);
        }

        @Test
        void measure_notInACompleteRegister_fires() {
            Measuring complete = in(Traders.complete("CN", register(chinese("a", "Iflight"))));

            complete.between(with(supplier("Lotos")), 0, 1, 1);
            assertThat(complete.sentence(with(supplier("Lotos"))))
                    .isEqualTo(
                            "Its supplier Lotos is not in the register of 2023-07-24, which holds all active companies"
                                    + " of CN: neither by number nor by name nor by address.");
            assertThat(complete.facts(with(supplier("Lotos")))).hasSize(1);
        }

        @Test
        void measure_nameInOtherLettersThanThoseOfTheRegister_isUnknown() {
            Measuring complete = in(Traders.complete("CN", register(chinese("a", "福州莲花贸易有限公司"))));

            complete.unknown(with(supplier("Lotos")), Inputs.SUPPLIER_MATCH);
            complete.between(with(supplier("泉州海星有限公司")), 0, 1, 1);
            complete.between(with(supplier("Lotos").identifier("CN-USCC", USCC)), 0, 1, 1);
        }

        @Test
        void measure_registerShowsNoNameOfTheCountry_isUnknown() {
            Measuring complete = in(Traders.complete(
                    "CN", register(Dossier.builder("a").jurisdiction("DE").name("Iflight"))));

            complete.unknown(with(supplier("Lotos")), Inputs.SUPPLIER_MATCH);
            complete.unknown(with(supplier("泉州海星有限公司")), Inputs.SUPPLIER_MATCH);
        }

        @Test
        void measure_registerNotComplete_isUnknown() {
            in(register(chinese("a", "Iflight"))).unknown(with(supplier("Lotos")), Inputs.SUPPLIER_MATCH);
            in(Traders.complete("DE", register(chinese("a", "Iflight"))))
                    .unknown(with(supplier("Lotos")), Inputs.SUPPLIER_MATCH);
        }

        @Test
        void measure_countryNotTold_isUnknown() {
            in(Traders.complete("CN", register(chinese("a", "Iflight"))))
                    .unknown(with(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)), Inputs.SUPPLIER_MATCH);
        }

        @Test
        void measure_foundByName_isClear() {
            in(register(chinese("a", "LOTOS Co., Ltd."))).between(with(supplier("Lotos")), 0, 0, 1);
        }

        @Test
        void measure_englishTradeNameFoundByNumber_isClear() {
            DossierBuilder own = numbered(chinese("a", "福州莲花贸易有限公司"));

            in(Traders.complete("CN", register(own)))
                    .between(with(supplier("Lotos").identifier("CN-USCC", USCC)), 0, 0, 1);
        }

        @Test
        void measure_somebodyAtItsAddress_isClear() {
            in(Traders.complete("CN", register(chinese("a", "Iflight").add(Traders.at("1 Example Road")))))
                    .between(with(supplier("Lotos").address("1, Example Road")), 0, 0, 1);
        }

        @Test
        void measure_dossierTells_staysAsItIs() {
            Measuring holds = in(register(chinese("a", "Lotos")));

            holds.exactly(with(supplier("Lotos").match(IdentityMatch.NOT_FOUND)), 1);
            in(Traders.complete("CN", register(chinese("a", "Iflight"))))
                    .exactly(with(supplier("Lotos").match(IdentityMatch.SAME_NAME)), 0);
        }
    }

    @Nested
    class NameMismatch {

        private Measuring at(String address, String... names) {
            DossierBuilder[] companies = new DossierBuilder[names.length];
            for (int i = 0; i < names.length; i++) {
                companies[i] = chinese("c" + i, names[i]).add(Traders.at(address));
            }
            return Measuring.of("counterparty-name-mismatch").within(register(companies));
        }

        private final DossierBuilder lotos = with(supplier("Lotos Trading").address("1 Example Road"));

        @ParameterizedTest
        @CsvSource({"Lotus Trading, 1", "Lotos Chemical, 1", "Iflight, 0", "Lotos Trading Limited, 0"})
        void measure_companyAtTheAddress_isHeldAgainstTheName(String name, double best) {
            at("1 Example Road", "Orion Metals", name).between(lotos, 0, best, 1);
        }

        @Test
        void sentence_namesBoth() {
            assertThat(at("1 Example Road", "Lotus Trading").sentence(lotos))
                    .isEqualTo("At the address that its supplier Lotos Trading states, the register of 2023-07-24 holds"
                            + " no such company, but one of a similar name: Lotus Trading.");
        }

        @Test
        void measure_addressNotInTheRegister_isUnknown() {
            at("2 Example Road", "Lotus Trading").unknown(lotos, Inputs.SUPPLIER_MATCH);
            at("1 Example Road", "Lotus Trading").unknown(with(supplier("Lotos Trading")), Inputs.SUPPLIER_MATCH);
        }

        @Test
        void measure_foundElsewhere_isClear() {
            Measuring both = Measuring.of("counterparty-name-mismatch")
                    .within(register(
                            chinese("a", "Lotus Trading").add(Traders.at("1 Example Road")),
                            chinese("b", "Lotos Trading").add(Traders.at("9 Harbour Road"))));

            both.between(lotos, 0, 0, 1);
        }

        @Test
        void measure_transliteratedName_isClear() {
            at("1 Example Road", "Nebesnaya Mechnika")
                    .between(with(supplier("Nebesnaya Mekhanika").address("1 Example Road")), 0, 0, 1);
        }

        @ParameterizedTest
        @CsvSource({"49, true", "50, false"})
        void measure_massAddress_saysNothing(int others, boolean fires) {
            String[] names = new String[others + 1];
            Arrays.setAll(names, i -> i == others ? "Lotus Trading" : "Firm " + i);
            Measuring crowded = at("1 Example Road", names);

            if (fires) {
                crowded.between(lotos, 0, 1, 1);
            } else {
                crowded.unknown(lotos, Inputs.SUPPLIER_MATCH);
            }
        }
    }

    @Nested
    class AddressAffiliation {

        private final DossierBuilder two = with(
                supplier("Lotos").identifier("CN-USCC", USCC),
                supplier("Iflight").dossier("iflight"));

        private DossierBuilder lotos() {
            return numbered(chinese("lotos", "Lotos"));
        }

        private DossierBuilder iflight() {
            return chinese("iflight", "Iflight");
        }

        private Measuring in(DossierBuilder... companies) {
            return Measuring.of("supplier-address-affiliation").within(register(companies));
        }

        @Test
        void measure_oneUnitInTheRegister_countsThem() {
            Measuring shared = in(
                    lotos().add(Traders.at("1 Example Road, Suite 4")),
                    iflight().add(Traders.at("1 Example Road, Suite 4")));

            shared.exactly(two, 2);
            assertThat(shared.sentence(two))
                    .isEqualTo("The register of 2023-07-24 shows one address, to the unit, or one officer for 2 of its"
                            + " suppliers: Iflight, Lotos.");
        }

        @Test
        void measure_oneOfficerInTheRegister_countsThem() {
            in(lotos().add(Traders.officer("Oda Berg", "1970")), iflight().add(Traders.officer("Oda Berg", "1970")))
                    .exactly(two, 2);
        }

        @Test
        void measure_oneBuildingOrOneName_isUnknownAsBefore() {
            in(
                            lotos().add(Traders.at("1 Example Road")).add(Traders.officer("Oda Berg", null)),
                            iflight().add(Traders.at("1 Example Road")).add(Traders.officer("Oda Berg", null)))
                    .unknownWithin(two, 1, 2, Inputs.SUPPLIER_ADDRESS);
        }

        @Test
        void measure_oneDisclosedGroup_countsOnce() {
            Parent parent = new Parent("Kolosok Group", null, null, null, null, null, null, null, null);
            in(
                            lotos().add(parent).add(Traders.officer("Oda Berg", "1970")),
                            iflight().add(parent).add(Traders.officer("Oda Berg", "1970")))
                    .unknownWithin(two, 1, 2, Inputs.SUPPLIER_ADDRESS);
        }

        @Test
        void measure_foundByNameOnly_isLikely() {
            Measuring shared = in(
                    lotos().add(Traders.officer("Oda Berg", "1970")),
                    iflight().add(Traders.officer("Oda Berg", "1970")));

            shared.between(with(supplier("Lotos"), supplier("Iflight")), 1, 2, 2);
        }

        @Test
        void measure_statedAddresses_countAsBefore() {
            in(lotos(), iflight())
                    .exactly(
                            with(
                                    supplier("Lotos").address("1 Example Road"),
                                    supplier("Iflight").address("1 Example Road"),
                                    supplier("Orion").address("2 Example Road")),
                            2);
        }

        @Test
        void measure_suppliersThatCannotBeTold_leaveItOpen() {
            Measuring several = in(lotos(), chinese("other", "Iflight"), iflight());

            several.between(
                    with(
                            supplier("Lotos").address("1 Example Road"),
                            supplier("Iflight").address("2 Example Road")),
                    1,
                    1,
                    2);
        }
    }

    @Test
    void neighbours_ofOneName_areToldApartByCountry() {
        List<Dossier> both = List.of(
                chinese("a", "Lotos").add(Traders.officer("Oda Berg", "1970")).build(),
                Dossier.builder("b").jurisdiction("DE").name("Lotos").build(),
                chinese("c", "Iflight").add(Traders.officer("Oda Berg", "1970")).build());

        Measuring.of("supplier-address-affiliation")
                .within(Town.of(both))
                .between(with(supplier("Lotos"), supplier("Iflight")), 1, 2, 2);
    }
}

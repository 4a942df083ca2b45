package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.OPERATING;
import static io.mayfly.dossier.AddressRole.REGISTERED;
import static io.mayfly.dossier.AddressUse.OFFICE;
import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading names the facts that it rests on. */
class EvidenceTest {

    private static final String DECLARATION = "declarations: declaration of 2023-01-10: tea, 500 pieces";
    private static final String ZERO = "accounts: accounts 2022: revenue 0 RUB";
    private static final String YEAR = "accounts: accounts 2022: revenue 900000 USD";

    private static DossierBuilder company() {
        return Measuring.company("RU", "2022-09-15");
    }

    private static DossierBuilder old() {
        return Measuring.company("RU", "2010-01-15");
    }

    static Stream<Arguments> readings() {
        String registered = "company.registered: 2022-09-15";
        return Stream.of(
                arguments("recent-registration", company(), List.of(registered)),
                arguments(
                        "recent-registration",
                        company().declaration("2023-01-10", "tea", 500, "pieces"),
                        List.of(registered, DECLARATION)),
                arguments(
                        "registration-to-first-trade-lag",
                        company()
                                .declaration("2023-01-10", "tea", 500, "pieces")
                                .shipment(TradeRole.IMPORTER, "2023-02-10", "tea", Money.of(1, "USD")),
                        List.of(registered, DECLARATION)),
                arguments("zero-revenue", company().accounts("2022", 0, "RUB"), List.of(ZERO, registered)),
                arguments("zero-revenue", old().accounts("2022", 900_000, "USD"), List.of(YEAR)),
                arguments(
                        "accounts-not-filed",
                        old().accountsOverdue("2022"),
                        List.of("accounts: accounts 2022: overdue")),
                arguments("accounts-not-filed", old().accounts("2022", 0, "RUB"), List.of(ZERO)),
                arguments(
                        "residential-address",
                        company().address("a flat", REGISTERED, RESIDENTIAL).address("a hall", OPERATING, OFFICE),
                        List.of("addresses: address: a flat")),
                arguments(
                        "residential-address",
                        company().observed("2023-05-01", SITE_VISIT, RESIDENTIAL),
                        List.of("observations: observation of 2023-05-01: site visit found residential")),
                arguments(
                        "declared-volume-vs-turnover",
                        old().accounts("2022", 900_000, "USD").declaration("2022-05", "helmets", 100_000, "pieces"),
                        List.of("declarations: declaration of 2022-05: helmets, 100000 pieces", YEAR)),
                arguments(
                        "declared-value-vs-turnover",
                        old().accounts("2022", 900_000, "USD")
                                .shipment(TradeRole.IMPORTER, "2022-05", "tea", Money.of(9_000_000, "USD")),
                        List.of("shipments: shipment of 2022-05: tea, 9000000 USD", YEAR)),
                arguments(
                        "revenue-spike",
                        old().accounts("2021", 90_000, "USD").accounts("2022", 900_000, "USD"),
                        List.of("accounts: accounts 2021: revenue 90000 USD", YEAR)),
                arguments(
                        "phone-unreachable",
                        company().contact(ContactKind.PHONE, "2023-05-01", ContactResult.UNANSWERED, 3),
                        List.of("contacts.checks: unanswered")),
                arguments(
                        "email-bounces",
                        company().contact(ContactKind.EMAIL, "2023-05-01", ContactResult.HARD_BOUNCE, null),
                        List.of("contacts.checks: hard bounce")),
                arguments(
                        "listed-or-regulated",
                        old().add(new MarketListing("Borsa", true, null, null, null, null)),
                        List.of("company.listedOn: Borsa")),
                arguments(
                        "listed-or-regulated",
                        old().add(new Licence(
                                LicenceKind.FINANCIAL_SUPERVISION, "the bank", null, null, null, null, null)),
                        List.of("company.licences: licence of the bank")),
                arguments("long-operating-history", old().accounts("2022", 900_000, "USD"), List.of(YEAR)),
                arguments("adequate-headcount", old().headcount("2023-01-01", 7), List.of("headcounts: 7")),
                arguments(
                        "consolidated-parent",
                        old().add(new Parent("Rika", null, null, true, true, null, null, null, null)),
                        List.of("company.parent: Rika")));
    }

    static Stream<Arguments> conduct() {
        Statement refusal = Saying.said("2023-06-10", StatementKind.REFUSAL, Saying.about(ClaimTopic.END_USE));
        Statement away = Saying.said("2023-06-11", StatementKind.REFUSAL, Saying.about(ClaimTopic.CONTACT));
        Statement chain = Saying.said("2023-06-12", StatementKind.CONFIRMATION, Saying.about(ClaimTopic.CHAIN));
        Claim drones = Saying.trade("drones", null, null);
        DossierBuilder denying = Saying.searched().add(Saying.denial(drones));
        String denial = "statements: statement of Silva: ";
        return Stream.of(
                arguments("end-user-refusal", Saying.company().add(refusal), List.of("statements: statement of Silva")),
                arguments(
                        "avoids-personal-contact",
                        Saying.company().add(away),
                        List.of("statements: statement of Silva")),
                arguments(
                        "intermediary-chain-admitted",
                        Saying.company().add(chain),
                        List.of("statements: statement of Silva")),
                arguments(
                        "evidence-removed",
                        Saying.company().add(Saying.page("2023-06-01", Saying.PRESS, Finding.REMOVED)),
                        List.of("observations: observation of 2023-06-01")),
                arguments(
                        "denial-contradicted",
                        Saying.searched()
                                .add(Saying.denial(drones))
                                .add(Declaration.builder("drones")
                                        .date("2023-01-10")
                                        .source(Saying.PRESS)
                                        .build()),
                        List.of(denial, "declarations: declaration of 2023-01-10: drones")),
                arguments("denial-contradicted", denying, List.of(denial)),
                arguments(
                        "website-contradicts-statement",
                        Saying.searched()
                                .add(Saying.denial(drones))
                                .add(Saying.page("2023-06-01", Saying.PRESS, null, drones)),
                        List.of(denial, "observations: observation of 2023-06-01")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource({"readings", "conduct"})
    void measure_facts_areCited(String signal, DossierBuilder dossier, List<String> facts) {
        List<Cited> cited = Objects.requireNonNull(
                        Measuring.of(signal).measured(dossier).evidence())
                .facts();
        assertThat(cited).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            String expected = facts.get(i);
            assertThat(cited.get(i).field() + ": " + cited.get(i).fact().describe())
                    .startsWith(expected.substring(0, expected.indexOf(": ") + 2))
                    .contains(expected.substring(expected.indexOf(": ") + 2));
        }
    }
}

package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {

    private static final Source SOURCE = new Source("News", "Paper", null, null, null, "press", null);

    @Test
    void build_everyShortMethod_givesTheDossierOfTheText() {
        Dossier built = Dossier.builder("x")
                .source("s", SOURCE)
                .name("Silva")
                .jurisdiction("RU")
                .legalForm("LLC")
                .status(CompanyStatus.ACTIVE)
                .registered("2022-09")
                .dissolved("2024")
                .sizeClass(SizeClass.MICRO)
                .subjectKind(SubjectKind.COMPANY)
                .address("Ulan-Ude", AddressRole.REGISTERED, null)
                .observed(null, ObservationMethod.STREET_IMAGERY, AddressUse.RESIDENTIAL)
                .nothingFound("2023-07-10", DossierPart.SHIPMENTS, DossierPart.DECLARATIONS)
                .contact(ContactKind.PHONE, "2023-07", ContactResult.UNANSWERED, 3)
                .contact(ContactKind.EMAIL, null, ContactResult.BOUNCED, null)
                .accounts("2022", 0, null)
                .accounts("2021", 31_000_000, "RUB")
                .accountsOverdue("2020")
                .headcount("2023-06", 2)
                .declaration("2023-01", "helmets", 100_000, "pieces")
                .shipment(TradeRole.IMPORTER, "2022-11/2022-12", "helmets", Money.of(60_000_000, "USD"))
                .statement(StatementKind.DENIAL, "director", "denies it")
                .build();
        assertThat(built).isEqualTo(Dossiers.read("""
                {"company": {"id": "x",
                  "names": [{"text": "Silva", "source": "s"}],
                  "jurisdiction": {"value": "RU", "source": "s"},
                  "legalForm": {"value": "LLC", "source": "s"},
                  "status": {"value": "active", "source": "s"},
                  "registered": {"value": "2022-09", "source": "s"},
                  "dissolved": {"value": "2024", "source": "s"},
                  "sizeClass": {"value": "micro", "source": "s"},
                  "subjectKind": {"value": "company", "source": "s"}},
                 "addresses": [{"text": "Ulan-Ude", "role": "registered", "source": "s"}],
                 "observations": [
                  {"method": "street-imagery", "use": "residential", "source": "s"},
                  {"date": "2023-07-10", "method": "search", "nothingFound": ["declarations", "shipments"],
                   "source": "s"}],
                 "contacts": [
                  {"kind": "phone", "source": "s",
                   "checks": [{"date": "2023-07", "result": "unanswered", "attempts": 3, "source": "s"}]},
                  {"kind": "email", "source": "s", "checks": [{"result": "bounced", "source": "s"}]}],
                 "accounts": [
                  {"period": "2022", "revenue": 0, "source": "s"},
                  {"period": "2021", "revenue": 31000000, "currency": "RUB", "source": "s"},
                  {"period": "2020", "filing": "overdue", "source": "s"}],
                 "headcounts": [{"date": "2023-06", "value": 2, "source": "s"}],
                 "declarations": [
                  {"date": "2023-01", "goods": "helmets", "quantity": 100000, "unit": "pieces", "source": "s"}],
                 "shipments": [
                  {"role": "importer", "date": "2022-11/2022-12", "goods": "helmets",
                   "value": {"amount": 60000000, "currency": "USD"}, "source": "s"}],
                 "statements": [{"kind": "denial", "by": "director", "text": "denies it", "source": "s"}],
                 "sources": {"s": {"title": "News", "publisher": "Paper", "kind": "press"}}}"""));
    }

    @Test
    void source_givenLater_appliesToWhatFollows() {
        Dossier dossier = Dossier.builder("x")
                .headcount("2020", 1)
                .source("a", SOURCE)
                .headcount("2021", 2)
                .source("b", SOURCE)
                .headcount("2022", 3)
                .build();
        assertThat(dossier.headcounts()).extracting(Headcount::source).containsExactly(null, "a", "b");
        assertThat(dossier.sources()).containsOnlyKeys("a", "b");
    }

    @Test
    void add_parentOrMarketListing_replacesAnEarlierOne() {
        Parent first = new Parent("First", null, null, null, null, null, null, null, null);
        Parent second = new Parent("Second", null, null, true, true, null, null, null, null);
        MarketListing market = new MarketListing("Exchange", true, null, null, null, null);
        Company company =
                Dossier.builder("x").add(first).add(second).add(market).build().company();
        assertThat(company.parent()).isEqualTo(second);
        assertThat(company.listedOn()).isEqualTo(market);
    }

    @Test
    void add_factThatStandsWithinAnother_isRefusedWithAdvice() {
        assertThatThrownBy(() -> Dossier.builder("x").add(Stated.of("RU")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("method named after the value");
        assertThatThrownBy(
                        () -> Dossier.builder("x").add(new ContactCheck(null, ContactResult.REACHED, null, null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("into its contact");
    }

    @Test
    void build_factWithUnknownSource_isRefused() {
        DossierBuilder builder = Dossier.builder("x").add(new Headcount(null, 1L, "nowhere", null));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("source: found \"nowhere\", expected the key of a source: ");
    }

    @Test
    void build_sameFactTwice_countsOnce() {
        assertThat(Dossier.builder("x")
                        .headcount("2022", 1)
                        .headcount("2022", 1)
                        .build()
                        .headcounts())
                .hasSize(1);
    }

    @Test
    void build_badValue_isRefusedWhereItIsGiven() {
        assertThatThrownBy(() -> Dossier.builder("x").registered("2022-13")).isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> Dossier.builder("x").accounts("2022", 5, null))
                .isInstanceOf(InvalidFieldException.class);
        assertThatThrownBy(() -> Dossier.builder(" ").build()).isInstanceOf(InvalidFieldException.class);
        assertThat(Dossier.builder("x").build().accounts()).isEqualTo(List.of());
    }
}

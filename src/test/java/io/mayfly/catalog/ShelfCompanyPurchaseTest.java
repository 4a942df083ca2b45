package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.NameKind;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfCompanyPurchaseTest implements SignalCase {

    @Override
    public String signal() {
        return "shelf-company-purchase";
    }

    @Override
    public String story() {
        return "owner, officer, address and name of an idle company change, and it trades";
    }

    @Override
    public DossierBuilder example() {
        return changed("OWNER 2022-11-01", "OFFICER 2022-11-01", "ADDRESS 2022-11-10", "NAME 2022-12-01");
    }

    @Override
    public String under() {
        return "changes of all kinds on the days of changes";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return moreKinds(dossier);
    }

    private static final DossierPart[] PEOPLE = {DossierPart.OFFICERS, DossierPart.OWNERS};

    private final Measuring kinds = Measuring.of("shelf-company-purchase");

    private static Change change(String text) {
        String[] parts = text.split(" ", -1);
        return new Change(ChangeKind.valueOf(parts[0]), Measuring.date(parts[1]), null, null, null);
    }

    private static DossierBuilder changed(String registered, String trade, List<String> changes) {
        DossierBuilder company = idle(registered)
                .add(Trading.shipment(trade, Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .nothingFound("2023-07-01", PEOPLE);
        changes.forEach(text -> company.add(change(text)));
        return company;
    }

    private static DossierBuilder changed(String... changes) {
        return changed("2015-01-01", "2023-02-01", List.of(changes));
    }

    /** A company that earned nothing before. */
    private static DossierBuilder idle(String registered) {
        return Measuring.company("RU", registered).accounts("2021", 0, "RUB").accounts("2022", 0, "RUB");
    }

    private static DossierBuilder earning(String year, long dollars) {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts(year, dollars, "USD")
                .add(Trading.shipment("2023-03-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .nothingFound("2023-07-01", PEOPLE);
        Stream.of("OWNER", "OFFICER", "NAME").forEach(kind -> company.add(change(kind + " 2023-02-01")));
        return company;
    }

    @Test
    void measure_companyWithABusinessBefore_isNoShelfCompany() {
        // The false positive of an inheritance.
        kinds.exactly(earning("2022", 999), 3);
        kinds.exactly(earning("2022", 1_000), 0);
    }

    @Test
    void measure_lastYearBeforeNotReported_isOpen() {
        kinds.between(earning("2021", 0), 0, 3, 3);
        kinds.between(earning("2021", 1_000), 0, 0, 3);
    }

    @Test
    void measure_noAccountsOfTheTimeBefore_isUnknownUnlessNoneWereFiled() {
        kinds.unknownWithin(earning("2019", 0), 0, 3, Inputs.REVENUE);
        kinds.unknownWithin(earning("2023", 0), 0, 3, Inputs.REVENUE);
        DossierBuilder none = Measuring.company("RU", "2015-01-01")
                .add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")))
                .add(change("OWNER 2022-11-01"))
                .add(change("NAME 2022-11-01"))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .nothingFound("2023-07-01", PEOPLE);
        kinds.unknownWithin(none, 0, 2, Inputs.REVENUE);
        kinds.between(none.nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0, 2, 2);
    }

    private static Dossier moreKinds(Dossier dossier) {
        return Edits.with(
                dossier,
                "company",
                (Company company) -> Edits.with(
                        company,
                        "changes",
                        (List<Change> all) -> all.stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each),
                                        Stream.of(ChangeKind.values())
                                                .map(kind -> Edits.with(each, "what", (ChangeKind old) -> kind))))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, 1, 0.0",
        "OWNER OFFICER, 2, 0.0",
        "OWNER OFFICER NAME, 3, 14.4",
        "OWNER OFFICER NAME ADDRESS, 4, 24.0",
        "OWNER OFFICER NAME ADDRESS ACTIVITY, 5, 24.0",
        "OWNER OWNER OWNER, 1, 0.0"
    })
    void measure_changesTogether_countKinds(String changes, double count, String points) {
        DossierBuilder company = changed(
                "2015-01-01",
                "2023-02-01",
                Stream.of(changes.split(" ", -1))
                        .map(kind -> kind + " 2022-11-01")
                        .toList());

        kinds.exactly(company, count);
        assertThat(kinds.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_tellsKindsAndDays() {
        DossierBuilder company = changed("OFFICER 2022-11-01", "NAME 2022-11-20", "OWNER 2022-12-01");

        assertThat(kinds.sentence(company))
                .isEqualTo("Changes of 3 kinds (name, owner, officer) from 2022-11-01 to 2022-12-01 were followed by"
                        + " trade.");
        assertThat(kinds.sentence(changed("NAME 2022-11-20"))).startsWith("Changes of 1 kind (name) from");
        assertThat(Objects.requireNonNull(kinds.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("company.changes", "company.changes", "company.changes", "shipments", "accounts");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-30, 3", "2023-01-31, 2"})
    void measure_changes_countWithinNinetyDays(String last, double count) {
        DossierBuilder company =
                changed("2015-01-01", "2023-02-01", List.of("OWNER 2022-11-01", "OFFICER 2022-11-02", "NAME " + last));

        kinds.exactly(company, count);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-10, 3", "2022-12-11, 0", "2022-06-13, 3", "2022-06-12, 0"})
    void measure_trade_hasToFollowWithinHalfAYear(String trade, double count) {
        DossierBuilder company =
                changed("2015-01-01", trade, List.of("OWNER 2022-06-13", "OFFICER 2022-06-13", "NAME 2022-06-13"));

        kinds.exactly(company, count);
    }

    @ParameterizedTest
    @CsvSource({"2020-11-01, 3", "2020-11-02, 0"})
    void measure_company_hasToBeTwoYearsOld(String registered, double count) {
        DossierBuilder company =
                changed(registered, "2023-02-01", List.of("OWNER 2022-11-01", "OFFICER 2022-11-01", "NAME 2022-11-01"));

        kinds.exactly(company, count);
    }

    @Test
    void measure_youngCompany_isNotApplicable() {
        kinds.notApplicable(
                changed("2021-07-25", "2023-02-01", List.of()),
                "the company is too young to have been kept on a shelf");
        kinds.unknownWithin(Measuring.company("RU", "2021-07-24"), 0, 5, Inputs.CHANGES);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-01, 0", "2021-10-31, 3", "2022-10-31, 0"})
    void measure_boughtWhileItTraded_isNoShelfCompany(String earlier, double count) {
        // The false positive of an acquisition: the company had a business before.
        DossierBuilder company = changed("OWNER 2022-11-01", "OFFICER 2022-11-01", "NAME 2022-11-01")
                .add(Trading.shipment(earlier, Money.of(9, "USD")));

        kinds.exactly(company, count);
    }

    @Test
    void measure_fromAndUntil_areChangesToo() {
        DossierBuilder company = idle("2015-01-01")
                .add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.CHANGES)
                .add(new Owner(
                        "Rika",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Measuring.date("2022-11-01"),
                        null,
                        null,
                        null))
                .add(officer("2015-01-01", "2022-11-02"))
                .add(address(AddressRole.REGISTERED, "2022-11-03"))
                .add(name(NameKind.REGISTERED, "2022-11-04"));

        kinds.exactly(company, 4);
        assertThat(Objects.requireNonNull(kinds.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("company.names", "addresses", "officers", "owners", "shipments", "accounts");
    }

    @Test
    void measure_otherAddressesAndNames_areNoChanges() {
        DossierBuilder company = changed("OWNER 2022-11-01", "OFFICER 2022-11-01")
                .add(address(AddressRole.CORRESPONDENCE, "2022-11-01"))
                .add(name(NameKind.TRADING, "2022-11-01"));

        kinds.exactly(company, 2);
        kinds.exactly(changed("OWNER 2022-11-01", "OFFICER 2022-11-01").add(name(null, "2022-11-01")), 3);
    }

    private static Officer officer(String from, String to) {
        return new Officer(
                "Orlan",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Measuring.date(from),
                Measuring.date(to),
                null,
                null);
    }

    private static Address address(AddressRole role, String from) {
        return new Address("a street", null, role, null, null, null, Measuring.date(from), null, null, null);
    }

    private static Name name(@Nullable NameKind kind, String from) {
        return new Name("Rika", null, kind, Measuring.date(from), null, null, null);
    }

    @Test
    void measure_noChanges_isClear() {
        DossierBuilder company = changed().nothingFound("2023-07-01", DossierPart.CHANGES);

        kinds.exactly(company, 0);
        assertThat(kinds.sentence(company)).isEqualTo("No changes at an old and idle company were followed by trade.");
    }

    @Test
    void measure_historyNotKnown_isUnknown() {
        kinds.unknownWithin(changed(), 0, 5, Inputs.CHANGES);
        kinds.unknown(Measuring.company(), Inputs.REGISTRATION);
    }

    @Test
    void measure_historyNotKnownButADay_isAnInterval() {
        kinds.between(changed().add(address(AddressRole.REGISTERED, "2022-11-01")), 0, 1, 5);
    }

    @Test
    void measure_tradeNotKnown_isUnknownUpToTheKinds() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(change("OWNER 2022-11-01"))
                .add(change("NAME 2022-11-01"))
                .nothingFound("2023-07-01", PEOPLE);

        kinds.unknownWithin(company, 0, 2, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
    }

    @Test
    void measure_ownersNotKnown_mayHaveChangedToo() {
        DossierBuilder company = idle("2015-01-01")
                .add(change("ACTIVITY 2022-11-01"))
                .add(change("NAME 2022-11-01"))
                .add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.OFFICERS);

        kinds.between(company, 2, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"2015-01, 2022-11-01, 2023-02-01", "2015-01-01, 2022-11, 2023-02-01", "2015-01-01, 2022-11-01, 2023-02"
    })
    void measure_partialDates_leaveItOpen(String registered, String change, String trade) {
        kinds.between(changed(registered, trade, List.of("OWNER " + change, "NAME " + change)), 0, 2, 2);
    }

    @Test
    void measure_shipmentsNotSearched_leaveItOpen() {
        DossierBuilder company = idle("2015-01-01")
                .add(change("OWNER 2022-11-01"))
                .add(change("NAME 2022-11-01"))
                .add(Trading.valued("2023-02-01", 500_000))
                .nothingFound("2023-07-01", PEOPLE);

        kinds.between(company, 0, 2, 2);
    }
}

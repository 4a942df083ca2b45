package io.mayfly.dossier;

import static io.mayfly.dossier.CompanyStatus.ACTIVE;
import static io.mayfly.dossier.CompanyStatus.CLOSING;
import static io.mayfly.dossier.CompanyStatus.DORMANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Redaction;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherValuesTest {

    private static final FilingCalendar CALENDAR = (jurisdiction, end) -> end.plusMonths(3);

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, ",
        "2019-01-01, ACTIVE",
        "2022-05-31, ACTIVE",
        "2022-06-01, DORMANT",
        "2023-03-01, DORMANT",
        "2023-03-02, CLOSING",
    })
    void asKnownOn_statusesOneAfterTheOther_theOneOfTheDayCounts(LocalDate asOf, @Nullable CompanyStatus expected) {
        Dossier dossier = statuses(List.of(
                status(CLOSING, "2023-03-02", null, null),
                status(ACTIVE, "2019-01-01", "2022-05-31", null),
                status(DORMANT, "2022-06-01", null, null)));

        assertThat(counting(dossier, asOf)).isEqualTo(expected);
    }

    @Test
    void asKnownOn_announcedChange_countsFromItsDayAndIsTold() {
        Stated<CompanyStatus> announced = status(CLOSING, "2023-03-02", null, "2023-01-10");
        Dossier dossier = statuses(List.of(announced, status(ACTIVE, "2019-01-01", null, null)));

        assertThat(counting(dossier, LocalDate.of(2023, 3, 1))).isEqualTo(ACTIVE);
        assertThat(counting(dossier, LocalDate.of(2023, 3, 2))).isEqualTo(CLOSING);
        assertThat(others(dossier, LocalDate.of(2023, 1, 9))).isEmpty();
        assertThat(others(dossier, LocalDate.of(2023, 1, 10))).containsExactly(announced);
    }

    @Test
    void asKnownOn_nothingHolds_whatEndedCountsBeforeWhatIsToCome() {
        Dossier dossier = statuses(List.of(
                status(ACTIVE, "2024-01-01", null, "2023-01-01"), status(DORMANT, "2019-01-01", "2022-05-31", null)));

        assertThat(counting(dossier, LocalDate.of(2023, 6, 1))).isEqualTo(DORMANT);
    }

    @Test
    void asKnownOn_correctedDate_theCorrectionCountsOnceItWasPublished() {
        Dossier dossier = Dossier.builder("x")
                .registered("2010-05-01")
                .otherValues(OtherValues.builder()
                        .registered(new Stated<>(
                                PartialDate.parse("2009-05-01"), null, PartialDate.parse("2020-02-03"), null, null))
                        .build())
                .build();

        assertThat(registered(dossier, LocalDate.of(2020, 2, 2))).isEqualTo(PartialDate.parse("2010-05-01"));
        assertThat(registered(dossier, LocalDate.of(2020, 2, 3))).isEqualTo(PartialDate.parse("2009-05-01"));
        assertThat(registered(dossier, LocalDate.of(2010, 4, 30))).isNull();
    }

    @Test
    void asKnownOn_undatedValuesOfTwoSources_theFirstInCanonicalOrderCounts() {
        Dossier dossier = Dossier.builder("x")
                .legalForm("Ltd")
                .otherValues(OtherValues.builder().legalForm(Stated.of("AG")).build())
                .build();

        assertThat(known(dossier, LocalDate.of(2023, 1, 1)).legalForm()).isEqualTo(Stated.of("AG"));
    }

    @Test
    void asKnownOn_endBeforeTheRegistrationThatCounts_isNoEnd() {
        Dossier dossier = Dossier.builder("x")
                .registered("2010-05-01")
                .dissolved("2015-05-01")
                .otherValues(OtherValues.builder()
                        .registered(
                                new Stated<>(PartialDate.parse("2018"), null, null, PartialDate.parse("2018"), null))
                        .build())
                .build();

        assertThat(known(dossier, LocalDate.of(2016, 1, 1)).dissolved()).isNotNull();
        Company restored = known(dossier, LocalDate.of(2019, 1, 1));
        assertThat(restored.registered()).extracting(Stated::value).isEqualTo(PartialDate.parse("2018"));
        assertThat(restored.dissolved()).isNull();
        assertThat(restored.everyValue().dissolved()).hasSize(1);
    }

    @Test
    void knownAtRules_companyThatMoved_filesWhereItIs() {
        Dossier dossier = Dossier.builder("x")
                .registered("2010-05-01")
                .jurisdiction("RU")
                .otherValues(OtherValues.builder()
                        .jurisdiction(new Stated<>("KZ", null, null, PartialDate.parse("2022-01-01"), null))
                        .build())
                .build();

        assertThat(dossier.knownAtRules(LocalDate.of(2021, 12, 31), CALENDAR).jurisdiction())
                .isEqualTo("RU");
        assertThat(dossier.knownAtRules(LocalDate.of(2022, 1, 1), CALENDAR).jurisdiction())
                .isEqualTo("KZ");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-30, false", "2023-03-31, true", "2023-05-01, true", "2023-12-31, true"})
    void asKnownOn_accountsOfACompanyThatMoved_areKnownByTheDeadlineOfWhereItWas(LocalDate asOf, boolean known) {
        FilingCalendar calendar = (jurisdiction, end) -> jurisdiction.equals("RU") ? end.plusMonths(3) : null;
        Dossier dossier = Dossier.builder("x")
                .otherValues(OtherValues.builder()
                        .jurisdiction(new Stated<>("RU", null, null, PartialDate.parse("2010-01-01"), null))
                        .jurisdiction(new Stated<>("SC", null, null, PartialDate.parse("2023-05-01"), null))
                        .build())
                .accounts("2022", 5, "RUB")
                .build();

        assertThat(dossier.asKnownOn(asOf, calendar).accounts().isEmpty()).isNotEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31, 2010", "2010-01-01, 2015", "2010-12-31, ", "2016-01-01, "})
    void laterRegistration_severalDates_onlyWhenAllAreToCome(LocalDate asOf, @Nullable String expected) {
        Dossier dossier = Dossier.builder("x")
                .registered("2015")
                .otherValues(OtherValues.builder()
                        .registered(Stated.of(PartialDate.parse("2010")))
                        .build())
                .build();

        assertThat(Subject.of(dossier, asOf, ReferenceData.standard()).laterRegistration())
                .isEqualTo(expected == null ? null : PartialDate.parse(expected));
    }

    @Test
    void builder_statusesSinceDays_areAllKept() {
        Dossier dossier = Dossier.builder("x")
                .status(ACTIVE, "2019-01-01")
                .status(CLOSING, "2023-03-02")
                .build();

        assertThat(counting(dossier, LocalDate.of(2023, 3, 1))).isEqualTo(ACTIVE);
        assertThat(counting(dossier, LocalDate.of(2023, 3, 2))).isEqualTo(CLOSING);
        assertThat(dossier.facts()).hasSize(2);
    }

    @Test
    void company_valueGivenTwice_countsOnce() {
        Dossier dossier = statuses(List.of(status(ACTIVE, "2019", null, null), status(ACTIVE, "2019", null, null)));

        assertThat(dossier.company().otherValues()).isNull();
        assertThat(dossier.facts()).hasSize(1);
    }

    @Test
    void with_differentValues_keepsBoth() {
        Dossier one = Dossier.builder("x").status(ACTIVE).build();
        Dossier other = Dossier.builder("x").status(DORMANT).legalForm("AG").build();

        Company both = one.with(other).company();

        assertThat(both.status()).isEqualTo(Stated.of(ACTIVE));
        assertThat(both.everyValue().status()).containsExactly(Stated.of(ACTIVE), Stated.of(DORMANT));
        assertThat(both.legalForm()).isEqualTo(Stated.of("AG"));
        assertThat(one.with(one)).isEqualTo(one);
    }

    @Test
    void factsByField_severalStatuses_standUnderOneField() {
        Stated<CompanyStatus> active = status(ACTIVE, "2019", null, null);
        Stated<CompanyStatus> closing = status(CLOSING, "2023", null, null);

        assertThat(statuses(List.of(closing, active)).factsByField().get("status"))
                .isEqualTo(List.of(closing, active));
    }

    @Test
    void read_otherValues_bareAndInFull() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "jurisdiction": "RU", "otherValues": {
                    "jurisdiction": ["KZ", {"value": "GB", "from": "2023"}],
                    "parent": [{"name": "Plover Holding", "to": "2020"}]}}}
                """);

        assertThat(dossier.company().everyValue().jurisdiction())
                .extracting(Stated::value)
                .containsExactlyInAnyOrder("RU", "KZ", "GB");
        assertThat(Dossiers.read(Dossiers.write(dossier))).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"jurisdiction\": [\"Russia\"]}        | /company/otherValues/jurisdiction/0",
                "{\"status\": \"active\"}                | /company/otherValues/status",
                "{\"status\": [\"activ\"]}               | /company/otherValues/status/0",
                "{\"stati\": []}                         | /company/otherValues/stati",
                "{\"registered\": [null]}                | /company/otherValues/registered/0",
                "{\"legalForm\": [{\"value\": \"AG\", \"source\": \"s\"}]} | /company/otherValues/legalForm/0/source",
            })
    void read_mistake_namesThePlace(String otherValues, String pointer) {
        String json = "{\"company\": {\"id\": \"x\", \"otherValues\": " + otherValues + "}}";

        assertThatThrownBy(() -> Dossiers.read(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .containsExactly(pointer));
    }

    @Test
    void redacted_oneOfSeveral_isHiddenAlone() {
        Stated<CompanyStatus> active = status(ACTIVE, "2019", null, null);
        Stated<CompanyStatus> dormant = status(DORMANT, "2022", null, null);
        Dossier dossier = statuses(List.of(status(CLOSING, "2023", null, null), active, dormant));

        String shown = dossier.redacted(fact -> fact.equals(dormant));

        assertThat(shown).contains("closing", "active", "sha256").doesNotContain("dormant");
        assertThat(Redaction.hashOfText(shown)).isEqualTo(dossier.hash());
    }

    @Property
    void asKnownOn_whicheverStandsInTheCompany_theSameCounts(
            @ForAll("datedStatuses") List<Stated<CompanyStatus>> pool, @ForAll("days") LocalDate asOf) {
        Dossier known = statuses(pool).asKnownOn(asOf, CALENDAR);
        assertThat(known.asKnownOn(asOf, CALENDAR)).isEqualTo(known);
        for (int i = 1; i < pool.size(); i++) {
            List<Stated<CompanyStatus>> turned = new ArrayList<>(pool.subList(i, pool.size()));
            turned.addAll(pool.subList(0, i));
            assertThat(statuses(turned).asKnownOn(asOf, CALENDAR)).isEqualTo(known);
        }
    }

    @Provide
    Arbitrary<List<Stated<CompanyStatus>>> datedStatuses() {
        return Arbitraries.integers()
                .between(2015, 2023)
                .map(year -> status(
                        List.of(ACTIVE, CLOSING, DORMANT).get(year % 3),
                        year < 2018 ? null : year + "-03",
                        year % 3 == 0 ? year + "-11" : null,
                        year % 2 == 0 ? (year - 1) + "-09" : null))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    private static Stated<CompanyStatus> status(
            CompanyStatus value, @Nullable String from, @Nullable String to, @Nullable String knownAt) {
        return new Stated<>(value, null, date(knownAt), date(from), date(to));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** The first one stands in the company itself. */
    private static Dossier statuses(List<Stated<CompanyStatus>> all) {
        return Dossiers.read("{\"company\": {\"id\": \"x\", \"status\": " + StrictJson.write(all.get(0))
                + ", \"otherValues\": {\"status\": " + StrictJson.write(all.subList(1, all.size())) + "}}}");
    }

    private static Company known(Dossier dossier, LocalDate asOf) {
        return dossier.asKnownOn(asOf, CALENDAR).company();
    }

    private static @Nullable CompanyStatus counting(Dossier dossier, LocalDate asOf) {
        Stated<CompanyStatus> status = known(dossier, asOf).status();
        return status == null ? null : status.value();
    }

    private static List<Stated<CompanyStatus>> others(Dossier dossier, LocalDate asOf) {
        OtherValues others = known(dossier, asOf).otherValues();
        return others == null ? List.of() : others.status();
    }

    private static @Nullable PartialDate registered(Dossier dossier, LocalDate asOf) {
        Stated<PartialDate> registered = known(dossier, asOf).registered();
        return registered == null ? null : Objects.requireNonNull(registered.value());
    }
}

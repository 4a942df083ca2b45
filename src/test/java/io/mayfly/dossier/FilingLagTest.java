package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.EnumSource;

/** When accounts whose filing date nobody knows became known, and when what only somebody's fetching dates did. */
class FilingLagTest {

    /** Known for Russia alone. */
    private static final FilingCalendar CALENDAR =
            (jurisdiction, periodEnd) -> jurisdiction.equals("RU") ? periodEnd.plusMonths(3) : null;

    private static final Map<String, Source> SOURCES = Map.of(
            "fetched", source(null, "2024-02"),
            "both", source("2023-07-24", "2024-02"),
            "undated", source(null, null));

    private static Source source(@Nullable String published, @Nullable String retrieved) {
        return new Source("Page", null, null, date(published), date(retrieved), null, null);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static KnownAtRules in(@Nullable String jurisdiction) {
        return new KnownAtRules(null, jurisdiction, List.of(), CALENDAR, SOURCES);
    }

    private static Accounts accounts(String period, @Nullable FilingStatus filing, @Nullable String dueOn) {
        AccountsBuilder accounts = Accounts.builder(period);
        if (filing != null) {
            accounts.filing(filing);
        }
        return (dueOn == null ? accounts : accounts.dueOn(dueOn)).build();
    }

    @ParameterizedTest
    @CsvSource({
        // what the dossier says comes before any law
        "RU, 2022, , 2023-06-30, 2023-06-30, DUE, ",
        "RU, 2022, OVERDUE, 2023-06-30, 2023-07-01, DUE, ",
        "SC, 2022, , 2023-06-30, 2023-06-30, DUE, ",
        // of a due date that is not known to the day the last one counts
        ", 2022, , 2023-06, 2023-06-30, DUE, ",
        "RU, 2022, , , 2023-03-31, PERIOD_END_PLUS_LAG, RU",
        "RU, 2022, OVERDUE, , 2023-04-01, PERIOD_END_PLUS_LAG, RU",
        "RU, 2022-09/2022-12, FILED, , 2023-03-31, PERIOD_END_PLUS_LAG, RU",
        "SC, 2022, , , 2023-12-31, PERIOD_END_PLUS_DEFAULT, SC",
        "SC, 2022, OVERDUE, , 2024-01-01, PERIOD_END_PLUS_DEFAULT, SC",
        ", 2022, , , 2023-12-31, PERIOD_END_PLUS_DEFAULT, ",
        ", 2022, OVERDUE, , 2024-01-01, PERIOD_END_PLUS_DEFAULT, ",
        ", 2023-02-28, , , 2024-02-28, PERIOD_END_PLUS_DEFAULT, ",
    })
    void of_accountsNobodySawFiled_areKnownByTheDayTheyWereDue(
            @Nullable String jurisdiction,
            String period,
            @Nullable FilingStatus filing,
            @Nullable String dueOn,
            LocalDate day,
            KnownAtRule rule,
            @Nullable String named) {
        KnownAt known = in(jurisdiction).of(accounts(period, filing, dueOn));

        assertThat(known).isEqualTo(new KnownAt(day, day, rule, named));
        assertThat(known.by(day)).isTrue();
        assertThat(known.by(day.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingStatus.class,
            names = {"EXEMPT", "WITHHELD_BY_LAW", "NOT_DUE"})
    void of_accountsNobodyHadToFile_areNotKnownByAnyDeadline(FilingStatus filing) {
        assertThat(in("RU").of(accounts("2022", filing, "2023-06-30"))).isEqualTo(KnownAt.UNDATED);
    }

    @Property
    void of_overdueAccounts_areKnownADayAfterOthers(
            @ForAll("periods") PartialDate period, @ForAll("countries") String country) {
        String jurisdiction = country.isEmpty() ? null : country;
        KnownAt filed = in(jurisdiction).of(accounts(period.toString(), FilingStatus.FILED, null));
        KnownAt overdue = in(jurisdiction).of(accounts(period.toString(), FilingStatus.OVERDUE, null));

        LocalDate due = Objects.requireNonNull(filed.day());
        assertThat(due).isAfter(period.latest());
        assertThat(overdue.day()).isEqualTo(due.plusDays(1));
        assertThat(overdue.rule()).isEqualTo(filed.rule());
        assertThat(overdue.jurisdiction()).isEqualTo(jurisdiction);
    }

    @Property
    void of_factOfAnyOtherRule_namesNoCountry(@ForAll("dossiers") Dossier dossier) {
        KnownAtRules rules = dossier.knownAtRules(LocalDate.of(2030, 1, 1), CALENDAR);
        for (Fact fact : dossier.facts()) {
            KnownAt known = rules.of(fact);
            switch (known.rule()) {
                case PERIOD_END_PLUS_LAG -> assertThat(known.jurisdiction()).isEqualTo("RU");
                case PERIOD_END_PLUS_DEFAULT -> assertThat(known.jurisdiction()).isNotEqualTo("RU");
                default -> assertThat(known.jurisdiction()).isNull();
            }
        }
    }

    @Test
    void knownAtRules_countryKnownLater_isUnknownUntilThen() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "jurisdiction": {"value": "RU", "knownAt": "2023-05-01"}},
                 "accounts": [{"period": "2022", "filing": "filed"}]}""");
        Accounts accounts = dossier.accounts().get(0);

        assertThat(dossier.knownAtRules(LocalDate.of(2023, 4, 30), CALENDAR).of(accounts))
                .isEqualTo(new KnownAt(
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        KnownAtRule.PERIOD_END_PLUS_DEFAULT,
                        null));
        assertThat(dossier.knownAtRules(LocalDate.of(2023, 5, 1), CALENDAR).of(accounts))
                .isEqualTo(new KnownAt(
                        LocalDate.of(2023, 3, 31), LocalDate.of(2023, 3, 31), KnownAtRule.PERIOD_END_PLUS_LAG, "RU"));
    }

    @ParameterizedTest
    @CsvSource({"fetched, 2024-02-29, RETRIEVED", "both, 2023-07-24, PUBLISHED", "undated, , UNDATED"})
    void of_factThatOnlyItsSourceDates_isKnownByThen(String source, @Nullable LocalDate day, KnownAtRule rule) {
        Stated<CompanyStatus> status = new Stated<>(CompanyStatus.DORMANT, source, null, null, null);
        LocalDate earliest = rule == KnownAtRule.PUBLISHED ? day : null;

        assertThat(in("RU").of(status)).isEqualTo(new KnownAt(earliest, day, rule));
        assertThat(in("RU").published(status)).isEqualTo(new KnownAt(earliest, day, rule));
    }

    @Test
    void of_factWithADayOfItsOwn_doesNotWaitForSomebodyToFetchIt() {
        assertThat(in("RU").of(new Headcount(date("2023"), 5L, "fetched", null)))
                .isEqualTo(new KnownAt(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), KnownAtRule.OBSERVED));
        assertThat(in("RU").of(new Headcount(null, 5L, "fetched", date("2023"))).rule())
                .isEqualTo(KnownAtRule.STATED);
    }

    @Test
    void asKnownOn_undatedStatusOfAFetchedPage_isNotSeenBeforeThat() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "status": {"value": "dormant", "source": "page"}},
                 "addresses": [{"text": "A", "role": "operating", "from": "2022", "use": "residential", "source": "page"}],
                 "sources": {"page": {"title": "T", "retrieved": "2024-02-10"}}}""");
        LocalDate fetched = LocalDate.of(2024, 2, 10);
        Dossier before = dossier.asKnownOn(fetched.minusDays(1), CALENDAR);

        assertThat(before.company().status()).isNull();
        assertThat(before.addresses().get(0).use()).isNull();
        assertThat(dossier.asKnownOn(fetched, CALENDAR)).isEqualTo(dossier);
    }

    @Provide
    Arbitrary<PartialDate> periods() {
        return AnyDossier.dates();
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("", "RU", "SC");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }
}

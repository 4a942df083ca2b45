package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.explain.Timeline;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a fact counts from a day on, as reports tell it. */
class KnownWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final List<Language> LANGUAGES = List.of(Language.english(), Language.russian());

    private static String words(Language language, @Nullable FilingStatus filing, KnownAtRule rule, String country) {
        AccountsBuilder accounts = Accounts.builder("2022");
        Accounts fact = (filing == null ? accounts : accounts.filing(filing)).build();
        KnownAt known = new KnownAt(DAY, DAY, rule, country.isEmpty() ? null : country);
        return new Spoken(language).of(KnownWords.rule(fact, known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "DUE|''|due date as stated|срок сдачи, указанный в досье",
                "PERIOD_END_PLUS_LAG|RU|deadline for filing in RU|срок сдачи отчётности, страна: RU",
                "PERIOD_END_PLUS_DEFAULT|SC|12 months after the period: no deadline is known for SC"
                        + "|12 месяцев после периода: срок сдачи неизвестен, страна: SC",
                "PERIOD_END_PLUS_DEFAULT|''|12 months after the period: country unknown"
                        + "|12 месяцев после периода: страна неизвестна",
                "RETRIEVED|''|source retrieved|дата получения источника",
            })
    void rule_ofAccounts_namesTheCountryWhoseLawWasAsked(
            KnownAtRule rule, String country, String english, String russian) {
        assertThat(words(Language.english(), null, rule, country)).isEqualTo(english);
        assertThat(words(Language.english(), FilingStatus.FILED, rule, country)).isEqualTo(english);
        assertThat(words(Language.russian(), null, rule, country).replace('\u00a0', ' '))
                .isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "DUE|''|a day after the due date as stated|день после срока сдачи, указанного в досье",
                "PERIOD_END_PLUS_LAG|RU|a day after the deadline for filing in RU"
                        + "|день после срока сдачи отчётности, страна: RU",
                "PERIOD_END_PLUS_DEFAULT|SC|12 months and a day after the period: no deadline is known for SC"
                        + "|12 месяцев и день после периода: срок сдачи неизвестен, страна: SC",
                "PERIOD_END_PLUS_DEFAULT|''|12 months and a day after the period: country unknown"
                        + "|12 месяцев и день после периода: страна неизвестна",
                "STATED|''|stated|указано в досье",
            })
    void rule_ofOverdueAccounts_saysThatItIsADayLater(
            KnownAtRule rule, String country, String english, String russian) {
        assertThat(words(Language.english(), FilingStatus.OVERDUE, rule, country))
                .isEqualTo(english);
        assertThat(words(Language.russian(), FilingStatus.OVERDUE, rule, country)
                        .replace('\u00a0', ' '))
                .isEqualTo(russian);
    }

    @ParameterizedTest
    @EnumSource
    void rule_ofAnyKind_hasWordsInEachLanguage(KnownAtRule rule) {
        Headcount fact = new Headcount(null, 5L, null, null);
        String country = rule == KnownAtRule.PERIOD_END_PLUS_LAG ? "RU" : null;
        KnownAt known = new KnownAt(DAY, DAY, rule, country);

        assertThat(LANGUAGES)
                .extracting(language -> new Spoken(language).of(KnownWords.rule(fact, known)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Dossier idle(@Nullable String jurisdiction, Accounts accounts) {
        DossierBuilder dossier = Dossier.builder("idle").name("Idle").registered("2019-02-01");
        return (jurisdiction == null ? dossier : dossier.jurisdiction(jurisdiction))
                .add(accounts)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nowhere",
            value = {
                "RU|known 2023-03-31 (deadline for filing in RU)|RU|period-end-plus-lag|2023-03-31",
                "SC|known 2023-12-31 (12 months after the period: no deadline is known for SC)"
                        + "|SC|period-end-plus-default|2023-12-31",
                "nowhere|known 2023-12-31 (12 months after the period: country unknown)"
                        + "|nowhere|period-end-plus-default|2023-12-31",
            })
    void reports_ofAccounts_tellWhoseDeadlineGaveTheDay(
            @Nullable String jurisdiction, String told, @Nullable String country, String rule, String day)
            throws IOException {
        Accounts idle = Accounts.builder("2022").currency("USD").revenue(0).build();
        Assessment assessment = Mayfly.standard().assess(idle(jurisdiction, idle), LocalDate.of(2024, 1, 31));

        assertThat(TextReport.of(assessment).replaceAll("\\s+", " ")).contains(told);
        assertThat(new ObjectMapper().readTree(JsonReport.of(assessment)).findParents("knownAtRule"))
                .filteredOn(fact -> fact.path("text").asText().startsWith("accounts 2022"))
                .isNotEmpty()
                .allSatisfy(fact -> {
                    assertThat(fact.get("knownAt").asText()).isEqualTo(day);
                    assertThat(fact.get("knownAtRule").asText()).isEqualTo(rule);
                    assertThat(fact.get("knownAtJurisdiction").textValue()).isEqualTo(country);
                });
    }

    @Test
    void timeline_ofAccounts_tellsWhoseDeadlineGaveTheDay() throws IOException {
        Accounts overdue = Accounts.builder("2022").filing(FilingStatus.OVERDUE).build();
        Timeline timeline =
                Mayfly.standard().timeline(idle("SC", overdue), LocalDate.of(2023, 12, 1), LocalDate.of(2024, 6, 30));

        assertThat(TimelineText.of(timeline).replaceAll("\\s+", " "))
                .contains("2024-01-01 ", "(12 months and a day after the period: no deadline is known for SC)");
        assertThat(new ObjectMapper().readTree(JsonTimeline.of(timeline)).findParents("rule"))
                .filteredOn(cause -> cause.get("rule").isTextual())
                .extracting(cause -> cause.get("jurisdiction"))
                .extracting(JsonNode::textValue)
                .containsExactly("SC");
    }

    @Test
    void timeline_ofAPageThatNobodyDated_movesOnTheDayItWasFetched() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "idle", "registered": "2019-02-01", "jurisdiction": "RU"},
                 "marks": [{"kind": "unreliable-address", "source": "page"}],
                 "sources": {"page": {"title": "Page", "retrieved": "2024-02-10"}}}""");
        LocalDate fetched = LocalDate.of(2024, 2, 10);
        Timeline timeline = Mayfly.standard().timeline(dossier, fetched.minusDays(5), fetched.plusDays(5));

        assertThat(timeline.changes()).extracting(Timeline.Change::day).contains(fetched);
        assertThat(TimelineText.of(timeline).replaceAll("\\s+", " ")).contains("(source retrieved)");
        assertThat(TimelineText.of(timeline, Language.russian()).replaceAll("\\s+", " "))
                .contains("(дата получения источника)");
    }
}

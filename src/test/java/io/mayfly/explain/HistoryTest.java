package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Fact;
import io.mayfly.explain.History.Entry;
import io.mayfly.explain.History.Event;
import io.mayfly.explain.History.Strand;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Set<Event> OF_THEMSELVES = Set.of(Event.BEGAN, Event.HAPPENED, Event.UNDATED);

    private static Subject subject(Dossier dossier, LocalDate day) {
        return Subject.of(dossier, day, ReferenceData.standard());
    }

    /** A company of two facts of one field, in single quotes. */
    private static List<Entry> entries(String place, String one, String other) {
        return entries(DAY, place, one + ", " + other);
    }

    private static List<Entry> entries(LocalDate day, String place, String facts) {
        boolean ofCompany = place.startsWith("company.");
        String list = "'%s': [%s]".formatted(ofCompany ? place.substring("company.".length()) : place, facts);
        String json = ofCompany
                ? "{'company': {'id': 'a', %s}}".formatted(list)
                : "{'company': {'id': 'a'}, %s}".formatted(list);
        History history = History.of(subject(Dossiers.read(json.replace('\'', '"')), day));
        return history.strands().isEmpty()
                ? List.of()
                : history.strands().get(0).entries();
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.fact().describe() + " " + entry.event() + before(entry.before()))
                .toList();
    }

    private static String before(@Nullable Fact before) {
        return before == null ? "" : " <- " + before.describe();
    }

    @Test
    void of_addressMoved_laterOneReplacesTheEarlier() {
        assertThat(told(entries(
                        "addresses",
                        "{'text': 'New', 'role': 'registered', 'from': '2020'}",
                        "{'text': 'Old', 'role': 'registered', 'from': '2010'}")))
                .containsExactly("address: Old BEGAN", "address: New REPLACED <- address: Old");
    }

    @Test
    void of_otherPlacesOfBusiness_standBesideEachOther() {
        assertThat(told(entries(
                        "addresses",
                        "{'text': 'Old', 'role': 'operating', 'from': '2010'}",
                        "{'text': 'New', 'role': 'operating', 'from': '2020'}")))
                .containsExactly("address: Old BEGAN", "address: New BEGAN");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-03, REPLACED <- director: A",
        "2020-05-04, REPLACED <- director: A",
        "2020-05, REPLACED <- director: A",
        "2020-05-02, BEGAN",
        "2020-05-05, BEGAN",
    })
    void of_directorWhoLeftWhenAnotherCame_isReplaced(String left, String event) {
        assertThat(told(entries(
                        "officers",
                        "{'name': 'A', 'role': 'director', 'from': '2010', 'to': '%s'}".formatted(left),
                        "{'name': 'B', 'role': 'director', 'from': '2020-05-04'}")))
                .containsExactly("director: A BEGAN", "director: B " + event);
    }

    @Test
    void of_otherOffice_replacesNobody() {
        assertThat(told(entries(
                        "officers",
                        "{'name': 'A', 'role': 'director', 'from': '2010', 'to': '2020-05-03'}",
                        "{'name': 'B', 'role': 'secretary', 'from': '2020-05-04'}")))
                .containsExactly("director: A BEGAN", "secretary: B BEGAN");
    }

    @Test
    void of_nameChanged_replacesThatOfTheSameLanguage() {
        assertThat(told(entries(
                        DAY,
                        "company.names",
                        "{'text': 'A', 'kind': 'registered', 'from': '2010'},"
                                + "{'text': 'B', 'kind': 'registered', 'from': '2020'},"
                                + "{'text': 'C', 'kind': 'registered', 'language': 'ru', 'from': '2021'}")))
                .containsExactly("name: A BEGAN", "name: B REPLACED <- name: A", "name: C BEGAN");
    }

    @ParameterizedTest
    @CsvSource({"2023-02, CORRECTED <- accounts 2021: revenue 9 GBP", "2022-09, HAPPENED"})
    void of_otherFiguresOfTheSamePeriod_correctThoseKnownBefore(String filed, String event) {
        assertThat(told(entries(
                        "accounts",
                        "{'period': '2021', 'currency': 'GBP', 'revenue': 9, 'filedOn': '2022-09'}",
                        "{'period': '2021', 'currency': 'GBP', 'revenue': 10, 'filedOn': '%s'}".formatted(filed))))
                .contains("accounts 2021: revenue 10 GBP " + event);
    }

    @Test
    void of_otherPeriod_correctsNothing() {
        assertThat(told(entries(
                        "accounts",
                        "{'period': '2021', 'currency': 'GBP', 'revenue': 9, 'filedOn': '2022-09'}",
                        "{'period': '2021-01/2021-06', 'currency': 'GBP', 'revenue': 4, 'filedOn': '2022-10'}")))
                .allMatch(told -> told.endsWith("HAPPENED"));
    }

    @Test
    void of_sameFromAnotherSource_isToldAnew() {
        assertThat(told(entries(
                        "officers",
                        "{'name': 'A', 'from': '2010'}",
                        "{'name': 'A', 'from': '2010', 'knownAt': '2015'}")))
                .containsExactly("officer: A BEGAN", "officer: A TOLD_ANEW <- officer: A");
    }

    @Test
    void of_sameThatGoesOnWithAnotherBeginning_isToldAnew() {
        assertThat(told(entries("officers", "{'name': 'A', 'from': '2010'}", "{'name': 'A', 'from': '2011'}")))
                .containsExactly("officer: A BEGAN", "officer: A TOLD_ANEW <- officer: A");
    }

    @Test
    void of_sameAgainAfterItsEnd_beginsAgain() {
        assertThat(told(entries(
                        "officers", "{'name': 'A', 'from': '2010', 'to': '2011'}", "{'name': 'A', 'from': '2015'}")))
                .containsExactly("officer: A BEGAN", "officer: A BEGAN");
    }

    @Test
    void of_sameWithAnEnd_tellsThatItEnded() {
        List<Entry> entries = entries(
                "officers",
                "{'name': 'A', 'from': '2010-01-01'}",
                "{'name': 'A', 'from': '2010-01-01', 'to': '2020-06-30', 'knownAt': '2020-07-10'}");

        assertThat(told(entries)).containsExactly("officer: A BEGAN", "officer: A ENDED <- officer: A");
        assertThat(entries.get(1).lag()).isEqualTo(10);
    }

    @Test
    void of_endAlone_tellsThatItEnded() {
        assertThat(told(entries(DAY, "company.activities", "{'text': 'tea', 'to': '2020'}, {'text': 'hats'}")))
                .containsExactlyInAnyOrder("activity: tea ENDED", "activity: hats UNDATED");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-10, 2022-09-30, 20",
        "2022-09-10, 2022-09-01, -9",
        "2022-09, 2022-09-30, ",
        "2022-09-10, 2022-09, ",
    })
    void lag_bothDaysExact_isTheTimeBetween(String from, String known, @Nullable Long lag) {
        List<Entry> entries =
                entries(DAY, "owners", "{'name': 'A', 'from': '%s', 'knownAt': '%s'}".formatted(from, known));

        assertThat(entries.get(0).lag()).isEqualTo(lag);
    }

    @Test
    void lag_accounts_runsFromTheEndOfTheirPeriod() {
        assertThat(entries(DAY, "accounts", "{'period': '2021', 'filedOn': '2022-01-31'}")
                        .get(0)
                        .lag())
                .isEqualTo(31);
    }

    @Test
    void of_whatBecameKnownLater_isNotThere() {
        String later = "{'name': 'A', 'from': '2010', 'knownAt': '2023-07-25'}";

        assertThat(entries(DAY, "officers", later)).isEmpty();
        assertThat(entries(DAY.plusDays(1), "officers", later)).hasSize(1);
    }

    @Property(tries = 200)
    void of_anyDossier_hasEveryVisibleFactOnce(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        Dossier known = dossier.asKnownOn(day, ReferenceData.standard().filingDeadlines());
        Map<String, List<Fact>> told = new LinkedHashMap<>();
        for (Strand strand : History.of(subject(dossier, day)).strands()) {
            told.put(strand.field(), strand.entries().stream().map(Entry::fact).toList());
        }

        assertThat(told.keySet()).isEqualTo(known.factsByField().keySet());
        known.factsByField()
                .forEach((field, facts) -> assertThat(told.get(field)).containsExactlyInAnyOrderElementsOf(facts));
    }

    @Property(tries = 200)
    void of_earlierDay_tellsNothingKnownLater(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        History history = History.of(subject(dossier, day));

        assertThat(history.strands())
                .flatExtracting(Strand::entries)
                .allMatch(entry -> entry.knownAt().by(day));
        assertThat(History.of(
                        subject(dossier.asKnownOn(day, ReferenceData.standard().filingDeadlines()), day)))
                .isEqualTo(history);
    }

    @Property(tries = 200)
    void of_factsInAnyOrder_areToldInOne(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day, @ForAll Random random) {
        Subject subject = subject(dossier, day);

        subject.dossier().factsByField().forEach((field, facts) -> {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(Succession.of(field, shuffled, subject::knownAt))
                    .isEqualTo(Succession.of(field, facts, subject::knownAt));
        });
    }

    @Property(tries = 200)
    void of_anyDossier_namesAFactOfTheFieldWhereOneIsChanged(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        for (Strand strand : History.of(subject(dossier, day)).strands()) {
            List<Fact> facts = strand.entries().stream().map(Entry::fact).toList();
            assertThat(strand.entries()).allSatisfy(entry -> {
                assertThat(entry.before() == null)
                        .isEqualTo(OF_THEMSELVES.contains(entry.event())
                                || (entry.event() == Event.ENDED && entry.from() == null && entry.before() == null));
                assertThat(entry.before() == null || facts.contains(entry.before()))
                        .isTrue();
            });
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }
}

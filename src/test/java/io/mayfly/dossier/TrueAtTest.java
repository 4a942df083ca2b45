package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When each kind of fact is true. */
class TrueAtTest {

    /** One fact of each kind, with all the dates that it can have. */
    private static final Dossier ONE_OF_EACH = Dossiers.read("""
            {"company": {"id": "a",
              "names": [{"text": "A", "from": "2010", "to": "2011"}],
              "identifiers": [{"scheme": "LEI", "value": "1", "from": "2010", "to": "2011"}],
              "activities": [{"text": "tea", "from": "2010", "to": "2011"}],
              "licences": [{"kind": "other", "authority": "Office", "from": "2010", "to": "2011"}],
              "changes": [{"what": "name", "date": "2010-05"}],
              "authorisedCapital": {"value": {"amount": 1, "currency": "EUR"}, "from": "2010", "to": "2011"},
              "status": {"value": "active", "from": "2010", "to": "2011"},
              "parent": {"name": "P", "from": "2010", "to": "2011"},
              "listedOn": {"market": "M", "from": "2010", "to": "2011"}},
             "contacts": [{"kind": "phone", "since": "2010", "checks": [{"date": "2010-05", "result": "bounced"}]}],
             "addresses": [{"text": "X", "role": "registered", "from": "2010", "to": "2011"}],
             "observations": [{"date": "2010-05", "method": "search"}],
             "officers": [{"name": "O", "from": "2010", "to": "2011"}],
             "owners": [{"name": "O", "from": "2010", "to": "2011"}],
             "accounts": [{"period": "2010", "filedOn": "2011-05"}],
             "headcounts": [{"date": "2010-05", "value": 1}],
             "declarations": [{"date": "2010-05", "goods": "tea", "validUntil": "2015"}],
             "shipments": [{"role": "importer", "date": "2010-05", "goods": "tea"}],
             "contracts": [{"kind": "agency", "date": "2010", "to": "2011"}],
             "counterparties": [{"name": "C", "role": "supplier", "authorisedFrom": "2005", "from": "2010", "to": "2011"}],
             "statements": [{"date": "2010-05", "kind": "denial", "text": "No."}],
             "listings": [{"list": "L", "from": "2010", "to": "2011"}],
             "marks": [{"kind": "one-day-firm", "from": "2010", "to": "2011"}],
             "unavailable": [{"part": "accounts", "reason": "not-searched", "date": "2010-05"}]}
            """);

    private static final Set<Class<?>> EVENTS = Set.of(
            Change.class,
            ContactCheck.class,
            Declaration.class,
            Headcount.class,
            Observation.class,
            Shipment.class,
            Statement.class,
            Unavailable.class);

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TrueAtTest::kinds)
                : Stream.of(type);
    }

    static List<Fact> facts() {
        return ONE_OF_EACH.facts();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Test
    void kindsOfFact_each_areTriedHere() {
        Set<Class<?>> tried = ONE_OF_EACH.facts().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(kinds(Fact.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void trueFrom_eachKindOfFact_isItsOwnDate(Fact fact) {
        String event = EVENTS.contains(fact.getClass()) ? "2010-05" : null;

        assertThat(text(fact.trueFrom()))
                .isEqualTo(event != null ? event : fact instanceof Accounts ? "2010-01-01" : "2010");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void trueTo_eachKindOfFact_isItsEnd(Fact fact) {
        String event = EVENTS.contains(fact.getClass()) ? "2010-05" : null;
        String end = fact instanceof Accounts ? "2010-12-31" : fact instanceof Contact ? null : "2011";

        assertThat(text(fact.trueTo())).isEqualTo(event != null ? event : end);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-15, 2022-09-15", "2022-09, 2022-09"})
    void trueFrom_registrationOrDissolution_isTheDayItself(String value, String day) {
        Fact registered = new Stated<>(PartialDate.parse(value), null, null, PartialDate.parse("2023"), null);

        assertThat(registered.trueFrom()).hasToString(day);
        assertThat(registered.trueTo()).hasToString(day);
    }

    @Test
    void trueFrom_factsWithoutDates_doNotSay() {
        Dossier undated = Dossiers.read("""
                {"company": {"id": "a", "status": "active", "names": [{"text": "A"}]},
                 "headcounts": [{"value": 1}], "contracts": [{"kind": "agency"}]}
                """);

        assertThat(undated.facts()).hasSize(4).allSatisfy(fact -> {
            assertThat(fact.trueFrom()).isNull();
            assertThat(fact.trueTo()).isNull();
        });
    }

    /** A contract says when it is made when it will end, and accounts are never known before the end of their period. */
    @Test
    void asKnownOn_endToCome_isHiddenInEveryKindButContracts() {
        LocalDate day = LocalDate.of(2011, 6, 1);
        Dossier known = ONE_OF_EACH.asKnownOn(day, (country, end) -> null);

        assertThat(known.facts())
                .isNotEmpty()
                .filteredOn(
                        fact -> fact.trueTo() != null && fact.trueTo().latest().isAfter(day))
                .hasOnlyElementsOfType(Contract.class);
    }
}

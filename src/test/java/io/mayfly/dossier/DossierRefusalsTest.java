package io.mayfly.dossier;

import static io.mayfly.dossier.Quoted.accounts;
import static io.mayfly.dossier.Quoted.company;
import static io.mayfly.dossier.Quoted.dossier;
import static io.mayfly.dossier.Quoted.problems;
import static io.mayfly.dossier.Quoted.shipment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mayfly.json.Problem;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader refuses, with the place, the value and the expectation of each problem. */
class DossierRefusalsTest {

    private static final String DATE =
            "an ISO date such as 2022-09-15, 2022-09 or 2022, or a period such as 2022-10/2022-12";
    private static final String CURRENCY = "an ISO 4217 currency code such as \"EUR\"";
    private static final String COUNTRY = "an ISO 3166-1 alpha-2 code of two capital letters, such as \"RU\"";
    private static final String REQUIRED = "a value: this field is required";
    private static final String NOT_BLANK = "text that is not blank; leave the field out if unknown";

    private static Arguments refused(String json, String pointer, @Nullable String value, String expected) {
        return arguments(json, pointer, value, expected);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                // Required fields
                refused("{}", "/company", null, REQUIRED),
                refused("{'company': null}", "/company", "null", REQUIRED),
                refused("{'company': {'id': null}}", "/company/id", "null", REQUIRED),
                refused(company("'registered': {'value': null}"), "/company/registered/value", "null", REQUIRED),
                refused("{'company': {}}", "/company/id", null, REQUIRED),
                refused(dossier("'headcounts': [{}]"), "/headcounts/0/value", null, REQUIRED),
                refused(dossier("'shipments': [{'goods': 'tea'}]"), "/shipments/0/role", null, REQUIRED),
                refused(dossier("'sources': {'s': {}}"), "/sources/s/title", null, REQUIRED),
                refused(company("'registered': {'from': '2022'}"), "/company/registered/value", null, REQUIRED),
                refused(company("'activities': [{'scheme': 'NACE'}]"), "/company/activities/0/text", null, REQUIRED),
                // Null items
                refused(company("'names': [null]"), "/company/names/0", "null", REQUIRED),
                refused(company("'names': [{'text': 'A'}, null]"), "/company/names/1", "null", REQUIRED),
                refused(
                        dossier("'shipments': [{'role': 'importer', 'goods': 'tea', 'transit': ['HK', null]}]"),
                        "/shipments/0/transit/1",
                        "null",
                        REQUIRED),
                refused(dossier("'sources': {'a/b~c': null}"), "/sources/a~1b~0c", "null", REQUIRED),
                // Wrong types
                refused("[]", "", "a list", "an object"),
                refused("'x'", "", "\"x\"", "an object"),
                refused("5", "", "5", "an object"),
                refused("null", "", "null", "an object"),
                refused("{'company': 5}", "/company", "5", "an object"),
                refused(company("'names': {'text': 'A'}"), "/company/names", "an object", "a list"),
                refused(company("'names': [['A']]"), "/company/names/0", "a list", "an object"),
                refused(company("'names': [{'text': 5}]"), "/company/names/0/text", "5", "text"),
                refused(company("'names': [{'text': true}]"), "/company/names/0/text", "true", "text"),
                refused(company("'registered': 2022"), "/company/registered", "2022", "text"),
                refused(company("'registered': {'value': 2022}"), "/company/registered/value", "2022", "text"),
                refused(company("'registered': ['2022']"), "/company/registered", "a list", "an object"),
                refused(
                        company("'registered': {'value': {'earliest': '2022-01-01', 'latest': '2022-01-01'}}"),
                        "/company/registered/value",
                        "an object",
                        "text"),
                refused(dossier("'sources': []"), "/sources", "a list", "an object"),
                refused(
                        dossier("'addresses': [{'text': 'A', 'role': 'registered', 'officerHome': 'true'}]"),
                        "/addresses/0/officerHome",
                        "\"true\"",
                        "true or false"),
                refused(
                        dossier("'addresses': [{'text': 'A', 'role': 'registered', 'officerHome': 1}]"),
                        "/addresses/0/officerHome",
                        "1",
                        "true or false"),
                refused(
                        dossier("'declarations': [{'goods': 'tea', 'value': 5}]"),
                        "/declarations/0/value",
                        "5",
                        "an object"),
                // Numbers
                refused(dossier("'headcounts': [{'value': '5'}]"), "/headcounts/0/value", "\"5\"", "a whole number"),
                refused(dossier("'headcounts': [{'value': 1.5}]"), "/headcounts/0/value", "1.5", "a whole number"),
                refused(dossier("'headcounts': [{'value': 1e19}]"), "/headcounts/0/value", "1e19", "a whole number"),
                refused(
                        dossier("'headcounts': [{'value': 1e999999999}]"),
                        "/headcounts/0/value",
                        "1e999999999",
                        "a whole number"),
                refused(
                        dossier("'headcounts': [{'value': 1e-2147483647}]"),
                        "/headcounts/0/value",
                        "1e-2147483647",
                        "a whole number"),
                refused(dossier("'headcounts': [{'value': ' '}]"), "/headcounts/0/value", "\" \"", "a whole number"),
                refused(
                        dossier("'headcounts': [{'value': 99999999999999999999}]"),
                        "/headcounts/0/value",
                        "99999999999999999999",
                        "a whole number"),
                refused(
                        dossier("'headcounts': [{'value': -1}]"),
                        "/headcounts/0/value",
                        "-1",
                        "a whole number of 0 or more"),
                refused(
                        dossier("'shipments': [{'role': 'importer', 'goods': 'tea', 'count': 0}]"),
                        "/shipments/0/count",
                        "0",
                        "a whole number of 1 or more"),
                refused(
                        dossier("'contacts': [{'kind': 'phone', 'checks': [{'result': 'reached', 'attempts': 0}]}]"),
                        "/contacts/0/checks/0/attempts",
                        "0",
                        "a whole number of 1 or more"),
                refused(
                        dossier("'declarations': [{'goods': 'tea', 'quantity': -2.5}]"),
                        "/declarations/0/quantity",
                        "-2.5",
                        "a number of 0 or more"),
                refused(accounts("'revenue': NaN"), "/accounts/0/revenue", "NaN", "a number"),
                refused(accounts("'revenue': -Infinity"), "/accounts/0/revenue", "-Infinity", "a number"),
                refused(accounts("'revenue': 'NaN'"), "/accounts/0/revenue", "\"NaN\"", "a number"),
                refused(
                        accounts("'currency': 'EUR', 'revenue': 1e999999999"),
                        "/accounts/0/revenue",
                        "1E+999999999",
                        "a number with at most 30 digits on either side of the point"),
                refused(
                        accounts("'currency': 'EUR', 'revenue': 1e-31"),
                        "/accounts/0/revenue",
                        "1E-31",
                        "a number with at most 30 digits on either side of the point"),
                refused(accounts("'revenue': 1e9999999999"), "/accounts/0/revenue", "1e9999999999", "a number"),
                refused(accounts("'revenue': 1e-9999999999"), "/accounts/0/revenue", "1e-9999999999", "a number"),
                // Money
                refused(accounts("'revenue': 0, 'currency': 'QQQ'"), "/accounts/0/currency", "\"QQQ\"", CURRENCY),
                refused(accounts("'revenue': 0, 'currency': ' EUR'"), "/accounts/0/currency", "\" EUR\"", CURRENCY),
                refused(accounts("'revenue': 0, 'currency': 'eur'"), "/accounts/0/currency", "\"eur\"", CURRENCY),
                refused(accounts("'revenue': 0, 'currency': ''"), "/accounts/0/currency", "\"\"", CURRENCY),
                refused(accounts("'revenue': 0, 'currency': 978"), "/accounts/0/currency", "978", CURRENCY),
                refused(
                        accounts("'revenue': 5"),
                        "/accounts/0/currency",
                        null,
                        "an ISO 4217 code: only a zero amount may lack a currency"),
                refused(
                        dossier("'declarations': [{'goods': 'tea', 'value': {'amount': 5}}]"),
                        "/declarations/0/value/currency",
                        null,
                        "an ISO 4217 code: only a zero amount may lack a currency"),
                refused(
                        dossier("'shipments': [{'role': 'importer', 'goods': 'tea', 'value': {'amount': -5,"
                                + " 'currency': 'EUR'}}]"),
                        "/shipments/0/value",
                        "-5 EUR",
                        "an amount of 0 or more"),
                // Dates
                refused(company("'registered': '2022-13'"), "/company/registered", "\"2022-13\"", DATE),
                refused(company("'registered': {'value': '2022-2'}"), "/company/registered/value", "\"2022-2\"", DATE),
                refused(dossier("'headcounts': [{'date': '', 'value': 1}]"), "/headcounts/0/date", "\"\"", DATE),
                refused(
                        dossier("'headcounts': [{'date': '2023/2022', 'value': 1}]"),
                        "/headcounts/0/date",
                        "2023-01-01/2022-12-31",
                        "a period that does not end before it begins"),
                refused(
                        dossier("'officers': [{'name': 'A', 'from': '2023-05', 'to': '2023-04'}]"),
                        "/officers/0/to",
                        "\"2023-04\"",
                        "a date that is not before 2023-05"),
                refused(
                        company("'jurisdiction': {'value': 'RU', 'from': '2023', 'to': '2022'}"),
                        "/company/jurisdiction/to",
                        "\"2022\"",
                        "a date that is not before 2023"),
                refused(
                        company("'activities': [{'text': 'tea', 'from': '2023', 'to': '2022'}]"),
                        "/company/activities/0/to",
                        "\"2022\"",
                        "a date that is not before 2023"),
                refused(
                        company("'identifiers': [{'scheme': 'LEI', 'value': '1', 'from': '2023', 'to': '2022'}]"),
                        "/company/identifiers/0/to",
                        "\"2022\"",
                        "a date that is not before 2023"),
                refused(
                        company(
                                "'paidInCapital': {'value': {'amount': 1, 'currency': 'EUR'}, 'from': '2023', 'to': '2022'}"),
                        "/company/paidInCapital/to",
                        "\"2022\"",
                        "a date that is not before 2023"),
                refused(
                        company("'registered': '2022', 'dissolved': '2021'"),
                        "/company/dissolved",
                        "\"2021\"",
                        "a date that is not before 2022"),
                refused(
                        accounts("'filedOn': '2021-12'"),
                        "/accounts/0/filedOn",
                        "\"2021-12\"",
                        "a date that is not before 2022"),
                refused(
                        accounts("'filing': 'overdue', 'filedOn': '2023'"),
                        "/accounts/0/filing",
                        "overdue",
                        "no amounts and no filing date beside overdue accounts"),
                // Text and choices
                refused(company("'legalForm': ' '"), "/company/legalForm", "\" \"", NOT_BLANK),
                refused(company("'legalForm': {'value': ''}"), "/company/legalForm/value", "\"\"", NOT_BLANK),
                refused(company("'names': [{'text': '\u00a0'}]"), "/company/names/0/text", "\"\u00a0\"", NOT_BLANK),
                refused(company("'names': [{'text': ''}]"), "/company/names/0/text", "\"\"", NOT_BLANK),
                refused(
                        dossier("'declarations': [{'goods': 'tea', 'model': ' '}]"),
                        "/declarations/0/model",
                        "\" \"",
                        NOT_BLANK),
                refused(
                        dossier("'shipments': [{'role': 'importer', 'goods': 'tea', 'transit': ['HK', ' ']}]"),
                        "/shipments/0/transit/1",
                        "\" \"",
                        COUNTRY),
                refused(dossier("'sources': {' ': {'title': 'T'}}"), "/sources", "\" \"", "keys that are not blank"),
                refused(
                        dossier("'declarations': [{'goods': 'tea', 'hsCode': '62.10'}]"),
                        "/declarations/0/hsCode",
                        "\"62.10\"",
                        "6 to 10 digits without dots or spaces"),
                refused(
                        company("'status': 'alive'"),
                        "/company/status",
                        "\"alive\"",
                        "one of active, dormant, closing, dissolved"),
                refused(company("'status': 1"), "/company/status", "1", "one of active, dormant, closing, dissolved"),
                refused(
                        dossier("'shipments': [{'role': 'IMPORTER', 'goods': 'tea'}]"),
                        "/shipments/0/role",
                        "\"IMPORTER\"",
                        "one of importer, exporter, intermediary"),
                refused(
                        "{'company': {'id': 'a\\ud83d'}}",
                        "/company/id",
                        "\\ud83d at character 2",
                        "whole characters: no encoding can write half of a surrogate pair"),
                // Countries
                refused(company("'jurisdiction': 'Russia'"), "/company/jurisdiction", "\"Russia\"", COUNTRY),
                refused(company("'jurisdiction': 'ru'"), "/company/jurisdiction", "\"ru\"", COUNTRY),
                refused(company("'jurisdiction': 'RUS'"), "/company/jurisdiction", "\"RUS\"", COUNTRY),
                refused(company("'jurisdiction': 'РУ'"), "/company/jurisdiction", "\"РУ\"", COUNTRY),
                refused(
                        company("'jurisdiction': 'UK'"),
                        "/company/jurisdiction",
                        "\"UK\"",
                        "an ISO 3166-1 alpha-2 code of two capital letters, \"GB\" for the United Kingdom"),
                refused(
                        company("'jurisdiction': {'value': 'Russia', 'from': '2020'}"),
                        "/company/jurisdiction/value",
                        "\"Russia\"",
                        COUNTRY),
                refused(
                        company("'parent': {'name': 'P', 'jurisdiction': ''}"),
                        "/company/parent/jurisdiction",
                        "\"\"",
                        COUNTRY),
                refused(
                        dossier("'addresses': [{'text': 'A', 'role': 'registered', 'country': 'Russia'}]"),
                        "/addresses/0/country",
                        "\"Russia\"",
                        COUNTRY),
                refused(
                        dossier("'counterparties': [{'name': 'A', 'role': 'supplier', 'country': 'China'}]"),
                        "/counterparties/0/country",
                        "\"China\"",
                        COUNTRY),
                refused(shipment("'origin': 'Italy'"), "/shipments/0/origin", "\"Italy\"", COUNTRY),
                refused(shipment("'dispatch': 'Italy'"), "/shipments/0/dispatch", "\"Italy\"", COUNTRY),
                refused(shipment("'destination': 'Italy'"), "/shipments/0/destination", "\"Italy\"", COUNTRY),
                refused(shipment("'transit': ['Italy']"), "/shipments/0/transit/0", "\"Italy\"", COUNTRY),
                // Sources
                refused(
                        company("'names': [{'text': 'A', 'source': 'p/q'}]"),
                        "/company/names/0/source",
                        "\"p/q\"",
                        "the key of a source: one of the declared sources, of which there are none"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void read_oneMistake_isRefusedWithPlaceValueAndExpectation(
            String json, String pointer, @Nullable String value, String expected) {
        assertThat(problems(json)).containsExactly(new Problem(pointer, value, expected));
    }

    static Stream<Arguments> unknownFields() {
        return Stream.of(
                arguments(dossier("'foo': 1"), "/foo", "foo"),
                arguments(dossier("'foo': {'bar': [1, {}]}"), "/foo", "foo"),
                arguments(company("'a/b~c': {'x': [1]}"), "/company/a~1b~0c", "a/b~c"),
                arguments(company("'registerd': '2022'"), "/company/registerd", "registerd"),
                arguments(company("'registered': {'value': '2022', 'x': {}}"), "/company/registered/x", "x"),
                arguments(company("'names': [{'x': {}, 'text': 'A'}]"), "/company/names/0/x", "x"),
                arguments(dossier("'sources': {'a/b': {'title': 'T', 'x': []}}"), "/sources/a~1b/x", "x"));
    }

    @ParameterizedTest
    @MethodSource("unknownFields")
    void read_unknownField_isRefusedWithTheKnownOnes(String json, String pointer, String name) {
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.value()).isEqualTo("the unknown field \"" + name + "\"");
            assertThat(problem.expected()).startsWith("one of the fields ");
        });
    }
}

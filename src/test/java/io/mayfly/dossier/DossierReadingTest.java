package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses, with the place, the value and the expectation of each problem. */
class DossierReadingTest {

    private static final String DATE =
            "an ISO date such as 2022-09-15, 2022-09 or 2022, or a period such as 2022-10/2022-12";
    private static final String CURRENCY = "an ISO 4217 currency code such as \"EUR\"";
    private static final String COUNTRY = "an ISO 3166-1 alpha-2 code of two capital letters, such as \"RU\"";
    private static final String REQUIRED = "a value: this field is required";
    private static final String NOT_BLANK = "text that is not blank; leave the field out if unknown";

    private static String company(String fields) {
        return "{'company': {'id': 'x', " + fields + "}}";
    }

    private static String dossier(String fields) {
        return "{'company': {'id': 'x'}, " + fields + "}";
    }

    private static String accounts(String fields) {
        return dossier("'accounts': [{'period': '2022', " + fields + "}]");
    }

    private static String shipment(String fields) {
        return dossier("'shipments': [{'role': 'importer', 'goods': 'tea', " + fields + "}]");
    }

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
                        "no revenue and no filing date beside overdue accounts"),
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

    static Stream<Arguments> noJson() {
        return Stream.of(
                arguments("{'company': {'id': 'x', 'id': 'y'}}", "Duplicate field 'id'"),
                arguments(company("'registered': {'value': '2022', 'value': '2022'}"), "Duplicate field 'value'"),
                arguments(dossier("'sources': {'s': {'title': 'T'}, 's': {'title': 'T'}}"), "Duplicate field 's'"),
                arguments("{'company': {'id': 'x'", "Unexpected end-of-input"),
                arguments(dossier("'officers': []") + " x", "Unrecognized token 'x'"),
                arguments("/* c */" + dossier("'officers': []"), "comment"),
                arguments(dossier("'headcounts': [{'value': 01}]"), "Leading zeroes"),
                arguments(company("'names': [{'text': 'a\nb'}]"), "Illegal unquoted character"));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void read_noValidJson_isRefusedWithThePlace(String json, String reason) {
        assertThat(problems(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected())
                        .startsWith("valid JSON: ")
                        .contains(reason)
                        .contains(" at line "));
    }

    @Test
    void read_secondDocument_isRefused() {
        assertThat(problems("{'company': {'id': 'x'}} {}"))
                .containsExactly(new Problem("", "more text at line 1, column 26", "nothing after the document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void read_nothing_isRefused(String json) {
        assertThat(problems(json)).containsExactly(new Problem("", null, "an object"));
    }

    static Stream<Arguments> hugeInputs() {
        String open = "{'company': {'id': 'x', ";
        return Stream.of(
                arguments("lists", "[".repeat(100_000)),
                arguments("objects", "{'a': ".repeat(100_000)),
                arguments("known objects", "{'company': ".repeat(100_000)),
                arguments("unknown field", open + "'foo': " + "[".repeat(100_000)),
                arguments("stated lists", open + "'registered': " + "[".repeat(100_000)),
                arguments("stated lists within limits", company("'registered': " + "[".repeat(900) + "]".repeat(900))),
                arguments("stated objects", open + "'registered': " + "{'value': ".repeat(100_000)),
                arguments(
                        "stated objects within limits",
                        company("'registered': " + "{'value': ".repeat(900) + "1" + "}".repeat(900))),
                arguments("digits", accounts("'revenue': " + "1".repeat(100_000))),
                arguments("digits of a count", dossier("'headcounts': [{'value': " + "1".repeat(900) + "}]")),
                arguments("digits in unknown field", dossier("'foo': " + "1".repeat(100_000))),
                arguments("text", company("'names': [{'text': '" + "x".repeat(21_000_000) + "'}]")),
                arguments("field name", "{'" + "n".repeat(100_000) + "': 1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeInputs")
    void read_hugeOrDeepInput_isRefusedLikeAnyOther(String name, String json) {
        List<Problem> problems = problems(json);
        assertThat(problems).as(name).isNotEmpty();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(Objects.requireNonNullElse(problem.value(), ""))
                        .hasSizeLessThan(100));
    }

    @Test
    void read_manyMistakes_areAllReportedOnce() {
        List<Problem> problems = problems("""
                {
                  'company': {
                    'id': ' ', 'registered': '2022-13', 'registerd': '2022', 'status': 'alive',
                    'names': [{'text': ''}, {'txt': 'A'}]
                  },
                  'headcounts': [{'value': 1.5}, {'date': 'x', 'value': -2}, {'value': '5'}],
                  'accounts': [{'period': '2022', 'currency': 'QQQ', 'revenue': 5}],
                  'shipments': [{'role': 'carrier', 'goods': 5}, {'role': 'importer', 'goods': 'tea', 'count': 0}],
                  'sources': {'s': {}},
                  'foo': {}
                }
                """);
        assertThat(problems.stream().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/company/id",
                        "/company/registered",
                        "/company/registerd",
                        "/company/status",
                        "/company/names/0/text",
                        "/company/names/1/text",
                        "/company/names/1/txt",
                        "/headcounts/0/value",
                        "/headcounts/1/date",
                        "/headcounts/1/value",
                        "/headcounts/2/value",
                        "/accounts/0/currency",
                        "/shipments/0/role",
                        "/shipments/0/goods",
                        "/shipments/1/count",
                        "/sources/s/title",
                        "/foo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "XK", "SU", "YU"})
    void read_countryOfTheRightForm_isAcceptedWhateverTheYear(String code) {
        Stated<String> jurisdiction =
                read(company("'jurisdiction': '" + code + "'")).company().jurisdiction();
        assertThat(jurisdiction).isEqualTo(Stated.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 5",
        "1e2, 100",
        "1500e-2, 15",
        "0e999999999, 0",
        "-0.0, 0",
        "9.223372036854775807e18, 9223372036854775807"
    })
    void read_wholeNumberWrittenWithPointOrExponent_isRead(String written, long value) {
        assertThat(read(dossier("'headcounts': [{'value': " + written + "}]")).headcounts())
                .extracting(Headcount::value)
                .containsExactly(value);
    }

    @Test
    void read_byteOrderMark_isPassedOver() {
        assertThat(read("\ufeff" + dossier("'officers': []"))).isEqualTo(read(dossier("'officers': []")));
        assertThat(problems("\ufeff\ufeff{}")).hasSize(1);
    }

    @Test
    void read_nullBeforeABreak_isTold() {
        assertThat(problems("{'company': {'id': null}, 'officers'"))
                .contains(new Problem("/company/id", "null", REQUIRED))
                .hasSize(2);
    }

    @Test
    void read_manyMistakesOfOneRecord_areAllReportedOnce() {
        assertThat(problems("""
                {
                  'company': {'id': '', 'registered': {'value': ' ', 'from': '2022', 'to': '2021', 'source': ''},
                      'jurisdiction': {'value': ' ', 'from': '2022', 'to': '2021', 'source': ''},
                      'parent': {'name': 7, 'jurisdiction': 'Russia', 'from': '2022', 'to': '2021'},
                      'activities': [{'code': ' ', 'scheme': ''}, {'scheme': ''}]},
                  'accounts': [{'employees': -1, 'revenue': 1e40, 'filing': 'overdue', 'source': ' '},
                      {'period': '2022', 'revenue': 5, 'dueOn': '2021', 'filedOn': '2020'}],
                  'shipments': [{'goods': '', 'count': 0, 'hsCode': 'x', 'quantity': -1, 'origin': 'UK', 'unit': ''}],
                  'officers': [null],
                  'sources': {'s': null}
                }
                """).stream().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/company/id",
                        "/company/registered/value",
                        "/company/registered/to",
                        "/company/registered/source",
                        "/company/jurisdiction/value",
                        "/company/jurisdiction/to",
                        "/company/jurisdiction/source",
                        "/company/parent/name",
                        "/company/parent/jurisdiction",
                        "/company/parent/to",
                        "/company/activities/0/code",
                        "/company/activities/0/scheme",
                        "/company/activities/1/scheme",
                        "/company/activities/1/text",
                        "/accounts/0/period",
                        "/accounts/0/employees",
                        "/accounts/0/revenue",
                        "/accounts/0/currency",
                        "/accounts/0/filing",
                        "/accounts/0/source",
                        "/accounts/1/currency",
                        "/accounts/1/dueOn",
                        "/accounts/1/filedOn",
                        "/shipments/0/role",
                        "/shipments/0/goods",
                        "/shipments/0/count",
                        "/shipments/0/hsCode",
                        "/shipments/0/quantity",
                        "/shipments/0/origin",
                        "/shipments/0/unit",
                        "/officers/0",
                        "/sources/s");
    }

    @Test
    void read_severalMissingSources_reportsEach() {
        assertThat(problems(company("'names': [{'text': 'A', 'source': 'p'}, {'text': 'B', 'source': 'q'}]")))
                .extracting(Problem::pointer)
                .containsExactly("/company/names/0/source", "/company/names/1/source");
    }

    @Test
    void read_missingSourceNamedTwice_isReportedAtBothWithTheNearest() {
        String json = "{'company': {'id': 'x', 'names': [{'text': 'B', 'source': 'registr'}, {'text': 'A'}],"
                + " 'registered': {'value': '2022', 'source': 'registr'}},"
                + " 'contacts': [{'kind': 'phone', 'source': 'site', 'checks': [{'result': 'reached', 'source': 'sight'}]}],"
                + " 'sources': {'register': {'title': 'source'}, 'site': {'title': 'T'}}}";
        String sources = "the key of a source: one of the declared sources register, site; the nearest is ";
        assertThat(problems(json))
                .containsExactly(
                        new Problem("/company/names/0/source", "\"registr\"", sources + "register"),
                        new Problem("/company/registered/source", "\"registr\"", sources + "register"),
                        new Problem("/contacts/0/checks/0/source", "\"sight\"", sources.replaceFirst("; .*", "")));
    }

    @Test
    void readLenient_missingSourceInAnUnknownField_isPassedOver() {
        String unknown = "'unknown': [{'source': 's'}]";
        assertThat(Dossiers.readLenient(json(dossier(unknown))).unknownFields()).hasSize(1);
        assertThatThrownBy(() ->
                        Dossiers.readLenient(json(dossier(unknown + ", 'officers': [{'name': 'A', 'source': 's'}]"))))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/officers/0/source"));
    }

    @Test
    void read_bareValue_isShortForAStatedOne() {
        Dossier bare = read(company("'registered': '2022-09', 'status': 'active', 'jurisdiction': 'RU'"));
        Dossier full = read(company("'registered': {'value': '2022-09'}, 'status': {'value': 'active'},"
                + " 'jurisdiction': {'value': 'RU', 'source': null, 'knownAt': null}"));
        assertThat(bare).isEqualTo(full);
        assertThat(bare.company().registered()).isEqualTo(Stated.of(PartialDate.parse("2022-09")));
    }

    @Test
    void write_statedValueWithoutSourceAndDates_isBare() {
        assertThat(Dossiers.write(read(company("'registered': {'value': '2022-09'}"))))
                .isEqualTo("{\"company\":{\"id\":\"x\",\"registered\":\"2022-09\"}}");
    }

    @Test
    void write_statedValueWithADate_isAnObject() {
        String json = "{\"company\":{\"id\":\"x\",\"registered\":{\"value\":\"2022-09\",\"knownAt\":\"2023\"}}}";
        assertThat(Dossiers.write(Dossiers.read(json))).isEqualTo(json);
    }

    @Test
    void read_nullAndAbsentFields_areTheSame() {
        assertThat(read(company("'names': null, 'registered': null, 'parent': null")))
                .isEqualTo(read("{'company': {'id': 'x'}, 'accounts': null, 'sources': null}"));
    }

    @Test
    void readLenient_unknownFields_arePassedOverAndCounted() {
        StrictJson.Lenient<Dossier> read = Dossiers.readLenient(
                json("{'company': {'id': 'x', 'y': {'z': 1}, 'names': [{'text': 'A', 'w': 1}]}, 'v': []}"));
        assertThat(read.value()).isEqualTo(read(company("'names': [{'text': 'A'}]")));
        assertThat(read.unknownFields())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/company/y", "/company/names/0/w", "/v");
    }

    @Test
    void readLenient_otherMistakes_areStillRefused() {
        assertThatThrownBy(() -> Dossiers.readLenient(json("{'company': {'id': 'x', 'y': 1, 'status': 'alive'}}")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/company/status");
        assertThatThrownBy(() -> Dossiers.readLenient(json(company("'names': [{'text': 'A', 'source': 's'}]"))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/company/names/0/source");
    }

    private static Dossier read(String json) {
        return Dossiers.read(json(json));
    }

    private static List<Problem> problems(String json) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> Dossiers.read(json(json)));
        return Objects.requireNonNull(thrown).problems();
    }

    /** Single quotes read better in Java. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }
}

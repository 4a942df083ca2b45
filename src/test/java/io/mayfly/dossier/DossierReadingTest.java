package io.mayfly.dossier;

import static io.mayfly.dossier.Quoted.company;
import static io.mayfly.dossier.Quoted.dossier;
import static io.mayfly.dossier.Quoted.json;
import static io.mayfly.dossier.Quoted.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader accepts in which forms, and that it tells all mistakes at once. */
class DossierReadingTest {

    private static final String REQUIRED = "a value: this field is required";

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
}

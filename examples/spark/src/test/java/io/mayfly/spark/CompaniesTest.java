package io.mayfly.spark;

import static io.mayfly.spark.Invented.companies;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossiers;
import io.mayfly.register.Register;
import io.mayfly.score.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CompaniesTest {

    private static List<Row> assessed(Companies companies) {
        return companies.assess(companies.register()).collectAsList();
    }

    private static List<String> reports(Companies companies) {
        return assessed(companies).stream()
                .map(row -> row.<String>getAs("report"))
                .toList();
    }

    @Test
    void assess_companiesOfTheExamples_saysToTheByteWhatTheLibrarySays() throws IOException {
        List<String> lines = Invented.examples();

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(reports(companies(lines, 3))).isEqualTo(Invented.reports(lines));
    }

    @Test
    void assess_companiesThatBuyFromEachOther_saysToTheByteWhatTheLibrarySays() {
        List<String> lines = Invented.traders(100);

        assertThat(reports(companies(lines, 4)))
                .isEqualTo(Invented.reports(lines))
                .allMatch(report -> report.contains("counterparty-shell-score"));
    }

    @Test
    void register_companiesThatOthersBuyFrom_bearScores() {
        Register register = companies(Invented.traders(10), 2).register();

        assertThat(register.companies()).isEqualTo(10);
        assertThat(register.company(0).score()).isNotNull().isGreaterThan(41);
    }

    @Test
    void assess_anyNumberOfPartitions_isTheSame() {
        List<String> lines = Invented.traders(40);
        Companies one = companies(lines, 1);
        Register register = one.register();
        List<Row> rows = one.assess(register).collectAsList();

        for (int partitions : new int[] {3, 16, 64}) {
            Companies more = companies(lines, partitions);
            assertThat(more.register().hash()).as("%s partitions", partitions).isEqualTo(register.hash());
            assertThat(more.assess(register).collectAsList())
                    .as("%s partitions", partitions)
                    .isEqualTo(rows);
        }
    }

    @Test
    void score_oneAddressOfVeryMany_endsWithWhatTheLibrarySays() {
        List<String> lines = Invented.atOneAddress(20_000);
        Companies companies = companies(lines, 2);
        Register register = companies.register();

        assertThat(companies.score(register).collectAsList())
                .extracting(row -> row.getAs("company") + " " + row.getAs("score") + row.getList(6))
                .containsExactlyElementsOf(Invented.assessed(lines)
                        .map(each -> each.company() + " " + each.assessment().score()
                                + each.assessment().reasons().stream()
                                        .map(Reason::text)
                                        .toList())
                        .toList());
        assertThat(companies(lines.subList(0, 1), 1).assess(register).first().<String>getAs("report"))
                .contains("\"mass-address\"")
                .isEqualTo(Invented.assessed(lines)
                        .findFirst()
                        .map(Invented::report)
                        .orElseThrow());
    }

    @Test
    void assess_anyData_sendsNoLineFromPartitionToPartition() {
        Companies companies = companies(Invented.traders(10), 4);

        assertThat(companies
                        .assess(companies.register())
                        .queryExecution()
                        .executedPlan()
                        .toString())
                .contains("MapPartitions")
                .doesNotContain("Exchange");
    }

    @Test
    void assess_brokenLines_areRowsWithTheirErrorAndStopNothing() {
        List<String> good = Invented.traders(3);
        List<String> lines = new ArrayList<>(good);
        lines.addAll(1, Arrays.asList("{\"company\":{}}", "", "[1", null, Lines.NOT_UTF8 + "{\uFFFD}"));

        List<Row> rows = assessed(companies(lines, 2));

        assertThat(rows).hasSize(7);
        assertThat(rows)
                .extracting(row -> row.<String>getAs("line"))
                .containsExactly(null, "{\"company\":{}}", "[1", null, "{\uFFFD}", null, null);
        assertThat(rows.get(1).<String>getAs("error")).contains("/company/id");
        assertThat(rows.get(2).<String>getAs("error")).isNotBlank();
        assertThat(rows.get(3).<String>getAs("error")).isEqualTo("no dossier");
        assertThat(rows.get(4).<String>getAs("error")).isEqualTo("not UTF-8 text");
        assertThat(rows)
                .filteredOn(row -> row.getAs("error") == null)
                .extracting(row -> row.<String>getAs("report"))
                .isEqualTo(Invented.reports(good));
    }

    @Test
    void assess_noLines_isNoRows() {
        assertThat(assessed(companies(List.of(), 1))).isEmpty();
    }

    @Test
    void assess_columns_areThoseOfTheAssessment() {
        List<String> lines = Invented.traders(1);
        var assessment = Mayfly.standard().assess(Dossiers.read(lines.get(0)), Invented.DAY);

        Row row = assessed(companies(lines, 1)).get(0);

        assertThat(row.schema()).isEqualTo(AssessmentRows.SCHEMA);
        assertThat(row.<String>getAs("company")).isEqualTo("t-0");
        assertThat(row.<BigDecimal>getAs("score")).isEqualTo(assessment.score().decimal());
        assertThat(row.<String>getAs("band")).isEqualTo(assessment.band().name());
        assertThat(row.<BigDecimal>getAs("low"))
                .isEqualTo(assessment.interval().low().decimal());
        assertThat(row.<BigDecimal>getAs("high"))
                .isEqualTo(assessment.interval().high().decimal());
        assertThat(row.<BigDecimal>getAs("coverage")).isEqualTo(assessment.expectedCoverage());
        assertThat(row.<String>getList(row.fieldIndex("reasons")))
                .hasSameSizeAs(assessment.reasons())
                .first()
                .isEqualTo(assessment.reasons().get(0).text());
    }
}

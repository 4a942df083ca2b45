package io.mayfly.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.register.Register;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SqlFunctionsTest {

    private static List<Row> sql(List<@Nullable String> lines, @Nullable Register register, String columns) {
        SqlFunctions.register(OnSpark.SPARK, Mayfly::standard, register);
        OnSpark.lines(lines, 2).createOrReplaceTempView("dossiers");
        return OnSpark.SPARK.sql("select " + columns + " from dossiers").collectAsList();
    }

    @Test
    void functions_withinARegister_sayWhatTheRowsSay() throws IOException {
        List<String> lines = Invented.examples();
        Companies companies = Invented.companies(lines, 2);
        Register register = companies.register();

        assertThat(sql(
                        lines,
                        register,
                        "mayfly_score(value, '2023-07-24'), mayfly_band(value, string(date'2023-07-24')),"
                                + " mayfly_report(value, '2023-07-24'), mayfly_error(value)"))
                .isEqualTo(companies
                        .assess(register)
                        .select("score", "band", "report", "error")
                        .collectAsList());
    }

    @Test
    void functions_withoutARegister_seeEachAlone() {
        List<String> lines = Invented.traders(1);

        Row row = sql(lines, null, "mayfly_report(value, '2023-07-24')").get(0);

        assertThat(row.getString(0))
                .isEqualTo(AssessmentRows.report(
                        Mayfly.standard().assess(Line.of(lines.get(0)).dossier(), Invented.DAY)));
    }

    @Test
    void functions_brokenDossier_answerNothingAndTellTheError() {
        List<Row> rows = sql(Arrays.asList("{}", null), null, "mayfly_score(value, '2023-07-24'), mayfly_error(value)");

        assertThat(rows).allMatch(row -> row.isNullAt(0));
        assertThat(rows.get(0).getString(1)).contains("company");
        assertThat(rows.get(1).getString(1)).isEqualTo("no dossier");
    }
}

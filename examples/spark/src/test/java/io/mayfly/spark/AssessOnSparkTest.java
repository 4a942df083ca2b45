package io.mayfly.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessOnSparkTest {

    private static final List<String> LINES = Invented.traders(30);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... args) throws UsageException {
        said.reset();
        return AssessOnSpark.run(
                OnSpark.SPARK, Arguments.of(args), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String in() throws IOException {
        return Files.write(folder.resolve("in.jsonl"), LINES).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static List<Row> rows(String out) {
        return OnSpark.SPARK
                .read()
                .parquet(out + "/assessments")
                .orderBy("company", "line")
                .collectAsList();
    }

    private Path register(String out) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(out, "register"))) {
            return files.filter(file -> !file.getFileName().toString().endsWith(".crc"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void run_jsonLines_leavesWhatTheLibrarySays() throws Exception {
        String out = out("out");

        assertThat(run(in(), out, "2023-07-24")).isEqualTo(AssessOnSpark.ALL_READ);
        assertThat(said()).contains("30 companies as of 2023-07-24").endsWith("30 read, 30 assessed, 0 rejected\n");
        assertThat(rows(out))
                .extracting(row -> row.<String>getAs("report"))
                .containsExactlyInAnyOrderElementsOf(Invented.reports(LINES));
    }

    @Test
    void run_parquet_isAsJsonLines() throws Exception {
        OnSpark.lines(LINES, 3).toDF("dossier").write().parquet(out("in.parquet"));

        run(in(), out("lines"), "2023-07-24");
        run(out("in.parquet"), out("table"), "2023-07-24");

        assertThat(rows(out("table"))).isEqualTo(rows(out("lines")));
    }

    @Test
    void run_againFromTheSavedRegister_isTheSame() throws Exception {
        run(in(), out("first"), "2023-07-24");
        Path register = register(out("first"));

        assertThat(run(in(), out("second"), "2023-07-24", register.toString())).isEqualTo(AssessOnSpark.ALL_READ);

        assertThat(rows(out("second"))).hasSize(30).isEqualTo(rows(out("first")));
        assertThat(Path.of(out("second"), "register")).doesNotExist();
        assertThat(rows(out("second")).get(0).<String>getAs("report"))
                .contains(register.getFileName().toString());
    }

    @Test
    void run_afterOneThatFailedHalfWay_putsItsOwnInPlace() throws Exception {
        Path assessments = Files.createDirectories(Path.of(out("out"), "assessments"));
        Files.writeString(assessments.resolve("part-00000.snappy.parquet"), "half");

        assertThat(run(in(), out("out"), "2023-07-24")).isEqualTo(AssessOnSpark.ALL_READ);
        assertThat(rows(out("out"))).hasSize(30);
    }

    @Test
    void run_brokenLines_tellsAndCountsThem() throws Exception {
        List<byte[]> lines = new ArrayList<>();
        LINES.forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
        lines.add(3, "{\"company\":{}}\r".getBytes(StandardCharsets.UTF_8));
        lines.add(7, LINES.get(0).replace("Firm", "\u00e4").getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            bytes.write(line);
            bytes.write('\n');
        }
        String in =
                Files.write(folder.resolve("broken.jsonl"), bytes.toByteArray()).toString();

        assertThat(run(in, out("out"), "2023-07-24")).isEqualTo(AssessOnSpark.SOME_REJECTED);
        assertThat(said())
                .contains("/company/id")
                .contains("not UTF-8 text")
                .endsWith("32 read, 30 assessed, 2 rejected\n");
    }

    @Test
    void run_whereAssessmentsAre_isRefused() throws Exception {
        run(in(), out("out"), "2023-07-24");

        assertThat(run(in(), out("out"), "2023-07-24")).isEqualTo(AssessOnSpark.UNREADABLE);
        assertThat(said()).contains("must be new");
    }

    @Test
    void run_noSuchFile_isToldInASentence() throws Exception {
        assertThat(run(out("none.jsonl"), out("out"), "2023-07-24")).isEqualTo(AssessOnSpark.UNREADABLE);
        assertThat(said()).endsWith("none.jsonl: no such file\n").hasLineCount(1);
    }

    @Test
    void run_parquetWithoutTheColumn_isTold() throws Exception {
        OnSpark.lines(LINES, 1).write().parquet(out("in.parquet"));

        assertThat(run(out("in.parquet"), out("out"), "2023-07-24")).isEqualTo(AssessOnSpark.UNREADABLE);
        assertThat(said()).contains("cannot read").contains("dossier");
    }

    @Test
    void run_registerOfAnotherDay_isRefused() throws Exception {
        run(in(), out("first"), "2023-07-24");

        assertThat(run(in(), out("second"), "2023-07-25", register(out("first")).toString()))
                .isEqualTo(AssessOnSpark.UNREADABLE);
        assertThat(said()).contains("must be of AS-OF (2023-07-25), and is of 2023-07-24");
    }

    @Test
    void run_registerUnderAnotherName_isRefused() throws Exception {
        run(in(), out("first"), "2023-07-24");
        Path renamed = Files.copy(register(out("first")), folder.resolve("mine"));

        assertThat(run(in(), out("second"), "2023-07-24", renamed.toString())).isEqualTo(AssessOnSpark.UNREADABLE);
        assertThat(said()).contains("must be its hash");
    }

    @Test
    void arguments_wrongOnes_areToldWithWhatIsExpected() {
        assertThatThrownBy(() -> Arguments.of("in", "out"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("usage: IN OUT AS-OF");
        assertThatThrownBy(() -> Arguments.of("in", "out", "24.07.2023"))
                .isInstanceOf(UsageException.class)
                .hasMessage("AS-OF (24.07.2023) must be a day such as 2023-07-24");
        assertThatThrownBy(() -> Arguments.of("in", "out", "+20230-07-24"))
                .isInstanceOf(UsageException.class)
                .hasMessage("AS-OF (+20230-07-24) must be a day such as 2023-07-24");
    }
}

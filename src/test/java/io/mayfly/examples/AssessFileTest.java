package io.mayfly.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.Mayfly;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessFileTest {

    private static final String ARTICLE = "examples/dossiers/article.jsonl";
    private static final String GOOD = "{\"company\":{\"id\":\"%s\"}}";

    @TempDir
    Path folder;

    /** What a run gave. */
    private record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Run run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, false, UTF_8);
        PrintStream errStream = new PrintStream(err, false, UTF_8);
        int code = AssessFile.run(args, in, outStream, errStream);
        outStream.flush();
        errStream.flush();
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Run json(String input, String... more) {
        List<String> args = new ArrayList<>(List.of("-", "--as-of", "2023-07-24", "--format", "json"));
        args.addAll(Arrays.asList(more));
        return run(new ByteArrayInputStream(input.getBytes(UTF_8)), args.toArray(String[]::new));
    }

    private static Run usage(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    private static String good(String id) {
        return GOOD.formatted(id);
    }

    @Test
    void noArguments_assessTheArticleAsText() {
        Run run = usage();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Company   Silva (article-01-silva), as of 2023-07-24\nScore ");
        assertThat(run.lines().stream().filter(line -> line.startsWith("Company   ")))
                .hasSize(15);
        assertThat(run.err()).isEqualTo("15 read, 15 assessed, 0 rejected\n");
    }

    @Test
    void file_asJson_givesOneObjectALineInOrder() throws IOException {
        Run run = usage(ARTICLE, "--as-of", "2023-07-24", "--format", "json");
        assertThat(run.code()).isZero();
        List<String> ids = Files.readAllLines(Path.of(ARTICLE)).stream()
                .map(line -> line.substring(18, line.indexOf('"', 18)))
                .toList();
        assertThat(run.lines()).hasSameSizeAs(ids);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(run.lines().get(i)).startsWith("{\"formatVersion\":1,\"id\":\"" + ids.get(i) + "\",");
        }
    }

    @Test
    void document_overManyLines_isRead() {
        Run run = json("{\n  \"company\": {\n    \"id\": \"a\"\n  }\n}\n");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("1 read, 1 assessed, 0 rejected\n");
    }

    @Test
    void badLines_areReportedAndTheRunGoesOn() {
        Run run = json(String.join(
                "\n",
                "\ufeff" + good("a"),
                "",
                "{\"company\":{\"id\":\"b\",\"colour\":1},\"headcounts\":[{\"value\":-1}]}",
                good("c"),
                "oops",
                "{\"company\":{\"id\":\"d\"",
                "[]",
                good("c")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"id\":\"a\"");
        assertThat(run.lines().get(1)).isEqualTo(run.lines().get(2)).contains("\"id\":\"c\"");
        assertThat(run.err().lines().map(line -> line.substring(0, Math.min(4, line.length()))))
                .containsExactly("-:3:", "-:3:", "-:5:", "-:6:", "-:7:", "7 re");
        assertThat(run.err())
                .contains("-:3: rejected: /company/colour: found the unknown field")
                .contains("/headcounts/0/value: found -1, expected ")
                .endsWith("7 read, 3 assessed, 4 rejected\n");
    }

    @Test
    void lineThatIsNotUtf8_isRejectedAlone() {
        byte[] bytes = (good("aa") + "\n" + good("bb") + "\n" + good("cc") + "\n").getBytes(UTF_8);
        bytes[good("aa").length() + 19] = (byte) 0xC3;
        Run run = run(new ByteArrayInputStream(bytes), "-", "--as-of", "2023-07-24", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains("-:2: rejected: not UTF-8");
    }

    @Test
    void fileThatIsNotUtf8_isUnreadable() throws IOException {
        Path file = Files.write(folder.resolve("latin"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        assertThat(usage(file.toString(), "--as-of", "2023-07-24").code()).isEqualTo(2);
    }

    @Test
    void emptyFile_isRead() {
        Run run = json("");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("0 read, 0 assessed, 0 rejected\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARTICLE,
                ARTICLE + " --as-of",
                ARTICLE + " --as-of yesterday",
                ARTICLE + " --as-of 2023-02-30",
                ARTICLE + " --as-of -999999999-01-01",
                ARTICLE + " --as-of 2023-07-24 --format xml",
                ARTICLE + " --as-of 2023-07-24 --colour",
                ARTICLE + " --as-of=2023-07-24 --colour=red",
                ARTICLE + " --as-of=",
                ARTICLE + " --as-of=2023-07-24 --format=xml",
                ARTICLE + " --as-of=2023-07-24 --lenient=yes",
                ARTICLE + " --as-of=2023-07-24 --as-of 2023-07-24",
                ARTICLE + " --as-of 2023-07-24 --as-of 2023-07-24",
                ARTICLE + " other.jsonl --as-of 2023-07-24",
            })
    void wrongUsage_isExplained(String args) {
        Run run = usage(args.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: AssessFile FILE --as-of DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-file.jsonl, no-such-file.jsonl: no such file",
        "examples, examples: is a directory",
        "'\u0000', \\u0000: not a name that a file can have"
    })
    void fileThatCannotBeOpened_isUnreadableInWords(String file, String words) {
        String said = "cannot read " + words + "\n";
        assertThat(usage(file, "--as-of", "2023-07-24")).isEqualTo(new Run(2, "", said));
        assertThat(usage(ARTICLE, "--as-of", "2023-07-24", "--scorecard", file)).isEqualTo(new Run(2, "", said));
    }

    @Test
    void fileThatMayNotBeRead_isUnreadableInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.jsonl"), good("a"));
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("readable all the same, for a superuser")
                .isFalse();
        assertThat(usage(file.toString(), "--as-of", "2023-07-24").err())
                .isEqualTo("cannot read " + file + ": not permitted\n");
    }

    @Test
    void optionsWithEqualsSigns_areRead() {
        Run run = usage("--format=json", "--as-of=2023-07-24", ARTICLE, "--lenient");
        assertThat(run).isEqualTo(usage(ARTICLE, "--as-of", "2023-07-24", "--format", "json", "--lenient"));
        assertThat(run.code()).isZero();
        assertThat(usage(ARTICLE, "--as-of=2023-07-24", "--scorecard=no=such").err())
                .isEqualTo("cannot read no=such: no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "[\n%s,\n%s\n]\n", " [ ]"})
    void fileThatIsOneArray_isToldWhatIsExpected(String form) {
        Run run = json(form.formatted(good("a"), good("b")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "-:1: rejected: found an array, expected one object, or JSON Lines: one object a line without"
                                + " brackets around them and commas between\n1 read, 0 assessed, 1 rejected\n");
    }

    @Test
    void help_isPrinted() {
        Run run = usage("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--lenient").contains("Exit code");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void scorecard_ofOnesOwn_isUsed() throws IOException {
        String standard = Scorecard.standard().write();
        Path same = Files.writeString(
                folder.resolve("same.json"), "\ufeff" + standard.replace("\"id\":\"standard\"", "\"id\":\"own\""));
        Run run = json(good("a"), "--scorecard", same.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"scorecardId\":\"own\"");
    }

    @Test
    void scorecard_inYamlThatExtendsTheStandardOne_isUsed() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "formatVersion: 1\nextends: standard\nid: own\nversion: '1'\n");
        Path wrong = Files.writeString(folder.resolve("wrong.yml"), "formatVersion: 1\nextends: standard\nid: own\n");

        assertThat(json(good("a"), "--scorecard", own.toString()).out()).contains("\"scorecardId\":\"own\"");
        assertThat(json(good("a"), "--scorecard", wrong.toString()).err())
                .isEqualTo("scorecard: /version (line 1): expected text" + System.lineSeparator());
    }

    @Test
    void scorecard_thatIsWrong_isRefusedWithEveryMistake() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), "{\"formatVersion\":1,\"colour\":\"red\",\"base\":{\"points\":\"ten\"}}");
        Run run = json(good("a"), "--scorecard", wrong.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.contains("/colour"))
                .anyMatch(line -> line.contains("/base/points"))
                .allMatch(line -> line.startsWith("scorecard: "));
    }

    @Test
    void scorecard_thatLacksAnEntry_isRefusedForThatAlone() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode card = mapper.readTree(Scorecard.standard().write());
        Iterator<JsonNode> entries = card.get("signals").elements();
        while (entries.hasNext()) {
            if (entries.next().get("id").asText().equals("recent-registration")) {
                entries.remove();
            }
        }
        Path lacking = Files.writeString(folder.resolve("lacking.json"), card.toString());
        assertThat(json(good("a"), "--scorecard", lacking.toString()).err())
                .isEqualTo("scorecard: /signals/-: expected an entry for each of the signals recent-registration\n");
    }

    @Test
    void scorecard_thatIsNotUtf8_isUnreadableInWords() throws IOException {
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {(byte) 0xE9});
        assertThat(json(good("a"), "--scorecard", latin.toString()))
                .isEqualTo(new Run(2, "", "cannot read " + latin + ": not UTF-8 text\n"));
    }

    @Test
    void unknownField_ifLenient_isPassedOver() {
        String line = "{\"company\":{\"id\":\"a\"},\"colour\":1}";
        assertThat(json(line).code()).isEqualTo(1);
        Run run = json(line, "--lenient");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("-:1: passed over: /colour\n1 read, 1 assessed, 0 rejected, 1 unknown fields passed over\n");
    }

    @Test
    void hostileText_reachesNoTerminal() {
        Run run = json("{\"company\":{\"id\":\"a\",\"\\u001b[2J\\n7 read\":\"\\u202e\"}}\n\u001b[31m\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().codePoints().filter(c -> c != '\n')).allMatch(c -> c >= ' ' && c != 0x7F && c != 0x202E);
        assertThat(run.err().lines()).hasSizeBetween(3, 4);
    }

    /** A signal that breaks its contract on one company. */
    private record Throwing(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().id().equals("bad")) {
                throw new IllegalStateException("broken\nsignal");
            }
            return Reading.notApplicable("not looked at");
        }
    }

    @Test
    void signalThatThrows_costsOneCompany() throws Exception {
        List<Signal> signals = Mayfly.standard().scorer().signals().stream()
                .<Signal>map(signal -> new Throwing(signal.id()))
                .toList();
        Mayfly mayfly = Mayfly.standard().withSignals(signals, Scorecard.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Options options = Options.parse("-", "--as-of", "2023-07-24");
        String input = good("a") + "\n" + good("bad") + "\n" + good("c");
        int code;
        try (PrintStream outStream = new PrintStream(out, true, UTF_8);
                PrintStream errStream = new PrintStream(err, true, UTF_8)) {
            code = new Assessing(mayfly, options, outStream, errStream)
                    .all(new ByteArrayInputStream(input.getBytes(UTF_8)));
        }
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Company   a, as of").contains("Company   c, as of");
        assertThat(err.toString(UTF_8)).contains("-:2: rejected: ").endsWith("3 read, 2 assessed, 1 rejected\n");
    }

    @Test
    void streamThatBreaksOff_hasBeenAssessedSoFar() {
        InputStream broken = new InputStream() {
            private final byte[] line = (good("a") + "\n").getBytes(UTF_8);
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent == line.length) {
                    throw new IOException("gone");
                }
                return line[sent++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        Run run = run(broken, "-", "--as-of", "2023-07-24", "--format", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("cannot read standard input: gone\n");
    }

    @Test
    void streams_whateverThePlatform_areUtf8() throws Exception {
        Path file = Files.writeString(
                folder.resolve("romashka.jsonl"),
                "{\"company\":{\"id\":\"ромашка\",\"names\":[{\"text\":\"ООО «Ромашка»\"}]}}\n{\"компания\":1}\n");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.mayfly.examples.AssessFile",
                file.toString(),
                "--as-of",
                "2023-07-24");
        builder.environment().put("LC_ALL", "C");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(out)).startsWith("Company   ООО «Ромашка» (ромашка), as of 2023-07-24\n");
        assertThat(Files.readString(err)).contains("/компания").endsWith("2 read, 1 assessed, 1 rejected\n");
    }
}

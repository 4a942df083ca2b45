package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void documents_oneALine_areTakenApart() throws IOException {
        assertThat(read("{\"a\":1}\n{\"a\":2}\n")).containsExactly("1 {\"a\":1}", "2 {\"a\":2}");
        assertThat(read("{\"a\":1}")).containsExactly("1 {\"a\":1}");
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\t\r\n")).isEmpty();
    }

    @Test
    void documents_withBlankLinesMarkAndCarriageReturns_keepTheirLines() throws IOException {
        assertThat(read("\ufeff\r\n{\"a\":1}\r\n\r\n{\"a\":2}\r\n")).containsExactly("2 {\"a\":1}\r", "4 {\"a\":2}\r");
        assertThat(read("\ufeff{\"a\":1}")).containsExactly("1 {\"a\":1}");
    }

    @Test
    void document_overManyLines_isOne() throws IOException {
        String pretty = "{\n  \"a\": {\n    \"b\": [\n      1,\n      {}\n    ]\n  }\n}";
        assertThat(read(pretty)).containsExactly("1 " + pretty);
        assertThat(read("{ \"a\":\n{ \"b\":\n{}\n}\n}\n{\n}")).hasSize(2);
        assertThat(read("[\n{},\n{}\n]")).hasSize(1);
    }

    @Test
    void line_thatIsBroken_standsAlone() throws IOException {
        for (String bad : List.of(
                "{\"a\":",
                "{\"a\":{\"b\":1}",
                "{\"a",
                "{",
                "[",
                "oops",
                "}",
                "{}}",
                "nul",
                "\"text\"",
                "42",
                "{'a':1}",
                "{\"a\":1},")) {
            assertThat(read("{\"a\":0}\n" + bad + "\n{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n"))
                    .as(bad)
                    .containsExactly("1 {\"a\":0}", "2 " + bad, "3 {\"a\":1}", "4 {\"a\":2}", "5 {\"a\":3}");
            assertThat(read(bad + "\n{\"a\":1}\n{\"a\":2}\n"))
                    .as(bad)
                    .containsExactly("1 " + bad, "2 {\"a\":1}", "3 {\"a\":2}");
            assertThat(read("{\"a\":0}\n" + bad)).as(bad).containsExactly("1 {\"a\":0}", "2 " + bad);
        }
    }

    @Test
    void document_brokenInTheMiddle_isOneFault() throws IOException {
        assertThat(read("{\n  \"a\": 1\n  \"b\": 2,\n  \"c\": 3\n}\n{\"a\":1}\n"))
                .hasSize(2)
                .last()
                .isEqualTo("6 {\"a\":1}");
        assertThat(read("{\n  \"a\": 1,\n  \"b\": [\n")).hasSize(1);
    }

    @Test
    void line_thatIsNotUtf8_spoilsNoOther() throws IOException {
        byte[] bytes = "{\"a\":1}\n{\"a\":\"\u0001\"}\n{\"a\":3}\n".getBytes(StandardCharsets.UTF_8);
        bytes[14] = (byte) 0xFF;
        assertThat(read(bytes)).containsExactly("1 {\"a\":1}", "2 not UTF-8", "3 {\"a\":3}");
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] bytes) throws IOException {
        Documents documents = new Documents(new ByteArrayInputStream(bytes));
        List<String> found = new ArrayList<>();
        for (Documents.Document next = documents.next(); next != null; next = documents.next()) {
            found.add(next.line() + " " + (next.text() == null ? next.fault() : next.text()));
        }
        return found;
    }
}

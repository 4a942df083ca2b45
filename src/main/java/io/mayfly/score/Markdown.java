package io.mayfly.score;

import io.mayfly.json.OneLine;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown that shows the words of a card as they are, whatever characters they hold. */
final class Markdown {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern MEANT = Pattern.compile("[\\\\`*_\\[\\]<>|&~]");

    /** What makes a heading, a list or a rule of a line that begins with it. */
    private static final Pattern BEGIN = Pattern.compile("^(?=[-#+=])|(?<=^[0-9]{1,9})(?=[.)](\\s|$))");

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String words) {
        return block("#".repeat(level) + " " + words);
    }

    /** A paragraph, a list or a table. */
    Markdown block(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
        return this;
    }

    /** A table without rows is left out. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(head));
        table.append('\n').append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return block(table.toString());
    }

    Markdown list(List<String> items) {
        return items.isEmpty() ? this : block("- " + String.join("\n- ", items));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Words of the card within a line. */
    static String words(String text) {
        String line = BLANK.matcher(text).replaceAll(" ").strip();
        return OneLine.of(
                BEGIN.matcher(MEANT.matcher(line).replaceAll("\\\\$0")).replaceFirst("\\\\"));
    }

    /** Words of the card as a sentence. */
    static String sentence(String text) {
        String words = words(text);
        return words.matches(".*[.!?]") ? words : words + ".";
    }

    /** A name or a value as it is written. */
    static String code(String text) {
        String line = BLANK.matcher(text).replaceAll(" ").strip();
        return "`" + OneLine.of(line.replace('`', '\'').replace("|", "\\|")) + "`";
    }

    static String codes(List<String> names) {
        return String.join(", ", names.stream().map(Markdown::code).toList());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

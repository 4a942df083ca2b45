package io.mayfly.report;

/** Lines of text, wrapped with a hanging indent so that no text from a dossier reaches the left edge. */
final class Paper {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder(4096);

    /** Adds a line as it is. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** Adds an empty line and a heading. */
    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
    }

    /**
     * Adds words after a lead, broken at plain spaces alone: a no-break space holds a number together. Further lines begin
     * where the words of the first line did, but never at the left edge.
     */
    void words(String lead, String words) {
        String indent = " ".repeat(Math.max(4, lead.length()));
        StringBuilder line = new StringBuilder(lead);
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!first && line.length() + 1 + length > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(indent);
                first = true;
            }
            if (!first) {
                line.append(' ');
            }
            first = false;
            line = append(line, word, indent);
        }
        line(line.toString());
    }

    /** A word longer than a line is broken where the line ends. */
    private StringBuilder append(StringBuilder line, String word, String indent) {
        StringBuilder open = line;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            if (open.length() >= WIDTH) {
                line(open.toString());
                open = new StringBuilder(indent);
            }
            open.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return open;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

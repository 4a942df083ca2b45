package io.mayfly.report;

import java.util.Locale;

/**
 * Makes text from a dossier safe to print. A dossier may hold anything; printed as it is, a company's name could move the
 * cursor, reverse the order of letters or begin a line that looks like one of the report.
 */
public final class PlainText {

    private static final int LONGEST = 400;
    private static final char NO_BREAK = 0xA0;

    private PlainText() {}

    /**
     * Makes text safe to print in one line. Control, direction and invisible characters and halves of characters are
     * written as a backslash, the letter u and their hexadecimal code; runs of white space become one space, but for a no-break
     * space between two digits, which groups them; of very long text the first 400 characters stay.
     *
     * @param text any text
     * @return text that prints in one line and only as itself
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST) + 8);
        int taken = 0;
        boolean space = false;
        for (int i = 0; i < text.length() && taken < LONGEST; taken++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (blank(c) && !groups(text, i - 1)) {
                space = true;
                continue;
            }
            if (space && plain.length() > 0) {
                plain.append(' ');
            }
            space = false;
            if (unsafe(c)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        }
        boolean cut = taken == LONGEST && text.codePointCount(0, text.length()) > LONGEST;
        return cut ? plain.append('…').toString() : plain.toString();
    }

    /** Whether a character is a no-break space within a number. */
    private static boolean groups(String text, int at) {
        return text.charAt(at) == NO_BREAK
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Spaces of any width, listed here since Java versions know different versions of Unicode. */
    private static boolean blank(int c) {
        return c == ' '
                || c == NO_BREAK
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    private static boolean unsafe(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || invisible(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Direction marks, line separators and characters that take up no room or look empty; not the joiners of scripts. */
    private static boolean invisible(int c) {
        return c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x2800
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0;
    }
}

package io.mayfly.json;

import java.util.Locale;

/** Keeps JSON text in one line, in one order and harmless on a terminal, whatever its strings hold. */
public final class OneLine {

    private OneLine() {}

    /**
     * Escapes the characters that JSON allows as they are but that some reader takes for a line end, a change of
     * direction or a command: U+007F to U+009F, U+061C, U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069.
     *
     * @param json JSON text; outside of strings it can hold none of these
     * @return the same JSON value
     */
    public static String of(String json) {
        int plain = 0;
        while (plain < json.length() && !treacherous(json.charAt(plain))) {
            plain++;
        }
        if (plain == json.length()) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 32).append(json, 0, plain);
        for (int i = plain; i < json.length(); i++) {
            char c = json.charAt(i);
            if (treacherous(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean treacherous(char c) {
        if (c < 0x2000) {
            return (c >= 0x7F && c <= 0x9F) || c == 0x61C;
        }
        return c <= 0x2069 && (c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || c >= 0x2066);
    }
}

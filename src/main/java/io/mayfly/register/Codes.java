package io.mayfly.register;

/** Short codes as numbers, in the order of their texts. Zero stands for no code. */
final class Codes {

    private static final int LONGEST = 4;
    private static final int HIGHEST = Integer.SIZE - Byte.SIZE;
    private static final int GOODS_DIGITS = 6;

    private Codes() {}

    /** One to four ASCII letters, digits or dots as a number. */
    static int pack(String what, String code) {
        int length = code.length();
        boolean fits = length > 0 && length <= LONGEST;
        int packed = 0;
        for (int i = 0; i < LONGEST && fits; i++) {
            char c = i < length ? code.charAt(i) : 0;
            fits = i >= length || plain(c);
            packed = (packed << Byte.SIZE) | c;
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    what + " (" + code + ") must be one to four ASCII letters, digits or dots");
        }
        return packed;
    }

    private static boolean plain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.';
    }

    /** Whether a number is a packed code, or zero. */
    static boolean isPacked(int number) {
        int rest = number;
        while (rest != 0 && plain((char) (rest >>> HIGHEST))) {
            rest <<= Byte.SIZE;
        }
        return rest == 0;
    }

    /** The text of a packed code. */
    static String unpack(int packed) {
        StringBuilder code = new StringBuilder(LONGEST);
        for (int rest = packed; rest != 0; rest <<= Byte.SIZE) {
            code.append((char) (rest >>> HIGHEST));
        }
        return code.toString();
    }

    /** The place of a constant in its list. Columns hold such places, and the saved form names the lists. */
    @SuppressWarnings("EnumOrdinal")
    static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    /** Six digits of the Harmonized System as a number. */
    static int goods(String code) {
        boolean digits = code.length() == GOODS_DIGITS;
        int number = 0;
        for (int i = 0; i < code.length() && digits; i++) {
            int digit = code.charAt(i) - '0';
            digits = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!digits) {
            throw new IllegalArgumentException("goods code (" + code + ") must be six digits of the Harmonized System");
        }
        return number;
    }
}

package io.mayfly.identity;

/**
 * How far the spellings of two names are apart, in letters. Letters that one sound is often transliterated to count less than a
 * letter, which no ready-made distance knows.
 */
final class SpellingDistance {

    /** Two letters and what it costs to take one for the other, in tenths. */
    private static final String NEAR = "gh4 sš3 zž3 cč4 cs6 ck5 kč4 hč4 hk5 ij3 jž3 jč7 gj5 sz3 ei5 ao6 uo9 ae7 dt6 bp7 gk6 bv5 fv4 uv3 vf4 iu7 mn7";

    private static final int LETTERS = 0x180;
    private static final byte[] COSTS = new byte[LETTERS * LETTERS];

    static {
        for (String near : NEAR.split(" ", -1)) {
            byte cost = (byte) (near.charAt(2) - '0');
            COSTS[near.charAt(0) * LETTERS + near.charAt(1)] = cost;
            COSTS[near.charAt(1) * LETTERS + near.charAt(0)] = cost;
        }
    }

    private SpellingDistance() {}

    /** The distance between two spellings in letters: 0 if they are equal, never more than the longer has. */
    static double between(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + alone(other, j - 1);
        }
        int[] twoBefore = before;
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = before[0] + alone(one, i - 1);
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1));
                int least = Math.min(change, Math.min(before[j] + alone(one, i - 1), now[j - 1] + alone(other, j - 1)));
                now[j] = isSwap(one, i, other, j) ? Math.min(least, twoBefore[j - 2] + 10) : least;
            }
            twoBefore = before;
            before = now;
        }
        return before[other.length()] / 10.0;
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1)
                && one.charAt(i - 1) != one.charAt(i - 2);
    }

    private static int change(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (Character.isDigit(one) || Character.isDigit(other)) {
            return 20;
        }
        int cost = one < LETTERS && other < LETTERS ? COSTS[one * LETTERS + other] : 0;
        return cost == 0 ? 10 : cost;
    }

    /** What it costs to leave a letter out: little where it is often not heard, or not written. */
    private static int alone(String text, int at) {
        char letter = text.charAt(at);
        if (letter == 'h') {
            return 4;
        }
        return switch (letter) {
            case 'i', 'e', 'u' -> isVowel(text, at - 1) || isVowel(text, at + 1) || at + 1 == text.length() ? 4 : 10;
            case 'o' -> is(text, at + 1, 'u') ? 4 : 10;
            case 'j' -> is(text, at + 1, 'u') || is(text, at + 1, 'e') ? 4 : 10;
            default -> 10;
        };
    }

    private static boolean is(String text, int at, char letter) {
        return at < text.length() && text.charAt(at) == letter;
    }

    private static boolean isVowel(String text, int at) {
        return at >= 0 && at < text.length() && "aeiou".indexOf(text.charAt(at)) >= 0;
    }
}

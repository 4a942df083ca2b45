package io.mayfly.identity;

/**
 * How far the spellings of two names are apart, in letters. Letters that one sound is often transliterated to count less than a
 * letter, which no ready-made distance knows; one consonant for another counts more, and so does a difference at the beginning,
 * where few people mistype.
 */
final class SpellingDistance {

    /** Two letters and what it costs to take one for the other, in tenths. */
    private static final String NEAR =
            "gh4 sš3 zž3 cč4 cs6 ck5 kč4 hč4 hk5 ij3 jž3 jč7 gj5 sz3 ei5 ao6 uo9 ae7 dt6 bp7 gk6 bv5 fv4 uv3"
                    + " iu7 mn7 ai10 oi10 oe10 au10 eu10";

    private static final int LETTER = 10;
    private static final int CONSONANT = 15;
    private static final int FAR = 20;
    private static final int SWAP = 10;
    private static final int HARDLY_HEARD = 4;
    private static final int LETTERS = 0x180;
    private static final byte[] COSTS = new byte[LETTERS * LETTERS];

    static {
        for (String near : NEAR.split(" ", -1)) {
            byte cost = Byte.parseByte(near.substring(2));
            COSTS[near.charAt(0) * LETTERS + near.charAt(1)] = cost;
            COSTS[near.charAt(1) * LETTERS + near.charAt(0)] = cost;
        }
    }

    private SpellingDistance() {}

    /** The distance between two spellings in letters: 0 if they are equal, at most twice as much as both have. */
    static double between(String first, String second) {
        char[] one = first.toCharArray();
        char[] other = second.toCharArray();
        int[] before = new int[other.length + 1];
        for (int j = 1; j <= other.length; j++) {
            before[j] = before[j - 1] + alone(other, j - 1);
        }
        int[] twoBefore = new int[other.length + 1];
        int[] now = new int[other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            int alone = alone(one, i - 1);
            now[0] = before[0] + alone;
            for (int j = 1; j <= other.length; j++) {
                int change = before[j - 1] + change(one[i - 1], other[j - 1], i == 1 && j == 1);
                int least = Math.min(change, Math.min(before[j] + alone, now[j - 1] + alone(other, j - 1)));
                now[j] = isSwap(one, i, other, j) ? Math.min(least, twoBefore[j - 2] + SWAP) : least;
            }
            int[] free = twoBefore;
            twoBefore = before;
            before = now;
            now = free;
        }
        return before[other.length] / 10.0;
    }

    private static boolean isSwap(char[] one, int i, char[] other, int j) {
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] && one[i - 1] != one[i - 2];
    }

    private static int change(char one, char other, boolean atTheBeginning) {
        if (one == other) {
            return 0;
        }
        int cost = one < LETTERS && other < LETTERS ? COSTS[one * LETTERS + other] : 0;
        if (cost > 0) {
            return cost;
        }
        return atTheBeginning || isDigit(one) || isDigit(other) ? FAR : CONSONANT;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** What it costs to leave a letter out: little where it is often not heard, or not written. */
    private static int alone(char[] text, int at) {
        int cost = switch (text[at]) {
            case 'h' -> HARDLY_HEARD;
            case 'i', 'e', 'u' ->
                isVowel(text, at - 1) || isVowel(text, at + 1) || at + 1 == text.length ? HARDLY_HEARD : LETTER;
            case 'o' -> is(text, at + 1, 'u') ? HARDLY_HEARD : LETTER;
            case 'j' -> is(text, at + 1, 'u') || is(text, at + 1, 'e') ? HARDLY_HEARD : LETTER;
            default -> LETTER;
        };
        return at == 0 && cost == LETTER ? FAR : cost;
    }

    private static boolean is(char[] text, int at, char letter) {
        return at < text.length && text[at] == letter;
    }

    private static boolean isVowel(char[] text, int at) {
        if (at < 0 || at >= text.length) {
            return false;
        }
        return switch (text[at]) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }
}

package io.mayfly.identity;

import io.mayfly.identity.AddressPiece.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number of a house or unit as it stands in an address.
 *
 * @param value the number with its letter, such as "12a"
 * @param tail what stands behind a slash or hyphen, such as "2" in "5/2"; {@code null} if nothing does
 * @param slash whether the tail stands behind a slash
 * @param end the place behind it
 */
record AddressNumber(String value, @Nullable String tail, boolean slash, int end) {

    private static final Set<String> ORDINALS = Set.of(
            "i", "oi", "aia", "ia", "y", "ya", "ei", "go", "e", "st", "nd", "rd", "th", "sha", "ga", "inci", "nci",
            "uncu", "shi");

    private static final String ROMAN = "ivx";

    /** No address has more numbers in a row. */
    private static final int MOST_TAILS = 3;

    /** The number that begins at a place, or {@code null} if none does. */
    static @Nullable AddressNumber at(List<AddressPiece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isNumber() || ordinalEnd(pieces, at) > at + 1) {
            return null;
        }
        int end = letterEnd(pieces, at + 1);
        String value = joined(pieces, at, end);
        if (end >= pieces.size() || !pieces.get(end).isNumber()) {
            return new AddressNumber(value, null, false, end);
        }
        return new AddressNumber(value, null, false, end).withTail(pieces);
    }

    private AddressNumber withTail(List<AddressPiece> pieces) {
        boolean slash = pieces.get(end).gap() == Gap.SLASH;
        StringBuilder tail = new StringBuilder();
        int to = end;
        for (int parts = 0;
                parts < MOST_TAILS && to < pieces.size() && pieces.get(to).isNumber();
                parts++) {
            Gap gap = pieces.get(to).gap();
            if (!isTail(gap)) {
                break;
            }
            int from = to;
            to = letterEnd(pieces, from + 1);
            tail.append(tail.isEmpty() ? "" : "/").append(joined(pieces, from, to));
        }
        return tail.isEmpty() ? this : new AddressNumber(value, tail.toString(), slash, to);
    }

    /** The same, where also letters may stand in place of a number or before it: "корпус А", "Unit B2", "пом. III". */
    static @Nullable AddressNumber orLetterAt(List<AddressPiece> pieces, int at, boolean roman) {
        AddressNumber number = at(pieces, at);
        if (number != null || at >= pieces.size() || !pieces.get(at).isWord()) {
            return number;
        }
        AddressPiece word = pieces.get(at);
        int numeral = roman && !word.text().equals("v") ? roman(word.text()) : 0;
        if (numeral > 0) {
            return new AddressNumber(Integer.toString(numeral), null, false, at + 1);
        }
        if (!word.isLetter()) {
            return null;
        }
        boolean glued = at + 1 < pieces.size()
                && pieces.get(at + 1).isNumber()
                && pieces.get(at + 1).gap() != Gap.CLAUSE
                && pieces.get(at + 1).gap() != Gap.SPACE;
        AddressNumber rest = glued ? at(pieces, at + 1) : null;
        return rest == null
                ? new AddressNumber(word.text(), null, false, at + 1)
                : new AddressNumber(word.text() + rest.whole(), null, false, rest.end);
    }

    /** The number with what is behind it. */
    String whole() {
        return tail == null ? value : value + (slash ? "/" : "-") + tail;
    }

    /** The place behind "1-я" or "5th"; the next place where the number is no ordinal. */
    static int ordinalEnd(List<AddressPiece> pieces, int at) {
        if (at + 1 >= pieces.size()) {
            return at + 1;
        }
        AddressPiece next = pieces.get(at + 1);
        boolean close = next.gap() == Gap.NONE || next.gap() == Gap.HYPHEN;
        boolean ordinal = close && next.isWord() && ORDINALS.contains(next.text());
        // "5a" is a house; "1-a" may be a street and is one only where a word follows.
        boolean letter = next.isLetter() || next.text().length() == 1;
        boolean beforeWord = at + 2 < pieces.size()
                && pieces.get(at + 2).isWord()
                && !pieces.get(at + 2).startsClause();
        return ordinal && (!letter || (next.gap() == Gap.HYPHEN && beforeWord)) ? at + 2 : at + 1;
    }

    private static boolean isTail(Gap gap) {
        return gap == Gap.SLASH || gap == Gap.HYPHEN;
    }

    /** A letter belongs to the number before it where it is glued to it, or stands alone at the end of the clause. */
    private static int letterEnd(List<AddressPiece> pieces, int at) {
        if (at >= pieces.size() || !pieces.get(at).isLetter()) {
            return at;
        }
        Gap gap = pieces.get(at).gap();
        // "5k2" is house 5, block 2; "26d-18" is one number.
        boolean tail = gap == Gap.NONE
                && at + 1 < pieces.size()
                && isTail(pieces.get(at + 1).gap());
        boolean numberBehind = !tail
                && at + 1 < pieces.size()
                && pieces.get(at + 1).isNumber()
                && !pieces.get(at + 1).startsClause();
        if (gap == Gap.CLAUSE || numberBehind) {
            return at;
        }
        boolean last = at + 1 == pieces.size() || pieces.get(at + 1).startsClause();
        return gap != Gap.SPACE || last ? at + 1 : at;
    }

    private static String joined(List<AddressPiece> pieces, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(pieces.get(i).text());
        }
        return joined.toString();
    }

    /** The value of a numeral of the letters I, V and X, or 0. */
    private static int roman(String word) {
        int value = 0;
        int before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = ROMAN.indexOf(word.charAt(i));
            if (digit < 0) {
                return 0;
            }
            int worth = digit == 0 ? 1 : digit * 5;
            value += worth < before ? -worth : worth;
            before = Math.max(before, worth);
        }
        return value;
    }
}

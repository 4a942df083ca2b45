package io.mayfly.reference;

import io.mayfly.reference.AddressToken.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a word of one address stands where it must. */
final class AddressSurroundings {

    private static final int MOST_HOUSE_DIGITS = 4;
    private static final int STREET_WITHIN = 2;
    private static final int MOST_ARTICLES = 2;
    private static final int LONGEST_ORDINAL_ENDING = 3;
    private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "n", "num", "номер");

    private final List<AddressToken> tokens;
    private final AddressStreets streets;
    private final int firstHouse;

    /**
     * Looks for the first house.
     *
     * @param tokens the address
     * @param streets how streets and houses are written
     * @param beginnings the first tokens of all words: what stands behind the number of a house is one of them
     */
    AddressSurroundings(List<AddressToken> tokens, AddressStreets streets, Set<String> beginnings) {
        this.tokens = tokens;
        this.streets = streets;
        int at = 0;
        while (at < tokens.size() && !isHouse(at, beginnings)) {
            at++;
        }
        firstHouse = at;
    }

    /**
     * Tokens that belong together.
     *
     * @param from the first
     * @param to one behind the last
     */
    record Span(int from, int to) {}

    /** The word with the number that belongs to it; {@code null} where it does not stand where it must. */
    @Nullable
    Span of(AddressPlacement placement, int from, int to) {
        return switch (placement) {
            case ANYWHERE -> inStreetName(from, to) ? null : new Span(from, to);
            case NO_NUMBER_AFTER -> numberAfter(to) >= 0 || inStreetName(from, to) ? null : new Span(from, to);
            case NUMBER_AFTER -> upTo(from, numberAfter(to));
            case DESIGNATOR_AFTER -> upTo(from, designatorAfter(to));
            case NUMBER_AFTER_HOUSE -> firstHouse < from ? upTo(from, withoutHouse(numberAfter(to))) : null;
            case NUMBER_BEFORE -> since(numberBefore(from), to);
            case NUMBER_BESIDE -> {
                Span after = upTo(from, numberAfter(to));
                yield after != null ? after : since(numberBefore(from), to);
            }
            case SLASHED_NUMBER_AFTER -> upTo(from, slashed(numberAfter(to)));
        };
    }

    private static @Nullable Span upTo(int from, int end) {
        return end < 0 ? null : new Span(from, end);
    }

    private static @Nullable Span since(int start, int to) {
        return start < 0 ? null : new Span(start, to);
    }

    private boolean has(int at) {
        return at < tokens.size();
    }

    /** Where the number that stands at a place ends; -1 if none stands there. */
    private int numberAfter(int at) {
        int number = has(at) && NUMBER_SIGNS.contains(tokens.get(at).text()) ? at + 1 : at;
        return has(number)
                        && tokens.get(at).follows()
                        && tokens.get(number).follows()
                        && tokens.get(number).isNumber()
                ? number + 1
                : -1;
    }

    private int designatorAfter(int at) {
        int number = numberAfter(at);
        if (number >= 0 || !has(at) || !tokens.get(at).follows()) {
            return number;
        }
        AddressToken token = tokens.get(at);
        if (!token.isSingleLetter() && !token.isRoman()) {
            return -1;
        }
        return has(at + 1)
                        && tokens.get(at + 1).isNumber()
                        && tokens.get(at + 1).follows()
                ? at + 2
                : at + 1;
    }

    private int withoutHouse(int end) {
        boolean house =
                end >= 0 && has(end + 1) && streets.isHouse(tokens.get(end).text()) && numberAfter(end + 1) >= 0;
        return house ? -1 : end;
    }

    private int slashed(int end) {
        return end >= 0
                        && has(end)
                        && tokens.get(end).gap() == Gap.SLASH
                        && tokens.get(end).isNumber()
                ? end + 1
                : -1;
    }

    /** Where the number before a word begins: 3 этаж, 3-й этаж, 3rd floor, 12/F, B室. */
    private int numberBefore(int from) {
        if (from == 0 || tokens.get(from).gap() == Gap.CLAUSE) {
            return -1;
        }
        AddressToken before = tokens.get(from - 1);
        if (before.isNumber() || before.isChineseDigit()) {
            return from - 1;
        }
        boolean ending = before.isWord() && before.text().length() <= LONGEST_ORDINAL_ENDING;
        if (ending && from > 1 && before.follows() && tokens.get(from - 2).isNumber()) {
            return from - 2;
        }
        return before.isSingleLetter() ? from - 1 : -1;
    }

    private boolean inStreetName(int from, int to) {
        for (int at = to; at < to + STREET_WITHIN && has(at); at++) {
            AddressToken token = tokens.get(at);
            if (token.isNumber() || !token.follows() || (token.gap() != Gap.NONE && !token.isWord())) {
                break;
            }
            if (streets.isStreetAfter(tokens, at)) {
                return true;
            }
        }
        int at = from;
        while (at > 0
                && from - at < MOST_ARTICLES
                && tokens.get(at).follows()
                && streets.isArticle(tokens.get(at - 1).text())) {
            at--;
        }
        return at > 0
                && tokens.get(at).follows()
                && streets.isStreetBefore(tokens.get(at - 1).text());
    }

    /** A number that may be that of a house: not a postcode, not part of a street's name, not a quarter. */
    private boolean isHouse(int at, Set<String> beginnings) {
        AddressToken token = tokens.get(at);
        if (!token.isNumber()
                || token.text().length() > MOST_HOUSE_DIGITS
                || token.text().startsWith("0")) {
            return false;
        }
        if (at > 0 && token.follows()) {
            String before = tokens.get(at - 1).text();
            String sign =
                    NUMBER_SIGNS.contains(before) && at > 1 ? tokens.get(at - 2).text() : before;
            if (streets.isQuarter(before) || streets.isQuarter(sign)) {
                return false;
            }
            if (streets.isHouseOrBlock(before)) {
                return true;
            }
        }
        return endsHouse(behindNumber(at), beginnings);
    }

    /** Passes over what may belong to the number of a house: 12а, 12/3, 12-14. */
    private int behindNumber(int at) {
        int next = at + 1;
        if (has(next) && tokens.get(next).isSingleLetter() && tokens.get(next).gap() == Gap.NONE) {
            next++;
        }
        if (has(next) && tokens.get(next).isNumber() && tokens.get(next).gap() != Gap.CLAUSE) {
            next++;
        }
        return next;
    }

    private boolean endsHouse(int next, Set<String> beginnings) {
        if (!has(next) || tokens.get(next).gap() == Gap.CLAUSE) {
            return true;
        }
        String text = tokens.get(next).text();
        if (streets.isQuarter(text) && numberAfter(next + 1) < 0) {
            return false;
        }
        return streets.isHouseOrBlock(text) || beginnings.contains(text);
    }
}

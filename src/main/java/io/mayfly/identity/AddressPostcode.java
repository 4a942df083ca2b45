package io.mayfly.identity;

import java.util.List;

/** Takes the postcode out of an address. */
final class AddressPostcode {

    private static final int RUSSIAN = 6;
    private static final int FIVE = 5;

    /** Austrian and Swiss ones, which stand before the town. */
    private static final int FOUR = 4;

    private AddressPostcode() {}

    static void take(List<AddressPiece> pieces, String family, boolean[] taken, AddressParts parts) {
        for (int at = 0; at < pieces.size(); at++) {
            if (isPostcode(pieces, at, family)) {
                taken[at] = true;
                parts.postcode = pieces.get(at).text();
                cutBehind(pieces, at, taken);
                cutState(pieces, at, family, taken);
                return;
            }
        }
    }

    private static boolean isPostcode(List<AddressPiece> pieces, int at, String family) {
        AddressPiece piece = pieces.get(at);
        if (!piece.isNumber() || gluedTo(pieces, at)) {
            return false;
        }
        int digits = piece.text().length();
        if (digits == FOUR) {
            return family.equals(AddressLanguages.GERMAN)
                    && piece.startsClause()
                    && at + 1 < pieces.size()
                    && pieces.get(at + 1).isWord()
                    && pieces.get(at + 1).gap() == AddressPiece.Gap.SPACE;
        }
        return digits == RUSSIAN || (digits == FIVE && !isHouse(pieces, at, family));
    }

    private static boolean gluedTo(List<AddressPiece> pieces, int at) {
        boolean before = at > 0 && pieces.get(at).gap() == AddressPiece.Gap.NONE;
        return before || (at + 1 < pieces.size() && pieces.get(at + 1).gap() == AddressPiece.Gap.NONE);
    }

    /** "12345 Main Street": such a number begins a clause that ends in a word for streets. */
    private static boolean isHouse(List<AddressPiece> pieces, int at, String family) {
        if (!family.equals(AddressLanguages.ENGLISH) || !pieces.get(at).startsClause()) {
            return false;
        }
        AddressLexicon lexicon = AddressLexicon.standard();
        for (int i = at + 1; i < pieces.size() && !pieces.get(i).startsClause(); i++) {
            if (lexicon.termAt(pieces, i, family, role -> role == AddressTerm.Role.STREET) != null) {
                return true;
            }
        }
        return false;
    }

    /** "DE 19901": the state before it. */
    private static void cutState(List<AddressPiece> pieces, int at, String family, boolean[] taken) {
        if (family.equals(AddressLanguages.ENGLISH)
                && at > 0
                && !pieces.get(at).startsClause()
                && pieces.get(at - 1).isWord()
                && pieces.get(at - 1).text().length() == 2) {
            taken[at - 1] = true;
        }
    }

    /** The four digits behind a hyphen that the United States add. */
    private static void cutBehind(List<AddressPiece> pieces, int at, boolean[] taken) {
        if (at + 1 < pieces.size()
                && pieces.get(at + 1).isNumber()
                && pieces.get(at + 1).gap() == AddressPiece.Gap.HYPHEN
                && pieces.get(at + 1).text().length() == 4) {
            taken[at + 1] = true;
        }
    }
}

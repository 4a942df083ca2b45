package io.mayfly.identity;

import io.mayfly.identity.AddressPiece.Form;
import io.mayfly.identity.AddressPiece.Gap;
import java.util.ArrayList;
import java.util.List;

/** Parts the word for a street that German glues to its name. */
final class AddressGlue {

    private static final List<String> STREETS =
            List.of("strasse", "str", "gasse", "plac", "pl", "allee", "weg", "damm", "ufer");
    private static final int SHORTEST_NAME = 3;

    private AddressGlue() {}

    static List<AddressPiece> split(List<AddressPiece> pieces, String family) {
        if (!family.equals(AddressLanguages.GERMAN)) {
            return pieces;
        }
        List<AddressPiece> split = new ArrayList<>(pieces.size() + 2);
        for (AddressPiece piece : pieces) {
            int cut = piece.isWord() ? cut(piece.text()) : 0;
            if (cut == 0) {
                split.add(piece);
            } else {
                split.add(new AddressPiece(piece.text().substring(0, cut), Form.WORD, piece.gap()));
                split.add(new AddressPiece(piece.text().substring(cut), Form.WORD, Gap.NONE));
            }
        }
        return split;
    }

    private static int cut(String word) {
        for (String street : STREETS) {
            if (word.endsWith(street) && word.length() >= street.length() + SHORTEST_NAME) {
                return word.length() - street.length();
            }
        }
        return 0;
    }
}

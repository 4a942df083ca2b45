package io.mayfly.identity;

import java.util.List;
import java.util.TreeSet;

/** A name as keys hold it: its words once each in order of the alphabet, without initials, numerals as digits. */
final class AddressName {

    private static final String BIG = "b";
    private static final String SMALL = "m";

    private AddressName() {}

    static String of(AddressLexicon lexicon, List<AddressPiece> pieces, String family) {
        boolean english = family.equals(AddressLanguages.ENGLISH);
        TreeSet<String> words = new TreeSet<>();
        for (int at = 0; at < pieces.size(); at++) {
            AddressPiece piece = pieces.get(at);
            if (piece.isNumber()) {
                words.add(piece.text());
                at = AddressNumber.ordinalEnd(pieces, at) - 1;
            } else if (piece.text().length() > 1 || pieces.size() == 1 || (english && isDirection(piece))) {
                words.add(lexicon.word(piece.text()));
            } else if (isAdjectival(pieces)) {
                words.add(size(piece.text()));
            }
        }
        words.remove("");
        return String.join(" ", words);
    }

    /** "W. Lake Street"; elsewhere such a letter is an initial. */
    private static boolean isDirection(AddressPiece piece) {
        return "nsew".contains(piece.text());
    }

    /** "Б. Садовая" is the big one, "Б. Хмельницкого" is named after a person. */
    private static boolean isAdjectival(List<AddressPiece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.text().endsWith("aia") || piece.text().endsWith("ski"));
    }

    private static String size(String letter) {
        return letter.equals(BIG) ? "bolshaia" : letter.equals(SMALL) ? "malaia" : "";
    }
}

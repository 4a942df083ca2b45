package io.mayfly.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an address that is written in words with spaces between them. */
final class AddressReader {

    /** British, Canadian and the new Kazakh postcodes. */
    private static final Pattern LETTERED = Pattern.compile(
            "\\b(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z]\\d\\d[a-z]\\d[a-z]\\d)\\b");

    private AddressReader() {}

    static AddressKey read(String prepared, @Nullable String country) {
        AddressLexicon lexicon = AddressLexicon.standard();
        AddressParts parts = new AddressParts();
        String text = withoutLetteredPostcode(prepared, parts);
        List<AddressPiece> pieces = AddressPieces.of(text);
        String family = lexicon.languages().of(text, pieces, country);
        pieces = AddressGlue.split(pieces, family);
        boolean[] taken = new boolean[pieces.size()];
        AddressPostcode.take(pieces, family, taken, parts);
        new AddressLabels(lexicon, pieces, family, taken, parts).take();
        new AddressNames(lexicon, pieces, family, taken, parts).take();
        return new AddressChoice(parts, family, country).key();
    }

    private static String withoutLetteredPostcode(String text, AddressParts parts) {
        Matcher postcode = LETTERED.matcher(text);
        if (!postcode.find()) {
            return text;
        }
        parts.postcode = postcode.group().replace(" ", "");
        return text.substring(0, postcode.start()) + "," + text.substring(postcode.end());
    }
}

package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.AddressToken.Gap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A spelling: tokens that follow each other.
 *
 * @param texts the folded tokens, at least one
 * @param slashes whether a slash stands before each of them
 */
record AddressPhrase(List<String> texts, List<Boolean> slashes) implements Serializable {

    static AddressPhrase parse(String field, String spelling) {
        List<AddressToken> tokens = AddressTokens.of(spelling);
        if (tokens.isEmpty() || tokens.stream().anyMatch(AddressToken::isNumber)) {
            throw new InvalidFieldException(field, '"' + spelling + '"', "words without numbers");
        }
        List<Boolean> slashes = new ArrayList<>();
        for (AddressToken token : tokens) {
            slashes.add(token.gap() == Gap.SLASH);
        }
        return new AddressPhrase(tokens.stream().map(AddressToken::text).toList(), List.copyOf(slashes));
    }

    String first() {
        return texts.get(0);
    }

    int length() {
        return texts.size();
    }

    boolean isLatin() {
        return texts.stream().allMatch(text -> text.chars().allMatch(letter -> MixedScripts.isLatin((char) letter)));
    }

    boolean matches(List<AddressToken> tokens, int from) {
        if (from + texts.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            AddressToken token = tokens.get(from + i);
            if (!token.text().equals(texts.get(i)) || (i > 0 && !parted(token, slashes.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean parted(AddressToken token, boolean bySlash) {
        return bySlash ? token.gap() == Gap.SLASH : token.follows();
    }
}

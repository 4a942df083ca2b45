package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.AddressWords.Kind;
import java.io.Serializable;
import java.util.List;

/**
 * Words of one language that say the same about an address.
 *
 * @param language the code of an {@link AddressLanguage}
 * @param kind what they speak for; {@link Kind#NONE} for words that only keep parts of themselves from being taken for
 *     something else ("post office" is no office)
 * @param strength what they do beside words of another kind
 * @param placement where they must stand
 * @param shortForm whether they count only where the language is known, since they mean something else elsewhere
 * @param words the spellings; words that follow each other are parted by spaces, a slash must stand where one is written
 * @param source the id of a source and a place in it, or in words where the row comes from
 */
public record AddressWord(
        String language,
        Kind kind,
        AddressStrength strength,
        AddressPlacement placement,
        boolean shortForm,
        List<String> words,
        String source)
        implements Serializable {

    /** Checks that nothing is missing and that each spelling holds letters. */
    public AddressWord {
        Check.text("language", language);
        Check.required("kind", kind);
        Check.required("strength", strength);
        Check.required("placement", placement);
        words = Check.list("words", words);
        Check.text("source", source);
        if (words.isEmpty()) {
            throw new InvalidFieldException("words", "[]", "at least one spelling");
        }
        for (int i = 0; i < words.size(); i++) {
            AddressPhrase.parse("words/" + i, words.get(i));
        }
    }
}

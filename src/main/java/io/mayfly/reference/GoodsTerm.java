package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One idea of the lexicon of goods, with the words for it. Keywords are written as in {@link GoodsClass}.
 *
 * @param id a short name in kebab-case
 * @param kinds what the term says about goods; at least one
 * @param goodsClass what sort of goods it means, in kebab-case; absent where it means none
 * @param brand the maker; absent unless the term names a model
 * @param keywords the words, language by language; at least one
 * @param unless words of any language beside which the keywords mean something else: a clause that holds one is not about
 *     this term
 * @param source where the term comes from
 */
public record GoodsTerm(
        String id,
        List<GoodsLexicon.Kind> kinds,
        @Nullable String goodsClass,
        @Nullable String brand,
        List<Words> keywords,
        List<String> unless,
        String source)
        implements Serializable {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** Checks that the term can be found and the form of its keywords. */
    public GoodsTerm {
        Check.text("id", id);
        kinds = Check.list("kinds", kinds);
        keywords = Check.list("keywords", keywords);
        unless = Check.list("unless", unless);
        Check.text("source", source);
        if (kinds.isEmpty()) {
            throw new InvalidFieldException("kinds", kinds, "at least one kind");
        }
        if (keywords.isEmpty()) {
            throw new InvalidFieldException("keywords", keywords, "words in at least one language");
        }
        for (int i = 0; i < unless.size(); i++) {
            Keyword.parse("unless/" + i, unless.get(i));
        }
    }

    /**
     * Words of one language.
     *
     * @param language ISO 639-1, two small letters
     * @param words at least one
     */
    public record Words(String language, List<String> words) implements Serializable {

        /** Checks the form of the words. */
        public Words {
            Check.matches("language", language, LANGUAGE, "two small letters");
            words = Check.list("words", words);
            if (words.isEmpty()) {
                throw new InvalidFieldException("words", words, "at least one word");
            }
            for (int i = 0; i < words.size(); i++) {
                Keyword.parse("words/" + i, words.get(i));
            }
        }
    }
}

package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.Activities.Line;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line of business is told in words. Keywords are written like those of a {@link GoodsClass}, and text is cut into
 * clauses in the same way. All rows that a text names count together.
 *
 * @param id a short name in kebab-case
 * @param keywords words that may stand anywhere in a clause
 * @param wholeTexts words that count only when they are the whole text
 * @param unless words of a clause that make it speak of something else, such as software for the trade
 * @param line the line of business it is; absent where it is none of those that signals ask for
 * @param chapters as {@link ActivityCode#chapters}
 * @param source where the row comes from
 */
public record ActivityWords(
        String id,
        List<String> keywords,
        List<String> wholeTexts,
        List<String> unless,
        @Nullable Line line,
        List<String> chapters,
        String source)
        implements Serializable {

    /** Checks the form of words and chapters. */
    public ActivityWords {
        Check.text("id", id);
        keywords = words("keywords", keywords);
        wholeTexts = words("wholeTexts", wholeTexts);
        unless = words("unless", unless);
        chapters = Check.list("chapters", chapters);
        Check.text("source", source);
        HsChapters.parse("chapters", chapters);
        if (keywords.isEmpty() && wholeTexts.isEmpty()) {
            throw new InvalidFieldException("keywords", "[]", "words here or under wholeTexts");
        }
        if (line == null && chapters.isEmpty()) {
            throw new InvalidFieldException("chapters", "[]", "chapters, as there is no line either");
        }
    }

    private static List<String> words(String field, @Nullable List<String> words) {
        List<String> list = Check.list(field, words);
        for (int i = 0; i < list.size(); i++) {
            Keyword.parse(field + "/" + i, list.get(i));
        }
        return list;
    }
}

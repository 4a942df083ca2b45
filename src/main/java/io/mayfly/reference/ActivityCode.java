package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.Activities.Line;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What codes of a classification say about a company's business. Of several rows that fit a code the one with the longest
 * prefix counts alone.
 *
 * @param title what the classification calls it
 * @param nace how its codes begin in {@link ActivityScheme.Family#NACE}, such as {@code "46.42"}; may be empty
 * @param isic how its codes begin in {@link ActivityScheme.Family#ISIC}, such as {@code "4641"}; may be empty
 * @param line the line of business it is; absent where it is none of those that signals ask for
 * @param chapters the chapters of the Harmonized System that such a company can plausibly trade in or use, such as
 *     {@code "61-65"}; {@code "any"} where it may be any goods; empty where it says nothing about goods
 * @param source where the row comes from
 */
public record ActivityCode(
        String title,
        List<String> nace,
        List<String> isic,
        @Nullable Line line,
        List<String> chapters,
        String source) implements Serializable {

    private static final int LEAST_DIGITS = 2;

    /** Checks the prefixes and chapters. */
    public ActivityCode {
        Check.text("title", title);
        nace = prefixes("nace", nace);
        isic = prefixes("isic", isic);
        chapters = Check.list("chapters", chapters);
        Check.text("source", source);
        HsChapters.parse("chapters", chapters);
        if (nace.isEmpty() && isic.isEmpty()) {
            throw new InvalidFieldException("nace", "[]", "at least one prefix here or under isic");
        }
        if (line == null && chapters.isEmpty()) {
            throw new InvalidFieldException("chapters", "[]", "chapters, as there is no line either");
        }
    }

    /** The digits of a prefix or code. */
    static String digits(String code) {
        return code.replace(".", "").replace(" ", "");
    }

    private static List<String> prefixes(String field, @Nullable List<String> prefixes) {
        List<String> list = Check.list(field, prefixes);
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).matches("[0-9]{2}(\\.?[0-9]{1,4})?")) {
                throw new InvalidFieldException(
                        field + "/" + i, '"' + list.get(i) + '"', "at least " + LEAST_DIGITS + " digits");
            }
        }
        return list;
    }
}

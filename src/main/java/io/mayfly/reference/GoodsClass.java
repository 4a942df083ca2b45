package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goods that are worth about the same, and how to recognise them.
 *
 * <p>A keyword is one or more phrases joined by {@code &}; all of them must stand in one clause of the goods text. The
 * words of a phrase must follow each other. A word that ends in {@code *} is a stem; other words also match with a plural
 * s. Chinese phrases match anywhere. Case, width, invisible characters and letters of other alphabets that look alike do
 * not matter, nor do accents in words of more than three letters.
 *
 * @param id a short name in kebab-case
 * @param dimension what its values are per
 * @param floor the least that one unit is worth in US dollars
 * @param typical what one unit is usually worth in US dollars; not below the floor
 * @param ceiling the most that one unit is worth in US dollars; not below the typical value
 * @param hsPrefixes how the HS codes of these goods, and hardly any others, begin; asked only when no keyword of any class
 *     matches
 * @param keywords how the goods are called
 * @param unless words beside which the keywords mean something else: a clause that holds one is not about these goods
 * @param givesWayTo classes that say more: where one of them matches the same clause, this one does not
 * @param hsChapters the chapters of the Harmonized System, two digits each, in which such goods are usually classified;
 *     empty where that is not known
 * @param weight what one piece plausibly weighs; absent where that varies too much
 * @param source where the values come from
 * @param asOf when the values were set
 */
public record GoodsClass(
        String id,
        Dimension dimension,
        BigDecimal floor,
        BigDecimal typical,
        BigDecimal ceiling,
        List<String> hsPrefixes,
        List<String> keywords,
        List<String> unless,
        List<String> givesWayTo,
        List<String> hsChapters,
        @Nullable Weight weight,
        String source,
        PartialDate asOf)
        implements Serializable {

    private static final Pattern CHAPTER = Pattern.compile("0[1-9]|[1-8][0-9]|9[0-7]");

    /**
     * What one piece plausibly weighs with what is sold in one box, in kilograms.
     *
     * @param least the lightest
     * @param most the heaviest; not below the lightest
     */
    public record Weight(BigDecimal least, BigDecimal most) implements Serializable {

        /** Checks the order of the weights. */
        public Weight {
            Check.positive("least", least);
            Check.positive("most", most);
            if (most.compareTo(least) < 0) {
                throw new InvalidFieldException("most", most, "a weight that is not below the least " + least);
            }
        }
    }

    /** Checks the order of the values and the form of keywords. */
    public GoodsClass {
        Check.text("id", id);
        Check.required("dimension", dimension);
        Check.positive("floor", floor);
        Check.positive("typical", typical);
        Check.positive("ceiling", ceiling);
        hsPrefixes = Check.list("hsPrefixes", hsPrefixes);
        keywords = Check.list("keywords", keywords);
        unless = Check.list("unless", unless);
        givesWayTo = Check.list("givesWayTo", givesWayTo);
        hsChapters = Check.list("hsChapters", hsChapters);
        Check.text("source", source);
        Check.required("asOf", asOf);
        if (typical.compareTo(floor) < 0) {
            throw new InvalidFieldException("typical", typical, "a value that is not below the floor " + floor);
        }
        if (ceiling.compareTo(typical) < 0) {
            throw new InvalidFieldException("ceiling", ceiling, "a value that is not below the typical " + typical);
        }
        for (int i = 0; i < keywords.size(); i++) {
            Keyword.parse("keywords/" + i, keywords.get(i));
        }
        for (int i = 0; i < unless.size(); i++) {
            Keyword.parse("unless/" + i, unless.get(i));
        }
        for (int i = 0; i < hsChapters.size(); i++) {
            Check.matches("hsChapters/" + i, hsChapters.get(i), CHAPTER, "a chapter from 01 to 97");
        }
    }
}

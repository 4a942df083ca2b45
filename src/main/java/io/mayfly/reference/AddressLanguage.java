package io.mayfly.reference;

import java.io.Serializable;
import java.util.List;

/**
 * A language, or the way a language is written in some countries.
 *
 * @param language a short code of its own
 * @param countries where its short words count, as ISO 3166-1 alpha-2 codes
 * @param marks words by which the language is told where no country is given
 * @param streetsBefore words for streets that stand before the name
 * @param streetsAfter words for streets that stand behind the name
 * @param articles what may stand between a street and its name
 * @param houses words before the number of a house
 * @param blocks words before the number of a part of a house; such a number counts as that of the house
 * @param quarters words before the number of a quarter, which is no house
 * @param negations words that say that the word behind them does not hold
 * @param source the id of a source and places in it, or in words where the row comes from
 */
public record AddressLanguage(
        String language,
        List<String> countries,
        List<String> marks,
        List<String> streetsBefore,
        List<String> streetsAfter,
        List<String> articles,
        List<String> houses,
        List<String> blocks,
        List<String> quarters,
        List<String> negations,
        String source)
        implements Serializable {

    /** Checks the code and the spellings. */
    public AddressLanguage {
        Check.text("language", language);
        countries = Check.list("countries", countries);
        marks = phrases("marks", marks);
        streetsBefore = phrases("streetsBefore", streetsBefore);
        streetsAfter = phrases("streetsAfter", streetsAfter);
        articles = phrases("articles", articles);
        houses = phrases("houses", houses);
        blocks = phrases("blocks", blocks);
        quarters = phrases("quarters", quarters);
        negations = phrases("negations", negations);
        Check.text("source", source);
    }

    private static List<String> phrases(String field, List<String> given) {
        List<String> list = Check.list(field, given);
        for (int i = 0; i < list.size(); i++) {
            AddressPhrase.parse(field + "/" + i, list.get(i));
        }
        return list;
    }
}

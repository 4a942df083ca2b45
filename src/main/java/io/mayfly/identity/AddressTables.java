package io.mayfly.identity;

import java.util.List;

/**
 * The rows of {@code address-lexicon.json}.
 *
 * @param notice what the licences of the sources ask to be carried along
 * @param sources what the rows refer to
 * @param languages how a text tells its language
 * @param terms words that tell what stands beside them
 * @param words words of names that are written in several ways
 * @param cities each a town by its names, the first of which keys hold
 * @param nowhere names of countries and regions, which keys leave out
 * @param postcodes which towns postcodes belong to
 */
record AddressTables(
        String notice,
        List<Source> sources,
        List<Language> languages,
        List<AddressTerm> terms,
        List<Word> words,
        List<List<String>> cities,
        List<String> nowhere,
        List<Postcode> postcodes) {

    record Source(String id, String title, String licence, String retrieved) {}

    /**
     * A language.
     *
     * @param language its code
     * @param family languages of one family are read together, since their addresses mix
     * @param countries where it is the language of addresses
     * @param marks words that tell it
     * @param endings of words that tell it
     */
    record Language(String language, String family, List<String> countries, List<String> marks, List<String> endings) {}

    /**
     * A word of names.
     *
     * @param word how keys hold it
     * @param spellings how it is written besides
     */
    record Word(String word, List<String> spellings) {}

    /**
     * Postcodes of a town.
     *
     * @param country the country by its code
     * @param city the name that keys hold
     * @param beginnings what its postcodes begin with
     */
    record Postcode(String country, String city, List<String> beginnings) {}
}

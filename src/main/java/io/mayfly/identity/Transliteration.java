package io.mayfly.identity;

/**
 * Writes text of other scripts in Latin letters, so that names and addresses can be compared across scripts. What it cannot
 * write in Latin letters it leaves as it is. Implementations are thread-safe and answer the same text alike always.
 */
public interface Transliteration {

    /**
     * What did the work, for a receipt.
     *
     * @return the same for all that answer alike, such as {@code icu4j 79.1.0.0 rules 1} or {@code none}
     */
    String id();

    /**
     * Writes a text in Latin letters.
     *
     * @param text any text
     * @return the text with what is not Latin written as Latin letters without marks; what is Latin stays as it is
     */
    String toLatin(String text);

    /**
     * The reduced matching that needs no further library: texts are compared within their script only.
     *
     * @return one that leaves every text as it is
     */
    static Transliteration none() {
        return NoTransliteration.NONE;
    }

    /**
     * Transliteration by ICU4J: Cyrillic by the rules of BGN/PCGN, Greek by those of the United Nations, Chinese characters as
     * Pinyin, and whatever else ICU knows.
     *
     * @return one for all who ask
     * @throws IllegalStateException if ICU4J is not on the class path
     */
    static Transliteration icu() {
        try {
            return IcuTransliteration.standard();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "transliteration needs the optional dependency com.ibm.icu:icu4j (79.1 or newer) on the class path; "
                            + "Transliteration.none() compares texts within their script only",
                    e);
        }
    }

    /**
     * The best that the class path allows; its {@link #id()} tells which.
     *
     * @return {@link #icu()} where ICU4J is there, {@link #none()} where it is not
     */
    static Transliteration available() {
        try {
            return IcuTransliteration.standard();
        } catch (LinkageError e) {
            return none();
        }
    }
}

package io.mayfly.language;

import io.mayfly.dossier.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be said in any language: a key with values, which a {@link Language} has the words for. Messages are values
 * of other messages, since one language may order words that another joins in some other way.
 *
 * <p>The words of a signal of your own may stand in the message itself: see {@link #text(String)}.
 */
public sealed interface Message {

    /**
     * A sentence, or a part of one, that languages have under a key.
     *
     * @param key the key, such as {@code zero-revenue.reported}
     * @param values what stands in its places, by their names
     */
    record Keyed(String key, Map<String, Message> values) implements Message {

        /** Copies the values. */
        public Keyed {
            values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /**
         * The same with one more value.
         *
         * @param name the name of the place
         * @param value what stands there
         * @return a message with all values so far and this one
         */
        public Keyed with(String name, Message value) {
            Map<String, Message> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Keyed(key, more);
        }

        /**
         * The same with one more value.
         *
         * @param name the name of the place
         * @param text a name, a code or other text that is alike in all languages
         * @return a message with all values so far and this one
         */
        public Keyed with(String name, String text) {
            return with(name, text(text));
        }

        /**
         * The same with one more value.
         *
         * @param name the name of the place
         * @param number a number, said by its digits alone
         * @return a message with all values so far and this one
         */
        public Keyed with(String name, long number) {
            return with(name, Long.toString(number));
        }

        /**
         * The same with one more value.
         *
         * @param name the name of the place
         * @param date a date or period, said as in ISO 8601
         * @return a message with all values so far and this one
         */
        public Keyed with(String name, PartialDate date) {
            return with(name, date.toString());
        }

        /**
         * The same with one more value.
         *
         * @param name the name of the place
         * @param day a day, said as in ISO 8601
         * @return a message with all values so far and this one
         */
        public Keyed with(String name, LocalDate day) {
            return with(name, day.toString());
        }
    }

    /**
     * Words that stand as they are.
     *
     * @param words the words, where a language has no others
     * @param others the words of languages that have others, by tag of the language
     */
    record Text(String words, Map<String, String> others) implements Message {

        /** Copies the map. */
        public Text {
            others = Map.copyOf(others);
        }

        /**
         * The same with other words for a language.
         *
         * @param language the tag of the language, such as {@code ru}
         * @param said what to say in it
         * @return a message with all words so far and these
         */
        public Text in(String language, String said) {
            Map<String, String> more = new LinkedHashMap<>(others);
            more.put(language, said);
            return new Text(words, more);
        }
    }

    /**
     * What reference data or a scorecard call something, which a language may know another name for.
     *
     * @param id what is named, such as {@code goods.plate-carrier}; languages have its name under the key {@code name.} and
     *     this id
     * @param otherwise the name for languages that know none
     */
    record Named(String id, String otherwise) implements Message {}

    /**
     * A number with all the digits to be said.
     *
     * @param value the number, rounded as it is to be said
     * @param grouped whether its digits are grouped by thousands
     */
    record Figure(BigDecimal value, boolean grouped) implements Message {}

    /**
     * Messages one after the other.
     *
     * @param key what languages have the words between two of them under; a sentence with the places {@code before} and
     *     {@code next}
     * @param parts the messages; none says nothing, and one says only itself
     */
    record Joined(String key, List<Message> parts) implements Message {

        /** Copies the list. */
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A message without values so far.
     *
     * @param key the key that languages have it under
     * @return the message
     */
    static Keyed of(String key) {
        return new Keyed(key, Map.of());
    }

    /**
     * A message about a number of things: under the key with {@code .one} for one, which says the number itself, and else
     * under the key with {@code .many}, with the number in the place {@code count}.
     *
     * @param key the beginning of both keys
     * @param count how many
     * @return the message
     */
    static Keyed counted(String key, long count) {
        return count == 1 ? of(key + ".one") : of(key + ".many").with("count", count);
    }

    /**
     * Words that stand as they are: a name, or the full sentence of a signal of your own, which needs no bundle then. Give
     * it its words in other languages with {@link Text#in(String, String)}.
     *
     * @param words the words
     * @return the message
     */
    static Text text(String words) {
        return new Text(words, Map.of());
    }
}

package io.mayfly.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of one language for every message, and how it writes numbers. English is what everything is said in where
 * nobody asks for another.
 *
 * <p>A language of your own has a sentence for each key of {@link #english()}, with the same places in braces; what is
 * wrong with it is told when it is made, so that no report fails for it later. See {@code docs/languages.md}.
 */
public final class Language {

    /** Begins the keys of names, which a language may lack. */
    private static final String NAME = "name.";

    private static final Language ENGLISH =
            own("en", "sentences_en", "reasons_en", "facts_en", "report_en", "explain_en", "clearing_en", "notice_en");

    private final String tag;
    private final Map<String, String> entries;
    private final Map<String, Template> templates;

    private Language(String tag, Map<String, String> entries) {
        this.tag = tag;
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        this.templates = new LinkedHashMap<>();
        this.entries.forEach((key, sentence) -> templates.put(key, parsed(key, sentence)));
    }

    private Template parsed(String key, String sentence) {
        try {
            return Template.parse(sentence);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where(key) + ": " + e.getMessage(), e);
        }
    }

    /** {@return English} */
    public static Language english() {
        return ENGLISH;
    }

    /** {@return Russian} */
    public static Language russian() {
        return Russian.WORDS;
    }

    /**
     * A language of your own.
     *
     * @param tag its tag, such as {@code kk} or {@code en-GB}
     * @param entries a sentence for each key of {@link #english()}, and names as far as it has any
     * @return the language
     * @throws IllegalArgumentException if a key is missing or unknown, or a sentence has other places than in English; the
     *     message tells the key and what was expected
     */
    public static Language of(String tag, Map<String, String> entries) {
        return checked(new Language(tag, entries));
    }

    /**
     * A language of your own, from the text of a properties file.
     *
     * @param tag its tag, such as {@code kk} or {@code en-GB}
     * @param properties lines of a key, an equals sign and a sentence, as {@link Properties} reads them
     * @return the language
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if the sentences are not as {@link #of} expects them
     */
    public static Language read(String tag, Reader properties) throws IOException {
        return of(tag, entries(properties));
    }

    private static Language own(String tag, String... parts) {
        Map<String, String> entries = new TreeMap<>();
        for (String part : parts) {
            String name = part + ".properties";
            try (InputStream in = Language.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException(name);
                }
                entries.putAll(entries(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the words of a language, " + name, e);
            }
        }
        return new Language(tag, entries);
    }

    private static Map<String, String> entries(Reader reader) throws IOException {
        Properties read = new Properties();
        read.load(reader);
        Map<String, String> entries = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> entries.put(key, read.getProperty(key)));
        return entries;
    }

    private static Language checked(Language language) {
        Map<String, Template> expected = ENGLISH.templates;
        expected.forEach((key, template) -> {
            Template found = language.templates.get(key);
            if (found == null ? !key.startsWith(NAME) : !found.names().equals(template.names())) {
                throw new IllegalArgumentException(language.where(key)
                        + (found == null ? " is missing" : " has the places " + shown(found.names()))
                        + "; expected a sentence with the places " + shown(template.names()));
            }
        });
        language.templates.forEach((key, template) -> {
            if (!expected.containsKey(key)
                    && !(key.startsWith(NAME) && template.names().isEmpty())) {
                throw new IllegalArgumentException(
                        language.where(key) + " is unknown; expected only keys of English, and names without places");
            }
        });
        return language;
    }

    private static String shown(Set<String> names) {
        return new TreeSet<>(names).toString();
    }

    private String where(String key) {
        return "the key " + key + " of the language “" + tag + "”";
    }

    /** {@return its tag, such as {@code ru}} */
    public String tag() {
        return tag;
    }

    /** {@return its sentences and names by key, in the order of the keys; a start for a language of your own} */
    public Map<String, String> entries() {
        return entries;
    }

    /**
     * Says something.
     *
     * @param message what to say
     * @return the words of this language for it
     * @throws IllegalArgumentException if this language does not know a key, or the values are not those of its sentence
     */
    public String say(Message message) {
        StringBuilder words = new StringBuilder(160);
        append(words, message);
        return words.toString();
    }

    private void append(StringBuilder words, Message message) {
        if (message instanceof Message.Text text) {
            words.append(text.others().getOrDefault(tag, text.words()));
        } else if (message instanceof Message.Keyed keyed) {
            append(words, keyed);
        } else if (message instanceof Message.Figure figure) {
            append(words, figure);
        } else if (message instanceof Message.Named named) {
            words.append(entries.getOrDefault(NAME + named.id(), named.otherwise()));
        } else if (message instanceof Message.Joined joined) {
            append(words, joined);
        }
    }

    private void append(StringBuilder words, Message.Keyed message) {
        Template template = template(message.key());
        if (!template.names().equals(message.values().keySet())) {
            throw new IllegalArgumentException(where(message.key()) + " has the places " + shown(template.names())
                    + ", but was given " + shown(message.values().keySet()));
        }
        fill(words, template, message.values());
    }

    private void fill(StringBuilder words, Template template, Map<String, Message> values) {
        List<String> pieces = template.pieces();
        words.append(pieces.get(0));
        for (int i = 1; i < pieces.size(); i += 2) {
            Message value = values.get(pieces.get(i));
            if (value != null) {
                append(words, value);
            }
            words.append(pieces.get(i + 1));
        }
    }

    /** In a loop, since a list may be longer than a stack is deep. */
    private void append(StringBuilder words, Message.Joined joined) {
        List<String> between = template(joined.key()).pieces();
        if (between.size() != 5
                || !between.get(1).equals("before")
                || !between.get(3).equals("next")) {
            throw new IllegalArgumentException(where(joined.key()) + " joins nothing; expected {before} and {next}");
        }
        for (int i = 0; i < joined.parts().size(); i++) {
            words.append(i == 0 ? "" : between.get(2));
            append(words, joined.parts().get(i));
        }
    }

    private void append(StringBuilder words, Message.Figure figure) {
        String plain = figure.value().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        int sign = whole.startsWith("-") ? 1 : 0;
        for (int i = 0; i < whole.length(); i++) {
            if (figure.grouped() && i > sign && (whole.length() - i) % 3 == 0) {
                words.append(entries.get("number.group"));
            }
            words.append(whole.charAt(i));
        }
        if (point >= 0) {
            words.append(entries.get("number.point")).append(plain, point + 1, plain.length());
        }
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException(where(key) + " is missing; expected one of those of " + templates.size()
                    + " keys; a signal of your own says what it says by Message.text");
        }
        return template;
    }

    /** Read when somebody asks for it: most programs speak one language. */
    private static final class Russian {
        static final Language WORDS = checked(own(
                "ru",
                "sentences_ru",
                "reasons_ru",
                "facts_ru",
                "report_ru",
                "explain_ru",
                "clearing_ru",
                "notice_ru",
                "names_ru"));
    }
}

package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an address say about the place: a dwelling, business premises, a mailbox or virtual office, or
 * something that may be either. It reads text and looks nothing up, so it is a hint for review and no finding about the
 * building.
 *
 * <p>Case, width, marks and invisible characters do not matter. Immutable and thread-safe.
 */
public final class AddressWords implements Serializable {

    private static final Finding NOTHING = new Finding(Kind.NONE, 0, List.of());

    private final String notice;
    private final AddressCertainties certainties;
    private final List<ReferenceSource> sources;
    private final List<AddressLanguage> languages;
    private final List<AddressWord> words;
    private final AddressMatcher matcher;

    private AddressWords(
            String notice,
            AddressCertainties certainties,
            List<ReferenceSource> sources,
            List<AddressLanguage> languages,
            List<AddressWord> words) {
        Check.text("notice", notice);
        Check.required("certainties", certainties);
        this.notice = notice;
        this.certainties = certainties;
        this.sources = Check.list("sources", sources);
        this.languages = Check.list("languages", languages);
        this.words = Check.list("words", words);
        this.matcher = new AddressMatcher(this.languages, this.words);
    }

    /** What an address is, as far as its words tell. */
    public enum Kind {
        /** A dwelling. */
        @JsonProperty("dwelling")
        DWELLING,

        /** Something that may be a dwelling or business premises, such as a room. */
        @JsonProperty("ambiguous")
        AMBIGUOUS,

        /** An office, warehouse, workshop or the like. */
        @JsonProperty("business")
        BUSINESS,

        /** A post box, an address in care of somebody or a virtual office. */
        @JsonProperty("virtual")
        VIRTUAL,

        /** The words say nothing of the kind. This does not mean that the place is no dwelling. */
        @JsonProperty("none")
        NONE
    }

    /**
     * What an address says.
     *
     * @param kind what the place is
     * @param certainty how far the words bear that out, from 0 to 1; 0 for {@link Kind#NONE}
     * @param words the words that say so, exactly as they stand in the text and in its order, with the number that belongs
     *     to them, each once; empty for {@link Kind#NONE}
     */
    public record Finding(Kind kind, double certainty, List<String> words) implements Serializable {

        /** Copies the list. */
        public Finding {
            words = List.copyOf(words);
        }
    }

    /** {@return the table that comes with the library} */
    public static AddressWords standard() {
        return Standard.WORDS;
    }

    /**
     * A table of the caller's own.
     *
     * @param notice what the licences of the sources ask to be carried along
     * @param certainties how certain each kind is
     * @param sources what the rows refer to
     * @param languages each with a code of its own
     * @param words the words; a spelling may be given once for each language and placement
     * @return the table
     * @throws InvalidFieldException if a language or a spelling is given twice, or a row names a language that is not there
     */
    @JsonCreator
    public static AddressWords of(
            @JsonProperty("notice") String notice,
            @JsonProperty("certainties") AddressCertainties certainties,
            @JsonProperty("sources") List<ReferenceSource> sources,
            @JsonProperty("languages") List<AddressLanguage> languages,
            @JsonProperty("words") List<AddressWord> words) {
        return new AddressWords(notice, certainties, sources, languages, words);
    }

    /** {@return what the licences of the sources ask to be carried along} */
    @JsonProperty("notice")
    public String notice() {
        return notice;
    }

    /** {@return how certain each kind is} */
    @JsonProperty("certainties")
    public AddressCertainties certainties() {
        return certainties;
    }

    /** {@return what the rows refer to} */
    @JsonProperty("sources")
    public List<ReferenceSource> sources() {
        return sources;
    }

    /** {@return the languages, with what tells them and how they write streets and houses} */
    @JsonProperty("languages")
    public List<AddressLanguage> languages() {
        return languages;
    }

    /** {@return the words} */
    @JsonProperty("words")
    public List<AddressWord> words() {
        return words;
    }

    /**
     * Reads an address. Takes time linear in the length of the text; any text will do.
     *
     * @param text the address as written; the first 2,000 characters count
     * @param country the country of the address as an ISO 3166-1 alpha-2 code. It settles whose short words count. Where it
     *     is {@code null}, a short word counts if it is not in Latin letters or other words of the text tell its language
     * @return what the words say
     */
    public Finding of(String text, @Nullable String country) {
        List<AddressMatch> matches = matcher.matches(text, country);
        return matches.isEmpty() ? NOTHING : AddressVerdict.of(matches, text, certainties);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressWords that
                && notice.equals(that.notice)
                && certainties.equals(that.certainties)
                && sources.equals(that.sources)
                && languages.equals(that.languages)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notice, certainties, sources, languages, words);
    }

    /** {@return how many words and languages there are} */
    @Override
    public String toString() {
        return "AddressWords[" + words.size() + " rows, " + languages.size() + " languages]";
    }

    private static final class Standard {
        private static final AddressWords WORDS = Resources.read("address-words.json", AddressWords.class);
    }
}

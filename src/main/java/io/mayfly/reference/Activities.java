package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company's activity code, or its activity told in words, says about its business and about the goods it can
 * plausibly trade in or use.
 */
public final class Activities implements Serializable {

    private final List<ReferenceSource> sources;
    private final List<ActivityScheme> schemes;
    private final List<ActivityCode> codes;
    private final List<ActivityWords> words;
    private final ActivityFinder finder;

    private Activities(
            List<ReferenceSource> sources,
            List<ActivityScheme> schemes,
            List<ActivityCode> codes,
            List<ActivityWords> words) {
        this.sources = Check.list("sources", sources);
        this.schemes = Check.list("schemes", schemes);
        this.codes = Check.list("codes", codes);
        this.words = Check.list("words", words);
        this.finder = new ActivityFinder(this.schemes, this.codes, this.words);
    }

    /** A line of business that signals ask for. */
    public enum Line {
        /** Moves, stores or clears goods of others: forwarder, courier, customs broker, warehouse. */
        @JsonProperty("freight")
        FREIGHT,

        /** Sells goods on behalf of others, for a fee or commission. */
        @JsonProperty("agent")
        AGENT,

        /** Holds or heads other companies. */
        @JsonProperty("holding")
        HOLDING,

        /** A fund, trust or special purpose entity, which has no staff or trade of its own by design. */
        @JsonProperty("financial-vehicle")
        FINANCIAL_VEHICLE,

        /** Trades in goods of any kind. */
        @JsonProperty("general-trade")
        GENERAL_TRADE,

        /** Develops or trades in real estate, often one project in one company. */
        @JsonProperty("real-estate-development")
        REAL_ESTATE_DEVELOPMENT,

        /** Researches and develops, and may have no turnover for years. */
        @JsonProperty("research")
        RESEARCH
    }

    /** Whether goods go with an activity. */
    public enum Fit {
        /** Such a company can plausibly trade in or use goods of this chapter. */
        FITS,

        /** The activity covers any goods, and so says little about these. */
        GENERIC,

        /** The activity names goods, and these are not among them: an indicator for review. */
        DOES_NOT_FIT
    }

    /** {@return the table that comes with the library} */
    public static Activities standard() {
        return Standard.ACTIVITIES;
    }

    /**
     * A table of the caller's own.
     *
     * @param sources what the rows refer to
     * @param schemes the classifications whose codes are read, each name given once
     * @param codes what codes say, each prefix given once in its family
     * @param words what words say, each with an id of its own
     * @return the table
     * @throws InvalidFieldException if a name, a prefix or an id is given twice
     */
    @JsonCreator
    public static Activities of(
            @JsonProperty("sources") List<ReferenceSource> sources,
            @JsonProperty("schemes") List<ActivityScheme> schemes,
            @JsonProperty("codes") List<ActivityCode> codes,
            @JsonProperty("words") List<ActivityWords> words) {
        return new Activities(sources, schemes, codes, words);
    }

    /** {@return what the rows refer to} */
    @JsonProperty("sources")
    public List<ReferenceSource> sources() {
        return sources;
    }

    /** {@return the classifications whose codes are read} */
    @JsonProperty("schemes")
    public List<ActivityScheme> schemes() {
        return schemes;
    }

    /** {@return what codes say} */
    @JsonProperty("codes")
    public List<ActivityCode> codes() {
        return codes;
    }

    /** {@return what words say} */
    @JsonProperty("words")
    public List<ActivityWords> words() {
        return words;
    }

    /**
     * What is known of an activity. Code and text count together.
     *
     * @param scheme the classification; the code is not read without one that is known
     * @param code the code in it
     * @param text the activity in words; the first 10,000 characters count
     * @return what is known; of an activity of which nothing is known, nothing
     */
    public Meanings of(@Nullable String scheme, @Nullable String code, @Nullable String text) {
        return new Meanings(finder.find(scheme, code, text == null ? null : CutText.of(text)));
    }

    /** What the code and the words of one activity say together. Immutable. */
    public static final class Meanings {

        private final List<ActivityFinder.Meaning> all;

        private Meanings(List<ActivityFinder.Meaning> all) {
            this.all = List.copyOf(all);
        }

        /** {@return the lines of business that it is; empty where it is none of them or nothing is known of it} */
        public Set<Line> lines() {
            Set<Line> lines = EnumSet.noneOf(Line.class);
            for (ActivityFinder.Meaning meaning : all) {
                if (meaning.line() != null) {
                    lines.add(meaning.line());
                }
            }
            return Collections.unmodifiableSet(lines);
        }

        /**
         * Whether goods go with the activity; what speaks for the goods comes first.
         *
         * @param hsCodeOrChapter a code of the Harmonized System, whose first two digits count
         * @return the answer; {@code null} where the activity, or a part of it that is known, says nothing about goods, and
         *     where the code begins with no chapter
         */
        public @Nullable Fit fit(String hsCodeOrChapter) {
            int chapter = HsChapters.of(hsCodeOrChapter);
            if (chapter == 0 || all.isEmpty()) {
                return null;
            }
            boolean any = false;
            boolean silent = false;
            for (ActivityFinder.Meaning meaning : all) {
                HsChapters goods = meaning.chapters();
                if (goods.numbers().get(chapter)) {
                    return Fit.FITS;
                }
                any |= goods.any();
                silent |= goods.silent();
            }
            return any ? Fit.GENERIC : silent ? null : Fit.DOES_NOT_FIT;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activities that
                && sources.equals(that.sources)
                && schemes.equals(that.schemes)
                && codes.equals(that.codes)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, schemes, codes, words);
    }

    /** {@return how many rows there are} */
    @Override
    public String toString() {
        return "Activities[" + codes.size() + " codes, " + words.size() + " words]";
    }

    private static final class Standard {
        private static final Activities ACTIVITIES = Resources.read("activities.json", Activities.class);
    }
}

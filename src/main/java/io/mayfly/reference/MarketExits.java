package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Announcements by makers that they left a market. A later trade in their goods there did not come from the maker, if the
 * maker kept to it: it may be old stock, a parallel import that the buyer's law allows, or diversion.
 */
public final class MarketExits implements Serializable {

    private static final Comparator<Exit> ORDER =
            Comparator.comparing(Exit::brand).thenComparing(Exit::market).thenComparing(Exit::knownAt);

    private final List<ReferenceSource> sources;
    private final List<Exit> exits;
    private final List<String> markets;
    private final RowIndex index = new RowIndex();

    private MarketExits(List<ReferenceSource> sources, List<Exit> exits) {
        this.sources = Check.list("sources", sources);
        List<Exit> sorted = new ArrayList<>(Check.list("exits", exits));
        sorted.sort(ORDER);
        this.exits = List.copyOf(sorted);
        this.markets = sorted.stream().map(Exit::market).distinct().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new InvalidFieldException(
                        "exits", sorted.get(i), "one row for each brand, market and time of publication, not several");
            }
            for (String alias : sorted.get(i).aliases()) {
                index.add(i, "aliases", alias);
            }
        }
    }

    /**
     * One announcement.
     *
     * @param brand what to call the maker
     * @param aliases how it is recognised in the text of a brand, a maker or goods, at least one. An alias is written like
     *     a keyword of a {@link GoodsClass}: whole words that follow each other, joined by {@code &} where they may stand
     *     anywhere in one clause; a plural s and width or case do not matter. The brand itself counts only when it is
     *     listed here, since some brands are ordinary words.
     * @param market the ISO 3166 code of the country that was left
     * @param exited when the maker ceased to deliver; the day of the announcement where it names none
     * @param knownAt when it was announced; it counts from the last day of this on
     * @param source the id of a source, or in words who says so
     */
    public record Exit(
            String brand, List<String> aliases, String market, PartialDate exited, PartialDate knownAt, String source)
            implements Serializable {

        /** Checks the aliases and the code. */
        public Exit {
            Check.text("brand", brand);
            aliases = Check.filled("aliases", aliases);
            for (int i = 0; i < aliases.size(); i++) {
                Keyword.parse("aliases/" + i, aliases.get(i));
            }
            Check.country("market", market);
            Check.required("exited", exited);
            Check.required("knownAt", knownAt);
            Check.text("source", source);
        }
    }

    /** {@return the announcements that come with the library} */
    public static MarketExits standard() {
        return Standard.EXITS;
    }

    /**
     * A table of the caller's own, whose rows name their sources in words.
     *
     * @param exits the announcements, in any order
     * @return the table
     * @throws InvalidFieldException if two rows are for the same brand, market and time of publication
     */
    public static MarketExits of(List<Exit> exits) {
        return new MarketExits(List.of(), exits);
    }

    /**
     * A table of the caller's own.
     *
     * @param sources what the rows refer to
     * @param exits the announcements, in any order
     * @return the table
     * @throws InvalidFieldException if two rows are for the same brand, market and time of publication
     */
    @JsonCreator
    public static MarketExits of(
            @JsonProperty("sources") List<ReferenceSource> sources, @JsonProperty("exits") List<Exit> exits) {
        return new MarketExits(sources, exits);
    }

    /** {@return what the rows refer to} */
    @JsonProperty("sources")
    public List<ReferenceSource> sources() {
        return sources;
    }

    /** {@return the announcements, in the order of brand, market and time of publication} */
    @JsonProperty("exits")
    public List<Exit> exits() {
        return exits;
    }

    /** {@return the ISO 3166 codes of the markets that somebody left, in order} */
    public List<String> markets() {
        return markets;
    }

    /**
     * Who of those a text names had left a market, as far as it was known.
     *
     * @param brandOrMakerText a brand, the name of a maker or a description of goods; the first 10,000 characters count
     * @param market the ISO 3166 code of the country in question
     * @param asOf the day of the question
     * @return the announcements made on or before {@code asOf}; empty where there is none
     */
    public List<Exit> of(String brandOrMakerText, String market, LocalDate asOf) {
        return of(brandOrMakerText, asOf).stream()
                .filter(each -> each.market().equals(market))
                .toList();
    }

    /**
     * Who of those a text names had left any market, as far as it was known.
     *
     * @param brandOrMakerText a brand, the name of a maker or a description of goods; the first 10,000 characters count
     * @param asOf the day of the question
     * @return the announcements made on or before {@code asOf}; empty where there is none
     */
    public List<Exit> of(String brandOrMakerText, LocalDate asOf) {
        return of(CutText.of(brandOrMakerText), asOf);
    }

    /**
     * As {@link #of(String, LocalDate)} for a text that is cut already.
     *
     * @param brandOrMakerText a brand, the name of a maker or a description of goods
     * @param asOf the day of the question
     * @return the announcements made on or before {@code asOf}; empty where there is none
     */
    public List<Exit> of(CutText brandOrMakerText, LocalDate asOf) {
        BitSet named = new BitSet();
        for (List<Token> clause : brandOrMakerText.clauses()) {
            index.addTo(named, clause, false);
        }
        return named.isEmpty()
                ? List.of()
                : named.stream()
                        .mapToObj(exits::get)
                        .filter(each -> !each.knownAt().latest().isAfter(asOf))
                        .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarketExits that && sources.equals(that.sources) && exits.equals(that.exits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, exits);
    }

    /** {@return how many announcements there are} */
    @Override
    public String toString() {
        return "MarketExits[" + exits.size() + "]";
    }

    private static final class Standard {
        private static final MarketExits EXITS = Resources.read("market-exits.json", MarketExits.class);
    }
}

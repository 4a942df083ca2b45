package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts of goods whose trade between two countries was reported to have risen steeply. A surge is context: demand that is
 * real for a whole country says little about any one company.
 *
 * @param surges in the order of their publication and ids, each id once
 */
public record TradeSurges(List<Surge> surges) implements Serializable {

    /** Sorts the rows; refuses an id that is given twice. */
    public TradeSurges {
        List<Surge> sorted = new ArrayList<>(Check.list("surges", surges));
        sorted.sort(Comparator.comparing(Surge::knownAt).thenComparing(Surge::id));
        long ids = sorted.stream().map(Surge::id).distinct().count();
        if (ids < sorted.size()) {
            throw new InvalidFieldException("surges", sorted.size() + " rows with " + ids + " ids", "each id once");
        }
        surges = List.copyOf(sorted);
    }

    /**
     * One surge.
     *
     * @param id a short name in kebab-case
     * @param title what was reported, in words that can stand in a sentence
     * @param goodsClasses the ids of the {@link GoodsClass}es that the goods are; at least one
     * @param origin the ISO 3166 code of the country that the goods come from
     * @param destination the ISO 3166 code of the country that they go to
     * @param period the period of the surge
     * @param knownAt when it was published; it counts from the last day of this on
     * @param source who says so
     */
    public record Surge(
            String id,
            String title,
            List<String> goodsClasses,
            String origin,
            String destination,
            PartialDate period,
            PartialDate knownAt,
            String source)
            implements Serializable {

        /** Checks the codes and the order of the days. */
        public Surge {
            Check.text("id", id);
            Check.text("title", title);
            goodsClasses = Check.filled("goodsClasses", goodsClasses);
            Check.country("origin", origin);
            Check.country("destination", destination);
            Check.required("period", period);
            Check.required("knownAt", knownAt);
            Check.text("source", source);
            if (knownAt.latest().isBefore(period.earliest())) {
                throw new InvalidFieldException("knownAt", knownAt, "a time that is not before the period, " + period);
            }
        }
    }

    /** {@return the surges that come with the library} */
    public static TradeSurges standard() {
        return Standard.SURGES;
    }

    /**
     * A table of the caller's own.
     *
     * @param surges the rows, in any order
     * @return the table
     * @throws InvalidFieldException if two rows have the same id
     */
    public static TradeSurges of(List<Surge> surges) {
        return new TradeSurges(surges);
    }

    /**
     * The surges that were known.
     *
     * @param asOf the day of the question
     * @return the rows published on or before it; empty where there is none
     */
    public List<Surge> knownOn(LocalDate asOf) {
        return surges.stream()
                .filter(surge -> !surge.knownAt().latest().isAfter(asOf))
                .toList();
    }

    private static final class Standard {
        private static final TradeSurges SURGES = Resources.read("trade-surges.json", TradeSurges.class);
    }
}

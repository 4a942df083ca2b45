package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jurisdictions that officials have named as points through which goods are diverted to a destination.
 *
 * <p>A hub says something about a <em>route</em>: goods on their way to one of its destinations pass through it. It says
 * nothing about where a company sits, is registered or banks, and no signal may use it so. Most goods that pass through a
 * hub are ordinary trade.
 *
 * @param sources what the rows refer to; empty when they name their sources themselves
 * @param hubs in the order of country and publication
 */
public record TransitHubs(List<ReferenceSource> sources, List<Hub> hubs) implements Serializable {

    private static final Comparator<Hub> ORDER =
            Comparator.comparing(Hub::country).thenComparing(Hub::knownAt);

    /** Sorts the rows; refuses two for the same country that were published at one time. */
    public TransitHubs {
        sources = Check.list("sources", sources);
        List<Hub> sorted = new ArrayList<>(Check.list("hubs", hubs));
        sorted.sort(ORDER);
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new InvalidFieldException(
                        "hubs", sorted.get(i), "one row for each country and time of publication, not several");
            }
        }
        hubs = List.copyOf(sorted);
    }

    /**
     * A jurisdiction that was named.
     *
     * @param country an ISO 3166 code; Hong Kong (HK) and Macau (MO) are jurisdictions of their own
     * @param destinations the ISO 3166 codes of the countries to which goods are diverted
     * @param from when on it is said about trade
     * @param knownAt when it was published; it counts from the last day of this on
     * @param source the id of a source, or in words who named it
     */
    public record Hub(String country, List<String> destinations, PartialDate from, PartialDate knownAt, String source)
            implements Serializable {

        /** Checks the codes. */
        public Hub {
            Check.country("country", country);
            destinations = Check.countries("destinations", destinations);
            Check.required("from", from);
            Check.required("knownAt", knownAt);
            Check.text("source", source);
        }
    }

    /** {@return the hubs that come with the library} */
    public static TransitHubs standard() {
        return Standard.HUBS;
    }

    /**
     * A table of the caller's own, whose rows name their sources in words.
     *
     * @param hubs the rows, in any order
     * @return the table
     * @throws InvalidFieldException if two rows are for the same country and time of publication
     */
    public static TransitHubs of(List<Hub> hubs) {
        return new TransitHubs(List.of(), hubs);
    }

    /**
     * What was known of a place on the way to a destination.
     *
     * @param country the ISO 3166 code of a place on the route
     * @param destination the ISO 3166 code of the country where the route ends
     * @param asOf the day of the question
     * @return the row published first; {@code null} where none was published on or before {@code asOf}. Whether the trade
     *     in question took place on or after {@link Hub#from} is for the caller to ask.
     */
    public @Nullable Hub of(String country, String destination, LocalDate asOf) {
        for (Hub hub : hubs) {
            if (hub.country().equals(country)
                    && hub.destinations().contains(destination)
                    && !hub.knownAt().latest().isAfter(asOf)) {
                return hub;
            }
        }
        return null;
    }

    private static final class Standard {
        private static final TransitHubs HUBS = Resources.read("transit-hubs.json", TransitHubs.class);
    }
}

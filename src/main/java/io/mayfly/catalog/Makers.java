package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.reference.MarketExits.Exit;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who made the goods of a trade, as far as its record says.
 *
 * @param stated the maker or brand as stated; {@code null} if none is
 * @param goods the goods in words
 * @param hint a model or a sender, which points to the maker where none is stated; {@code null} for none
 */
record Makers(
        @Nullable String stated, String goods, @Nullable String hint) {

    /** Shorter names are words of too many other names. */
    private static final int SHORTEST_NAME = 3;

    static Makers of(Trade trade) {
        if (trade instanceof Declaration declaration) {
            return new Makers(declaration.manufacturer(), declaration.goods(), declaration.model());
        }
        Shipment shipment = (Shipment) trade;
        return new Makers(shipment.brand(), shipment.goods(), shipment.exporter());
    }

    /** The last announcement of each maker that is named by the record itself. */
    List<Exit> exits(Subject subject, String market) {
        List<Exit> byGoods = in(subject, goods, market);
        if (stated == null) {
            return last(byGoods);
        }
        List<Exit> exits = new ArrayList<>(in(subject, stated, market));
        exits.addAll(byGoods);
        return last(exits);
    }

    /** The last announcement of each maker that a hint points to; none where the maker is stated. */
    List<Exit> hinted(Subject subject, String market) {
        return stated != null || hint == null ? List.of() : last(in(subject, hint, market));
    }

    private static List<Exit> last(List<Exit> exits) {
        if (exits.size() < 2) {
            return exits;
        }
        Comparator<Exit> order = Comparator.comparing(Exit::knownAt).thenComparing(Exit::exited);
        Map<String, Exit> byBrand = new TreeMap<>();
        exits.forEach(exit -> byBrand.merge(exit.brand(), exit, (a, b) -> order.compare(a, b) >= 0 ? a : b));
        return List.copyOf(byBrand.values());
    }

    /** Whether the record names a maker of this name: as its maker or in the words of the goods. */
    boolean named(Subject subject, String maker) {
        String sought = PartyNames.bare(subject, maker);
        if (holds(PartyNames.bare(subject, goods), sought)) {
            return true;
        }
        String maybe = stated == null ? "" : PartyNames.bare(subject, stated);
        return holds(maybe, sought) || holds(sought, maybe);
    }

    private static boolean holds(String text, String name) {
        return !name.isEmpty()
                && (text.equals(name)
                        || (name.length() >= SHORTEST_NAME && (" " + text + " ").contains(" " + name + " ")));
    }

    /** The announcements of a maker known by its name. */
    static List<Exit> exitsOf(Subject subject, String maker, String market) {
        return last(in(subject, maker, market));
    }

    private static List<Exit> in(Subject subject, String text, String market) {
        List<Exit> all = Lookups.exits(subject, text);
        return all.isEmpty() ? all : Lists.filter(all, exit -> exit.market().equals(market));
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declarations and shipments of a subject.
 *
 * @param all every one of them
 * @param open whether more could come to light: a list is empty and nobody searched, or a date is missing
 */
record Trades(List<Trade> all, boolean open) {

    private static final Derived<Trades> ALL = Trades::gathered;
    private static final Derived<List<List<Declaration>>> DECLARATIONS =
            subject -> once(subject, subject.dossier().declarations());
    private static final Derived<List<List<Shipment>>> SHIPMENTS =
            subject -> once(subject, subject.dossier().shipments());

    private static final Derived<List<Input>> MISSING = Trades::unsearched;

    static Trades of(Subject subject) {
        return subject.derived(ALL);
    }

    private static Trades gathered(Subject subject) {
        List<Trade> all = new ArrayList<>(subject.dossier().declarations());
        all.addAll(subject.dossier().shipments());
        boolean open = !declarationsKnown(subject)
                || !shipmentsKnown(subject)
                || Lists.any(all, trade -> trade.date() == null);
        return new Trades(List.copyOf(all), open);
    }

    static boolean declarationsKnown(Subject subject) {
        return !subject.dossier().declarations().isEmpty() || subject.searchedInVain(DossierPart.DECLARATIONS);
    }

    static boolean shipmentsKnown(Subject subject) {
        return !subject.dossier().shipments().isEmpty() || subject.searchedInVain(DossierPart.SHIPMENTS);
    }

    /** Each declaration once, and of each what may count of it. */
    static List<List<Declaration>> declarations(Subject subject) {
        return subject.derived(DECLARATIONS);
    }

    /** Each shipment once, and of each what may count of it. */
    static List<List<Shipment>> shipments(Subject subject) {
        return subject.derived(SHIPMENTS);
    }

    /**
     * The same record, told by several sources, is one: by its number, or else by all that it says. Where they differ, the
     * one known last counts; of several that may be, or that were known on one day, any.
     *
     * @return for each record what may count of it
     */
    static <T extends Trade> List<List<T>> once(Subject subject, List<T> trades) {
        if (trades.size() < 2) {
            return Lists.map(trades, List::of);
        }
        Map<Object, List<T>> told = new LinkedHashMap<>();
        for (T trade : trades) {
            told.computeIfAbsent(trade.sameness(), key -> new ArrayList<>(1)).add(trade);
        }
        Rivals<T> last = new Rivals<>(subject::knownAt);
        return Lists.map(told.values(), last::candidates);
    }

    /** The inputs that would close the lists. */
    static List<Input> missing(Subject subject) {
        return subject.derived(MISSING);
    }

    private static List<Input> unsearched(Subject subject) {
        List<Input> missing = new ArrayList<>(2);
        if (!declarationsKnown(subject)) {
            missing.add(Inputs.DECLARATIONS);
        }
        if (!shipmentsKnown(subject)) {
            missing.add(Inputs.SHIPMENTS);
        }
        return List.copyOf(missing);
    }

    /** The dated trade whose best date is earliest, on or after a day; {@code null} if there is none. */
    @Nullable
    Trade first(LocalDate onOrAfter) {
        Trade first = null;
        for (Trade trade : all) {
            if (trade.date() != null
                    && !trade.date().best().isBefore(onOrAfter)
                    && (first == null || best(trade).isBefore(best(first)))) {
                first = trade;
            }
        }
        return first;
    }

    private static LocalDate best(Trade trade) {
        PartialDate date = trade.date();
        return date == null ? LocalDate.MAX : date.best();
    }

    static Cited cite(Trade trade) {
        if (trade instanceof Declaration) {
            return new Cited("declarations", trade);
        }
        return new Cited("shipments", (Shipment) trade);
    }
}

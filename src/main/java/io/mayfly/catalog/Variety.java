package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most different words that trade within any so many days on end shows.
 *
 * @param different how many
 * @param trades those that show them, in order of the trade
 */
record Variety(int different, List<Trade> trades) {

    /** A trade whose window begins or has ended. */
    private record Change(String word, int by) {}

    static Variety of(
            List<? extends Trade> trades,
            int days,
            Window.Placing placing,
            Function<? super Trade, @Nullable String> word) {
        TreeMap<Long, List<Change>> changes = new TreeMap<>();
        for (Trade trade : trades) {
            String shown = word.apply(trade);
            PartialDate date = trade.date();
            Window window = shown == null || date == null ? null : placing.of(date, days);
            if (shown != null && window != null) {
                changes.computeIfAbsent(window.first(), key -> new ArrayList<>(1))
                        .add(new Change(shown, 1));
                changes.computeIfAbsent(window.last() + 1, key -> new ArrayList<>(1))
                        .add(new Change(shown, -1));
            }
        }
        int most = 0;
        long at = Long.MIN_VALUE;
        Map<String, Integer> open = new HashMap<>();
        for (Map.Entry<Long, List<Change>> day : changes.entrySet()) {
            for (Change change : day.getValue()) {
                open.merge(change.word(), change.by(), (a, b) -> a + b == 0 ? null : a + b);
            }
            if (open.size() > most) {
                most = open.size();
                at = day.getKey();
            }
        }
        return new Variety(most, within(trades, days, placing, at));
    }

    private static List<Trade> within(List<? extends Trade> trades, int days, Window.Placing placing, long at) {
        List<Trade> within = new ArrayList<>();
        for (Trade trade : trades) {
            PartialDate date = trade.date();
            Window window = date == null ? null : placing.of(date, days);
            if (window != null && window.holds(at)) {
                within.add(trade);
            }
        }
        return within;
    }
}

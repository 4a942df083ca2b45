package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The records of a book by the quantity that they state.
 *
 * @param all every record once
 * @param groups those of one quantity
 * @param unstated those that state none, or no unit
 */
record Quantities(List<Trade> all, List<Group> groups, List<Trade> unstated) {

    /**
     * Records of one quantity.
     *
     * @param sure those that state it whoever tells of them
     * @param maybe those, and those of which another report states another
     */
    record Group(Quantity quantity, List<Trade> sure, List<Trade> maybe) {}

    static Quantities of(Subject subject, Book<? extends Trade> book, Predicate<Quantity> which) {
        Map<Quantity, Group> groups = new LinkedHashMap<>();
        List<Trade> all = new ArrayList<>();
        List<Trade> unstated = new ArrayList<>();
        for (List<? extends Trade> told : book.trades()) {
            all.add(told.get(0));
            Map<Quantity, Trade> stated = new LinkedHashMap<>();
            for (Trade trade : told) {
                Quantity quantity = Quantity.of(subject, trade);
                if (quantity != null) {
                    stated.putIfAbsent(quantity, trade);
                }
            }
            if (stated.isEmpty()) {
                unstated.add(told.get(0));
            }
            stated.forEach((quantity, trade) -> {
                if (which.test(quantity)) {
                    Group group = groups.computeIfAbsent(
                            quantity, key -> new Group(key, new ArrayList<>(), new ArrayList<>()));
                    group.maybe().add(trade);
                    if (stated.size() == 1) {
                        group.sure().add(trade);
                    }
                }
            });
        }
        return new Quantities(all, List.copyOf(groups.values()), unstated);
    }

    /** Whether not one of the records states a quantity. */
    boolean noneStated() {
        return unstated.size() == all.size();
    }

    static List<Cited> cite(List<? extends Trade> trades) {
        return Lists.map(trades, Trades::cite);
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In how many points the records of one number contradict each other: quantity, value, origin and the chapter of the goods.
 *
 * @param tolerance by what share of the larger two figures may differ and still agree
 */
record DocumentInconsistency(double tolerance) implements Signal {

    private static final int CHAPTER = 2;
    private static final String QUANTITY = "quantity";
    private static final String VALUE = "value";
    private static final String ORIGIN = "origin";
    private static final String GOODS = "goods";

    @Override
    public String id() {
        return "document-inconsistency";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Trade> trades = Trades.of(subject).all();
        if (trades.isEmpty()) {
            return Trades.missing(subject).isEmpty()
                    ? Reading.notApplicable(Message.of("because.no-trade.searches"))
                    : new Reading.Unknown(Trades.missing(subject));
        }
        Map<Object, List<Trade>> byNumber = new LinkedHashMap<>();
        boolean open = !Trades.missing(subject).isEmpty();
        for (Trade trade : trades) {
            Object number = number(trade);
            if (number == null) {
                open = true;
            } else {
                byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(trade);
            }
        }
        List<List<Trade>> groups = Lists.filter(byNumber.values(), group -> group.size() > 1);
        if (groups.isEmpty()) {
            return Missing.SECOND_RECORD;
        }
        List<String> found = new ArrayList<>();
        List<Cited> facts = new ArrayList<>();
        int silent = 0;
        for (List<Trade> group : groups) {
            List<String> here = conflicts(group);
            found.addAll(here);
            silent += silent(group, here);
            if (!here.isEmpty()) {
                group.stream().map(Trades::cite).forEach(facts::add);
            }
        }
        int count = found.size();
        return Reading.between(
                count,
                open ? Double.POSITIVE_INFINITY : count + silent,
                count,
                count == 0 ? null : new Conflicts(found, facts));
    }

    private static @Nullable Object number(Trade trade) {
        String id = trade instanceof Declaration declaration ? declaration.id() : ((Shipment) trade).id();
        return id == null ? null : trade.sameness();
    }

    /** In how many points the records of a group may yet contradict each other. */
    private static int silent(List<Trade> group, List<String> conflicts) {
        int silent = 0;
        silent += open(conflicts, QUANTITY, group, trade -> trade.quantity() != null && trade.unit() != null);
        silent += open(conflicts, VALUE, group, trade -> trade.value() != null);
        silent += open(conflicts, ORIGIN, group, trade -> trade instanceof Declaration || origin(trade) != null);
        silent += open(conflicts, GOODS, group, trade -> trade.hsCode() != null);
        return silent;
    }

    private static int open(List<String> conflicts, String point, List<Trade> group, Predicate<Trade> says) {
        return conflicts.contains(point) || Lists.all(group, says) ? 0 : 1;
    }

    private List<String> conflicts(List<Trade> group) {
        List<String> conflicts = new ArrayList<>();
        if (differ(group, Trade::quantity, trade -> String.valueOf(trade.unit()))) {
            conflicts.add(QUANTITY);
        }
        if (differ(group, trade -> amount(trade.value()), trade -> currency(trade.value()))) {
            conflicts.add(VALUE);
        }
        if (several(group.stream().map(DocumentInconsistency::origin))) {
            conflicts.add(ORIGIN);
        }
        if (several(group.stream().map(DocumentInconsistency::chapter))) {
            conflicts.add(GOODS);
        }
        return conflicts;
    }

    /** Whether figures in one unit differ. */
    private boolean differ(
            List<Trade> group, Function<Trade, @Nullable BigDecimal> figure, Function<Trade, String> unit) {
        Map<String, BigDecimal> least = new TreeMap<>();
        Map<String, BigDecimal> most = new TreeMap<>();
        for (Trade trade : group) {
            BigDecimal value = figure.apply(trade);
            if (value != null) {
                least.merge(unit.apply(trade), value, BigDecimal::min);
                most.merge(unit.apply(trade), value, BigDecimal::max);
            }
        }
        return Lists.any(most.entrySet(), entry -> {
            BigDecimal apart = entry.getValue().subtract(Objects.requireNonNull(least.get(entry.getKey())));
            return apart.compareTo(entry.getValue().multiply(BigDecimal.valueOf(tolerance))) > 0;
        });
    }

    private static @Nullable BigDecimal amount(@Nullable Money value) {
        return value == null ? null : value.amount();
    }

    private static String currency(@Nullable Money value) {
        return value == null || value.currency() == null ? "" : value.currency().getCurrencyCode();
    }

    private static @Nullable String origin(Trade trade) {
        return trade instanceof Shipment shipment ? shipment.origin() : null;
    }

    private static @Nullable String chapter(Trade trade) {
        String code = trade.hsCode();
        return code == null ? null : code.substring(0, CHAPTER);
    }

    private static boolean several(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).distinct().count() > 1;
    }

    record Conflicts(List<String> points, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            List<Message> named = Lists.map(points, point -> Message.of("document-inconsistency." + point));
            return Message.counted("document-inconsistency", points.size())
                    .with("points", new Message.Joined("list", named));
        }
    }
}

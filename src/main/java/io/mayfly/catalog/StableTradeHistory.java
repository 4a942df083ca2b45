package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.Triggers;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many years the company has traded in one sort of goods without a calendar year in which it did not, from the first to
 * the last record. Trade with a destination after an event that changed how such trade is looked at does not count.
 */
record StableTradeHistory() implements Signal {

    private static final double MONTHS_A_YEAR = 12;
    private static final int HEADING_DIGITS = 4;
    private static final Memo<Optional<PartialDate>> FIRST_EVENTS = new Memo<>();

    /**
     * One record.
     *
     * @param goods the sorts of goods it may be of; empty where nothing tells
     * @param sure whether it surely counts
     * @param likely whether it counts by best estimate
     */
    private record Entry(Trade trade, Set<String> goods, boolean sure, boolean likely) {}

    /** Trade from a first to a last day, in years between which there is no gap. */
    private record Run(LocalDate first, LocalDate last, List<Trade> trades) {
        double years() {
            return Months.between(first, last) / MONTHS_A_YEAR;
        }
    }

    @Override
    public String id() {
        return "stable-trade-history";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Input> missing = Trades.missing(subject);
        Trades trades = Trades.of(subject);
        if (trades.all().isEmpty()) {
            return missing.isEmpty() ? Reading.of(0, null) : new Reading.Unknown(missing);
        }
        List<Entry> entries = new ArrayList<>();
        boolean open = trades.open();
        for (List<? extends Trade> told : told(subject)) {
            boolean one = told.stream()
                            .map(trade -> List.of(String.valueOf(trade.date()), trade.goods()))
                            .distinct()
                            .count()
                    == 1;
            for (Trade trade : told) {
                entry(subject, trade, told.indexOf(trade) == 0, one).ifPresent(entries::add);
            }
        }
        double lo = longest(Lists.filter(entries, Entry::sure), false, true)
                .map(Run::years)
                .orElse(0.0);
        double hi = open
                ? Double.POSITIVE_INFINITY
                : longest(entries, true, false).map(Run::years).orElse(0.0);
        Run run = longest(Lists.filter(entries, Entry::likely), false, false).orElse(null);
        return Reading.between(lo, hi, run == null ? 0 : run.years(), run == null ? null : new Steady(run.trades()));
    }

    private static List<List<? extends Trade>> told(Subject subject) {
        return Stream.<List<? extends Trade>>concat(
                        Trades.declarations(subject).stream(), Trades.shipments(subject).stream())
                .toList();
    }

    private static Optional<Entry> entry(Subject subject, Trade trade, boolean first, boolean one) {
        PartialDate date = trade.date();
        if (date == null) {
            return Optional.empty();
        }
        InForce before = before(subject, trade, date);
        if (before == InForce.NO) {
            return Optional.empty();
        }
        boolean sure = before == InForce.YES
                && one
                && first
                && date.earliest().getYear() == date.latest().getYear();
        return Optional.of(new Entry(trade, goods(subject, trade), sure, first && likely(subject, trade, date)));
    }

    /** The classes that the words name, or else the heading of the code. */
    private static Set<String> goods(Subject subject, Trade trade) {
        Set<String> named = Lookups.classes(subject, trade.goods(), null).stream()
                .map(each -> each.id())
                .collect(Collectors.toCollection(TreeSet::new));
        String code = trade.hsCode();
        if (named.isEmpty() && code != null) {
            named.add(code.substring(0, HEADING_DIGITS));
        }
        return named;
    }

    /** Whether trade came before every event that changed how trade with its destination is looked at. */
    private static InForce before(Subject subject, Trade trade, PartialDate date) {
        String destination = trade instanceof Shipment shipment ? shipment.destination() : subject.jurisdiction();
        PartialDate event = event(subject, destination);
        if (event == null) {
            return InForce.YES;
        }
        if (date.latest().isBefore(event.earliest())) {
            return InForce.YES;
        }
        return destination == null || date.earliest().isBefore(event.latest()) ? InForce.MAYBE : InForce.NO;
    }

    /** An import of which no more is said goes to the country of the importer. */
    private static boolean likely(Subject subject, Trade trade, PartialDate date) {
        String stated = trade instanceof Shipment shipment ? shipment.destination() : null;
        boolean home = !(trade instanceof Shipment shipment) || shipment.role() == TradeRole.IMPORTER;
        PartialDate event = event(subject, stated == null && home ? subject.jurisdiction() : stated);
        return event == null || date.best().isBefore(event.best());
    }

    /** The first event known of a destination; of any where that is not known. {@code null} where there is none. */
    private static @Nullable PartialDate event(Subject subject, @Nullable String destination) {
        return FIRST_EVENTS
                .of(subject, Memo.key(destination), () -> firstEvent(subject, destination))
                .orElse(null);
    }

    private static Optional<PartialDate> firstEvent(Subject subject, @Nullable String destination) {
        return subject.reference().triggers().triggers().stream()
                .filter(each -> !each.knownAt().latest().isAfter(subject.asOf()))
                .filter(each -> destination == null || each.destinations().contains(destination))
                .map(Triggers.Trigger::date)
                .min(Comparator.naturalOrder());
    }

    /**
     * The longest run of any sort of goods.
     *
     * @param widest whether a record counts for every day on which it may have been, and one of unknown goods for any goods
     * @param narrowest whether a record counts for the day that makes the run shortest
     */
    private static Optional<Run> longest(List<Entry> entries, boolean widest, boolean narrowest) {
        Set<String> sorts = entries.stream()
                .flatMap(entry -> entry.goods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (widest) {
            sorts.add("");
        }
        Run longest = null;
        for (String sort : sorts) {
            TreeMap<Integer, Run> years = new TreeMap<>();
            for (Entry entry : entries) {
                if (entry.goods().contains(sort) || (widest && entry.goods().isEmpty())) {
                    add(years, entry.trade(), widest, narrowest);
                }
            }
            longest = longest(longest, years);
        }
        return Optional.ofNullable(longest);
    }

    private static void add(Map<Integer, Run> years, Trade trade, boolean widest, boolean narrowest) {
        PartialDate date = trade.date();
        if (date == null) {
            return;
        }
        LocalDate first = widest ? date.earliest() : narrowest ? date.latest() : date.best();
        LocalDate last = widest ? date.latest() : narrowest ? date.earliest() : date.best();
        int from = Math.min(first.getYear(), last.getYear());
        int to = Math.max(first.getYear(), last.getYear());
        for (int year = from; year <= to; year++) {
            years.merge(year, new Run(first, last, List.of(trade)), StableTradeHistory::joined);
        }
    }

    private static Run joined(Run a, Run b) {
        List<Trade> both = new ArrayList<>(a.trades());
        b.trades().stream().filter(trade -> !both.contains(trade)).forEach(both::add);
        return new Run(
                a.first().isBefore(b.first()) ? a.first() : b.first(),
                a.last().isAfter(b.last()) ? a.last() : b.last(),
                both);
    }

    private static @Nullable Run longest(@Nullable Run before, TreeMap<Integer, Run> years) {
        Run longest = before;
        Run run = null;
        Integer last = null;
        for (Map.Entry<Integer, Run> year : years.entrySet()) {
            run = run == null || last == null || year.getKey() > last + 1
                    ? year.getValue()
                    : joined(run, year.getValue());
            last = year.getKey();
            longest = longest == null || run.years() > longest.years() ? run : longest;
        }
        return longest;
    }

    record Steady(List<Trade> trades) implements Evidence {
        @Override
        public String sentence() {
            List<String> dates = trades.stream()
                    .map(trade -> String.valueOf(trade.date()))
                    .sorted()
                    .toList();
            return trades.size() == 1
                    ? "One record of trade, of " + dates.get(0) + ", makes no history."
                    : "Trade in one sort of goods is on record every year from " + dates.get(0) + " to "
                            + dates.get(dates.size() - 1) + ".";
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }
}

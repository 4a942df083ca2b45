package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.Triggers;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many years the company has traded in one sort of goods without a calendar year in which it did not, from the first to
 * the last record. Trade with a destination after an event that changed how such trade is looked at does not count.
 */
record StableTradeHistory() implements Signal {

    private static final double MONTHS_A_YEAR = 12;
    private static final int HEADING_DIGITS = 4;

    /**
     * One record.
     *
     * @param goods the sorts of goods it may be of; empty where nothing tells
     * @param sure whether it surely counts
     * @param likely whether it counts by best estimate
     */
    private record Entry(Trade trade, PartialDate date, List<String> goods, boolean sure, boolean likely) {}

    /** Which records count, and for which of the days on which they may have been. */
    private enum Count {
        /** Those that surely count, for the day that makes a run shortest. */
        SURELY,
        /** Those that likely count, for their best day. */
        LIKELY,
        /** All, for every day, and those of unknown goods for any goods. */
        PERHAPS;

        boolean of(Entry entry, String sort) {
            boolean counts = this == PERHAPS || (this == LIKELY ? entry.likely() : entry.sure());
            return counts
                    && (entry.goods().contains(sort)
                            || (this == PERHAPS && entry.goods().isEmpty()));
        }

        LocalDate first(Entry entry) {
            PartialDate date = entry.date();
            return this == PERHAPS ? date.earliest() : this == SURELY ? date.latest() : date.best();
        }

        LocalDate last(Entry entry) {
            PartialDate date = entry.date();
            return this == PERHAPS ? date.latest() : this == SURELY ? date.earliest() : date.best();
        }

        boolean in(Entry entry, int year) {
            int first = first(entry).getYear();
            int last = last(entry).getYear();
            return Math.min(first, last) <= year && year <= Math.max(first, last);
        }
    }

    /** Trade in one sort of goods in every year from a first to a last one. */
    private record Run(String sort, int from, int to, double years) {}

    @Override
    public String id() {
        return "stable-trade-history";
    }

    @Override
    public Reading measure(Subject subject) {
        Trades trades = Trades.of(subject);
        if (trades.all().isEmpty()) {
            List<Input> missing = Trades.missing(subject);
            return missing.isEmpty() ? Reading.of(0, null) : new Reading.Unknown(missing);
        }
        List<Entry> entries = new ArrayList<>(trades.all().size());
        add(entries, subject, Trades.declarations(subject));
        add(entries, subject, Trades.shipments(subject));
        Run surely = longest(entries, Count.SURELY);
        Run perhaps = trades.open() ? null : longest(entries, Count.PERHAPS);
        Run likely = longest(entries, Count.LIKELY);
        double hi = trades.open() ? Double.POSITIVE_INFINITY : years(perhaps);
        return Reading.between(
                years(surely), hi, years(likely), likely == null ? null : new Steady(trades(entries, likely)));
    }

    private static double years(@Nullable Run run) {
        return run == null ? 0 : run.years();
    }

    private static void add(List<Entry> entries, Subject subject, List<? extends List<? extends Trade>> told) {
        for (List<? extends Trade> reports : told) {
            Trade first = reports.get(0);
            boolean one = Lists.all(
                    reports,
                    trade -> Objects.equals(trade.date(), first.date())
                            && trade.goods().equals(first.goods()));
            for (Trade trade : reports) {
                PartialDate date = trade.date();
                InForce before = date == null ? InForce.NO : before(subject, trade, date);
                if (date != null && before != InForce.NO) {
                    boolean counts = trade.equals(first);
                    boolean sure = before == InForce.YES
                            && one
                            && counts
                            && date.earliest().getYear() == date.latest().getYear();
                    boolean likely = counts && likely(subject, trade, date);
                    entries.add(new Entry(trade, date, goods(subject, trade), sure, likely));
                }
            }
        }
    }

    /** The classes that the words name, or else the heading of the code. */
    private static List<String> goods(Subject subject, Trade trade) {
        List<GoodsClass> named = Lookups.classes(subject, trade.goods(), null);
        if (!named.isEmpty()) {
            return Lists.map(named, GoodsClass::id);
        }
        String code = trade.hsCode();
        return code == null ? List.of() : List.of(code.substring(0, HEADING_DIGITS));
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
        // They are in the order of their dates.
        for (Triggers.Trigger each : subject.reference().triggers().triggers()) {
            if (!each.knownAt().latest().isAfter(subject.asOf())
                    && (destination == null || each.destinations().contains(destination))) {
                return each.date();
            }
        }
        return null;
    }

    /** The longest run of any sort of goods. */
    private static @Nullable Run longest(List<Entry> entries, Count count) {
        Run longest = null;
        for (String sort : sorts(entries, count)) {
            longest = longest(longest, entries, count, sort);
        }
        return longest;
    }

    private static Set<String> sorts(List<Entry> entries, Count count) {
        Set<String> sorts = new TreeSet<>();
        for (Entry entry : entries) {
            sorts.addAll(entry.goods());
        }
        if (count == Count.PERHAPS) {
            sorts.add("");
        }
        return sorts;
    }

    /** The longest run of one sort of goods, if it is longer than one found before. */
    private static @Nullable Run longest(@Nullable Run before, List<Entry> entries, Count count, String sort) {
        List<Entry> such = Lists.filter(entries, entry -> count.of(entry, sort));
        int end = Integer.MIN_VALUE;
        int year = Integer.MAX_VALUE;
        for (Entry entry : such) {
            year = Math.min(
                    year,
                    Math.min(count.first(entry).getYear(), count.last(entry).getYear()));
            end = Math.max(
                    end,
                    Math.max(count.first(entry).getYear(), count.last(entry).getYear()));
        }
        Run longest = before;
        int from = year;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (; year <= end; year++) {
            boolean none = true;
            for (Entry entry : such) {
                if (count.in(entry, year)) {
                    first = count.first(entry).isBefore(first) ? count.first(entry) : first;
                    last = count.last(entry).isAfter(last) ? count.last(entry) : last;
                    none = false;
                }
            }
            if (none) {
                from = year + 1;
                first = LocalDate.MAX;
                last = LocalDate.MIN;
            } else {
                double years = Months.between(first, last) / MONTHS_A_YEAR;
                longest = longest == null || years > longest.years() ? new Run(sort, from, year, years) : longest;
            }
        }
        return longest;
    }

    /** The records of a run that likely count, by years. */
    private static List<Trade> trades(List<Entry> entries, Run run) {
        Set<Trade> trades = new LinkedHashSet<>();
        for (int year = run.from(); year <= run.to(); year++) {
            for (Entry entry : entries) {
                if (Count.LIKELY.of(entry, run.sort()) && Count.LIKELY.in(entry, year)) {
                    trades.add(entry.trade());
                }
            }
        }
        return List.copyOf(trades);
    }

    record Steady(List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            List<String> dates = trades.stream()
                    .map(trade -> String.valueOf(trade.date()))
                    .sorted()
                    .toList();
            return trades.size() == 1
                    ? Message.of("stable-trade-history.one").with("date", dates.get(0))
                    : Message.of("stable-trade-history")
                            .with("first", dates.get(0))
                            .with("last", dates.get(dates.size() - 1));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }
}

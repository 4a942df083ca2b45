package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.Dimension;
import io.mayfly.reference.GoodsLexicon;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many times the quantity that was imported of one sort of goods was declared, over so many months before the
 * assessment; of several sorts the widest gap counts. A sort is a class of the reference words, or else a heading of the
 * Harmonized System, in pieces or in kilograms. Declarations of series production are left out. It belongs to the volume
 * family.
 *
 * @param months how far back
 * @param least a sort of which less was declared does not count
 */
record DeclaredVsCustomsGap(int months, long least) implements Signal {

    /** Begins a sort that is a heading; no class of goods begins so. */
    private static final String HEADING = "HS ";

    private static final int HEADING_DIGITS = 4;

    @Override
    public String id() {
        return "declared-vs-customs-gap";
    }

    @Override
    public Reading measure(Subject subject) {
        return Book.declarations(subject).read(book -> {
            if (!Trades.shipmentsKnown(subject)) {
                return Missing.SHIPMENTS;
            }
            return reading(subject, book);
        });
    }

    /** A sort of goods in one dimension. */
    private record Sort(String name, Dimension dimension) implements Comparable<Sort> {
        @Override
        public int compareTo(Sort other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? dimension.compareTo(other.dimension) : byName;
        }
    }

    /** What was declared or imported of a sort. */
    private static final class Sum {
        private BigDecimal surely = BigDecimal.ZERO;
        private BigDecimal probably = BigDecimal.ZERO;
        private BigDecimal atMost = BigDecimal.ZERO;
        private final List<Cited> facts = new ArrayList<>();

        void add(Trade trade, BigDecimal amount, boolean sure, boolean best) {
            surely = sure ? surely.add(amount) : surely;
            atMost = atMost.add(amount);
            if (best) {
                probably = probably.add(amount);
                facts.add(Trades.cite(trade));
            }
        }
    }

    /** All that one kind of record says; {@code vague} where one may belong to any sort or state any quantity. */
    private static final class Side {
        private final Map<Sort, Sum> bySort = new TreeMap<>();
        private final Set<Input> vague = new LinkedHashSet<>();
    }

    private Reading reading(Subject subject, Book<Declaration> book) {
        Side declared = new Side();
        for (List<Declaration> told : book.trades()) {
            if (Lists.all(told, one -> one.kind() != DeclarationKind.SERIAL)) {
                add(subject, declared, told);
            }
        }
        Side imported = new Side();
        List<Shipment> imports =
                Lists.filter(subject.dossier().shipments(), shipment -> shipment.role() == TradeRole.IMPORTER);
        Trades.once(subject, imports).forEach(told -> add(subject, imported, told));
        Reading widest = Reading.of(0, new NothingDeclared(months, book.trades().size(), cited(book)));
        if (!declared.vague.isEmpty()) {
            widest = declared.bySort.isEmpty()
                    ? new Reading.Unknown(List.copyOf(declared.vague))
                    : Reading.between(
                            0,
                            Double.POSITIVE_INFINITY,
                            0,
                            new NothingDeclared(months, book.trades().size(), cited(book)));
        }
        for (Map.Entry<Sort, Sum> each : declared.bySort.entrySet()) {
            widest = Hull.greater(gap(each.getKey(), each.getValue(), imported), widest);
        }
        return widest;
    }

    private static List<Cited> cited(Book<Declaration> book) {
        return Lists.map(book.trades(), told -> Trades.cite(told.get(0)));
    }

    /** Of different reports of one trade the smallest quantity counts for sure, the largest at most. */
    private <T extends Trade> void add(Subject subject, Side side, List<T> told) {
        T trade = told.get(0);
        PartialDate date = trade.date();
        LocalDate from = subject.asOf().minusMonths(months);
        if (date != null && date.latest().isBefore(from)) {
            return;
        }
        Quantity quantity = Quantity.of(subject, trade);
        String name = sort(subject, trade);
        if (told.size() > 1 || quantity == null || quantity.dimension() == null) {
            side.vague.add(Inputs.QUANTITY);
        } else if (name == null) {
            side.vague.add(Inputs.HS_CODE);
        } else {
            side.bySort
                    .computeIfAbsent(new Sort(name, quantity.dimension()), key -> new Sum())
                    .add(
                            trade,
                            quantity.number(),
                            date != null && !date.earliest().isBefore(from),
                            date != null && !date.best().isBefore(from));
        }
    }

    private static @Nullable String sort(Subject subject, Trade trade) {
        for (GoodsLexicon.Kind kind : List.of(GoodsLexicon.Kind.PERSONAL_EQUIPMENT, GoodsLexicon.Kind.BATTLEFIELD)) {
            for (GoodsLexicon.Hit hit : Lookups.hits(subject, trade.goods(), kind)) {
                return hit.goodsClass() == null ? hit.termId() : hit.goodsClass();
            }
        }
        return trade.hsCode() == null ? null : HEADING + trade.hsCode().substring(0, HEADING_DIGITS);
    }

    private Reading gap(Sort sort, Sum declared, Side imported) {
        Sum sum = imported.bySort.getOrDefault(sort, new Sum());
        double lo = imported.vague.isEmpty() ? ratio(declared.surely, sum.atMost) : 0;
        double hi = ratio(declared.atMost, sum.surely);
        if (!imported.vague.isEmpty() && sum.probably.signum() == 0) {
            return new Reading.Unknown(List.copyOf(imported.vague), lo, hi);
        }
        double best = ratio(declared.probably, sum.probably);
        List<Cited> facts = new ArrayList<>(declared.facts);
        facts.addAll(sum.facts);
        return Reading.between(
                lo, hi, best, new Gap(sort.name(), declared.probably, sum.probably, best, months, facts));
    }

    private double ratio(BigDecimal declared, BigDecimal imported) {
        if (declared.compareTo(BigDecimal.valueOf(least)) < 0) {
            return 0;
        }
        return imported.signum() == 0 ? Double.POSITIVE_INFINITY : Ratio.of(declared, imported);
    }

    record Gap(String sort, BigDecimal declared, BigDecimal imported, double ratio, int months, List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            boolean heading = sort.startsWith(HEADING);
            return Message.of("declared-vs-customs-gap." + (heading ? "heading" : "class"))
                    .with("months", months)
                    .with("declared", Say.amount(declared))
                    .with("sort", heading ? Message.text(sort.substring(HEADING.length())) : Say.goods(sort))
                    .with("imported", Say.amount(imported))
                    .with("ending", Double.isInfinite(ratio) ? Say.end() : Say.endingWith(ratio));
        }
    }

    record NothingDeclared(int months, int declarations, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("declared-vs-customs-gap.none")
                    .with("count", declarations)
                    .with("months", months);
        }
    }
}

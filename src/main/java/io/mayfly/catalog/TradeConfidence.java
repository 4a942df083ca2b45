package io.mayfly.catalog;

import io.mayfly.catalog.FiscalYears.Standing;
import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.identity.SameText;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far records of trade, and amounts, can be relied on. */
final class TradeConfidence {

    private TradeConfidence() {}

    static List<Signal> all() {
        return List.of(
                new CrossSourceCorroboration(2, 90),
                new FiscalYearOpen(),
                new UnitValueMissing(),
                new CurrencyConverted(),
                new QuantityOnlyDeclaration());
    }

    /**
     * How many sorts of goods both declarations and customs records show: in like quantities, or close in time.
     *
     * @param factor up to which factor quantities are alike
     * @param days within how many days two records are close
     */
    record CrossSourceCorroboration(int factor, int days) implements Signal {

        @Override
        public String id() {
            return "cross-source-corroboration";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Input> missing = Trades.missing(subject);
            if (!missing.isEmpty()) {
                return new Reading.Unknown(missing);
            }
            if (subject.dossier().declarations().isEmpty()
                    || subject.dossier().shipments().isEmpty()) {
                return Reading.of(0, null);
            }
            Map<String, List<Declaration>> declared = bySort(subject, Trades.declarations(subject));
            Map<String, List<Shipment>> shipped = bySort(subject, Trades.shipments(subject));
            Set<Cited> facts = new LinkedHashSet<>();
            List<String> sorts = new ArrayList<>();
            declared.forEach((sort, declarations) -> {
                List<Shipment> shipments = shipped.getOrDefault(sort, List.of());
                if (agree(declarations, shipments)) {
                    sorts.add(sort);
                    declarations.forEach(each -> facts.add(Trades.cite(each)));
                    shipments.forEach(each -> facts.add(Trades.cite(each)));
                }
            });
            return Reading.of(sorts.size(), sorts.isEmpty() ? null : new Corroborated(sorts, List.copyOf(facts)));
        }

        private static <T extends Trade> Map<String, List<T>> bySort(Subject subject, List<List<T>> trades) {
            Map<String, List<T>> sorts = new TreeMap<>();
            for (List<T> told : trades) {
                T trade = told.get(0);
                for (String sort : TradeContext.classes(subject, trade.goods(), trade.hsCode())) {
                    sorts.computeIfAbsent(sort, key -> new ArrayList<>(1)).add(trade);
                }
            }
            return sorts;
        }

        private boolean agree(List<Declaration> declarations, List<Shipment> shipments) {
            return alike(sum(declarations), sum(shipments))
                    || Lists.any(declarations, one -> Lists.any(shipments, other -> close(one.date(), other.date())));
        }

        private boolean alike(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
                return false;
            }
            BigDecimal most = BigDecimal.valueOf(factor);
            return a.compareTo(b.multiply(most)) <= 0 && b.compareTo(a.multiply(most)) <= 0;
        }

        /** The quantity of all; {@code null} where it is not stated of all of them in one unit. */
        private static @Nullable BigDecimal sum(List<? extends Trade> trades) {
            BigDecimal sum = BigDecimal.ZERO;
            Set<String> units = new TreeSet<>();
            for (Trade trade : trades) {
                if (trade.quantity() == null || trade.unit() == null) {
                    return null;
                }
                units.add(SameText.uncased(trade.unit()));
                sum = sum.add(trade.quantity());
            }
            return units.size() == 1 ? sum : null;
        }

        private boolean close(@Nullable PartialDate a, @Nullable PartialDate b) {
            return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a.best(), b.best())) <= days;
        }
    }

    /** In how many financial years the company traded that are not closed, or whose accounts are not due yet and not on record. */
    record FiscalYearOpen() implements Signal {

        @Override
        public String id() {
            return "fiscal-year-open";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private static Reading reading(Subject subject, FiscalYears years) {
            Map<Integer, Cited> open = Map.of();
            for (Trade trade : Trades.of(subject).all()) {
                PartialDate date = trade.date();
                int year = date == null ? 0 : date.best().getYear();
                if (date != null && (running(years, year) || notDue(years, year))) {
                    open = open.isEmpty() ? new TreeMap<>() : open;
                    open.putIfAbsent(year, Trades.cite(trade));
                }
            }
            return new Counted("fiscal-year-open", open.size(), List.copyOf(open.values())).reading();
        }

        private static boolean running(FiscalYears years, int year) {
            return years.standing(year) == Standing.RUNNING;
        }

        private static boolean notDue(FiscalYears years, int year) {
            Accounts accounts = years.of(year);
            return years.standing(year) == Standing.NOT_DUE && (accounts == null || accounts.revenue() == null);
        }
    }

    /** How many declarations state a quantity of goods that no reference value is known of, and no value. */
    record UnitValueMissing() implements Signal {

        @Override
        public String id() {
            return "unit-value-missing";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Cited> facts = cited(
                    subject,
                    each -> each.value() == null && each.quantity() != null && Lookups.worth(subject, each) == null);
            return new Counted("unit-value-missing", facts.size(), facts).reading();
        }
    }

    /** How many declarations state no value. */
    record QuantityOnlyDeclaration() implements Signal {

        @Override
        public String id() {
            return "quantity-only-declaration";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Cited> facts = cited(subject, each -> each.value() == null);
            return new Counted("quantity-only-declaration", facts.size(), facts).reading();
        }
    }

    /** The declarations of which every report is so. */
    private static List<Cited> cited(Subject subject, Predicate<Declaration> so) {
        return Lists.map(
                Lists.filter(Trades.declarations(subject), told -> Lists.all(told, so)),
                told -> Trades.cite(told.get(0)));
    }

    /** From how many currencies amounts were converted into US dollars. */
    record CurrencyConverted() implements Signal {

        @Override
        public String id() {
            return "currency-converted";
        }

        @Override
        public Reading measure(Subject subject) {
            Map<String, Cited> currencies = new TreeMap<>();
            for (Accounts accounts : subject.dossier().accounts()) {
                add(currencies, accounts.currency(), new Cited("accounts", accounts));
            }
            for (Trade trade : Trades.of(subject).all()) {
                addOf(currencies, trade.value(), Trades.cite(trade));
            }
            for (Contract contract : subject.dossier().contracts()) {
                addOf(currencies, contract.value(), new Cited("contracts", contract));
            }
            return Reading.of(
                    currencies.size(),
                    currencies.isEmpty()
                            ? null
                            : new Converted(List.copyOf(currencies.keySet()), List.copyOf(currencies.values())));
        }

        private static void addOf(Map<String, Cited> currencies, @Nullable Money money, Cited fact) {
            if (money != null && money.amount().signum() != 0) {
                add(currencies, money.currency(), fact);
            }
        }

        private static void add(Map<String, Cited> currencies, @Nullable Currency currency, Cited fact) {
            if (currency != null && !currency.getCurrencyCode().equals("USD")) {
                currencies.putIfAbsent(currency.getCurrencyCode(), fact);
            }
        }
    }

    record Corroborated(List<String> sorts, List<Cited> facts) implements Evidence {
        private static Message named(String sort) {
            return new Message.Named("goods." + sort, sort.replace('-', ' '));
        }

        @Override
        public Message message() {
            return Message.of("cross-source-corroboration")
                    .with("sorts", new Message.Joined("list", Lists.map(sorts, Corroborated::named)));
        }
    }

    /** For each currency a fact that states it. */
    record Converted(List<String> currencies, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("currency-converted").with("currencies", Say.list(currencies));
        }
    }
}

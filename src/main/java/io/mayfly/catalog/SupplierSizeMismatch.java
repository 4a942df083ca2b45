package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.SizeClass;
import io.mayfly.language.Message;
import io.mayfly.reference.SizeCeilings.Ceiling;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier sent within some months, as a multiple of what a company of its size class may turn over in a year where
 * it sits. Of a series of shipments over a longer time, only the share that falls on such a time counts.
 *
 * @param months how long the time is
 */
record SupplierSizeMismatch(int months) implements Signal {

    private static final double DAYS_OF_A_YEAR = 365;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Goods of one date and what they are worth in US dollars. */
    private record Sent(PartialDate date, double low, double high) {}

    @Override
    public String id() {
        return "supplier-size-mismatch";
    }

    @Override
    public Reading measure(Subject subject) {
        return Suppliers.greatest(subject, Double.POSITIVE_INFINITY, supplier -> reading(subject, supplier));
    }

    private Reading reading(Subject subject, Counterparty supplier) {
        if (supplier.sizeClass() == null) {
            return Missing.SUPPLIER_SIZE;
        }
        List<Shipment> received = Lists.filter(subject.dossier().shipments(), Suppliers::received);
        if (subject.dossier().shipments().isEmpty()) {
            return subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable(Message.of("because.no-shipments"))
                    : Missing.SHIPMENTS;
        }
        boolean nameless = Lists.any(
                received,
                each -> each.exporter() == null
                        || PartyNames.match(subject, each.exporter(), supplier.name()) == Match.OPEN);
        List<Shipment> from =
                Lists.filter(received, each -> PartyNames.same(subject, each.exporter(), supplier.name()));
        if (supplier.sizeClass() == SizeClass.LARGE || (from.isEmpty() && !nameless)) {
            return Reading.of(0, null);
        }
        return from.isEmpty() ? Missing.EXPORTER : compared(subject, supplier, from, nameless);
    }

    private Reading compared(Subject subject, Counterparty supplier, List<Shipment> from, boolean nameless) {
        if (supplier.country() == null) {
            return Missing.SUPPLIER_COUNTRY;
        }
        boolean open = nameless;
        List<Sent> sent = new ArrayList<>();
        for (List<Shipment> told : Trades.once(subject, from)) {
            Worth worth = Worth.ofOne(Lists.map(told, each -> Worth.of(subject, each)));
            PartialDate date = worth.trade().date();
            if (date == null || worth.low() == null || worth.high() == null) {
                open = true;
            } else {
                sent.add(new Sent(date, worth.low().doubleValue(), worth.high().doubleValue()));
            }
        }
        if (sent.isEmpty()) {
            return Missing.CUSTOMS_VALUE;
        }
        LocalDate day = sent.stream()
                .map(each -> each.date().best())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Ceiling ceiling = subject.reference()
                .sizeCeilings()
                .of(supplier.country(), Objects.requireNonNull(supplier.sizeClass()), day);
        BigDecimal limit = ceiling == null ? null : usd(subject, ceiling.amount(), day.getYear());
        if (limit == null) {
            return Reading.unknown(ceiling == null ? Inputs.SIZE_CEILING : Inputs.EXCHANGE_RATE);
        }
        return ratio(supplier, from, sent, open, limit);
    }

    private static @Nullable BigDecimal usd(Subject subject, Money amount, int year) {
        BigDecimal rate = subject.reference()
                .exchangeRates()
                .unitsPerUsd(Objects.requireNonNull(amount.currency()), year, subject.asOf());
        return rate == null ? null : amount.amount().divide(rate, MathContext.DECIMAL128);
    }

    private Reading ratio(Counterparty supplier, List<Shipment> from, List<Sent> sent, boolean open, BigDecimal limit) {
        double lo = 0;
        double best = 0;
        double hi = 0;
        for (Sent first : sent) {
            lo = Math.max(lo, surely(first, sent));
            best = Math.max(best, probably(first, sent));
            hi = Math.max(hi, atMost(first, sent));
        }
        double ceiling = limit.doubleValue();
        List<Cited> facts = new ArrayList<>(Lists.map(from, Trades::cite));
        facts.add(new Cited("counterparties", supplier));
        return Reading.between(
                lo / ceiling,
                open ? Double.POSITIVE_INFINITY : Math.max(best, hi) / ceiling,
                best / ceiling,
                new Outgrown(supplier.name(), months, BigDecimal.valueOf(best), limit, best / ceiling, facts));
    }

    private double surely(Sent first, List<Sent> sent) {
        LocalDate start = first.date().earliest();
        double within = sent.stream()
                .filter(each -> !each.date().earliest().isBefore(start)
                        && each.date().latest().isBefore(start.plusMonths(months)))
                .mapToDouble(Sent::low)
                .sum();
        return Math.max(within, first.low() * share(first.date()));
    }

    private double probably(Sent first, List<Sent> sent) {
        LocalDate start = first.date().best();
        return sent.stream()
                .filter(each -> !each.date().best().isBefore(start)
                        && each.date().best().isBefore(start.plusMonths(months)))
                .mapToDouble(each -> each.low() * share(each.date()))
                .sum();
    }

    private double atMost(Sent first, List<Sent> sent) {
        LocalDate start = first.date().earliest();
        LocalDate end = first.date().latest().plusMonths(months);
        return sent.stream()
                .filter(each -> !each.date().latest().isBefore(start)
                        && each.date().earliest().isBefore(end))
                .mapToDouble(Sent::high)
                .sum();
    }

    /** Of a series over a longer time, at least this share falls on some time of the months asked for. */
    private double share(PartialDate date) {
        double days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1.0;
        return Math.min(1, months * DAYS_OF_A_YEAR / MONTHS_OF_A_YEAR / days);
    }

    record Outgrown(String supplier, int months, BigDecimal sent, BigDecimal ceiling, double ratio, List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("supplier-size-mismatch")
                    .with("supplier", supplier)
                    .with("sent", Say.usd(sent))
                    .with("months", months)
                    .with("ceiling", Say.usd(ceiling))
                    .with("ending", Say.endingWith(ratio));
        }
    }
}

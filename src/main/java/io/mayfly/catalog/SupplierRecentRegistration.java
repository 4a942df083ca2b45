package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Months from the registration of the youngest supplier to the first trade with it. Where no record of trade names it, its
 * age on the day of the assessment, which is the most that it can be.
 */
record SupplierRecentRegistration() implements Signal {

    @Override
    public String id() {
        return "supplier-recent-registration";
    }

    @Override
    public Reading measure(Subject subject) {
        Reading none = Suppliers.none(subject);
        if (none != null) {
            return none;
        }
        Trades trades = Trades.of(subject);
        if (trades.all().isEmpty() && Trades.missing(subject).isEmpty()) {
            return Reading.notApplicable(Message.of("because.no-trade.searches"));
        }
        List<Input> missing = new ArrayList<>();
        Reading.Measured youngest = null;
        double hi = Double.POSITIVE_INFINITY;
        double lo = Double.POSITIVE_INFINITY;
        for (List<Counterparty> told : Suppliers.of(subject)) {
            Reading reading = supplier(subject, trades, told);
            if (reading instanceof Reading.Measured measured) {
                youngest = youngest == null || measured.best() < youngest.best() ? measured : youngest;
                hi = Math.min(hi, measured.hi());
                lo = Math.min(lo, measured.lo());
            } else if (reading instanceof Reading.Unknown unknown) {
                missing.addAll(unknown.missing());
                hi = Math.min(hi, unknown.hi());
                lo = 0;
            }
        }
        return youngest == null
                ? new Reading.Unknown(missing.stream().distinct().toList(), 0, hi)
                : Reading.between(lo, hi, youngest.best(), youngest.evidence());
    }

    private static Reading supplier(Subject subject, Trades trades, List<Counterparty> told) {
        List<Counterparty> dated = Lists.filter(told, each -> each.registered() != null);
        if (dated.isEmpty()) {
            return Missing.SUPPLIER_REGISTRATION;
        }
        if (trades.all().isEmpty()) {
            double most = dated.size() < told.size()
                    ? Double.POSITIVE_INFINITY
                    : Months.between(earliest(dated), subject.asOf());
            return new Reading.Unknown(Trades.missing(subject), 0, most);
        }
        Reading.Measured best = null;
        double hi = 0;
        double lo = Double.POSITIVE_INFINITY;
        for (Counterparty each : dated) {
            Reading.Measured measured = since(subject, trades, each, Objects.requireNonNull(each.registered()));
            // Of different reports the one in favour of the company is the best estimate.
            best = best == null || measured.best() > best.best() ? measured : best;
            hi = Math.max(hi, measured.hi());
            lo = Math.min(lo, measured.lo());
        }
        Reading.Measured shown = Objects.requireNonNull(best);
        boolean open = dated.size() < told.size();
        return Reading.between(open ? 0 : lo, open ? Double.POSITIVE_INFINITY : hi, shown.best(), shown.evidence());
    }

    private static LocalDate earliest(List<Counterparty> dated) {
        return dated.stream()
                .map(each -> Objects.requireNonNull(each.registered()).earliest())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Reading.Measured since(
            Subject subject, Trades trades, Counterparty supplier, PartialDate registered) {
        List<Trade> with = Lists.filter(
                trades.all(),
                trade -> trade.date() != null && PartyNames.same(subject, partner(trade), supplier.name()));
        if (with.isEmpty()) {
            double most = Months.between(registered.earliest(), subject.asOf());
            double best = Months.between(registered.best(), subject.asOf());
            return new Reading.Measured(0, most, best, new Founded(supplier, null, best));
        }
        Trade first = with.get(0);
        LocalDate last = date(first).latest();
        double lo = Double.POSITIVE_INFINITY;
        for (Trade trade : with) {
            first = date(trade).best().isBefore(date(first).best()) ? trade : first;
            last = date(trade).latest().isBefore(last) ? date(trade).latest() : last;
            lo = Math.min(lo, Months.between(registered.latest(), date(trade).earliest()));
        }
        boolean open = trades.open() || Lists.any(trades.all(), SupplierRecentRegistration::nameless);
        double best = Months.between(registered.best(), date(first).best());
        double hi = Math.max(best, Months.between(registered.earliest(), last));
        return new Reading.Measured(open ? 0 : Math.min(lo, best), hi, best, new Founded(supplier, first, best));
    }

    private static PartialDate date(Trade trade) {
        return Objects.requireNonNull(trade.date());
    }

    /** Whom a record of trade names as the one from whom the goods come. */
    private static @Nullable String partner(Trade trade) {
        if (trade instanceof Declaration declaration) {
            return declaration.manufacturer();
        }
        Shipment shipment = (Shipment) trade;
        return Suppliers.received(shipment) ? shipment.exporter() : null;
    }

    private static boolean nameless(Trade trade) {
        return partner(trade) == null && !(trade instanceof Shipment shipment && !Suppliers.received(shipment));
    }

    record Founded(Counterparty supplier, @Nullable Trade first, double months) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = first == null
                    ? Message.of("supplier-recent-registration.untraded")
                    : Message.of("supplier-recent-registration").with("date", date(first));
            return message.with("supplier", supplier.name())
                    .with("registered", String.valueOf(supplier.registered()))
                    .with("months", Say.one(months));
        }

        @Override
        public List<Cited> facts() {
            Cited registered = new Cited("counterparties", supplier);
            return first == null ? List.of(registered) : List.of(registered, Trades.cite(first));
        }
    }
}

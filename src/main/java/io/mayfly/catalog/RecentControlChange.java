package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days from the last change of owner or officer to the first large trade on record, where a change came before it. A company
 * that traded on that scale already does not come into question: its first large trade lies before the change.
 *
 * @param largeUsd what a trade is worth at least to count as large
 * @param registrationDays a change within so many days of the registration belongs to it
 */
record RecentControlChange(long largeUsd, int registrationDays) implements Signal {

    /** What is known of large trades: the first, whether others may have come before it, and what would tell. */
    private record Large(@Nullable Trade first, boolean exact, Set<Input> missing) {}

    @Override
    public String id() {
        return "recent-control-change";
    }

    @Override
    public Reading measure(Subject subject) {
        ControlChanges changes = ControlChanges.of(subject, registrationDays);
        if (changes.known() && changes.all().isEmpty()) {
            return Reading.notApplicable("no change of owner or officer after its registration is on record");
        }
        Large large = large(subject);
        PartialDate date = large.first() == null ? null : large.first().date();
        if (large.first() == null || date == null) {
            return large.missing().isEmpty()
                    ? Reading.notApplicable("no trade on record is worth " + Say.usd(BigDecimal.valueOf(largeUsd)))
                    : open(large.missing());
        }
        boolean exact = large.exact() && changes.exact();
        ControlChanges.Event last = changes.last(date.best());
        if (last == null) {
            return exact
                    ? Reading.notApplicable("no change of owner or officer came before its first large trade")
                    : open(missing(subject, changes, large));
        }
        double days = ChronoUnit.DAYS.between(last.date().best(), date.best());
        Evidence evidence = new Since(last, large.first(), (long) days, largeUsd);
        return exact ? Reading.of(days, evidence) : Reading.between(0, Double.POSITIVE_INFINITY, days, evidence);
    }

    /** What leaves it open whether a change came before. */
    private static Set<Input> missing(Subject subject, ControlChanges changes, Large large) {
        if (!changes.exact()) {
            return Set.of(changes.known() && subject.registered() == null ? Inputs.REGISTRATION : Inputs.CHANGES);
        }
        return large.missing().isEmpty() ? Set.of(Inputs.TRADE_DATE) : large.missing();
    }

    private static Reading open(Set<Input> missing) {
        return new Reading.Unknown(List.copyOf(missing), 0, Double.POSITIVE_INFINITY);
    }

    private Large large(Subject subject) {
        List<List<? extends Trade>> told =
                new ArrayList<>(Trades.once(subject, subject.dossier().declarations()));
        List<Shipment> own = subject.dossier().shipments().stream()
                .filter(shipment -> shipment.role() != TradeRole.INTERMEDIARY)
                .toList();
        told.addAll(Trades.once(subject, own));
        Set<Input> missing = new LinkedHashSet<>(Trades.missing(subject));
        Trade first = null;
        boolean exact = true;
        for (List<? extends Trade> one : told) {
            Worth worth = Worth.ofOne(one.stream()
                    .map(trade -> Worth.stated(subject, trade, valueOf(trade)))
                    .toList());
            boolean perhaps = worth.high() == null || atLeast(worth.high());
            boolean large = worth.low() != null && atLeast(worth.low());
            Trade trade = worth.trade();
            if (perhaps && (worth.missing() != null || !large)) {
                missing.add(Objects.requireNonNullElse(worth.missing(), valueOf(trade)));
            } else if (perhaps && trade.date() == null) {
                missing.add(Inputs.TRADE_DATE);
            } else if (perhaps) {
                exact &= one.size() == 1 && trade.date() != null && trade.date().exact();
                first = first == null || best(trade).isBefore(best(first)) ? trade : first;
            }
        }
        return new Large(first, exact && missing.isEmpty(), missing);
    }

    private static Input valueOf(Trade trade) {
        return trade instanceof Shipment ? Inputs.CUSTOMS_VALUE : Inputs.DECLARED_VOLUME;
    }

    private boolean atLeast(BigDecimal usd) {
        return usd.compareTo(BigDecimal.valueOf(largeUsd)) >= 0;
    }

    private static LocalDate best(Trade trade) {
        return trade.date() == null ? LocalDate.MAX : trade.date().best();
    }

    record Since(ControlChanges.Event change, Trade trade, long days, long largeUsd) implements Evidence {
        @Override
        public String sentence() {
            return "Its first trade on record of " + Say.usd(BigDecimal.valueOf(largeUsd)) + " or more, of "
                    + trade.date()
                    + ", came " + days + (days == 1 ? " day" : " days") + " after a change of owner or officer, of "
                    + change.date() + ".";
        }

        @Override
        public List<Cited> facts() {
            return List.of(change.cited(), Trades.cite(trade));
        }
    }
}

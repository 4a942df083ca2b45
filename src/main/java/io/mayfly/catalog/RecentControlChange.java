package io.mayfly.catalog;

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
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days from the last change of owner or officer to the first large trade on record, where a change came before it. Large is
 * what comes to some part of its largest trade, if that one is worth enough to look at. A company that traded on that scale
 * already does not come into question: its first large trade lies before the change, or the revenue of the last financial
 * year before the change is as large. Where dates leave it open whether a change came before, none did; where they leave the
 * days open, they are the most.
 *
 * @param largeUsd what its largest trade is worth at least
 * @param part what part of the largest trade a large one comes to at least: one over this
 * @param registrationDays a change within so many days of the registration belongs to it
 */
record RecentControlChange(long largeUsd, int part, int registrationDays) implements Signal {

    private static final int FULL_YEAR_MONTHS = 12;

    private static final Reading NO_CHANGE = Reading.notApplicable(Message.of("because.no-control-change"));

    /** What is known of large trades: the first, whether others may have come before it, and what would tell. */
    private record Large(@Nullable Earliest first, Threshold threshold, boolean exact, Set<Input> missing) {}

    @Override
    public String id() {
        return "recent-control-change";
    }

    @Override
    public Reading measure(Subject subject) {
        return Filings.read(subject, years -> reading(subject, years));
    }

    private Reading reading(Subject subject, FiscalYears years) {
        ControlChanges changes = ControlChanges.of(subject, registrationDays);
        if (changes.known() && changes.all().isEmpty()) {
            return NO_CHANGE;
        }
        Large large = large(subject);
        Earliest first = large.first();
        if (first == null) {
            return large.missing().isEmpty()
                    ? Reading.notApplicable(Message.of("because.no-large-trade").with("amount", Say.usd(largeUsd)))
                    : open(large.missing());
        }
        boolean exact = large.exact() && changes.exact();
        ControlChanges.Event last = changes.lastSurelyBy(first.earliest());
        if (last == null) {
            return exact
                    ? Reading.notApplicable(Message.of("because.no-control-change.before"))
                    : open(missing(subject, changes, large));
        }
        EarnedBefore earned = EarnedBefore.of(subject, years, last.date());
        if (large.threshold().reached(earned.usd())) {
            return exact && earned.settled()
                    ? Reading.notApplicable(Message.of("because.business-before"))
                    : open(exact ? Set.of(Inputs.REVENUE) : missing(subject, changes, large));
        }
        if (!earned.known() && !young(subject, last)) {
            return open(Set.of(Inputs.REVENUE));
        }
        double days = ChronoUnit.DAYS.between(last.date().earliest(), first.latest());
        Evidence evidence = new Since(last, first, (long) days, earned.facts());
        return exact && earned.settled()
                ? Reading.of(days, evidence)
                : Reading.between(0, Double.POSITIVE_INFINITY, days, evidence);
    }

    /** Whether it had no full year to report before the change. */
    private static boolean young(Subject subject, ControlChanges.Event change) {
        PartialDate registered = subject.registered();
        return registered != null
                && registered
                        .earliest()
                        .plusMonths(FULL_YEAR_MONTHS)
                        .isAfter(change.date().latest());
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
        List<List<Declaration>> declared = Trades.declarations(subject);
        List<Worth> stated = Lists.map(declared, told -> stated(subject, told));
        Book<Shipment> shipped = Book.shipments(subject);
        Gathered large = new Gathered(subject, threshold(stated, shipped.worths()));
        large.addAll(declared, stated, Inputs.DECLARED_VOLUME);
        large.addAll(shipped.trades(), shipped.worths(), Inputs.CUSTOMS_VALUE);
        return new Large(
                Earliest.of(large.surely), large.threshold, large.exact && large.missing.isEmpty(), large.missing);
    }

    private static Worth stated(Subject subject, List<Declaration> told) {
        return Worth.ofOne(Lists.map(told, trade -> Worth.stated(subject, trade, Inputs.DECLARED_VOLUME)));
    }

    /** What a large trade is worth at least; measured by the largest, so that more trade on every day changes nothing. */
    private Threshold threshold(List<Worth> declared, List<Worth> shipped) {
        BigDecimal most = most(most(BigDecimal.ZERO, declared), shipped);
        BigDecimal enough = BigDecimal.valueOf(largeUsd);
        return most.compareTo(enough) < 0
                ? new Threshold(enough, BigDecimal.ONE)
                : new Threshold(most, BigDecimal.valueOf(part));
    }

    /** A part of an amount: one over a number. */
    private record Threshold(BigDecimal whole, BigDecimal parts) {
        boolean reached(@Nullable BigDecimal usd) {
            return usd != null && usd.multiply(parts).compareTo(whole) >= 0;
        }
    }

    private static BigDecimal most(BigDecimal before, List<Worth> worths) {
        BigDecimal most = before;
        for (Worth worth : worths) {
            most = worth.lowest().compareTo(most) > 0 ? worth.lowest() : most;
        }
        return most;
    }

    /** Gathers large trades. */
    private static final class Gathered {
        private final Threshold threshold;
        private final Set<Input> missing;
        private final List<Trade> surely = new ArrayList<>(0);
        private boolean exact = true;

        Gathered(Subject subject, Threshold threshold) {
            this.threshold = threshold;
            this.missing = new LinkedHashSet<>(Trades.missing(subject));
        }

        void addAll(List<? extends List<? extends Trade>> told, List<Worth> worths, Input value) {
            for (int i = 0; i < told.size(); i++) {
                Worth worth = worths.get(i);
                if (worth.high() == null || threshold.reached(worth.high())) {
                    add(worth, told.get(i).size() == 1, value);
                }
            }
        }

        private void add(Worth worth, boolean once, Input value) {
            PartialDate date = worth.trade().date();
            boolean large = threshold.reached(worth.low());
            if (worth.missing() != null || !large) {
                missing.add(Objects.requireNonNullElse(worth.missing(), value));
            } else if (date == null) {
                missing.add(Inputs.TRADE_DATE);
            } else {
                exact &= once && worth.exact() && date.exact();
                surely.add(worth.trade());
            }
        }
    }

    /**
     * What the days were measured from.
     *
     * @param days how many may lie between
     */
    record Since(ControlChanges.Event change, Earliest first, long days, List<Cited> accounts) implements Evidence {
        @Override
        public Message message() {
            boolean exact = change.date().exact() && first.date().exact();
            return Message.counted("recent-control-change" + (exact ? "" : ".least"), days)
                    .with("trade", first.date())
                    .with("change", change.date());
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(List.of(change.cited(), Trades.cite(first.trade())));
            facts.addAll(accounts);
            return facts;
        }
    }
}

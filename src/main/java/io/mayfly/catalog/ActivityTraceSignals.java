package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what the company shows go with what it trades in? */
final class ActivityTraceSignals {

    private ActivityTraceSignals() {}

    /**
     * Days from a recorded change of the main line of business to the first material trade after it.
     *
     * @param materialUsd what is worth less does not count
     */
    record ActivityChangeBeforeTrade(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "activity-change-before-trade";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Change> all = subject.dossier().company().changes();
            List<Change> changes = Lists.filter(all, change -> change.what() == ChangeKind.ACTIVITY);
            if (changes.isEmpty()) {
                return all.isEmpty() && !subject.searchedInVain(DossierPart.CHANGES)
                        ? Missing.CHANGES
                        : Reading.notApplicable(Message.of("because.no-activity-change"));
            }
            List<Input> missing = Trades.missing(subject);
            List<List<? extends Trade>> told = new ArrayList<>();
            told.addAll(Trades.declarations(subject));
            told.addAll(Trades.shipments(subject));
            if (told.isEmpty()) {
                return missing.isEmpty()
                        ? Reading.notApplicable(Message.of("because.no-trade"))
                        : new Reading.Unknown(missing, 0, Double.POSITIVE_INFINITY);
            }
            Nearest nearest = new Nearest(missing.isEmpty() ? Double.POSITIVE_INFINITY : 0);
            for (Change change : changes) {
                for (List<? extends Trade> one : told) {
                    add(nearest, subject, change, one);
                }
            }
            return Reading.between(
                    nearest.lo,
                    nearest.hi,
                    nearest.best,
                    nearest.shown == null ? new Turn(changes.get(0), null, materialUsd, 0) : nearest.shown);
        }

        private void add(Nearest nearest, Subject subject, Change change, List<? extends Trade> told) {
            double furthest = 0;
            for (Trade trade : told) {
                Worth worth = Worth.ofGoods(subject, trade, Inputs.TRADE_WORTH);
                boolean possible = worth.high() == null || worth.high().compareTo(material()) >= 0;
                boolean sure = worth.low() != null && worth.low().compareTo(material()) >= 0;
                PartialDate day = trade.date();
                PartialDate changed = change.date();
                if (possible && (day == null || !day.latest().isBefore(changed.earliest()))) {
                    nearest.lo = Math.min(nearest.lo, day == null ? 0 : days(changed.latest(), day.earliest()));
                }
                boolean after = sure && day != null && !day.earliest().isBefore(changed.latest());
                furthest = day == null || !after
                        ? Double.POSITIVE_INFINITY
                        : Math.max(furthest, days(changed.earliest(), day.latest()));
            }
            nearest.hi = Math.min(nearest.hi, furthest);
            Trade first = told.get(0);
            Worth worth = Worth.ofGoods(subject, first, Inputs.TRADE_WORTH);
            if (first.date() != null
                    && worth.low() != null
                    && worth.low().compareTo(material()) >= 0
                    && !first.date().best().isBefore(change.date().best())) {
                double between = days(change.date().best(), first.date().best());
                if (between < nearest.best) {
                    nearest.best = between;
                    nearest.shown = new Turn(change, first, materialUsd, between);
                }
            }
        }

        private BigDecimal material() {
            return BigDecimal.valueOf(materialUsd);
        }

        private static double days(LocalDate from, LocalDate to) {
            return Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
    }

    /** The fewest days found so far. */
    private static final class Nearest {
        double lo;
        double hi = Double.POSITIVE_INFINITY;
        double best = Double.POSITIVE_INFINITY;

        @Nullable
        Evidence shown;

        Nearest(double lo) {
            this.lo = lo;
        }
    }

    /** 1 when its page was found to tell of another business, or to repeat the words or pictures of somebody else. */
    record WebPresenceInconsistent() implements Signal {

        @Override
        public String id() {
            return "web-presence-inconsistent";
        }

        @Override
        public Reading measure(Subject subject) {
            Observation noted = null;
            boolean open = false;
            for (Observation look : subject.dossier().observations()) {
                boolean website = look.method() == ObservationMethod.WEBSITE;
                boolean other = look.finding() == Finding.OTHER_BUSINESS || look.finding() == Finding.COPIED;
                if (other && (website || look.method() == ObservationMethod.SEARCH)) {
                    return Reading.of(1, new Page(look, look.finding()));
                }
                if (website && look.nothingFound().isEmpty()) {
                    noted = look;
                    open |= look.finding() == null;
                }
            }
            if (noted != null) {
                return Reading.between(0, open ? 1 : 0, 0, new Page(noted, null));
            }
            return subject.searchedInVain(DossierPart.WEBSITE)
                    ? Reading.notApplicable(Message.of("because.no-website"))
                    : Missing.WEBSITE_LOOK;
        }
    }

    record Turn(Change change, @Nullable Trade trade, long materialUsd, double days) implements Evidence {
        @Override
        public Message message() {
            Message least = Say.usd(materialUsd);
            return trade == null
                    ? Message.of("activity-change-before-trade.none")
                            .with("least", least)
                            .with("change", String.valueOf(change.date()))
                    : Message.of("activity-change-before-trade.days")
                            .with("change", String.valueOf(change.date()))
                            .with("days", Say.ratio(days))
                            .with("least", least)
                            .with("date", String.valueOf(trade.date()));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>();
            facts.add(new Cited("company.changes", change));
            if (trade != null) {
                facts.add(Trades.cite(trade));
            }
            return facts;
        }
    }

    record Page(Observation look, @Nullable Finding finding) implements Evidence {
        @Override
        public Message message() {
            if (finding == null) {
                return Message.of("web-presence-inconsistent.none");
            }
            String key = "web-presence-inconsistent." + (finding == Finding.COPIED ? "copied" : "another");
            return look.date() == null
                    ? Message.of(key)
                    : Message.of(key + ".dated").with("date", look.date());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("observations", look));
        }
    }
}

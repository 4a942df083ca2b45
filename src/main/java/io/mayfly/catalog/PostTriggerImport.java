package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Stated;
import io.mayfly.language.Message;
import io.mayfly.reference.Triggers;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a company that was there before a trigger imported goods of some heading of the Harmonized System for the first
 * time after it, to a destination that the trigger affects: 1 or 0. Its earlier trade has to be known, by imports on record
 * of before the trigger or by a search in vain after it. It belongs to the volume family.
 */
record PostTriggerImport() implements Signal {

    private static final int HEADING_DIGITS = 4;

    @Override
    public String id() {
        return "post-trigger-first-import";
    }

    @Override
    public Reading measure(Subject subject) {
        return Book.imports(subject).read(book -> {
            Stated<PartialDate> registered = subject.dossier().company().registered();
            if (registered == null) {
                return Missing.REGISTRATION;
            }
            List<List<Shipment>> imports = book.trades();
            Reading any = null;
            for (Triggers.Trigger trigger : subject.reference().triggers().triggers()) {
                if (!trigger.knownAt().latest().isAfter(subject.asOf())) {
                    Reading reading = new Look(subject, trigger, registered, imports).reading();
                    any = any == null ? reading : Hull.greater(any, reading);
                }
            }
            return any == null ? Reading.notApplicable(Message.of("because.no-trigger")) : any;
        });
    }

    /** A look at the imports around one trigger. */
    private record Look(
            Subject subject, Triggers.Trigger trigger, Stated<PartialDate> registered, List<List<Shipment>> imports) {

        Reading reading() {
            LocalDate first = trigger.date().earliest();
            LocalDate last = trigger.date().latest();
            if (!registered.value().earliest().isBefore(first)) {
                return Reading.notApplicable(
                        Message.of("because.registered-after").with("event", event(trigger)));
            }
            List<Shipment> all = imports.stream().flatMap(List::stream).toList();
            List<Shipment> after = Lists.filter(all, each -> affected(each) != Certainty.NO && mayFollow(each, first));
            Reading reading =
                    after.isEmpty() ? Reading.of(0, new NoneAfter(trigger, cite(all))) : among(after, all, first, last);
            boolean open = Lists.any(all, each -> each.destination() == null && mayFollow(each, first));
            return open ? Hull.of(reading, List.of(Reading.of(1, null))) : reading;
        }

        private Reading among(List<Shipment> after, List<Shipment> all, LocalDate first, LocalDate last) {
            boolean before = registered.value().latest().isBefore(first);
            boolean onRecord = Lists.any(
                    all, each -> each.date() != null && each.date().latest().isBefore(first));
            if (!onRecord && !subject.searchedInVain(DossierPart.SHIPMENTS, last)) {
                return new Reading.Unknown(List.of(Inputs.TRADE_HISTORY), 0, 1);
            }
            Set<String> headings = new TreeSet<>();
            boolean vague = false;
            for (Shipment shipment : after) {
                String heading = heading(shipment);
                vague |= heading == null;
                if (heading != null) {
                    headings.add(heading);
                }
            }
            Reading none = vague
                    ? Reading.between(0, 1, 0, new NothingNew(trigger, cite(after)))
                    : Reading.of(0, new NothingNew(trigger, cite(after)));
            if (headings.isEmpty()) {
                return new Reading.Unknown(List.of(Inputs.HS_CODE), 0, 1);
            }
            Reading any = none;
            for (String heading : headings) {
                any = Hull.greater(first(heading, after, all, before), any);
            }
            return any;
        }

        /** Whether goods of a heading came for the first time after the trigger. */
        private Reading first(String heading, List<Shipment> after, List<Shipment> all, boolean registeredBefore) {
            LocalDate day = trigger.date().latest();
            List<Shipment> own = Lists.filter(after, each -> heading.equals(heading(each)));
            boolean surelyEarlier = Lists.any(all, each -> heading.equals(heading(each)) && surelyBefore(each));
            boolean probablyEarlier = Lists.any(all, each -> heading.equals(heading(each)) && bestBefore(each));
            boolean maybeEarlier = Lists.any(
                    all, each -> (heading(each) == null || heading.equals(heading(each))) && maybeBefore(each));
            boolean surelyLater = Lists.any(
                    own,
                    each -> affected(each) == Certainty.YES
                            && each.date() != null
                            && each.date().earliest().isAfter(day));
            boolean probablyLater = Lists.any(
                    own,
                    each -> affected(each).atLeast(Certainty.LIKELY)
                            && each.date() != null
                            && each.date().best().isAfter(day));
            List<Cited> facts = new ArrayList<>(cite(own));
            facts.add(new Cited("company.registered", registered));
            boolean best = probablyLater
                    && !probablyEarlier
                    && registered.value().best().isBefore(day);
            return Reading.between(
                    surelyLater && !maybeEarlier && registeredBefore ? 1 : 0,
                    surelyEarlier ? 0 : 1,
                    best ? 1 : 0,
                    best ? new FirstImport(heading, trigger, facts) : new NothingNew(trigger, facts));
        }

        /** Without a destination, goods are taken to go where the company sits. */
        private Certainty affected(Shipment shipment) {
            if (shipment.destination() != null) {
                return trigger.destinations().contains(shipment.destination()) ? Certainty.YES : Certainty.NO;
            }
            if (subject.jurisdiction() == null) {
                return Certainty.PERHAPS;
            }
            return trigger.destinations().contains(subject.jurisdiction()) ? Certainty.LIKELY : Certainty.NO;
        }

        private static @Nullable String heading(Shipment shipment) {
            return shipment.hsCode() == null ? null : shipment.hsCode().substring(0, HEADING_DIGITS);
        }

        private static boolean mayFollow(Shipment shipment, LocalDate day) {
            return shipment.date() == null || shipment.date().latest().isAfter(day);
        }

        private boolean surelyBefore(Shipment shipment) {
            return shipment.date() != null
                    && !shipment.date().latest().isAfter(trigger.date().earliest());
        }

        private boolean bestBefore(Shipment shipment) {
            return shipment.date() != null
                    && !shipment.date().best().isAfter(trigger.date().latest());
        }

        private boolean maybeBefore(Shipment shipment) {
            return shipment.date() == null
                    || !shipment.date().earliest().isAfter(trigger.date().latest());
        }

        private static List<Cited> cite(List<Shipment> shipments) {
            return Quantities.cite(shipments);
        }
    }

    /** Goods of a heading that came for the first time. */
    record FirstImport(String heading, Triggers.Trigger trigger, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("post-trigger-first-import")
                    .with("heading", heading)
                    .with("event", event(trigger));
        }
    }

    /** Goods that came before. */
    record NothingNew(Triggers.Trigger trigger, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("post-trigger-first-import.nothing-new").with("event", event(trigger));
        }
    }

    /** No import after the event. */
    private static Message event(Triggers.Trigger trigger) {
        return new Message.Named("trigger." + trigger.id(), trigger.title());
    }

    record NoneAfter(Triggers.Trigger trigger, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("post-trigger-first-import.none").with("event", event(trigger));
        }
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.Triggers.Trigger;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Months from the registration to the first shipment to a destination that an event affects, for a company registered since
 * that event in another country. It belongs to the newness family.
 */
record IncorporatedAfterTrigger() implements Signal {

    private static final Reading BEFORE = Reading.notApplicable(Message.of("because.no-event-before"));

    @Override
    public String id() {
        return "incorporated-after-trigger";
    }

    @Override
    public Reading measure(Subject subject) {
        PartialDate registered = subject.registered();
        if (registered == null) {
            return Missing.REGISTRATION;
        }
        List<Trigger> triggers = subject.reference().triggers().triggers().stream()
                .filter(trigger -> !trigger.knownAt().latest().isAfter(subject.asOf()))
                .filter(trigger -> !registered.latest().isBefore(trigger.date().earliest()))
                .toList();
        if (triggers.isEmpty()) {
            return BEFORE;
        }
        if (subject.dossier().shipments().isEmpty()) {
            return subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable(Message.of("because.no-shipments"))
                    : Missing.SHIPMENTS;
        }
        List<Shipment> own =
                Lists.filter(subject.dossier().shipments(), shipment -> shipment.role() != TradeRole.INTERMEDIARY);
        boolean untold = Lists.any(own, shipment -> shipment.destination() == null);
        List<Shipment> affected =
                Lists.filter(own, shipment -> trigger(subject, triggers, shipment, any -> true) != null);
        if (affected.isEmpty()) {
            return untold ? Missing.DESTINATION : Reading.notApplicable(Message.of("because.no-shipment-there"));
        }
        return reading(subject, registered, triggers, affected, untold);
    }

    private static Reading reading(
            Subject subject, PartialDate registered, List<Trigger> triggers, List<Shipment> affected, boolean untold) {
        FirstTrade begun = FirstTrade.ofShipments(subject, affected);
        boolean undated = Lists.any(affected, shipment -> shipment.date() == null);
        LocalDate earliest = begun.earliest();
        if (!(begun.best() instanceof Shipment first) || earliest == null) {
            return earliest == null && !untold && !undated
                    ? Reading.notApplicable(Message.of("because.too-little-there"))
                    : Reading.unknown(
                            earliest != null ? Inputs.TRADE_WORTH : undated ? Inputs.TRADE_DATE : Inputs.DESTINATION);
        }
        Trigger event = trigger(
                subject,
                triggers,
                first,
                trigger -> !registered.best().isBefore(trigger.date().best()));
        if (event == null) {
            return Reading.unknown(Inputs.REGISTRATION.note("to the day"));
        }
        boolean surely = subject.jurisdiction() != null
                && Lists.all(
                        affected,
                        shipment -> trigger(
                                        subject,
                                        triggers,
                                        shipment,
                                        trigger -> !registered
                                                .earliest()
                                                .isBefore(trigger.date().latest()))
                                != null);
        LocalDate latest = begun.latest();
        double best = Months.between(registered.best(), date(first).best());
        return Reading.between(
                untold || undated ? 0 : Months.between(registered.latest(), earliest),
                surely && latest != null ? Months.between(registered.earliest(), latest) : Double.POSITIVE_INFINITY,
                best,
                new Since(event, registered, first, best, cited(subject, first)));
    }

    /** The latest of some events that affects the destination of a shipment; that to its own country does not count. */
    private static @Nullable Trigger trigger(
            Subject subject, List<Trigger> triggers, Shipment shipment, Predicate<Trigger> which) {
        String destination = shipment.destination();
        return destination == null || destination.equals(subject.jurisdiction())
                ? null
                : triggers.stream()
                        .filter(trigger -> trigger.destinations().contains(destination))
                        .filter(which)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private static PartialDate date(Shipment shipment) {
        return Objects.requireNonNull(shipment.date());
    }

    private static List<Cited> cited(Subject subject, Shipment first) {
        List<Cited> facts = new ArrayList<>();
        Stated<PartialDate> registered = subject.dossier().company().registered();
        if (registered != null) {
            facts.add(new Cited("company.registered", registered));
        }
        facts.add(new Cited("shipments", first));
        return facts;
    }

    record Since(Trigger event, PartialDate registered, Shipment first, double months, List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("incorporated-after-trigger")
                    .with("registered", registered)
                    .with(
                            "event",
                            new Message.Named(
                                    "event." + event.id(), event.title().split(";", -1)[0]))
                    .with("date", event.date())
                    .with("destination", String.valueOf(first.destination()))
                    .with("months", Say.one(months));
        }
    }
}

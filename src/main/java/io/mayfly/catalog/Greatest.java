package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The greatest of several readings, where what is unknown of one may still be greater. Not below 0. */
final class Greatest {

    private final double most;
    private final Set<Input> missing = new LinkedHashSet<>();
    private boolean known;
    private double lo;
    private double hi;
    private double best;
    private @Nullable Evidence evidence;

    /**
     * Starts with none.
     *
     * @param most the greatest value there can be
     */
    Greatest(double most) {
        this.most = most;
    }

    void add(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            if (!known || measured.best() > best) {
                evidence = measured.evidence();
            }
            known = true;
            lo = Math.max(lo, measured.lo());
            hi = Math.max(hi, Math.min(most, measured.hi()));
            best = Math.max(best, measured.best());
        } else if (reading instanceof Reading.Unknown unknown) {
            hi = Math.max(hi, Math.min(most, unknown.hi()));
            missing.addAll(unknown.missing());
        }
    }

    /** More may come to light. */
    void open(List<Input> inputs) {
        if (!inputs.isEmpty()) {
            hi = most;
            missing.addAll(inputs);
        }
    }

    /** The reading; not applicable where nothing was added that could apply. */
    Reading or(Message reason) {
        if (known) {
            return Reading.between(lo, hi, best, evidence);
        }
        if (missing.isEmpty()) {
            return Reading.notApplicable(reason);
        }
        List<Input> inputs = List.copyOf(missing);
        return hi < most ? new Reading.Unknown(inputs, 0, hi) : new Reading.Unknown(inputs);
    }

    /** Different reports of one thing: the least is the best estimate, and those that do not say leave it open. */
    static Reading told(List<Reading> told) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        Reading.Measured least = null;
        Set<Input> missing = new LinkedHashSet<>(0);
        for (Reading reading : told) {
            if (reading instanceof Reading.Measured measured) {
                lo = Math.min(lo, measured.lo());
                hi = Math.max(hi, measured.hi());
                least = least == null || measured.best() < least.best() ? measured : least;
            } else if (reading instanceof Reading.Unknown unknown) {
                lo = 0;
                hi = Math.max(hi, unknown.hi());
                missing.addAll(unknown.missing());
            }
        }
        if (least == null) {
            return missing.isEmpty() ? told.get(0) : new Reading.Unknown(List.copyOf(missing), 0, hi);
        }
        return Reading.between(lo, hi, least.best(), least.evidence());
    }

    /** The greatest of the shipments on record. */
    static Reading ofShipments(Subject subject, double most, Function<Shipment, Reading> each) {
        if (subject.dossier().shipments().isEmpty()) {
            return subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable(Message.of("because.no-shipments"))
                    : Reading.unknown(Inputs.SHIPMENTS);
        }
        Greatest greatest = new Greatest(most);
        greatest.addAll(Trades.shipments(subject), each);
        return greatest.or(Message.of("because.no-shipment-of-kind"));
    }

    /** The greatest of all declarations and shipments on record. */
    static Reading ofTrades(Subject subject, double most, Function<Trade, Reading> each) {
        Greatest greatest = new Greatest(most);
        greatest.addAll(Trades.declarations(subject), each);
        greatest.addAll(Trades.shipments(subject), each);
        greatest.open(Trades.missing(subject));
        return greatest.or(Message.of("because.no-trade.searches"));
    }

    private <T extends Trade> void addAll(List<List<T>> trades, Function<? super T, Reading> each) {
        for (List<T> told : trades) {
            add(told.size() == 1 ? each.apply(told.get(0)) : told(Lists.map(told, each)));
        }
    }
}

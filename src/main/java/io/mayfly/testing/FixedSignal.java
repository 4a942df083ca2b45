package io.mayfly.testing;

import io.mayfly.score.Scorecard;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Map;

/**
 * A signal that says the same of everybody: to try what a scorecard makes of a reading. No record, since the components of
 * one are settings, which a receipt writes out.
 */
final class FixedSignal implements Signal {

    private static final Reading MISSING = Reading.unknown(Input.of("case", "reading"));

    private final String id;
    private final Reading reading;

    FixedSignal(String id, Reading reading) {
        this.id = id;
        this.reading = reading;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Reading measure(Subject subject) {
        return reading;
    }

    /** Signals for all entries of a scorecard, unknown but for some. */
    static List<Signal> all(Scorecard scorecard, Map<String, Reading> readings) {
        return scorecard.signals().stream()
                .<Signal>map(entry -> new FixedSignal(entry.id(), readings.getOrDefault(entry.id(), MISSING)))
                .toList();
    }
}

package io.mayfly.catalog;

import io.mayfly.signal.Signal;
import java.util.List;
import java.util.stream.Stream;

/** All built-in signals. */
public final class Catalog {

    private Catalog() {}

    /** {@return every built-in signal with its usual settings} */
    public static List<Signal> standard() {
        return Stream.of(
                        NewnessSignals.all(),
                        EmptinessSignals.all(),
                        AddressSignals.all(),
                        VolumeSignals.all(),
                        ContactSignals.all(),
                        StandingSignals.all(),
                        ContextSignals.all(),
                        ConfidenceSignals.all())
                .flatMap(List::stream)
                .toList();
    }
}

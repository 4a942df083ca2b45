package io.mayfly.catalog;

import io.mayfly.signal.Signal;
import java.util.List;
import java.util.stream.Stream;

/** What a reader should know of the company and gates ask for; none of it carries points. */
final class ContextSignals {

    private ContextSignals() {}

    static List<Signal> all() {
        return Stream.of(FormContext.all(), AccountingContext.all(), TradeContext.all(), PeerSignals.context())
                .flatMap(List::stream)
                .toList();
    }
}

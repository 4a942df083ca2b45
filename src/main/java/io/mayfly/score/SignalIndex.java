package io.mayfly.score;

import io.mayfly.json.Cursor;
import io.mayfly.json.Names;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The families and entries of a scorecard that is being checked, and which of them are in doubt. */
final class SignalIndex {

    final Map<String, Scorecard.Family> families = new LinkedHashMap<>();
    final Map<String, Scorecard.Entry> entries = new LinkedHashMap<>();

    /** Where a mistake was found in these, nothing is said of what rests on them. */
    final Set<String> doubtfulFamilies = new HashSet<>();

    final Set<String> doubtful = new HashSet<>();
    final Set<String> misnamed = new HashSet<>();

    /** Signals whose lack of an entry has been told. */
    final Set<String> reported = new HashSet<>();

    private final Cursor root;
    private final @Nullable Set<String> signals;

    SignalIndex(Cursor root, @Nullable Set<String> signals) {
        this.root = root;
        this.signals = signals;
    }

    /** Where families could not be read, or not by their ids, it is no mistake of an entry that its family is not there. */
    boolean familiesUnclear() {
        return families.isEmpty()
                ? root.flawed("families")
                : root.list("families").stream().anyMatch(family -> family.flawed("id"));
    }

    boolean noSignals() {
        return entries.isEmpty() && root.flawed("signals");
    }

    /**
     * Looks the family of a signal up.
     *
     * @param signal the id of the signal
     * @param problem takes what was expected where there is no such signal
     * @return its family; {@code null} if the signal has no entry or one that is in doubt
     */
    Scorecard.@Nullable Family familyOf(String signal, Consumer<String> problem) {
        Scorecard.Entry entry = entries.get(signal);
        if (entry == null) {
            boolean meantForMisnamed = !misnamed.isEmpty() && (signals == null || signals.contains(signal));
            if (!meantForMisnamed && !reported.contains(signal) && !noSignals()) {
                problem.accept(Names.oneOf("the signals", entries.keySet(), signal));
            }
            return null;
        }
        return doubtful.contains(signal) ? null : families.get(entry.family());
    }

    /** Whether the points of a signal that is known to have a curve rise with its reading. */
    boolean rising(String signal) {
        Scorecard.Entry entry = entries.get(signal);
        return entry != null && entry.curve() != null && entry.curve().direction() == Curve.Direction.RISING;
    }
}

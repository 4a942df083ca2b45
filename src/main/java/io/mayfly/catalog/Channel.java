package io.mayfly.catalog;

import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactResult;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach the company, by what came of the last attempt. Of two attempts of one day an answer counts before silence
 * and silence before anything else.
 *
 * @param best the attempt to take for the last; {@code null} where nobody tried
 * @param candidates all that may have been the last
 */
record Channel(@Nullable ContactCheck best, List<ContactCheck> candidates) {

    private static final Derived<List<Channel>> ALL = Channel::gathered;

    static List<Channel> of(Subject subject) {
        return subject.derived(ALL);
    }

    private static List<Channel> gathered(Subject subject) {
        if (subject.dossier().contacts().isEmpty()) {
            return List.of();
        }
        Rivals<ContactCheck> latest = new Rivals<>(
                subject::knownAt,
                Comparator.<ContactCheck>comparingInt(Channel::rank).thenComparing(Object::toString));
        return Lists.map(
                subject.dossier().contacts(),
                contact -> new Channel(latest.best(contact.checks()), latest.candidates(contact.checks())));
    }

    private static int rank(ContactCheck check) {
        return check.result() == ContactResult.REACHED ? 2 : check.result() == ContactResult.NO_REPLY ? 1 : 0;
    }

    boolean tried() {
        return best != null;
    }

    /** Whether the last attempt is taken to have come to this. */
    boolean is(ContactResult result) {
        return best != null && best.result() == result;
    }

    /** Whether it came to one of these, whichever attempt was the last. */
    boolean surely(ContactResult... results) {
        List<ContactResult> wanted = List.of(results);
        return tried() && Lists.all(candidates, check -> wanted.contains(check.result()));
    }

    /** Whether it may have come to this, or may yet: nobody tried, or a message arrived and no more is known. */
    boolean maybe(ContactResult result) {
        return !tried()
                || Lists.any(
                        candidates, check -> check.result() == result || check.result() == ContactResult.DELIVERED);
    }

    Stream<ContactCheck> last() {
        return Stream.ofNullable(best);
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.mayfly.catalog.Catalog;
import io.mayfly.catalog.Town;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whoever supplies what is missing never moves a reading of routing or counterparties out of the bounds seen before. The
 * caps of these families would hide that from the law on totals.
 */
class PartnerReadingsTest {

    private static final List<Completion> COMPLETIONS = completions();
    private static final List<Signal> SIGNALS = signals();

    private static List<Completion> completions() {
        List<Completion> all = new ArrayList<>(List.of(RoutingCompletion.values()));
        all.addAll(List.of(CounterpartyCompletion.values()));
        all.addAll(List.of(CoreCompletion.SHIPMENTS, CoreCompletion.DECLARATIONS, CoreCompletion.PARENT));
        all.addAll(List.of(CoreCompletion.NOTHING_FOUND, CoreCompletion.QUANTITY));
        return all;
    }

    private static List<Signal> signals() {
        Set<String> ids = new HashSet<>();
        for (Scorecard.Entry entry : Scorecard.standard().signals()) {
            if (Set.of("routing", "counterparty").contains(entry.family())) {
                ids.add(entry.id());
            }
        }
        return Catalog.standard().stream()
                .filter(signal -> ids.contains(signal.id()))
                .toList();
    }

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    @Property(tries = 300)
    void measure_inputsSupplied_staysWithinTheBounds(@ForAll("traders") AnyTrader.Given given) {
        Random random = new Random(given.seed());
        Dossier dossier = given.dossier();
        for (int k = 0; k < 10; k++) {
            Completion completion = COMPLETIONS.get(random.nextInt(COMPLETIONS.size()));
            Dossier more = completion.complete(dossier, given.asOf(), random);
            if (more == null) {
                continue;
            }
            for (Signal signal : SIGNALS) {
                Reading before = signal.measure(Subject.of(dossier, given.asOf(), ReferenceData.standard()));
                Reading after = signal.measure(Subject.of(more, given.asOf(), ReferenceData.standard()));
                if (!contains(before, after)) {
                    fail(signal.id() + " after " + completion + " on " + given.asOf() + ": " + before + " then " + after
                            + "\n" + DossierTree.of(dossier) + "\n" + DossierTree.of(more));
                }
            }
            dossier = more;
        }
    }

    /** What does not apply has no bounds; nothing that is missing may make it apply or, once measured, not apply. */
    private static boolean contains(Reading before, Reading after) {
        if (after instanceof Reading.NotApplicable) {
            return !(before instanceof Reading.Measured measured && measured.lo() > 0);
        }
        return !(before instanceof Reading.NotApplicable)
                && least(before) <= least(after)
                && most(after) <= most(before) + 1e-9;
    }

    private static double least(Reading reading) {
        return reading instanceof Reading.Measured measured
                ? measured.lo()
                : reading instanceof Reading.Unknown unknown ? Math.max(0, unknown.lo()) : 0;
    }

    private static double most(Reading reading) {
        return reading instanceof Reading.Measured measured
                ? measured.hi()
                : reading instanceof Reading.Unknown unknown ? unknown.hi() : 0;
    }

    @Test
    void generator_manyTraders_measuresEverySignal() {
        Random random = new Random(5);
        Set<String> fired = new HashSet<>();
        for (int i = 0; i < 6_000 && fired.size() < SIGNALS.size(); i++) {
            AnyTrader.Given given = AnyTrader.next(random);
            Subject subject = Subject.of(given.dossier(), given.asOf(), ReferenceData.standard())
                    .within(Town.crowded());
            SIGNALS.stream()
                    .filter(signal ->
                            signal.measure(subject) instanceof Reading.Measured measured && measured.best() > 0)
                    .map(Signal::id)
                    .forEach(fired::add);
        }
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(
                        SIGNALS.stream().map(Signal::id).toList());
    }
}

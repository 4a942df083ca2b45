package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.mayfly.Mayfly;
import io.mayfly.catalog.Town;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.StepKind;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each signal by itself keeps to the law of completion: what its reading may be worth only shrinks as inputs are supplied.
 * The total alone would not show it, since families have caps.
 */
class CompletionBySignalTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final List<Completion> COMPLETIONS = Completion.all();
    private static final Map<String, Scorecard.Entry> ENTRIES =
            Scorecard.standard().signals().stream().collect(Collectors.toMap(Scorecard.Entry::id, Function.identity()));

    private record Worth(Points least, Points most) {

        /** What is only told has no curve and is worth nothing. */
        static Worth of(@Nullable Curve curve, Reading reading) {
            if (curve == null) {
                return new Worth(Points.ZERO, Points.ZERO);
            }
            if (reading instanceof Reading.Measured measured) {
                return between(curve, measured.lo(), measured.hi());
            }
            if (reading instanceof Reading.Unknown unknown) {
                Worth known = between(curve, unknown.lo(), unknown.hi());
                return new Worth(min(known.least, Points.ZERO), max(known.most, Points.ZERO));
            }
            return new Worth(Points.ZERO, Points.ZERO);
        }

        private static Worth between(Curve curve, double lo, double hi) {
            Points a = curve.at(lo);
            Points b = curve.at(hi);
            return new Worth(min(a, b), max(a, b));
        }

        boolean contains(Worth inner) {
            return least.compareTo(inner.least) <= 0 && inner.most.compareTo(most) <= 0;
        }

        private static Points min(Points a, Points b) {
            return a.compareTo(b) <= 0 ? a : b;
        }

        private static Points max(Points a, Points b) {
            return a.compareTo(b) >= 0 ? a : b;
        }
    }

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    private static Subject among(Dossier dossier, LocalDate asOf) {
        return Subject.of(dossier, asOf, ReferenceData.standard()).within(Town.crowded());
    }

    @Property(tries = 300)
    void worth_inputsSupplied_onlyShrinks(@ForAll("traders") AnyTrader.Given given) {
        Random random = new Random(given.seed());
        Dossier dossier = given.dossier();
        for (int k = 0; k < 12; k++) {
            Completion completion = COMPLETIONS.get(random.nextInt(COMPLETIONS.size()));
            Dossier more = completion.complete(dossier, given.asOf(), random);
            if (more == null) {
                continue;
            }
            Subject subject = among(dossier, given.asOf());
            Subject told = among(more, given.asOf());
            for (Signal signal : STANDARD.scorer().signals()) {
                Scorecard.Entry entry = Objects.requireNonNull(ENTRIES.get(signal.id()));
                Reading before = signal.measure(subject);
                Reading after = signal.measure(told);
                if (!Worth.of(entry.curve(), before).contains(Worth.of(entry.curve(), after))) {
                    fail(entry.id() + " by " + completion + " on " + given.asOf() + ": " + before + " then " + after
                            + "\n" + DossierTree.of(dossier) + "\n" + DossierTree.of(more));
                }
            }
            dossier = more;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"newness", "emptiness"})
    void generator_manyTraders_makesEverySignalOfTheFamilyCount(String family) {
        Random random = new Random(5);
        Map<String, Integer> counted = new TreeMap<>();
        // What only a register tells does not count without one.
        ENTRIES.values().stream()
                .filter(entry -> entry.family().equals(family))
                .filter(entry -> !entry.id().equals("revenue-per-employee-among-peers"))
                .forEach(entry -> counted.put(entry.id(), 0));
        for (int i = 0; i < 2_000; i++) {
            AnyTrader.Given given = AnyTrader.next(random);
            STANDARD.assess(given.dossier(), given.asOf()).steps().stream()
                    .filter(step ->
                            step.kind() == StepKind.SIGNAL && step.points().tenths() > 0)
                    .forEach(step -> counted.computeIfPresent(step.id(), (id, count) -> count + 1));
        }
        assertThat(counted).allSatisfy((id, count) -> assertThat(count).isGreaterThan(2));
    }
}

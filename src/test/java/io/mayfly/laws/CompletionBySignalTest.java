package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Each signal by itself keeps to the law of completion: what its reading may be worth only shrinks as inputs are supplied.
 * The total alone would not show it, since families have caps.
 */
class CompletionBySignalTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final List<Completion> COMPLETIONS = Completion.all();

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

    @Property(tries = 600)
    void worth_inputsSupplied_onlyShrinks(@ForAll("traders") AnyTrader.Given given) {
        Random random = new Random(given.seed());
        Dossier dossier = given.dossier();
        for (int k = 0; k < 12; k++) {
            Completion completion = COMPLETIONS.get(random.nextInt(COMPLETIONS.size()));
            Dossier more = completion.complete(dossier, given.asOf(), random);
            if (more == null) {
                continue;
            }
            for (Scorecard.Entry entry : Scorecard.standard().signals()) {
                Signal signal = STANDARD.scorer().signals().stream()
                        .filter(each -> each.id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow();
                Reading before = signal.measure(Subject.of(dossier, given.asOf(), ReferenceData.standard()));
                Reading after = signal.measure(Subject.of(more, given.asOf(), ReferenceData.standard()));
                assertThat(Worth.of(entry.curve(), before).contains(Worth.of(entry.curve(), after)))
                        .as(
                                "%s by %s on %s: %s then %s%n%s%n%s",
                                entry.id(),
                                completion,
                                given.asOf(),
                                before,
                                after,
                                DossierTree.of(dossier),
                                DossierTree.of(more))
                        .isTrue();
            }
            dossier = more;
        }
    }
}

package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whoever supplies what is missing never moves the total outside the bounds seen before, and the bounds only shrink. A
 * completion adds no record to a list already given, contradicts no recorded negative and leaves the jurisdiction and the
 * kind of body as they are.
 */
class CompletionLawsTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final List<Completion> COMPLETIONS = Completion.all();

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    @Property(tries = 1500)
    void bounds_inputsSupplied_containTheTotalAndOnlyShrink(@ForAll("traders") AnyTrader.Given given) {
        Random random = new Random(given.seed());
        Dossier dossier = given.dossier();
        Assessment before = STANDARD.assess(dossier, given.asOf());
        for (int k = 0; k < 10; k++) {
            Completion completion = COMPLETIONS.get(random.nextInt(COMPLETIONS.size()));
            Dossier more = completion.complete(dossier, given.asOf(), random);
            if (more == null) {
                continue;
            }
            Assessment after = STANDARD.assess(more, given.asOf());
            if (!contains(before, after)) {
                fail(completion + " on " + given.asOf() + ": " + before.bounds() + " then " + after.bounds() + "\n"
                        + difference(before, after) + DossierTree.of(dossier) + "\n" + DossierTree.of(more));
            }
            dossier = more;
            before = after;
        }
    }

    static boolean contains(Assessment before, Assessment after) {
        ScoreInterval outer = before.bounds();
        ScoreInterval inner = after.bounds();
        Points score = new Points(Math.max(0, Math.min(1000, after.total().tenths())));
        return outer.low().compareTo(inner.low()) <= 0
                && inner.high().compareTo(outer.high()) <= 0
                && inner.low().compareTo(score) <= 0
                && score.compareTo(inner.high()) <= 0;
    }

    static String difference(Assessment before, Assessment after) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < before.steps().size(); i++) {
            Step a = before.steps().get(i);
            Step b = after.steps().get(i);
            if (a.kind() == StepKind.SIGNAL && !String.valueOf(a.reading()).equals(String.valueOf(b.reading()))) {
                text.append(a.id())
                        .append(": ")
                        .append(a.reading())
                        .append(" -> ")
                        .append(b.reading())
                        .append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void generator_manyTraders_allowEveryCompletionOftenEnough() {
        Random random = new Random(3);
        Map<Completion, Integer> seen = new HashMap<>();
        int cases = 500;
        for (int i = 0; i < cases; i++) {
            AnyTrader.Given given = AnyTrader.next(random);
            for (Completion completion : COMPLETIONS) {
                seen.merge(
                        completion,
                        completion.complete(given.dossier(), given.asOf(), random) == null ? 0 : 1,
                        Integer::sum);
            }
        }
        assertThat(seen).allSatisfy((completion, count) -> assertThat(count).isGreaterThan(cases / 100));
    }
}

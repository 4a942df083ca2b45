package io.mayfly.testing;

import io.mayfly.score.Assessment;
import io.mayfly.score.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether some expectations would notice if a scorecard were changed. Each rule is changed as by a slip, one at a time, and a
 * mutant *survives* that meets every expectation. A survivor tells of a rule that no test holds, or of one that cannot matter.
 *
 * @param outcomes what came of each mutant, in the order of the scorecard
 */
public record MutationTest(List<Outcome> outcomes) {

    /**
     * What came of a mutant.
     *
     * @param mutant the mutant
     * @param noticedBy the name of the first expectation that it does not meet; {@code null} if it survives
     */
    public record Outcome(Mutant mutant, @Nullable String noticedBy) {}

    /** Copies the list. */
    public MutationTest {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Tries every mutant, several at a time: expectations must not depend on what was asked before. Signals measure each company
     * once, since what they say does not depend on the scorecard.
     *
     * @param scorer the scorecard and its signals
     * @param expectations what must hold
     * @return what came of each mutant
     * @throws IllegalArgumentException if the scorecard itself does not meet an expectation; the message names all of those
     */
    public static MutationTest run(Scorer scorer, List<Expectation> expectations) {
        List<Assessment> assessed =
                scorer.assess(expectations.stream().map(Expectation::subject).toList());
        List<String> missed = IntStream.range(0, expectations.size())
                .filter(i -> !expectations.get(i).met(assessed.get(i)))
                .mapToObj(i -> expectations.get(i).name())
                .toList();
        if (!missed.isEmpty()) {
            throw new IllegalArgumentException("the scorecard itself must meet all expectations, but misses " + missed);
        }
        return new MutationTest(Mutants.of(scorer.scorecard()).parallelStream()
                .map(mutant -> new Outcome(mutant, noticed(scorer, mutant, assessed, expectations)))
                .toList());
    }

    private static @Nullable String noticed(
            Scorer scorer, Mutant mutant, List<Assessment> assessed, List<Expectation> expectations) {
        Scorer mutated = Scorer.of(mutant.scorecard(), scorer.signals());
        for (int i = 0; i < assessed.size(); i++) {
            if (!expectations.get(i).met(mutated.reassess(assessed.get(i)))) {
                return expectations.get(i).name();
            }
        }
        return null;
    }

    /** {@return the mutants that nothing noticed} */
    public List<Mutant> survivors() {
        return outcomes.stream()
                .filter(outcome -> outcome.noticedBy() == null)
                .map(Outcome::mutant)
                .toList();
    }

    /** {@return the share of mutants that were noticed, from 0 to 1, rounded down to three decimals} */
    public BigDecimal share() {
        return outcomes.isEmpty()
                ? BigDecimal.ONE.setScale(3)
                : BigDecimal.valueOf(outcomes.size() - survivors().size())
                        .divide(BigDecimal.valueOf(outcomes.size()), 3, RoundingMode.DOWN);
    }

    /** {@return the share and, rule by rule, the changes that nothing noticed} */
    public String toText() {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        survivors()
                .forEach(mutant -> byRule.computeIfAbsent(mutant.rule(), unused -> new ArrayList<>())
                        .add(mutant.change()));
        StringBuilder text = new StringBuilder()
                .append(outcomes.size() - survivors().size())
                .append(" of ")
                .append(outcomes.size())
                .append(" changes noticed\n");
        byRule.forEach((rule, changes) -> text.append("  ")
                .append(rule)
                .append(": nothing notices ")
                .append(String.join("; ", changes))
                .append('\n'));
        return text.toString();
    }
}

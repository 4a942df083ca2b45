package io.mayfly.testing;

import io.mayfly.score.Scorer;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * Tries every mutant. Signals measure each company once: what they say does not depend on the scorecard.
     *
     * @param scorer the scorecard and its signals
     * @param expectations what must hold
     * @return what came of each mutant
     * @throws IllegalArgumentException if the scorecard itself does not meet an expectation; the message names all of those
     */
    public static MutationTest run(Scorer scorer, List<Expectation> expectations) {
        List<Signal> recorded = recorded(scorer, expectations);
        List<String> missed = expectations.stream()
                .filter(each -> !each.met(scorer.assess(each.subject())))
                .map(Expectation::name)
                .toList();
        if (!missed.isEmpty()) {
            throw new IllegalArgumentException("the scorecard itself must meet all expectations, but misses " + missed);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Mutant mutant : Mutants.of(scorer.scorecard())) {
            outcomes.add(new Outcome(mutant, noticed(Scorer.of(mutant.scorecard(), recorded), expectations)));
        }
        return new MutationTest(outcomes);
    }

    private static @Nullable String noticed(Scorer mutated, List<Expectation> expectations) {
        for (Expectation each : expectations) {
            if (!each.met(mutated.assess(each.subject()))) {
                return each.name();
            }
        }
        return null;
    }

    private static List<Signal> recorded(Scorer scorer, List<Expectation> expectations) {
        List<Signal> recorded = new ArrayList<>();
        for (Signal signal : scorer.signals()) {
            Map<Subject, Reading> readings = new HashMap<>();
            expectations.forEach(each -> readings.computeIfAbsent(each.subject(), signal::measure));
            recorded.add(played(signal.id(), readings));
        }
        return recorded;
    }

    private static Signal played(String id, Map<Subject, Reading> readings) {
        return new Signal() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Reading measure(Subject subject) {
                return Objects.requireNonNull(readings.get(subject));
            }
        };
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

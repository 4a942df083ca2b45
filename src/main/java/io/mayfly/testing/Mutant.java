package io.mayfly.testing;

import io.mayfly.score.Scorecard;

/**
 * A scorecard with one rule changed, as by a slip.
 *
 * @param rule where the rule stands, such as {@code signals/revenue-spike}
 * @param change what was changed, such as {@code knot at 3 moved to 4}
 * @param scorecard the changed scorecard
 */
public record Mutant(String rule, String change, Scorecard scorecard) {

    /** {@return rule and change in one line} */
    @Override
    public String toString() {
        return rule + ": " + change;
    }
}

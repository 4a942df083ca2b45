package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.List;

/** The rules of conditions: which signals they may name and on which side a threshold lies. */
final class ConditionRules {

    private final SignalIndex index;

    ConditionRules(SignalIndex index) {
        this.index = index;
    }

    void check(Cursor at, Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            checkThreshold(at, threshold, false, "an aggravating signal: a mitigating one can only be negated");
        } else if (condition instanceof Condition.Not not) {
            checkThreshold(at.object("not"), not.not(), true, "a mitigating signal: only those may be negated");
        } else {
            boolean all = condition instanceof Condition.All;
            List<Condition> parts = all ? ((Condition.All) condition).all() : ((Condition.Any) condition).any();
            List<Cursor> places = at.list(all ? "all" : "any");
            for (int i = 0; i < parts.size(); i++) {
                check(places.get(i), parts.get(i));
            }
        }
    }

    private void checkThreshold(Cursor at, Condition.Threshold threshold, boolean mitigatingExpected, String expected) {
        Scorecard.Family family = index.familyOf(threshold.signal(), problem -> at.problem("signal", problem));
        if (family == null) {
            return;
        }
        if (family.neutral()) {
            at.problem("signal", "a signal that carries points: context is no part of a pattern");
        } else if (family.mitigating() != mitigatingExpected) {
            at.problem("signal", expected);
        } else {
            checkSide(at, threshold, family);
        }
    }

    /** A threshold must be met by what is worth more points, or else a worse reading could lower the score. */
    void checkSide(Cursor at, Condition.Threshold threshold, Scorecard.Family family) {
        if (family.neutral()) {
            return;
        }
        boolean atLeast = index.rising(threshold.signal()) != family.mitigating();
        if (threshold.atLeast() != null && !atLeast) {
            at.problem("atLeast", "atMost, since lower readings of this signal weigh more");
        }
        if (threshold.atMost() != null && atLeast) {
            at.problem("atMost", "atLeast, since higher readings of this signal weigh more");
        }
    }
}

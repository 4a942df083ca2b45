package io.mayfly.score;

import io.mayfly.json.Cursor;
import io.mayfly.json.Names;
import org.jspecify.annotations.Nullable;

/** The rules of one entry: what its family asks of it. */
final class EntryRules {

    /** The strength of signals that carry no points. */
    static final String CONTEXT = "context";

    private final SignalIndex index;

    EntryRules(SignalIndex index) {
        this.index = index;
    }

    void check(Cursor at, Scorecard.Entry entry) {
        Scorecard.Family family = index.families.get(entry.family());
        CurveRules curve = curve(at, entry);
        boolean clear = family != null && !index.doubtfulFamilies.contains(family.id());
        if (family == null && !index.familiesUnclear()) {
            at.problem("family", Names.oneOf("the families", index.families.keySet(), entry.family()));
        }
        if (family != null && clear) {
            checkFamily(at, entry, family, curve);
        }
        if (curve != null) {
            curve.check();
        }
        if (!clear || at.flawed("id", "family") || doubtful(at, curve)) {
            index.doubtful.add(entry.id());
        }
    }

    private static @Nullable CurveRules curve(Cursor at, Scorecard.Entry entry) {
        Cursor place = at.optionalObject("curve");
        return place == null || entry.curve() == null ? null : new CurveRules(place, entry.curve());
    }

    /** Whether a mistake leaves open what the points of a signal are. */
    private static boolean doubtful(Cursor at, @Nullable CurveRules curve) {
        return curve == null ? at.flawed("curve") : curve.flawed();
    }

    private static void checkFamily(
            Cursor at, Scorecard.Entry entry, Scorecard.Family family, @Nullable CurveRules curve) {
        boolean context = entry.strength().equals(CONTEXT);
        if (family.neutral()) {
            checkContext(at, entry, context);
        } else if (curve == null && context) {
            at.problem("family", "a neutral family, since this signal is context and has no curve");
        } else {
            checkPoints(at, context, curve);
            if (curve != null) {
                checkSigns(at, entry, family, curve);
            }
        }
    }

    private static void checkContext(Cursor at, Scorecard.Entry entry, boolean context) {
        if (entry.curve() != null && !context && !at.flawed("strength")) {
            at.problem("family", "a family with a cap or a floor, since this signal has a curve");
            return;
        }
        if (entry.curve() != null) {
            at.problem("curve", "no curve: the family is neutral, so its signals carry no points");
        }
        if (entry.unknownPoints() != null) {
            at.problem("unknownPoints", "no unknownPoints: the family is neutral, so its signals carry no points");
        }
        if (!context) {
            at.problem("strength", CONTEXT + ", since the family is neutral");
        }
        if (!entry.expectedFor().isEmpty()) {
            at.problem("expectedFor", "an empty list: the family is neutral, and nobody is expected to supply context");
        }
    }

    private static void checkPoints(Cursor at, boolean context, @Nullable CurveRules curve) {
        if (context) {
            at.problem("strength", "one of weak, medium, strong; " + CONTEXT + " is for signals of a neutral family");
        }
        if (curve == null) {
            at.problem("curve", "a curve: only signals of a neutral family have none");
        }
    }

    private static void checkSigns(Cursor at, Scorecard.Entry entry, Scorecard.Family family, CurveRules curve) {
        if (curve.belongsToTheOtherSign(family.mitigating())) {
            at.problem(
                    "family",
                    family.mitigating()
                            ? "a family with a cap, since the points of this signal aggravate"
                            : "a family with a floor, since the points of this signal mitigate");
            return;
        }
        curve.checkSigns(family.mitigating());
        Points unknown = entry.unknownPoints();
        if (unknown != null && CurveRules.wrongSign(unknown, family.mitigating())) {
            at.problem("unknownPoints", CurveRules.sign(family.mitigating()));
        }
    }
}

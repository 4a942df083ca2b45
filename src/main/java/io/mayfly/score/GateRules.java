package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of gates: what may set what aside, and that none does so in a circle. */
final class GateRules {

    private final SignalIndex index;
    private final ConditionRules conditions;
    private final List<Scorecard.Gate> gates;

    GateRules(SignalIndex index, ConditionRules conditions, List<Scorecard.Gate> gates) {
        this.index = index;
        this.conditions = conditions;
        this.gates = gates;
    }

    void check(Cursor at, Scorecard.Gate gate) {
        Cursor when = at.object("when");
        Scorecard.Family source = index.familyOf(gate.when().signal(), problem -> when.problem("signal", problem));
        List<Cursor> places = at.list("setsAside");
        List<Cursor> sameSign = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            Cursor place = places.get(i);
            String target = gate.setsAside().get(i);
            Scorecard.Family family = index.familyOf(target, place::problem);
            if (!named.add(target)) {
                place.problem("a signal that this gate does not name already");
            } else if (family != null && family.neutral()) {
                place.problem("a signal that carries points: context has none to set aside");
            } else if (family != null && source != null && sameSign(source, family)) {
                sameSign.add(place);
            }
        }
        tell(at, sameSign, places.size());
        if (source != null && sameSign.isEmpty()) {
            conditions.checkSide(when, gate.when(), source);
        }
    }

    private static boolean sameSign(Scorecard.Family source, Scorecard.Family target) {
        return !source.neutral() && source.mitigating() == target.mitigating();
    }

    /** Where every signal has the wrong sign, the mistake is one: that of the gate. */
    private static void tell(Cursor at, List<Cursor> sameSign, int targets) {
        if (sameSign.size() > 1 && sameSign.size() == targets) {
            at.problem("setsAside", "signals of the opposite sign: ones that mitigate where the other aggravates");
        } else {
            sameSign.forEach(place ->
                    place.problem("a signal of the opposite sign: one that mitigates where the other aggravates"));
        }
    }

    void checkCycle(Cursor at, Scorecard.Gate gate) {
        Scorecard.Family source = index.familyOf(gate.when().signal(), told -> {});
        if (source != null && source.neutral()) {
            // Nothing may set context aside, which is told where a gate does.
            return;
        }
        List<Cursor> places = at.list("setsAside");
        for (int i = 0; i < places.size(); i++) {
            if (reached(gate.setsAside().get(i)).contains(gate.when().signal())) {
                places.get(i).problem("a signal that does not, through other gates, set this gate's own signal aside");
            }
        }
    }

    /** What is set aside, in the end, by gates on a signal; the signal itself included. */
    private Set<String> reached(String from) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            String signal = next.remove(next.size() - 1);
            if (reached.add(signal)) {
                gates.stream()
                        .filter(other -> other.when().signal().equals(signal))
                        .forEach(other -> next.addAll(other.setsAside()));
            }
        }
        return reached;
    }
}

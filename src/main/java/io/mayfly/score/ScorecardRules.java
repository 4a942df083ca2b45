package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules that tie the parts of a scorecard together; each breach becomes a located problem. */
final class ScorecardRules {

    private final Scorecard card;
    private final Cursor root;
    private final Map<String, Scorecard.Family> families = new LinkedHashMap<>();
    private final Map<String, Scorecard.Entry> entries = new LinkedHashMap<>();

    ScorecardRules(Scorecard card, Cursor root) {
        this.card = card;
        this.root = root;
    }

    void check() {
        checkBands();
        checkRefusal();
        index("families", card.families(), Scorecard.Family::id, families);
        index("signals", card.signals(), Scorecard.Entry::id, entries);
        index("gates", card.gates(), Scorecard.Gate::id, new LinkedHashMap<>());
        index("typologies", card.typologies(), Scorecard.Typology::id, new LinkedHashMap<>());
        checkStepIds();
        forEach("signals", card.signals(), this::checkEntry);
        forEach("gates", card.gates(), this::checkGate);
        checkGateCycles();
        forEach("typologies", card.typologies(), (at, typology) -> checkCondition(at.object("when"), typology.when()));
    }

    private interface Rule<T> {
        void check(Cursor at, T part);
    }

    private <T> void forEach(String list, List<T> parts, Rule<T> rule) {
        List<Cursor> places = root.list(list);
        for (int i = 0; i < parts.size(); i++) {
            rule.check(places.get(i), parts.get(i));
        }
    }

    private <T> void index(String list, List<T> parts, Function<T, String> id, Map<String, T> byId) {
        forEach(list, parts, (at, part) -> {
            if (byId.put(id.apply(part), part) != null) {
                at.problem("id", "an id that no other of the " + list + " has");
            }
        });
    }

    /** Every step of an assessment has an id of its own. */
    private void checkStepIds() {
        Set<String> taken = new HashSet<>(List.of("base", "clamp", "bonus-cap"));
        card.families().forEach(family -> taken.add(family.id() + (family.mitigating() ? "-floor" : "-cap")));
        card.signals().forEach(entry -> taken.add(entry.id()));
        forEach("gates", card.gates(), (at, gate) -> claim(at, gate.id(), taken));
        forEach("typologies", card.typologies(), (at, typology) -> claim(at, typology.id(), taken));
    }

    private static void claim(Cursor at, String id, Set<String> taken) {
        if (!taken.add(id)) {
            at.problem("id", "an id that no signal, gate, typology, cap or floor has");
        }
    }

    private void checkBands() {
        if (card.bands().stream().map(Scorecard.BandStart::band).toList().equals(List.of(Band.values()))) {
            List<Cursor> places = root.list("bands");
            for (int i = 0; i < places.size(); i++) {
                checkBandStart(places.get(i), i);
            }
        } else {
            root.problem("bands", "the bands MINIMAL, LOW, ELEVATED, HIGH, each once and in this order");
        }
    }

    private void checkBandStart(Cursor at, int i) {
        Points from = card.bands().get(i).from();
        if (i == 0 && from.tenths() != 0) {
            at.problem("from", "0, since scores begin there");
        }
        if (i > 0 && from.compareTo(card.bands().get(i - 1).from()) <= 0) {
            at.problem("from", "more than the start of the band before");
        }
        if (from.tenths() > 1000) {
            at.problem("from", "at most 100");
        }
    }

    private void checkRefusal() {
        Points below = card.refusal().totalBelow();
        if (card.bands().stream().noneMatch(start -> start.from().equals(below))) {
            root.object("refusal").problem("totalBelow", "the start of a band");
        }
    }

    private void checkEntry(Cursor at, Scorecard.Entry entry) {
        Scorecard.Family family = families.get(entry.family());
        if (family == null) {
            at.problem("family", "one of the families " + String.join(", ", families.keySet()));
            return;
        }
        checkCurve(at.object("curve"), entry.curve(), family);
        Points unknown = entry.unknownPoints();
        if (unknown != null && wrongSign(unknown, family)) {
            at.problem("unknownPoints", sign(family));
        }
    }

    private void checkCurve(Cursor at, Curve curve, Scorecard.Family family) {
        List<Cursor> places = at.list("knots");
        boolean rising = curve.direction() == Curve.Direction.RISING;
        Curve.@Nullable Knot before = null;
        for (int i = 0; i < Math.min(places.size(), curve.knots().size()); i++) {
            Curve.Knot knot = curve.knots().get(i);
            if (wrongSign(knot.points(), family)) {
                places.get(i).problem(sign(family));
            }
            if (curve.scale() == Curve.Scale.LOG10 && knot.reading().signum() <= 0) {
                places.get(i).problem("a reading above 0, since the scale is logarithmic");
            }
            if (before != null
                    && knot.reading().doubleValue() <= before.reading().doubleValue()) {
                places.get(i).problem("a reading above that of the knot before");
            }
            if (before != null && knot.points().compareTo(before.points()) * (rising ? 1 : -1) < 0) {
                places.get(i).problem("points that never " + (rising ? "fall" : "rise") + ", as the direction says");
            }
            before = knot;
        }
    }

    private static boolean wrongSign(Points points, Scorecard.Family family) {
        return family.mitigating() ? points.tenths() > 0 : points.tenths() < 0;
    }

    private static String sign(Scorecard.Family family) {
        return family.mitigating()
                ? "0 points or fewer: the family has a floor, so its signals mitigate"
                : "0 points or more: the family has a cap, so its signals aggravate";
    }

    private void checkGate(Cursor at, Scorecard.Gate gate) {
        Boolean source = checkThreshold(at.object("when"), gate.when());
        Boolean target = mitigating(gate.setsAside());
        if (target == null) {
            at.problem("setsAside", "one of the signals " + String.join(", ", entries.keySet()));
        } else if (target.equals(source)) {
            at.problem("setsAside", "a signal of the opposite sign: one that mitigates where the other aggravates");
        }
    }

    private void checkGateCycles() {
        forEach("gates", card.gates(), (at, gate) -> {
            Set<String> reached = new HashSet<>();
            List<String> next = new ArrayList<>(List.of(gate.setsAside()));
            while (!next.isEmpty()) {
                String signal = next.remove(next.size() - 1);
                if (reached.add(signal)) {
                    card.gates().stream()
                            .filter(other -> other.when().signal().equals(signal))
                            .forEach(other -> next.add(other.setsAside()));
                }
            }
            if (reached.contains(gate.when().signal())) {
                at.problem(
                        "setsAside", "a signal that does not, through other gates, set this gate's own signal aside");
            }
        });
    }

    private void checkCondition(Cursor at, Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            if (Boolean.TRUE.equals(checkThreshold(at, threshold))) {
                at.problem("signal", "an aggravating signal: a mitigating one can only be negated");
            }
        } else if (condition instanceof Condition.Not not) {
            Cursor place = at.object("not");
            if (Boolean.FALSE.equals(checkThreshold(place, not.not()))) {
                place.problem("signal", "a mitigating signal: only those may be negated");
            }
        } else {
            boolean all = condition instanceof Condition.All;
            List<Condition> parts = all ? ((Condition.All) condition).all() : ((Condition.Any) condition).any();
            List<Cursor> places = at.list(all ? "all" : "any");
            for (int i = 0; i < parts.size(); i++) {
                checkCondition(places.get(i), parts.get(i));
            }
        }
    }

    /**
     * A threshold must be met by what is worth more points, or else a worse reading could lower the score.
     *
     * @return whether its signal mitigates; {@code null} if there is no such signal
     */
    private @Nullable Boolean checkThreshold(Cursor at, Condition.Threshold threshold) {
        Scorecard.Entry entry = entries.get(threshold.signal());
        Boolean mitigating = mitigating(threshold.signal());
        if (entry == null || mitigating == null) {
            at.problem("signal", "one of the signals " + String.join(", ", entries.keySet()));
            return null;
        }
        boolean rising = entry.curve().direction() == Curve.Direction.RISING;
        boolean atLeast = rising != mitigating;
        if (threshold.atLeast() != null && !atLeast) {
            at.problem("atLeast", "atMost, since lower readings of this signal weigh more");
        }
        if (threshold.atMost() != null && atLeast) {
            at.problem("atMost", "atLeast, since higher readings of this signal weigh more");
        }
        return mitigating;
    }

    private @Nullable Boolean mitigating(String signal) {
        Scorecard.Entry entry = entries.get(signal);
        Scorecard.Family family = entry == null ? null : families.get(entry.family());
        return family == null ? null : family.mitigating();
    }
}

package io.mayfly.score;

import io.mayfly.json.Cursor;
import io.mayfly.json.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules that tie the parts of a scorecard together; each breach becomes a located problem. */
final class ScorecardRules {

    private final Scorecard card;
    private final Cursor root;
    private final Map<String, Scorecard.Family> families = new LinkedHashMap<>();
    private final Map<String, Scorecard.Entry> entries = new LinkedHashMap<>();

    /** Where a mistake was found in these, nothing is said of what rests on them. */
    private final Set<String> doubtfulFamilies = new HashSet<>();

    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> misnamed = new HashSet<>();

    /** Signals whose lack of an entry has been told. */
    private final Set<String> reported = new HashSet<>();

    private final @Nullable Set<String> signals;

    ScorecardRules(Scorecard card, Cursor root, @Nullable Set<String> signals) {
        this.card = card;
        this.root = root;
        this.signals = signals;
    }

    void check() {
        checkBands();
        checkRefusal();
        index("families", card.families(), Scorecard.Family::id, families);
        index("signals", card.signals(), Scorecard.Entry::id, entries);
        index("gates", card.gates(), Scorecard.Gate::id, new LinkedHashMap<>());
        index("typologies", card.typologies(), Scorecard.Typology::id, new LinkedHashMap<>());
        checkStepIds();
        noteFlaws();
        if (signals != null) {
            checkSignals(signals);
        }
        forEach("signals", card.signals(), this::checkEntry);
        forEach("gates", card.gates(), this::checkGate);
        checkGateCycles();
        forEach("typologies", card.typologies(), (at, typology) -> checkCondition(at.object("when"), typology.when()));
    }

    private void noteFlaws() {
        forEach("families", card.families(), (at, family) -> {
            if (at.flawed("id", "cap", "floor")) {
                doubtfulFamilies.add(family.id());
            }
        });
        forEach("signals", card.signals(), (at, entry) -> {
            if (at.flawed("id")) {
                misnamed.add(entry.id());
            }
        });
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
        if (!root.flawed("bands")
                && card.bands().stream().noneMatch(start -> start.from().equals(below))) {
            root.object("refusal").problem("totalBelow", "the start of a band");
        }
    }

    private void checkEntry(Cursor at, Scorecard.Entry entry) {
        Scorecard.Family family = families.get(entry.family());
        CurveRules curve = new CurveRules(at.object("curve"), entry.curve());
        if (family == null) {
            if (!familiesUnclear()) {
                at.problem("family", Names.oneOf("the families", families.keySet(), entry.family()));
            }
        } else if (!doubtfulFamilies.contains(family.id())) {
            checkSigns(at, entry, family, curve);
        }
        curve.check();
        if (family == null
                || doubtfulFamilies.contains(family.id())
                || at.flawed("id", "family")
                || at.object("curve").flawed("direction", "knots")) {
            doubtful.add(entry.id());
        }
    }

    private void checkSigns(Cursor at, Scorecard.Entry entry, Scorecard.Family family, CurveRules curve) {
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

    /** Where families could not be read, or not by their ids, it is no mistake of an entry that its family is not there. */
    private boolean familiesUnclear() {
        return families.isEmpty()
                ? root.flawed("families")
                : root.list("families").stream().anyMatch(family -> family.flawed("id"));
    }

    /** Entries and signals must match; what names a signal without an entry is told with the missing entry. */
    private void checkSignals(Set<String> signals) {
        Set<String> missing = new TreeSet<>(signals);
        missing.removeAll(entries.keySet());
        forEach("signals", card.signals(), (at, entry) -> {
            if (!signals.contains(entry.id())) {
                at.problem("id", Names.oneOf("the signals", signals, entry.id()));
                String meant = Names.nearest(missing, entry.id());
                if (meant != null) {
                    missing.remove(meant);
                    reported.add(meant);
                }
            }
        });
        reported.addAll(missing);
        boolean someUnread =
                card.signals().stream().anyMatch(entry -> entry.id().isEmpty());
        if (!missing.isEmpty() && !someUnread && !noSignals()) {
            root.missingItem("signals", "an entry for each of the signals " + String.join(", ", missing));
        }
    }

    private boolean noSignals() {
        return entries.isEmpty() && root.flawed("signals");
    }

    private void unknownSignal(Cursor at, String field, String signal) {
        boolean meantForMisnamed = !misnamed.isEmpty() && (signals == null || signals.contains(signal));
        if (!meantForMisnamed && !reported.contains(signal) && !noSignals()) {
            at.problem(field, Names.oneOf("the signals", entries.keySet(), signal));
        }
    }

    private void checkGate(Cursor at, Scorecard.Gate gate) {
        Cursor when = at.object("when");
        Boolean source = mitigating(when, "signal", gate.when().signal());
        Boolean target = mitigating(at, "setsAside", gate.setsAside());
        if (source != null && source.equals(target)) {
            at.problem("setsAside", "a signal of the opposite sign: one that mitigates where the other aggravates");
        } else if (source != null) {
            checkSide(when, gate.when(), source);
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
            checkThreshold(at, threshold, false, "an aggravating signal: a mitigating one can only be negated");
        } else if (condition instanceof Condition.Not not) {
            checkThreshold(at.object("not"), not.not(), true, "a mitigating signal: only those may be negated");
        } else {
            boolean all = condition instanceof Condition.All;
            List<Condition> parts = all ? ((Condition.All) condition).all() : ((Condition.Any) condition).any();
            List<Cursor> places = at.list(all ? "all" : "any");
            for (int i = 0; i < parts.size(); i++) {
                checkCondition(places.get(i), parts.get(i));
            }
        }
    }

    private void checkThreshold(Cursor at, Condition.Threshold threshold, boolean mitigatingExpected, String expected) {
        Boolean mitigating = mitigating(at, "signal", threshold.signal());
        if (mitigating != null && mitigating != mitigatingExpected) {
            at.problem("signal", expected);
        } else if (mitigating != null) {
            checkSide(at, threshold, mitigating);
        }
    }

    /** A threshold must be met by what is worth more points, or else a worse reading could lower the score. */
    private void checkSide(Cursor at, Condition.Threshold threshold, boolean mitigating) {
        Scorecard.Entry entry = entries.get(threshold.signal());
        boolean rising = entry != null && entry.curve().direction() == Curve.Direction.RISING;
        boolean atLeast = rising != mitigating;
        if (threshold.atLeast() != null && !atLeast) {
            at.problem("atLeast", "atMost, since lower readings of this signal weigh more");
        }
        if (threshold.atMost() != null && atLeast) {
            at.problem("atMost", "atLeast, since higher readings of this signal weigh more");
        }
    }

    /**
     * Looks a signal up.
     *
     * @return whether it mitigates; {@code null} if it has no entry or one that is in doubt
     */
    private @Nullable Boolean mitigating(Cursor at, String field, String signal) {
        Scorecard.Entry entry = entries.get(signal);
        if (entry == null) {
            unknownSignal(at, field, signal);
            return null;
        }
        Scorecard.Family family = doubtful.contains(signal) ? null : families.get(entry.family());
        return family == null ? null : family.mitigating();
    }
}

package io.mayfly.score;

import io.mayfly.json.Cursor;
import io.mayfly.json.Names;
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
    private final SignalIndex index;
    private final @Nullable Set<String> signals;

    ScorecardRules(Scorecard card, Cursor root, @Nullable Set<String> signals) {
        this.card = card;
        this.root = root;
        this.signals = signals;
        this.index = new SignalIndex(root, signals);
    }

    void check() {
        checkBands();
        checkRefusal();
        index("families", card.families(), Scorecard.Family::id, index.families);
        index("signals", card.signals(), Scorecard.Entry::id, index.entries);
        index("gates", card.gates(), Scorecard.Gate::id, new LinkedHashMap<>());
        index("typologies", card.typologies(), Scorecard.Typology::id, new LinkedHashMap<>());
        index("cases", card.cases(), VerificationCase::id, new LinkedHashMap<>());
        checkStepIds();
        noteFlaws();
        if (signals != null) {
            checkSignals(signals);
        }
        EntryRules entries = new EntryRules(index);
        ConditionRules conditions = new ConditionRules(index);
        GateRules gates = new GateRules(index, conditions, card.gates());
        forEach("signals", card.signals(), entries::check);
        forEach("gates", card.gates(), gates::check);
        forEach("gates", card.gates(), gates::checkCycle);
        forEach(
                "typologies",
                card.typologies(),
                (at, typology) -> conditions.check(at.object("when"), typology.when()));
        forEach("cases", card.cases(), new CaseRules(card, index, !root.flawed("bands"))::check);
    }

    private void noteFlaws() {
        forEach("families", card.families(), (at, family) -> {
            if (at.flawed("id", "cap", "floor", "neutral")) {
                index.doubtfulFamilies.add(family.id());
            }
        });
        forEach("signals", card.signals(), (at, entry) -> {
            if (at.flawed("id")) {
                index.misnamed.add(entry.id());
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
        card.families().stream()
                .filter(family -> !family.neutral())
                .forEach(family -> taken.add(family.id() + (family.mitigating() ? "-floor" : "-cap")));
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

    /** Entries and signals must match; what names a signal without an entry is told with the missing entry. */
    private void checkSignals(Set<String> signals) {
        Set<String> missing = new TreeSet<>(signals);
        missing.removeAll(index.entries.keySet());
        forEach("signals", card.signals(), (at, entry) -> {
            if (!signals.contains(entry.id())) {
                at.problem("id", Names.oneOf("the signals", signals, entry.id()));
                String meant = Names.nearest(missing, entry.id());
                if (meant != null) {
                    missing.remove(meant);
                    index.reported.add(meant);
                }
            }
        });
        index.reported.addAll(missing);
        boolean someUnread =
                card.signals().stream().anyMatch(entry -> entry.id().isEmpty());
        if (!missing.isEmpty() && !someUnread && !index.noSignals()) {
            root.missingItem("signals", "an entry for each of the signals " + String.join(", ", missing));
        }
    }
}

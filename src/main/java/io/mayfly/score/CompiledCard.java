package io.mayfly.score;

import io.mayfly.dossier.SubjectKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** A scorecard as flat arrays, indexed by signal, family, gate and typology in scorecard order. All points are tenths. */
final class CompiledCard {

    final Scorecard scorecard;
    final int signals;
    final int families;
    final Curve.Line[] curve;
    final int[] family;
    final int[] unknown;
    final int[] least;
    final int[] most;
    private final Reason[][] reasons;
    final boolean[] mitigatingFamily;
    final boolean[] neutralFamily;
    final int[] limit;
    final Map<SubjectKind, boolean[]> expected = new EnumMap<>(SubjectKind.class);

    /** A flag for each signal, all set. */
    final boolean[] all;

    final int[] gateSource;

    /** The signals that each gate sets aside. */
    final int[][] gateTargets;

    /** The gates that may set each signal aside. */
    final int[][] gatesOn;

    final Threshold[] gateWhen;
    final Truth.Node[] typologyWhen;
    final int[] bonus;
    final int bonusCap;
    final int base;

    /** A threshold on the reading of one signal. */
    record Threshold(int signal, double value, boolean atLeast) {
        boolean met(double reading) {
            return atLeast ? reading >= value : reading <= value;
        }
    }

    CompiledCard(Scorecard card) {
        scorecard = card;
        signals = card.signals().size();
        families = card.families().size();
        Map<String, Integer> index = new HashMap<>();
        Map<String, Integer> familyIndex = new HashMap<>();
        for (int f = 0; f < families; f++) {
            familyIndex.put(card.families().get(f).id(), f);
        }
        mitigatingFamily = new boolean[families];
        neutralFamily = new boolean[families];
        limit = new int[families];
        for (int f = 0; f < families; f++) {
            Scorecard.Family part = card.families().get(f);
            mitigatingFamily[f] = part.mitigating();
            neutralFamily[f] = part.neutral();
            limit[f] = part.floor() != null
                    ? part.floor().tenths()
                    : part.cap() != null ? part.cap().tenths() : 0;
        }
        all = new boolean[signals];
        Arrays.fill(all, true);
        curve = new Curve.Line[signals];
        family = new int[signals];
        unknown = new int[signals];
        least = new int[signals];
        most = new int[signals];
        reasons = new Reason[signals][];
        for (SubjectKind kind : SubjectKind.values()) {
            expected.put(kind, new boolean[signals]);
        }
        for (int i = 0; i < signals; i++) {
            Scorecard.Entry entry = card.signals().get(i);
            index.put(entry.id(), i);
            family[i] = familyIndex.getOrDefault(entry.family(), -1);
            Curve worth = entry.curve() == null ? Curve.NONE : entry.curve();
            curve[i] = new Curve.Line(worth);
            unknown[i] =
                    entry.unknownPoints() == null ? 0 : entry.unknownPoints().tenths();
            least[i] = Math.min(Math.min(0, unknown[i]), worth.least().tenths());
            most[i] = Math.max(Math.max(0, unknown[i]), worth.most().tenths());
            reasons[i] = new Reason[most[i] - least[i] + 1];
            int signal = i;
            entry.expectedFor().forEach(kind -> expected(kind)[signal] = true);
        }
        List<Scorecard.Gate> gates = card.gates();
        gateWhen = gates.stream().map(gate -> threshold(gate.when(), index)).toArray(Threshold[]::new);
        gateSource = gates.stream()
                .mapToInt(gate -> index.getOrDefault(gate.when().signal(), -1))
                .toArray();
        gateTargets = gates.stream()
                .map(gate -> gate.setsAside().stream()
                        .mapToInt(target -> index.getOrDefault(target, -1))
                        .toArray())
                .toArray(int[][]::new);
        gatesOn = new int[signals][];
        for (int i = 0; i < signals; i++) {
            String id = card.signals().get(i).id();
            gatesOn[i] = IntStream.range(0, gates.size())
                    .filter(g -> gates.get(g).setsAside().contains(id))
                    .toArray();
        }
        typologyWhen = card.typologies().stream()
                .map(typology -> Truth.compile(typology.when(), threshold -> threshold(threshold, index)))
                .toArray(Truth.Node[]::new);
        bonus = card.typologies().stream()
                .mapToInt(typology -> typology.bonus().tenths())
                .toArray();
        bonusCap = card.bonusCap().points().tenths();
        base = card.base().points().tenths();
    }

    private static Threshold threshold(Condition.Threshold threshold, Map<String, Integer> index) {
        BigDecimal atLeast = threshold.atLeast();
        BigDecimal limit = atLeast != null ? atLeast : Objects.requireNonNull(threshold.atMost());
        return new Threshold(index.getOrDefault(threshold.signal(), -1), limit.doubleValue(), atLeast != null);
    }

    /** A flag for each signal: whether a diligent check of such a subject would obtain it. */
    boolean[] expected(SubjectKind kind) {
        return Objects.requireNonNull(expected.get(kind));
    }

    /** Whether a signal carries no points. */
    boolean context(int i) {
        return neutralFamily[family[i]];
    }

    /**
     * The reason that an entry is for giving these points. There are as many as it has tenths between its least and its most, so
     * each is made once: with sorting numbers in place of reasons that took 40 % off making and sorting them. Threads may make one
     * twice, which nobody can see.
     */
    Reason reason(int i, int points) {
        Reason[] made = reasons[i];
        int place = points - least[i];
        if (made[place] == null) {
            Scorecard.Entry entry = scorecard.signals().get(i);
            made[place] = new Reason(entry.id(), entry.family(), new Points(points), entry.title());
        }
        return made[place];
    }

    /** Applies a family's cap or floor. */
    int limited(int f, int raw) {
        return mitigatingFamily[f] ? Math.max(raw, limit[f]) : Math.min(raw, limit[f]);
    }

    Band band(int tenths) {
        Band band = Band.MINIMAL;
        for (Scorecard.BandStart start : scorecard.bands()) {
            if (tenths >= start.from().tenths()) {
                band = start.band();
            }
        }
        return band;
    }
}

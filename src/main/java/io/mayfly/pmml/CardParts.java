package io.mayfly.pmml;

import io.mayfly.score.Condition;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a card goes into the document, and which limits can ever bind. */
final class CardParts {

    final Scorecard card;
    private final Map<String, Scorecard.Family> families;
    private final Map<String, Scorecard.Entry> entries;

    CardParts(Scorecard card) {
        this.card = card;
        families = card.families().stream().collect(Collectors.toMap(Scorecard.Family::id, Function.identity()));
        entries = card.signals().stream().collect(Collectors.toMap(Scorecard.Entry::id, Function.identity()));
    }

    /** Signals that carry points. */
    List<Scorecard.Entry> judged() {
        return card.signals().stream().filter(entry -> entry.curve() != null).toList();
    }

    /** Signals whose readings are asked for: those with points, and context that a gate asks for. */
    List<Scorecard.Entry> asked() {
        Set<String> sources =
                card.gates().stream().map(gate -> gate.when().signal()).collect(Collectors.toSet());
        return card.signals().stream()
                .filter(entry -> entry.curve() != null || sources.contains(entry.id()))
                .toList();
    }

    Scorecard.Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }

    boolean mitigating(Scorecard.Entry entry) {
        return Objects.requireNonNull(families.get(entry.family()), entry.family())
                .mitigating();
    }

    List<Scorecard.Gate> gatesOn(String signal) {
        return card.gates().stream()
                .filter(gate -> gate.setsAside().contains(signal))
                .toList();
    }

    List<Scorecard.Entry> members(Scorecard.Family family) {
        return judged().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .toList();
    }

    /** Families whose limit their signals together can pass. */
    List<Scorecard.Family> limited() {
        return card.families().stream()
                .filter(family -> !family.neutral())
                .filter(family ->
                        Math.abs(extreme(family)) > Math.abs(limit(family).tenths()))
                .toList();
    }

    /** How far the signals of a family can go beyond its limit, 0 or fewer where they cannot. */
    Points beyond(Scorecard.Family family) {
        return new Points(Math.abs(extreme(family)) - Math.abs(limit(family).tenths()));
    }

    static Points limit(Scorecard.Family family) {
        Points floor = family.floor();
        return floor != null ? floor : Objects.requireNonNull(family.cap());
    }

    private int extreme(Scorecard.Family family) {
        return members(family).stream()
                .mapToInt(entry -> furthest(entry, family.mitigating()))
                .sum();
    }

    private static int furthest(Scorecard.Entry entry, boolean mitigating) {
        int unknown = unknown(entry);
        return mitigating
                ? Math.min(
                        unknown, Objects.requireNonNull(entry.curve()).least().tenths())
                : Math.max(unknown, Objects.requireNonNull(entry.curve()).most().tenths());
    }

    static int unknown(Scorecard.Entry entry) {
        Points points = entry.unknownPoints();
        return points == null ? 0 : points.tenths();
    }

    boolean bonusesLimited() {
        int all = card.typologies().stream()
                .mapToInt(typology -> typology.bonus().tenths())
                .sum();
        return all > card.bonusCap().points().tenths();
    }

    static BigDecimal value(Condition.Threshold threshold) {
        BigDecimal atLeast = threshold.atLeast();
        return atLeast != null ? atLeast : Objects.requireNonNull(threshold.atMost());
    }

    static String comparison(Condition.Threshold threshold) {
        return threshold.atLeast() != null ? "greaterOrEqual" : "lessOrEqual";
    }

    static Stream<Condition.Threshold> thresholds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.all().stream().flatMap(CardParts::thresholds);
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().flatMap(CardParts::thresholds);
        }
        return Stream.of(condition instanceof Condition.Not not ? not.not() : (Condition.Threshold) condition);
    }

    static boolean negates(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.all().stream().anyMatch(CardParts::negates);
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().anyMatch(CardParts::negates);
        }
        return condition instanceof Condition.Not;
    }

    /** Gates that some formula asks, since they bear on a sum or a typology. */
    List<Scorecard.Gate> gatesInFormulas() {
        Set<String> signals = new TreeSet<>(summed());
        card.typologies().forEach(typology -> thresholds(typology.when()).forEach(part -> signals.add(part.signal())));
        return card.gates().stream()
                .filter(gate -> gate.setsAside().stream().anyMatch(signals::contains))
                .toList();
    }

    private List<String> summed() {
        return limited().stream()
                .flatMap(family -> members(family).stream())
                .map(Scorecard.Entry::id)
                .toList();
    }

    /** Signals whose readings formulas ask for, in the order of the card. */
    List<String> readInFormulas() {
        Set<String> signals = new TreeSet<>(summed());
        gatesInFormulas().forEach(gate -> signals.add(gate.when().signal()));
        card.typologies().forEach(typology -> thresholds(typology.when()).forEach(part -> signals.add(part.signal())));
        List<String> ordered = new ArrayList<>();
        card.signals().stream()
                .map(Scorecard.Entry::id)
                .filter(signals::contains)
                .forEach(ordered::add);
        return ordered;
    }
}

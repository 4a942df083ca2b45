package io.mayfly.testing;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Condition;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.Step;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases generated from a scorecard: one below, at and above each knot of a curve, each threshold of a gate and each edge of a
 * band, and one where the reading is missing. Each is scored, not looked up, so that the whole table kept beside a card shows
 * to the reader of a change what the change does at its edges.
 *
 * <p>Below and above lie one unit of the last digit in which the number is written: 2 and 4 around 3, 0.4 and 0.6 around 0.5.
 */
public final class BoundaryCases {

    private static final Subject NOBODY =
            Subject.of(Dossier.builder("boundary-case").build(), LocalDate.EPOCH, ReferenceData.standard());

    private BoundaryCases() {}

    /** Where a case lies. */
    public enum Place {
        /** One unit of the last digit below. */
        BELOW,
        /** Just there. */
        AT,
        /** One unit of the last digit above. */
        ABOVE,
        /** Nothing is known. */
        MISSING
    }

    /**
     * One case.
     *
     * @param rule where the edge stands in the scorecard, such as {@code signals/revenue-spike}, {@code gates/young-company} or
     *     {@code bands/HIGH}
     * @param edge the number at the edge
     * @param place where the case lies
     * @param value the reading, or the score for a band; {@code null} where it is missing
     * @param outcome the points of the signal, the state of the gate, or the band
     */
    public record Case(
            String rule,
            BigDecimal edge,
            Place place,
            @Nullable BigDecimal value,
            String outcome) {}

    /**
     * All cases of a scorecard, in its order.
     *
     * @param scorecard the scorecard
     * @return the cases
     */
    public static List<Case> of(Scorecard scorecard) {
        List<Case> cases = new ArrayList<>();
        for (Scorecard.Entry entry : scorecard.signals()) {
            if (entry.curve() != null) {
                entry.curve()
                        .knots()
                        .forEach(knot -> around(
                                scorecard, "signals/" + entry.id(), entry.id(), entry.id(), knot.reading(), cases));
            }
        }
        for (Scorecard.Gate gate : scorecard.gates()) {
            around(scorecard, "gates/" + gate.id(), gate.id(), gate.when().signal(), threshold(gate.when()), cases);
        }
        bands(scorecard, cases);
        return List.copyOf(cases);
    }

    private static BigDecimal threshold(Condition.Threshold when) {
        BigDecimal atLeast = when.atLeast();
        BigDecimal atMost = when.atMost();
        return atLeast != null ? atLeast : atMost != null ? atMost : BigDecimal.ZERO;
    }

    /** The cases around a reading of a signal, and what a step comes to in each. */
    private static void around(
            Scorecard scorecard, String rule, String step, String signal, BigDecimal edge, List<Case> cases) {
        for (Place place : Place.values()) {
            BigDecimal value = place == Place.MISSING ? null : beside(edge, place);
            Map<String, Reading> readings =
                    value == null ? Map.of() : Map.of(signal, Reading.of(value.doubleValue(), null));
            cases.add(new Case(rule, edge, place, value, outcome(assess(scorecard, readings), step)));
        }
    }

    private static BigDecimal beside(BigDecimal edge, Place place) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, edge.scale()));
        return switch (place) {
            case BELOW -> edge.subtract(unit);
            case ABOVE -> edge.add(unit);
            default -> edge;
        };
    }

    private static String outcome(Assessment assessment, String id) {
        Step step = assessment.steps().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return switch (step.state()) {
            case FIRED, MITIGATING, CLEAR ->
                step.reading() == null ? lower(step.state()) : step.points().toString();
            default -> lower(step.state());
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void bands(Scorecard scorecard, List<Case> cases) {
        Assessment any = assess(scorecard, Map.of());
        for (Scorecard.BandStart start : scorecard.bands()) {
            int from = start.from().tenths();
            for (int tenths = Math.max(0, from - 1); tenths <= from + 1; tenths++) {
                Points score = new Points(tenths);
                Place place = tenths < from ? Place.BELOW : tenths == from ? Place.AT : Place.ABOVE;
                cases.add(new Case(
                        "bands/" + start.band(),
                        start.from().decimal(),
                        place,
                        score.decimal(),
                        any.bandOf(score).toString()));
            }
        }
    }

    /**
     * Scores some readings by a scorecard, all others unknown.
     *
     * @param scorecard the scorecard
     * @param readings what each of some signals says, by its id
     * @return the assessment of a company of which nothing else is known
     * @throws IllegalArgumentException if the scorecard has no such signal
     */
    public static Assessment assess(Scorecard scorecard, Map<String, Reading> readings) {
        readings.keySet().forEach(id -> {
            if (scorecard.signals().stream().noneMatch(entry -> entry.id().equals(id))) {
                throw new IllegalArgumentException(
                        "signal (" + id + ") must be one of the scorecard " + scorecard.id());
            }
        });
        return Scorer.of(scorecard, FixedSignal.all(scorecard, readings)).assess(NOBODY);
    }

    /**
     * The cases as a table: rule, edge, place, value and outcome, with tabs between them. Keep it beside the card, and let a
     * test compare it.
     *
     * @param scorecard the scorecard
     * @return one line for each case
     */
    public static String table(Scorecard scorecard) {
        return of(scorecard).stream()
                .map(each -> String.join(
                        "\t",
                        each.rule(),
                        each.edge().toPlainString(),
                        lower(each.place()),
                        each.value() == null ? "" : each.value().toPlainString(),
                        each.outcome()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

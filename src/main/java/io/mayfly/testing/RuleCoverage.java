package io.mayfly.testing;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules of a scorecard some assessments made use of: signals that fired, were clear and unknown; stretches of curves;
 * gates that closed and what they set aside; typologies; limits of families; bands and refusals. A rule that no test makes use
 * of may say anything.
 *
 * @param scorecard the scorecard
 * @param uses how many assessments made use of each, in the order of the scorecard
 */
public record RuleCoverage(Scorecard scorecard, List<Use> uses) {

    /**
     * One thing that a rule may do.
     *
     * @param rule where it stands in the scorecard, such as {@code signals/revenue-spike}
     * @param what what came of it, such as {@code fired} or {@code reading from 3 to 6}
     * @param cases in how many assessments
     */
    public record Use(String rule, String what, int cases) {}

    /** Copies the list. */
    public RuleCoverage {
        uses = List.copyOf(uses);
    }

    /**
     * Counts.
     *
     * @param scorecard the scorecard
     * @param assessments some assessments by it
     * @return the coverage
     * @throws IllegalArgumentException if an assessment is by another scorecard
     */
    public static RuleCoverage of(Scorecard scorecard, Iterable<Assessment> assessments) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        all(scorecard).forEach(use -> counts.put(use, 0));
        for (Assessment assessment : assessments) {
            if (!assessment.scorecard().equals(scorecard)) {
                throw new IllegalArgumentException("assessments must be by the scorecard " + scorecard.id() + " "
                        + scorecard.version() + "; one is by "
                        + assessment.scorecard().id() + " "
                        + assessment.scorecard().version());
            }
            made(assessment).forEach(use -> counts.computeIfPresent(use, (unused, count) -> count + 1));
        }
        List<Use> uses = new ArrayList<>();
        counts.forEach((use, count) -> uses.add(new Use(use.get(0), use.get(1), count)));
        return new RuleCoverage(scorecard, uses);
    }

    /** {@return what no assessment made use of} */
    public List<Use> unused() {
        return uses.stream().filter(use -> use.cases() == 0).toList();
    }

    /** {@return the share of what some assessment made use of, from 0 to 1, rounded down to three decimals} */
    public BigDecimal share() {
        BigDecimal used = BigDecimal.valueOf(uses.size() - unused().size());
        return used.divide(BigDecimal.valueOf(uses.size()), 3, RoundingMode.DOWN);
    }

    /** {@return the share and, line by line, what was not made use of} */
    public String toText() {
        StringBuilder text = new StringBuilder("Rules of ")
                .append(scorecard.id() + " " + scorecard.version())
                .append(": ")
                .append(uses.size() - unused().size())
                .append(" of ")
                .append(uses.size())
                .append(" made use of\n");
        unused().forEach(use -> text.append("  ")
                .append(use.rule())
                .append(": never ")
                .append(use.what())
                .append('\n'));
        return text.toString();
    }

    /** All that a scorecard may do. */
    private static List<List<String>> all(Scorecard card) {
        List<List<String>> all = new ArrayList<>();
        for (Scorecard.Entry entry : card.signals()) {
            String rule = "signals/" + entry.id();
            all.add(List.of(rule, entry.curve() == null ? "noted" : "with points"));
            all.add(List.of(rule, "clear"));
            all.add(List.of(rule, "unknown"));
            if (entry.curve() != null) {
                stretches(entry.curve()).forEach(stretch -> all.add(List.of(rule, stretch.name())));
            }
        }
        for (Scorecard.Gate gate : card.gates()) {
            all.add(List.of("gates/" + gate.id(), "closed"));
            all.add(List.of("gates/" + gate.id(), "open"));
            gate.setsAside().forEach(target -> all.add(List.of("gates/" + gate.id(), "setting aside " + target)));
        }
        for (Scorecard.Typology typology : card.typologies()) {
            all.add(List.of("typologies/" + typology.id(), "matching"));
            all.add(List.of("typologies/" + typology.id(), "not matching"));
        }
        for (Scorecard.Family family : card.families()) {
            if (!family.neutral()) {
                all.add(List.of("families/" + family.id(), "at its limit"));
            }
        }
        for (Band band : Band.values()) {
            all.add(List.of("bands", band.toString()));
        }
        for (Refusal refusal : Refusal.values()) {
            all.add(List.of("refusals", refusal.toString()));
        }
        return all;
    }

    /** What one assessment made use of. */
    private static List<List<String>> made(Assessment assessment) {
        List<List<String>> made = new ArrayList<>();
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Step step : assessment.steps()) {
            steps.putIfAbsent(step.kind() + "/" + step.id(), step);
        }
        for (Scorecard.Entry entry : assessment.scorecard().signals()) {
            Step step = steps.get(StepKind.SIGNAL + "/" + entry.id());
            if (step != null) {
                made.add(List.of("signals/" + entry.id(), what(step.state())));
                if (entry.curve() != null && step.reading() instanceof Reading.Measured measured) {
                    stretches(entry.curve()).stream()
                            .filter(stretch -> stretch.holds(measured.best()))
                            .forEach(stretch -> made.add(List.of("signals/" + entry.id(), stretch.name())));
                }
            }
        }
        for (Scorecard.Gate gate : assessment.scorecard().gates()) {
            gate(gate, steps, made);
        }
        for (Scorecard.Typology typology : assessment.scorecard().typologies()) {
            made.add(List.of(
                    "typologies/" + typology.id(),
                    assessment.typologies().contains(typology) ? "matching" : "not matching"));
        }
        for (Step step : steps.values()) {
            if ((step.kind() == StepKind.CAP || step.kind() == StepKind.FLOOR) && step.state() == StepState.FIRED) {
                made.add(List.of("families/" + step.family(), "at its limit"));
            }
        }
        Refusal refusal = assessment.refusal();
        made.add(
                refusal == null
                        ? List.of("bands", String.valueOf(assessment.band()))
                        : List.of("refusals", refusal.toString()));
        return made;
    }

    private static void gate(Scorecard.Gate gate, Map<String, Step> steps, List<List<String>> made) {
        Step step = steps.get(StepKind.GATE + "/" + gate.id());
        boolean closed = step != null && step.state() == StepState.FIRED;
        made.add(List.of("gates/" + gate.id(), closed ? "closed" : "open"));
        for (String target : gate.setsAside()) {
            Step aside = steps.get(StepKind.SIGNAL + "/" + target);
            if (closed && aside != null && aside.points().tenths() != 0) {
                made.add(List.of("gates/" + gate.id(), "setting aside " + target));
            }
        }
    }

    private static String what(StepState state) {
        return switch (state) {
            case FIRED, MITIGATING -> "with points";
            case NOTED -> "noted";
            case CLEAR -> "clear";
            case UNKNOWN -> "unknown";
            default -> state.toString();
        };
    }

    private record Stretch(String name, double from, double to) {
        boolean holds(double reading) {
            return from <= reading && reading <= to;
        }
    }

    /** The parts of a curve on which points change, and the last one on which they stay. */
    private static List<Stretch> stretches(Curve curve) {
        List<Stretch> stretches = new ArrayList<>();
        List<Curve.Knot> knots = curve.knots();
        for (int i = 0; i + 1 < knots.size(); i++) {
            BigDecimal from = knots.get(i).reading();
            BigDecimal to = knots.get(i + 1).reading();
            stretches.add(new Stretch(
                    "reading from " + from.toPlainString() + " to " + to.toPlainString(),
                    from.doubleValue(),
                    to.doubleValue()));
        }
        return stretches;
    }
}

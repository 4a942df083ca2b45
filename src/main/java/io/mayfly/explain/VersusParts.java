package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a difference from an average apart. */
final class VersusParts {

    private static final Comparator<Versus.Part> LARGEST_FIRST =
            Comparator.comparingLong(part -> -Math.abs(part.excess()));

    private final Assessment assessment;
    private final long companies;
    private final List<Step> steps;
    private final List<StepSum> sums;

    VersusParts(Assessment assessment, Typical typical) {
        this.assessment = assessment;
        this.companies = typical.companies();
        this.steps = StepSum.steps(assessment);
        this.sums = typical.steps();
        boolean same = steps.size() == sums.size()
                && IntStream.range(0, sums.size())
                        .allMatch(i -> sums.get(i)
                                .isOf(steps.get(i).kind(), steps.get(i).id()));
        if (!same) {
            throw new IllegalArgumentException("steps of the population must be those of scorecard "
                    + assessment.scorecard().id() + ", in its order");
        }
    }

    Versus.Part total() {
        Map<String, List<Versus.Part>> signals = new HashMap<>();
        List<Versus.Part> others = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.kind() == StepKind.SIGNAL) {
                signals.computeIfAbsent(String.valueOf(step.family()), none -> new ArrayList<>())
                        .add(signal(step, sums.get(i)));
            } else if (standsAlone(step)) {
                others.add(leaf(
                        Versus.Level.STEP,
                        step,
                        step.points(),
                        sums.get(i),
                        sums.get(i).points()));
            }
        }
        List<Versus.Part> parts = new ArrayList<>();
        for (Scorecard.Family family : assessment.scorecard().families()) {
            List<Versus.Part> members = signals.get(family.id());
            if (members != null) {
                parts.add(whole(Versus.Level.FAMILY, family.id(), members));
            }
        }
        parts.addAll(others);
        Versus.Part total = whole(Versus.Level.TOTAL, "total", parts);
        return rounded(total, Math.floorDiv(2 * total.excess() + companies, 2 * companies));
    }

    /** Gates and limits of families act within the contributions of signals; the clamp comes after the total. */
    private static boolean standsAlone(Step step) {
        return step.kind() == StepKind.BASE
                || step.kind() == StepKind.TYPOLOGY
                || (step.kind() == StepKind.CAP && step.family() == null);
    }

    private Versus.Part signal(Step step, StepSum among) {
        return leaf(
                Versus.Level.SIGNAL,
                step,
                Objects.requireNonNullElse(step.contribution(), Points.ZERO),
                among,
                among.shares());
    }

    private Versus.Part leaf(Versus.Level level, Step step, Points points, StepSum among, long sum) {
        return new Versus.Part(
                level, step.id(), points, points.tenths() * companies - sum, Points.ZERO, step, among, List.of());
    }

    private static Versus.Part whole(Versus.Level level, String id, List<Versus.Part> parts) {
        return new Versus.Part(
                level,
                id,
                new Points(
                        parts.stream().mapToInt(part -> part.points().tenths()).sum()),
                parts.stream().mapToLong(Versus.Part::excess).sum(),
                Points.ZERO,
                null,
                null,
                parts);
    }

    private Versus.Part rounded(Versus.Part part, long tenths) {
        List<Versus.Part> parts = part.parts();
        List<Versus.Part> shown = parts.isEmpty() ? List.of() : shared(parts, tenths);
        return new Versus.Part(
                part.level(),
                part.id(),
                part.points(),
                part.excess(),
                new Points((int) tenths),
                part.step(),
                part.among(),
                shown);
    }

    /** Rounds all parts down and gives the tenths that are left over to those with the largest remainders. */
    private List<Versus.Part> shared(List<Versus.Part> parts, long tenths) {
        long left = tenths - parts.stream().mapToLong(this::down).sum();
        Set<Integer> up = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        i -> -Math.floorMod(parts.get(i).excess(), companies)))
                .limit(left)
                .collect(Collectors.toSet());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> rounded(parts.get(i), down(parts.get(i)) + (up.contains(i) ? 1 : 0)))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private long down(Versus.Part part) {
        return Math.floorDiv(part.excess(), companies);
    }
}

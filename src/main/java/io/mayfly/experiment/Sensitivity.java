package io.mayfly.experiment;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.ScorecardEdit;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What the numbers of a scorecard matter. Weights by expert judgement could as well be a fifth more or less: an answer that
 * depends on such a fifth is no answer. Signals measure each case once; each variant of the card judges the same readings.
 */
public final class Sensitivity {

    private final Scorer scorer;
    private final List<LabelledCase> cases;
    private final List<Assessment> assessed;

    private Sensitivity(Scorer scorer, List<LabelledCase> cases, List<Assessment> assessed) {
        this.scorer = scorer;
        this.cases = cases;
        this.assessed = assessed;
    }

    /**
     * Measures the cases.
     *
     * @param scorer the scorecard and its signals
     * @param reference rates of exchange, filing deadlines
     * @param cases some hundreds at most, since all readings are held; those without a label count in bands and ranks alone
     * @return what can be asked
     * @throws IllegalArgumentException if there are fewer than two cases, or a fact tells a label: see {@link LabelLeak}
     */
    public static Sensitivity of(Scorer scorer, ReferenceData reference, List<LabelledCase> cases) {
        if (cases.size() < 2) {
            throw new IllegalArgumentException("there must be at least two cases");
        }
        Backtest.refuseLeaks(reference, cases);
        List<Subject> subjects = cases.stream()
                .map(one -> Subject.of(one.dossier(), one.asOf(), reference))
                .toList();
        return new Sensitivity(scorer, List.copyOf(cases), scorer.assess(subjects));
    }

    /**
     * What one change does.
     *
     * @param rule where it is made in the scorecard
     * @param change what is changed
     * @param auc the AUC afterwards less before; {@code NaN} where a class is missing among the cases
     * @param moved how many cases are in another band, or get or lose a score
     */
    public record Effect(String rule, String change, double auc, int moved) {}

    /**
     * Every weight, knot and limit changed one at a time, up and down.
     *
     * @param share by how much of itself, greater than 0 and less than 1, such as 0.2
     * @return the effects, those that move most cases first, then by the change of the AUC
     * @throws IllegalArgumentException if the share is out of range
     */
    public List<Effect> oneByOne(double share) {
        requireShare(share);
        Scorecard card = scorer.scorecard();
        List<Effect> effects = new ArrayList<>();
        for (double by : new double[] {1 - share, 1 + share}) {
            for (int i = 0; i < card.signals().size(); i++) {
                Curve curve = card.signals().get(i).curve();
                if (curve != null) {
                    String rule = "signals/" + card.signals().get(i).id();
                    effects.add(
                            effect(rule, "points times " + by, Variants.curve(card, i, Variants.scaled(curve, by))));
                    for (int k = 0; k < curve.knots().size(); k++) {
                        Curve moved = Variants.moved(curve, k, by);
                        if (!moved.equals(curve)) {
                            String knot = curve.knots().get(k).reading().toPlainString();
                            effects.add(
                                    effect(rule, "knot at " + knot + " times " + by, Variants.curve(card, i, moved)));
                        }
                    }
                }
            }
            for (int i = 0; i < card.families().size(); i++) {
                if (!card.families().get(i).neutral()) {
                    effects.add(effect(
                            "families/" + card.families().get(i).id(),
                            "limit times " + by,
                            Variants.limit(card, i, by)));
                }
            }
        }
        effects.sort(Comparator.comparingInt(Effect::moved)
                .thenComparingDouble(effect -> Math.abs(effect.auc()))
                .reversed());
        return List.copyOf(effects);
    }

    private static void requireShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share (" + share + ") must lie between 0 and 1");
        }
    }

    private Effect effect(String rule, String change, Scorecard varied) {
        List<Assessment> after = judged(varied);
        return new Effect(rule, change, auc(after) - auc(assessed), moved(after));
    }

    private List<Assessment> judged(Scorecard varied) {
        Scorer other = Scorer.of(varied, scorer.signals());
        return assessed.stream().map(other::reassess).toList();
    }

    private int moved(List<Assessment> after) {
        return (int) IntStream.range(0, assessed.size())
                .filter(i -> assessed.get(i).band() != after.get(i).band())
                .count();
    }

    private double auc(List<Assessment> by) {
        if (cases.stream().allMatch(one -> one.label() == null)) {
            return Double.NaN;
        }
        Outcomes outcomes = Backtest.outcomes(cases, place -> true, place -> total(by.get(place)));
        return outcomes.hasBothClasses() ? Discrimination.auc(outcomes) : Double.NaN;
    }

    private static double total(Assessment assessment) {
        return assessment.total().decimal().doubleValue();
    }

    /**
     * What all weights together may do.
     *
     * @param draws how many cards were drawn
     * @param auc the AUC of each, lowest first; empty where a class is missing among the cases
     * @param ranks Spearman's correlation with the order by the card itself, lowest first; cards by which all totals are the
     *     same give no order and are left out
     * @param keptBand for each case the share of draws in which it keeps its band
     */
    public record Uncertainty(int draws, List<Double> auc, List<Double> ranks, List<Double> keptBand) {

        /** Copies the lists. */
        public Uncertainty {
            auc = List.copyOf(auc);
            ranks = List.copyOf(ranks);
            keptBand = List.copyOf(keptBand);
        }
    }

    /**
     * Draws cards whose weights are all changed at once, each by a factor of its own, evenly between 1 - share and 1 + share.
     *
     * @param share greater than 0 and less than 1
     * @param draws how many, at least 1
     * @param seed the same seed gives the same answer
     * @return what comes of it
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Uncertainty monteCarlo(double share, int draws, long seed) {
        requireShare(share);
        if (draws < 1) {
            throw new IllegalArgumentException("draws (" + draws + ") must be at least 1");
        }
        double[] before = assessed.stream().mapToDouble(Sensitivity::total).toArray();
        List<Double> auc = new ArrayList<>();
        List<Double> ranks = new ArrayList<>();
        int[] kept = new int[cases.size()];
        for (int draw = 0; draw < draws; draw++) {
            RandomGenerator random = new MersenneTwister(new int[] {(int) (seed >>> Integer.SIZE), (int) seed, draw});
            List<Assessment> after = judged(drawn(() -> 1 + share * (2 * random.nextDouble() - 1)));
            auc.add(auc(after));
            double[] totals = after.stream().mapToDouble(Sensitivity::total).toArray();
            if (differ(before) && differ(totals)) {
                ranks.add(RankCorrelation.spearman(before, totals));
            }
            for (int i = 0; i < kept.length; i++) {
                kept[i] += assessed.get(i).band() == after.get(i).band() ? 1 : 0;
            }
        }
        return new Uncertainty(
                draws,
                auc.stream().filter(one -> !one.isNaN()).sorted().toList(),
                ranks.stream().sorted().toList(),
                IntStream.of(kept).mapToObj(count -> (double) count / draws).toList());
    }

    private static boolean differ(double[] totals) {
        return DoubleStream.of(totals).distinct().count() > 1;
    }

    private Scorecard drawn(DoubleSupplier factor) {
        Scorecard card = scorer.scorecard();
        ScorecardEdit edit = ScorecardEdit.of(card);
        for (int i = 0; i < card.signals().size(); i++) {
            Curve curve = card.signals().get(i).curve();
            if (curve != null) {
                edit.curve(i, Variants.scaled(curve, factor.getAsDouble()));
            }
        }
        return edit.done();
    }

    /** Cards that differ in one number. */
    private static final class Variants {

        private Variants() {}

        static Curve scaled(Curve curve, double by) {
            return new Curve(
                    curve.scale(),
                    curve.direction(),
                    curve.knots().stream()
                            .map(knot -> new Curve.Knot(knot.reading(), times(knot.points(), by)))
                            .toList());
        }

        private static Points times(Points points, double by) {
            return new Points((int) Math.round(points.tenths() * by));
        }

        /** A knot farther from or nearer to zero, but not past its neighbours. */
        static Curve moved(Curve curve, int k, double by) {
            List<Curve.Knot> knots = new ArrayList<>(curve.knots());
            BigDecimal to = knots.get(k).reading().multiply(BigDecimal.valueOf(by));
            boolean low = k > 0 && to.compareTo(knots.get(k - 1).reading()) <= 0;
            boolean high = k + 1 < knots.size() && to.compareTo(knots.get(k + 1).reading()) >= 0;
            if (low || high) {
                return curve;
            }
            knots.set(k, new Curve.Knot(to, knots.get(k).points()));
            return new Curve(curve.scale(), curve.direction(), knots);
        }

        static Scorecard curve(Scorecard card, int i, Curve curve) {
            return ScorecardEdit.of(card).curve(i, curve).done();
        }

        static Scorecard limit(Scorecard card, int i, double by) {
            Points cap = card.families().get(i).cap();
            Points limit = cap == null ? card.families().get(i).floor() : cap;
            return ScorecardEdit.of(card)
                    .limit(i, times(Objects.requireNonNull(limit), by))
                    .done();
        }
    }
}

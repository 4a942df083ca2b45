package io.mayfly.experiment;

import io.mayfly.experiment.MonotoneBinning.Range;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was fitted as a scorecard: the template with other points. */
final class FittedCard {

    static final String VERSION = "1.0.0";

    /** The points that a card may hold, in tenths. */
    private static final int MOST_TENTHS = 10_000;

    private final Scorecard template;
    private final FittedModel model;
    private final FitSettings settings;
    private final String source;
    private final Map<String, Integer> reach = new HashMap<>();

    FittedCard(Scorecard template, FittedModel model, FitSettings settings, int cases) {
        this.template = template;
        this.model = model;
        this.settings = settings;
        this.source = "Fitted to " + cases + " labelled cases";
    }

    Scorecard card(CardNotes notes) {
        List<Scorecard.Entry> entries = entries();
        return new Scorecard(
                template.formatVersion(),
                template.id() + "-fitted",
                VERSION,
                template.title() + ", fitted",
                source + " from the signals of " + template.id() + " " + template.version()
                        + ". The score is an indicator for review, never a finding.",
                base(),
                template.bands(),
                template.refusal(),
                template.notEligible(),
                template.families().stream().map(this::family).toList(),
                entries,
                template.gates(),
                template.typologies().stream().map(FittedCard::typology).toList(),
                new Scorecard.BonusCap(Points.ZERO, "Typologies name patterns and add nothing.", source),
                notes,
                List.of());
    }

    private Scorecard.Base base() {
        double logOdds = model.intercept();
        Double prevalence = settings.prevalence();
        if (prevalence != null) {
            logOdds += logit(prevalence) - logit(model.shellShare());
        }
        FitSettings.Scale scale = settings.scale();
        double points = scale.basePoints() + scale.pointsPerLogOdds() * (logOdds - logit(scale.baseShare()));
        return new Scorecard.Base(
                new Points(tenths(points)),
                String.format(
                        Locale.ROOT,
                        "What a company is worth of which every signal speaks least; %s points stand for a share of %s"
                                + " shells, %s points double the odds.",
                        scale.basePoints(),
                        scale.baseShare(),
                        scale.doubling()),
                source);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static int tenths(double points) {
        return (int) Math.round(Math.max(-MOST_TENTHS, Math.min(MOST_TENTHS, 10 * points)));
    }

    /** Entries with their new points; notes how far each family reaches. */
    private List<Scorecard.Entry> entries() {
        List<Scorecard.Entry> entries = new ArrayList<>();
        int next = 0;
        for (Scorecard.Entry entry : template.signals()) {
            entries.add(entry.curve() == null ? entry : fitted(entry, next++));
        }
        return entries;
    }

    private Scorecard.Entry fitted(Scorecard.Entry entry, int place) {
        SignalCoding coding = model.codings().get(place);
        double each = settings.scale().pointsPerLogOdds() * model.coefficients().get(place);
        List<Range> ranges = coding.binning().ranges();
        List<Points> worth = coding.worth().stream()
                .map(one -> new Points(coding.used() ? tenths(each * one) : 0))
                .toList();
        Points unknown = new Points(coding.used() ? tenths(each * coding.unknown()) : 0);
        int most = worth.stream().mapToInt(Points::tenths).map(Math::abs).max().orElse(0);
        reach.merge(entry.family(), Math.max(most, Math.abs(unknown.tenths())), Integer::sum);
        return new Scorecard.Entry(
                entry.id(),
                entry.family(),
                entry.title(),
                entry.unit(),
                entry.strength(),
                entry.expectedFor(),
                entry.change(),
                entry.valid(),
                FittedCurve.of(entry, ranges, worth),
                unknown.tenths() == 0 ? null : unknown,
                entry.rationale(),
                source + ": " + coding.says(model.coefficients().get(place)),
                entry.falsePositives());
    }

    /** The family with a cap or floor that does not bind, unless it is to stay as it is. */
    private Scorecard.Family family(Scorecard.Family family) {
        Points cap = family.cap();
        Points floor = family.floor();
        if (settings.templateCaps() || family.neutral()) {
            return family;
        }
        int wide = Math.min(MOST_TENTHS, reach.getOrDefault(family.id(), 0));
        return new Scorecard.Family(
                family.id(),
                family.title(),
                cap == null ? null : new Points(Math.max(cap.tenths(), wide)),
                floor == null ? null : new Points(Math.min(floor.tenths(), -wide)),
                family.neutral(),
                family.rationale(),
                source + ": so wide that it never binds, since all points were fitted together");
    }

    private static Scorecard.Typology typology(Scorecard.Typology typology) {
        return new Scorecard.Typology(
                typology.id(),
                typology.title(),
                Points.ZERO,
                typology.when(),
                typology.rationale(),
                "Without a bonus: the points of its signals were fitted together");
    }
}

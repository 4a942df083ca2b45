package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorecard.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final double UNKNOWN = Double.NaN;
    private static final Scorecard CARD = FitCompanies.CARD;
    private static final FitSettings FREE = FitCompanies.FREE;

    private static Entry entry(Scorecard card, String id) {
        return card.signals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Curve curve(Scorecard card, String id) {
        return Objects.requireNonNull(entry(card, id).curve());
    }

    private static FittedSignal signal(Fit fit, String id) {
        return fit.signals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void card_fitted_isAnOrdinaryScorecard() {
        Scorecard card =
                FitCompanies.companies(400).fit(CARD, FitSettings.standard()).card();

        assertThat(Scorecard.read(card.write(), List.of("big", "young", "noise", "known")))
                .isEqualTo(card);
        assertThat(card.describe()).contains("Fitted to 400 labelled cases");
    }

    @Test
    void card_fitted_followsDirectionsAndSigns() {
        Scorecard card =
                FitCompanies.companies(400).fit(CARD, FitSettings.standard()).card();

        assertThat(curve(card, "big").least()).isEqualTo(Points.ZERO);
        assertThat(curve(card, "big").most().tenths()).isGreaterThan(100);
        assertThat(curve(card, "young").at(-9)).isEqualTo(curve(card, "young").most());
        assertThat(curve(card, "known").most()).isEqualTo(Points.ZERO);
        assertThat(curve(card, "known").least().tenths()).isLessThan(-100);
    }

    @Test
    void card_signalThatTellsNothing_getsNoPoints() {
        Fit fit = FitCompanies.companies(4000).fit(CARD, FitSettings.standard());

        assertThat(signal(fit, "noise").binning().evidence().informationValue()).isLessThan(0.02);
        assertThat(curve(fit.card(), "noise").most()).isEqualTo(Points.ZERO);
        assertThat(entry(fit.card(), "noise").source()).contains("too little for points");
    }

    @Test
    void card_noiseTriedAllTheSame_getsAboutNothing() {
        Fit fit = FitCompanies.companies(4000)
                .fit(CARD, FitSettings.standard().withLimits(new FitSettings.Limits(0.05, 5, 0)));

        assertThat(curve(fit.card(), "noise").most().tenths()).isLessThan(30);
    }

    @Test
    void card_signalWithTheWrongSign_getsNoPoints() {
        Scorecard wrong = CardBuilder.card()
                .cap("size", "20")
                .signal("big", "size", CardBuilder.falling("0", "10", "1", "0"))
                .build();
        TableOfReadings table = new TableOfReadings("big");
        table.add(20, Label.SHELL, 1).add(5, Label.LEGITIMATE, 1);
        table.add(5, Label.SHELL, 0).add(20, Label.LEGITIMATE, 0);

        Fit fit = table.fit(wrong, FitSettings.standard());

        assertThat(signal(fit, "big").coefficient()).isZero();
        assertThat(signal(fit, "big").binning().ranges()).hasSize(1);
        assertThat(curve(fit.card(), "big").most()).isEqualTo(Points.ZERO);
    }

    @Test
    void card_signalThatIsWrongOnlyBesideOthers_getsNoPoints() {
        // The second only echoes the first, with mistakes that speak against it.
        Scorecard card = CardBuilder.card()
                .cap("size", "20")
                .signal("true", "size", CardBuilder.rising("0", "0", "1", "10"))
                .signal("echo", "size", CardBuilder.rising("0", "0", "1", "10"))
                .build();
        TableOfReadings table = new TableOfReadings("true", "echo");
        table.add(30, Label.SHELL, 1, 1).add(6, Label.LEGITIMATE, 1, 1).add(9, Label.SHELL, 1, 0);
        table.add(30, Label.LEGITIMATE, 0, 0).add(5, Label.SHELL, 0, 0).add(9, Label.LEGITIMATE, 0, 1);

        Fit fit = table.fit(card, FREE);

        assertThat(signal(fit, "echo").used()).isTrue();
        assertThat(signal(fit, "echo").coefficient()).isZero();
        assertThat(signal(fit, "true").coefficient()).isCloseTo(1, within(1e-3));
        assertThat(entry(fit.card(), "echo").source()).contains("nothing beside the other signals");
    }

    /** The labels regressed on totals: 12 points must double the odds, and the odds at hand must be those of the cases. */
    @Test
    void card_twelvePointsMore_doubleTheOdds() {
        TableOfReadings table = FitCompanies.companies(1000);
        Scorecard card = table.fit(CARD, FREE.withPrevalence(null)).card();
        double[] totals = table.totals(card);
        boolean[] shells = new boolean[totals.length];
        double[] weights = new double[totals.length];
        double[] features = new double[totals.length];
        for (int i = 0; i < totals.length; i++) {
            shells[i] = table.cases().get(i).label() == Label.SHELL;
            weights[i] = 1;
            features[i] = (totals[i] - 10) / 12 * Math.log(2);
        }

        LogisticFit fit = LogisticFit.of(new double[][] {features}, shells, weights, 0);

        assertThat(fit.coefficients().get(0)).isCloseTo(1, within(0.005));
        assertThat(fit.intercept()).isCloseTo(Math.log(0.03 / 0.97), within(0.02));
    }

    @Test
    void card_otherScale_stretchesPoints() {
        Scorecard twelve = FitCompanies.companies(400).fit(CARD, FREE).card();
        Scorecard twenty = FitCompanies.companies(400)
                .fit(CARD, FREE.withScale(new FitSettings.Scale(24, 10, 0.03)))
                .card();

        assertThat(curve(twenty, "big").most().tenths() / 2.0)
                .isCloseTo(curve(twelve, "big").most().tenths(), within(1.0));
    }

    @Test
    void card_shellsRarerInTheWorld_lowersTheBaseAlone() {
        Scorecard asInCases =
                FitCompanies.companies(400).fit(CARD, FREE.withPrevalence(null)).card();
        Scorecard rare = FitCompanies.companies(400).fit(CARD, FREE).card();

        assertThat(rare.base().points()).isLessThan(asInCases.base().points());
        assertThat(curve(rare, "big")).isEqualTo(curve(asInCases, "big"));
    }

    @Test
    void card_everyCaseTwiceWithHalfTheWeight_isTheSame() {
        TableOfReadings table = FitCompanies.companies(300);
        List<LabelledCase> halves = new ArrayList<>();
        for (LabelledCase one : table.cases()) {
            LabelledCase half = new LabelledCase(one.dossier(), one.asOf(), one.label(), 0.5, null, null);
            halves.add(half);
            halves.add(half);
        }

        Scorecard card = table.fit(CARD, FitSettings.standard()).card();
        Scorecard twice = Fit.run(table.scorer(CARD), ReferenceData.standard(), halves, FitSettings.standard())
                .card();

        assertThat(twice.base().points()).isEqualTo(card.base().points());
        assertThat(twice.signals().stream().map(Entry::curve))
                .isEqualTo(card.signals().stream().map(Entry::curve).toList());
    }

    @Test
    void card_familyWithMorePointsThanItsCap_getsAWiderCapUnlessTheTemplateIsKept() {
        Scorecard wide =
                FitCompanies.companies(400).fit(CARD, FitSettings.standard()).card();
        Scorecard kept = FitCompanies.companies(400)
                .fit(CARD, FitSettings.standard().withTemplateCaps())
                .card();

        int most = wide.signals().stream()
                .filter(one -> one.family().equals("size"))
                .mapToInt(one -> Objects.requireNonNull(one.curve()).most().tenths())
                .sum();
        assertThat(Objects.requireNonNull(wide.families().get(0).cap()).tenths())
                .isEqualTo(most);
        assertThat(Objects.requireNonNull(wide.families().get(1).floor()))
                .isEqualTo(curve(wide, "known").least());
        assertThat(kept.families()).isEqualTo(CARD.families());
    }

    @Test
    void card_typologies_areNamedAndAddNothing() {
        Scorecard card =
                FitCompanies.companies(400).fit(CARD, FitSettings.standard()).card();

        assertThat(card.typologies()).hasSize(1);
        assertThat(card.typologies().get(0).bonus()).isEqualTo(Points.ZERO);
        assertThat(card.gates()).isEqualTo(CARD.gates());
    }

    private static TableOfReadings shellsOftenUnknown() {
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        table.add(20, Label.SHELL, 1, UNKNOWN, 0, 0).add(10, Label.LEGITIMATE, 1, 0, 0, 0);
        table.add(10, Label.SHELL, 0, UNKNOWN, 0, UNKNOWN).add(25, Label.LEGITIMATE, 0, 1, 0, 0);
        return table.add(10, Label.SHELL, UNKNOWN, UNKNOWN, 0, 0).add(2, Label.LEGITIMATE, UNKNOWN, 0, 0, 0);
    }

    @Test
    void card_unknownSpeaksForAShell_isWorthNothingOrIfWantedAsMuchAsTheWorstReading() {
        Scorecard card = shellsOftenUnknown()
                .fit(CARD, FitSettings.standard().withPointsForUnknown())
                .card();
        Scorecard without =
                shellsOftenUnknown().fit(CARD, FitSettings.standard()).card();

        assertThat(Objects.requireNonNull(entry(card, "big").unknownPoints()))
                .isEqualTo(curve(card, "big").most())
                .isGreaterThan(Points.ZERO);
        assertThat(entry(without, "big").unknownPoints()).isNull();
    }

    @Test
    void card_signalOfOneClassAlone_getsNoPointsEvenForUnknown() {
        Scorecard card = shellsOftenUnknown()
                .fit(CARD, FitSettings.standard().withPointsForUnknown())
                .card();

        assertThat(entry(card, "young").unknownPoints()).isNull();
        assertThat(curve(card, "young").most()).isEqualTo(Points.ZERO);
    }

    @Test
    void card_allUnknown_hasNoPointsAndCrossValidationIsAsGoodAsACoin() {
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        table.add(10, Label.SHELL, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        table.add(10, Label.LEGITIMATE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

        Fit fit = table.fit(CARD, FitSettings.standard());

        assertThat(fit.signals()).allMatch(one -> !one.used() && one.coefficient() == 0);
        assertThat(fit.card().base().points()).isEqualTo(new Points(100));
        assertThat(fit.crossValidation().auc().auc()).isEqualTo(0.5);
    }

    @Test
    void card_infiniteReadings_areWorthWhatTheirBinIs() {
        double infinity = Double.POSITIVE_INFINITY;
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        table.add(20, Label.SHELL, infinity, 0, 0, 0).add(6, Label.LEGITIMATE, infinity, 0, 0, 0);
        table.add(10, Label.SHELL, 5, 0, 0, 0).add(10, Label.LEGITIMATE, 5, 0, 0, 0);
        table.add(5, Label.SHELL, -infinity, 0, 0, 0).add(20, Label.LEGITIMATE, -infinity, 0, 0, 0);

        Scorecard card = table.fit(CARD, FitSettings.standard()).card();

        Curve curve = curve(card, "big");
        assertThat(curve.at(-infinity)).isEqualTo(Points.ZERO);
        assertThat(curve.at(5)).isStrictlyBetween(Points.ZERO, curve.most());
        assertThat(curve.at(infinity)).isEqualTo(curve.most());
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
    }

    @Test
    void card_inapplicableReadings_areWorthNothing() {
        TableOfReadings table = FitCompanies.companies(300);
        for (int i = 0; i < 60; i++) {
            table.addInapplicable(Label.SHELL);
        }

        Fit fit = table.fit(CARD, FitSettings.standard());

        assertThat(signal(fit, "big")
                        .binning()
                        .evidence()
                        .notApplicable()
                        .counts()
                        .shells())
                .isEqualTo(60);
        assertThat(table.totals(fit.card())[300])
                .isEqualTo(fit.card().base().points().tenths() / 10.0);
    }

    @Test
    void card_signalSetAsideByAGate_countsAsInapplicable() {
        Scorecard gated = CardBuilder.card()
                .cap("size", "20")
                .floor("standing", "-5")
                .signal("big", "size", CardBuilder.rising("0", "0", "1", "10"))
                .signal("known", "standing", CardBuilder.falling("0", "0", "1", "-10"))
                .gate("known-explains-big", "known", "1", "big")
                .build();
        TableOfReadings table = new TableOfReadings("big", "known");
        table.add(10, Label.SHELL, 1, 0).add(10, Label.LEGITIMATE, 0, 0).add(7, Label.LEGITIMATE, 1, 1);

        Fit fit = table.fit(gated, FitSettings.standard());

        assertThat(signal(fit, "big")
                        .binning()
                        .evidence()
                        .notApplicable()
                        .counts()
                        .legitimate())
                .isEqualTo(7);
    }
}

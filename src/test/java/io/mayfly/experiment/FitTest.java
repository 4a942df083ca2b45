package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorecard.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final double UNKNOWN = Double.NaN;
    private static final Scorecard CARD = CardBuilder.card()
            .cap("size", "20")
            .floor("standing", "-5")
            .signal("big", "size", CardBuilder.rising("0", "0", "1", "10"))
            .signal("young", "size", CardBuilder.falling("0", "10", "1", "0"))
            .signal("noise", "size", CardBuilder.rising("0", "0", "1", "10"))
            .signal("known", "standing", CardBuilder.falling("0", "0", "1", "-10"))
            .typology("both", "6", CardBuilder.atLeast("big", "1"))
            .build();

    /** A penalty so small that it does not show. */
    private static final FitSettings FREE = FitSettings.standard().withPenalty(1e-6);

    /**
     * Companies that are shells the likelier, the greater the first reading and the less the second and the fourth; the third
     * tells nothing.
     */
    private static TableOfReadings companies(int size) {
        Random random = new Random(7);
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        for (int i = 0; i < size; i++) {
            double big = random.nextGaussian();
            double young = random.nextGaussian();
            double known = random.nextInt(2);
            double noise = random.nextInt(3);
            double logOdds = big - young - 1.5 * known;
            boolean shell = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            table.add(shell ? Label.SHELL : Label.LEGITIMATE, big, young, noise, known);
        }
        return table;
    }

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
        Scorecard card = companies(400).fit(CARD, FitSettings.standard()).card();

        assertThat(Scorecard.read(card.write(), List.of("big", "young", "noise", "known")))
                .isEqualTo(card);
        assertThat(card.describe()).contains("Fitted to 400 labelled cases");
    }

    @Test
    void card_fitted_followsDirectionsAndSigns() {
        Scorecard card = companies(400).fit(CARD, FitSettings.standard()).card();

        assertThat(curve(card, "big").least()).isEqualTo(Points.ZERO);
        assertThat(curve(card, "big").most().tenths()).isGreaterThan(100);
        assertThat(curve(card, "young").at(-9)).isEqualTo(curve(card, "young").most());
        assertThat(curve(card, "known").most()).isEqualTo(Points.ZERO);
        assertThat(curve(card, "known").least().tenths()).isLessThan(-100);
    }

    @Test
    void card_signalThatTellsNothing_getsNoPoints() {
        Fit fit = companies(4000).fit(CARD, FitSettings.standard());

        assertThat(signal(fit, "noise").binning().evidence().informationValue()).isLessThan(0.02);
        assertThat(curve(fit.card(), "noise").most()).isEqualTo(Points.ZERO);
        assertThat(entry(fit.card(), "noise").source()).contains("too little for points");
    }

    @Test
    void card_noiseTriedAllTheSame_getsAboutNothing() {
        Fit fit = companies(4000).fit(CARD, FitSettings.standard().withBins(0.05, 5, 0));

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
        TableOfReadings table = companies(1000);
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
        Scorecard twelve = companies(400).fit(CARD, FREE).card();
        Scorecard twenty =
                companies(400).fit(CARD, FREE.withScale(24, 10, 0.03)).card();

        assertThat(curve(twenty, "big").most().tenths() / 2.0)
                .isCloseTo(curve(twelve, "big").most().tenths(), within(1.0));
    }

    @Test
    void card_shellsRarerInTheWorld_lowersTheBaseAlone() {
        Scorecard asInCases =
                companies(400).fit(CARD, FREE.withPrevalence(null)).card();
        Scorecard rare = companies(400).fit(CARD, FREE).card();

        assertThat(rare.base().points()).isLessThan(asInCases.base().points());
        assertThat(curve(rare, "big")).isEqualTo(curve(asInCases, "big"));
    }

    @Test
    void card_everyCaseTwiceWithHalfTheWeight_isTheSame() {
        TableOfReadings table = companies(300);
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
        Scorecard wide = companies(400).fit(CARD, FitSettings.standard()).card();
        Scorecard kept = companies(400)
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
        Scorecard card = companies(400).fit(CARD, FitSettings.standard()).card();

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
    void card_unknownSpeaksForAShell_isWorthAsMuchAsTheWorstReadingUnlessThatIsNotWanted() {
        Scorecard card = shellsOftenUnknown().fit(CARD, FitSettings.standard()).card();
        Scorecard without = shellsOftenUnknown()
                .fit(CARD, FitSettings.standard().withoutPointsForUnknown())
                .card();

        assertThat(Objects.requireNonNull(entry(card, "big").unknownPoints()))
                .isEqualTo(curve(card, "big").most())
                .isGreaterThan(Points.ZERO);
        assertThat(entry(without, "big").unknownPoints()).isNull();
    }

    @Test
    void card_signalOfOneClassAlone_getsNoPointsEvenForUnknown() {
        Scorecard card = shellsOftenUnknown().fit(CARD, FitSettings.standard()).card();

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
        TableOfReadings table = companies(300);
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

    @Test
    void notes_fitted_tellOnWhatAndHowWell() {
        Fit fit = companies(400).fit(CARD, FitSettings.standard());
        CardNotes notes = fit.card().notes();

        assertThat(notes.validation().get(0).on())
                .startsWith("400 labelled cases (")
                .endsWith("as of 2023-07-24");
        assertThat(notes.validation().get(0).result())
                .isEqualTo(fit.crossValidation().describe())
                .startsWith("AUC 0.7");
        assertThat(notes.changes().get(0).text()).contains("12.0 points double the odds", "penalty 1.0", "5 folds");
        assertThat(notes.madeFrom()).containsExactly(CardNotes.Origin.of(CARD));
        assertThat(notes.limitations()).anyMatch(one -> one.contains("by at most 0.20 points"));
    }

    @Test
    void crossValidation_labelsByChance_isNoBetterThanACoin() {
        Random random = new Random(5);
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        for (int i = 0; i < 200; i++) {
            table.add(
                    random.nextBoolean() ? Label.SHELL : Label.LEGITIMATE,
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextInt(2));
        }

        CrossValidation result = table.fit(CARD, FitSettings.standard()).crossValidation();

        assertThat(result.auc().interval(0.99).lower()).isLessThan(0.5);
    }

    @Test
    void crossValidation_wellOrderedCases_beatsTheTemplate() {
        CrossValidation result =
                companies(1000).fit(CARD, FitSettings.standard()).crossValidation();

        assertThat(result.againstTemplate().difference()).isPositive();
        assertThat(result.presence().auc()).isLessThan(0.55);
        assertThat(result.calibration().platt().expectedCalibrationError()).isLessThan(0.1);
    }

    @Test
    void run_casesWithoutLabel_areLeftOut() {
        TableOfReadings table = companies(100);
        Scorecard card = table.fit(CARD, FitSettings.standard()).card();
        List<LabelledCase> more = new ArrayList<>(table.cases());
        more.add(LabelledCase.of(Dossier.builder("company-1").build(), Trial.DAY, null));

        assertThat(Fit.run(table.scorer(CARD), ReferenceData.standard(), more, FitSettings.standard())
                        .card())
                .isEqualTo(card);
    }

    @Test
    void run_oneClassOrTwoCases_isRefused() {
        TableOfReadings shells = new TableOfReadings("big", "young", "noise", "known").add(20, Label.SHELL, 1, 1, 1, 1);
        TableOfReadings two = new TableOfReadings("big", "young", "noise", "known")
                .add(Label.SHELL, 1, 1, 1, 1)
                .add(Label.LEGITIMATE, 0, 0, 0, 0);

        assertThatThrownBy(() -> shells.fit(CARD, FitSettings.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20 shells and 0 others");
        assertThatThrownBy(() -> two.fit(CARD, FitSettings.standard())).hasMessageContaining("1 shells and 1 others");
    }

    @Test
    void run_factThatTellsTheLabel_isRefused() {
        Mark mark = new Mark(MarkKind.ONE_DAY_FIRM, "Court", null, PartialDate.parse("2023-01-01"), null, null, null);
        List<LabelledCase> cases = new ArrayList<>(Trial.overlapping());
        cases.add(LabelledCase.of(Dossier.builder("a").add(mark).build(), Trial.DAY, Label.SHELL));

        assertThatThrownBy(() -> Fit.run(
                        Trial.scorer(Trial.card("100", "0")), ReferenceData.standard(), cases, FitSettings.standard()))
                .hasMessageContaining("1 facts tell a label");
    }

    @Test
    void settings_outOfRange_areRefused() {
        assertThatThrownBy(() -> FitSettings.standard().withPenalty(0)).hasMessageContaining("penalty (0.0)");
        assertThatThrownBy(() -> FitSettings.standard().withFolds(1)).hasMessageContaining("folds (1.0)");
        assertThatThrownBy(() -> FitSettings.standard().withScale(12, 10, 1)).hasMessageContaining("baseShare (1.0)");
        assertThatThrownBy(() -> FitSettings.standard().withPrevalence(0.0)).hasMessageContaining("prevalence (0.0)");
    }
}

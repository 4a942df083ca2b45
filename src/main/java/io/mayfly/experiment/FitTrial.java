package io.mayfly.experiment;

import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fits without a fold and scores the fold, for each. */
final class FitTrial {

    private final Scorer template;
    private final ReferenceData reference;
    private final @Nullable Register register;
    private final MeasuredCases measured;
    private final FitSettings settings;

    FitTrial(
            Scorer template,
            ReferenceData reference,
            @Nullable Register register,
            MeasuredCases measured,
            FitSettings settings) {
        this.template = template;
        this.reference = reference;
        this.register = register;
        this.measured = measured;
        this.settings = settings;
    }

    /** Takes the template's scores of the same cases. */
    CrossValidation crossValidate(Backtest champion) {
        int[] all = IntStream.range(0, measured.cases().size()).toArray();
        boolean[] shells = measured.shells(all);
        double[] weights = measured.weights(all);
        Folds folds = Folds.ofCompanies(measured.cases(), settings.folds());
        double[] heldOut = new double[all.length];
        for (int held = 0; held < settings.folds(); held++) {
            score(folds, held, heldOut);
        }
        return new CrossValidation(
                settings.folds(),
                AucComparison.of(Outcomes.of(heldOut, shells, weights), champion.outcomes()),
                Baselines.of(champion).presence(),
                new FoldCalibration(heldOut, shells, weights, folds).both());
    }

    private void score(Folds folds, int held, double[] scores) {
        int[] others = folds.others(held);
        int[] own = folds.held(held);
        FittedModel model = FittedModel.of(template.scorecard(), measured, others, settings);
        Scorecard card = new FittedCard(template.scorecard(), model, settings, others.length).card(CardNotes.NONE);
        List<LabelledCase> cases =
                IntStream.of(own).mapToObj(measured.cases()::get).toList();
        Backtest backtest = Backtest.run(Scorer.of(card, template.signals()), reference, register, cases);
        for (int i = 0; i < own.length; i++) {
            scores[own[i]] = backtest.total(i);
        }
    }
}

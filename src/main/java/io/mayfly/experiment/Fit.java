package io.mayfly.experiment;

import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Points learned from labelled cases. Readings of each signal are cut into monotone bins ({@link MonotoneBinning}), bins are
 * weighed ({@link WeightOfEvidence}), signals are weighed together by a logistic regression in which none may speak against its
 * own direction ({@link LogisticFit}), and log odds become points. What comes out is an ordinary scorecard with the signals,
 * families, gates and typologies of a template; typologies add no bonus, since their signals have been counted, and verification
 * cases of the template are left out. Points are rounded to tenths once, as they are written: each step is off by at most 0.05,
 * and steps still add up exactly.
 *
 * <p>A signal that tells nothing, or the contrary of its direction, gets no points. The same cases in the same order give the
 * same card.
 */
public final class Fit {

    private final Scorecard card;
    private final List<FittedSignal> signals;
    private final CrossValidation crossValidation;

    private Fit(Scorecard card, List<FittedSignal> signals, CrossValidation crossValidation) {
        this.card = card;
        this.signals = List.copyOf(signals);
        this.crossValidation = crossValidation;
    }

    /**
     * Fits to cases without a register of other companies.
     *
     * @param template the scorecard whose points are to be learned, and its signals
     * @param reference rates of exchange, filing deadlines
     * @param cases the cases; those without a label are left out
     * @param settings how to fit
     * @return the fit
     * @throws IllegalArgumentException if there are fewer companies of either class than folds, or a fact tells a label: see {@link
     *     LabelLeak}
     */
    public static Fit run(Scorer template, ReferenceData reference, List<LabelledCase> cases, FitSettings settings) {
        return run(template, reference, null, cases, settings);
    }

    /**
     * Fits to cases among other companies.
     *
     * @param template the scorecard whose points are to be learned, and its signals
     * @param reference rates of exchange, filing deadlines
     * @param register the other companies
     * @param cases the cases; those without a label are left out
     * @param settings how to fit
     * @return the fit
     * @throws IllegalArgumentException if there are fewer companies of either class than folds, or a fact tells a label: see {@link
     *     LabelLeak}
     */
    public static Fit run(
            Scorer template,
            ReferenceData reference,
            @Nullable Register register,
            List<LabelledCase> cases,
            FitSettings settings) {
        List<LabelledCase> labelled =
                cases.stream().filter(one -> one.label() != null).toList();
        requireBothClasses(labelled, settings.folds());
        Backtest champion = Backtest.run(template, reference, register, labelled);
        labelled = champion.cases();
        MeasuredCases measured = MeasuredCases.of(template, reference, register, labelled);
        FitTrial trial = new FitTrial(template, reference, register, measured, settings);
        CrossValidation crossValidation = trial.crossValidate(champion);
        int[] all = IntStream.range(0, labelled.size()).toArray();
        FittedModel model = FittedModel.of(template.scorecard(), measured, all, settings);
        FittedCard fitted = new FittedCard(template.scorecard(), model, settings, labelled.size());
        CardNotes notes = new FitNotes(template.scorecard(), measured, model, settings, crossValidation).notes();
        return new Fit(fitted.card(notes), signals(measured, model), crossValidation);
    }

    private static void requireBothClasses(List<LabelledCase> labelled, int folds) {
        Map<String, Label> companies = new HashMap<>();
        labelled.forEach(one -> companies.putIfAbsent(one.id(), one.label()));
        long shells =
                companies.values().stream().filter(one -> one == Label.SHELL).count();
        if (shells < folds || companies.size() - shells < folds) {
            throw new IllegalArgumentException(
                    "a fit in " + folds + " folds needs as many companies of either class; there are " + shells
                            + " shells and " + (companies.size() - shells) + " others");
        }
    }

    private static List<FittedSignal> signals(MeasuredCases measured, FittedModel model) {
        List<FittedSignal> signals = new ArrayList<>();
        for (int i = 0; i < measured.entries().size(); i++) {
            SignalCoding coding = model.codings().get(i);
            signals.add(new FittedSignal(
                    measured.entries().get(i).id(),
                    coding.binning(),
                    coding.used(),
                    model.coefficients().get(i)));
        }
        return signals;
    }

    /** {@return the scorecard, fitted to all cases; what it was fitted on and with what result stands in its notes} */
    public Scorecard card() {
        return card;
    }

    /** {@return what became of each signal with a curve, in the order of the card} */
    public List<FittedSignal> signals() {
        return signals;
    }

    /** {@return how well such cards do on cases that they were not fitted on} */
    public CrossValidation crossValidation() {
        return crossValidation;
    }
}

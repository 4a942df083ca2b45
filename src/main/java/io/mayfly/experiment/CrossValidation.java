package io.mayfly.experiment;

import java.util.Locale;

/**
 * How well fitted cards tell shells from others among cases on which they were not fitted. Companies are dealt into folds by turns
 * within each class, all cases of one company into the same; binning and fit are repeated without each fold, and its cases are scored by the card that came of it.
 *
 * @param folds into how many
 * @param againstTemplate held-out scores, the first, beside the scores of the template on the same cases, the second
 * @param presence the area under the curve of a score that knows which signals measured anything, and not what
 * @param calibration how well held-out scores can be turned into probabilities, held out again: a fold gets what the other folds'
 *     held-out scores teach
 */
public record CrossValidation(
        int folds, AucComparison againstTemplate, AucEstimate presence, HeldOutCalibration calibration) {

    private static final double LEVEL = 0.95;

    /** {@return the area under the curve of held-out scores} */
    public AucEstimate auc() {
        return againstTemplate.first();
    }

    /** {@return the result in one sentence} */
    public String describe() {
        ConfidenceInterval interval = auc().interval(LEVEL);
        return String.format(
                Locale.ROOT,
                "AUC %.3f (DeLong, 95 %%: %.3f to %.3f) held out in %d folds; template on the same cases %.3f, presence of"
                        + " facts alone %.3f; expected calibration error %.3f (Platt), %.3f (isotonic)",
                auc().auc(),
                interval.lower(),
                interval.upper(),
                folds,
                againstTemplate.second().auc(),
                presence.auc(),
                calibration.platt().expectedCalibrationError(),
                calibration.isotonic().expectedCalibrationError());
    }
}

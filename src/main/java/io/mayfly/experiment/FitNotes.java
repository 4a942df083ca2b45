package io.mayfly.experiment;

import io.mayfly.score.CardNotes;
import io.mayfly.score.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a fitted card says of where it comes from. */
final class FitNotes {

    private final Scorecard template;
    private final MeasuredCases measured;
    private final FittedModel model;
    private final FitSettings settings;
    private final CrossValidation result;

    FitNotes(
            Scorecard template,
            MeasuredCases measured,
            FittedModel model,
            FitSettings settings,
            CrossValidation result) {
        this.template = template;
        this.measured = measured;
        this.model = model;
        this.settings = settings;
        this.result = result;
    }

    CardNotes notes() {
        CardNotes old = template.notes();
        List<String> limitations = new ArrayList<>(old.limitations());
        limitations.add("Fitted to " + cases() + ": what holds of companies unlike these, it cannot know.");
        limitations.add(String.format(
                Locale.ROOT,
                "Points are rounded to tenths, which moves the total of a case it was fitted to by at most %.2f points.",
                0.05 * (1 + scored())));
        if (settings.pointsForUnknown()) {
            limitations.add("What is unknown may be worth points: where those with labels were looked at otherwise than"
                    + " companies are now, that misleads.");
        }
        return new CardNotes(
                old.purpose(),
                old.population(),
                limitations,
                List.of(new CardNotes.Validation(cases(), result.describe(), "io.mayfly.experiment.Fit")),
                List.of(new CardNotes.Change(
                        FittedCard.VERSION,
                        "Points fitted to " + cases() + ", " + scored() + " signals with points. Settings: "
                                + settings.describe() + ".")),
                List.of(CardNotes.Origin.of(template)));
    }

    private long scored() {
        return model.coefficients().stream().filter(one -> one > 0).count();
    }

    private String cases() {
        List<LabelledCase> all = measured.cases();
        long shells = all.stream().filter(one -> one.label() == Label.SHELL).count();
        LocalDate first = all.stream()
                .map(LabelledCase::asOf)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = all.stream()
                .map(LabelledCase::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return all.size() + " labelled cases (" + shells + " shells) as of "
                + (first.equals(last) ? first : first + " to " + last);
    }
}

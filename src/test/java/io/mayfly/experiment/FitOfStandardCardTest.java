package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossiers;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The points of the standard card learned from invented companies. It says nothing of how well any card does in the world. */
class FitOfStandardCardTest {

    private static void add(List<LabelledCase> cases, String file, Label label) throws IOException {
        for (String line : Files.readAllLines(Path.of("examples/dossiers", file))) {
            LabelledCase one = LabelledCase.of(Dossiers.read(line), Trial.DAY, label);
            cases.add(LabelLeak.removedFrom(one));
        }
    }

    private static List<LabelledCase> invented() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        add(cases, "shells.jsonl", Label.SHELL);
        add(cases, "typologies.jsonl", Label.SHELL);
        add(cases, "look-alikes.jsonl", Label.LEGITIMATE);
        return cases;
    }

    private static Fit fit(FitSettings settings) throws IOException {
        return Fit.run(
                Scorer.of(Scorecard.standard(), Catalog.standard()), ReferenceData.standard(), invented(), settings);
    }

    @Test
    void card_inventedCompanies_isAScorecardForTheSameSignals() throws IOException {
        Fit fit = fit(FitSettings.standard());

        List<String> ids = Catalog.standard().stream().map(Signal::id).toList();
        assertThat(Scorecard.read(fit.card().write(), ids)).isEqualTo(fit.card());
        assertThat(fit.signals()).anyMatch(one -> one.coefficient() > 0);
    }

    @Test
    void crossValidation_inventedCompanies_isAboutAsGoodAsTheTemplateThatWasMadeOnThem() throws IOException {
        CrossValidation result = fit(FitSettings.standard()).crossValidation();

        assertThat(result.auc().auc()).as(result.describe()).isBetween(0.85, 0.99);
        assertThat(result.againstTemplate().interval(0.95).lower())
                .as(result.describe())
                .isNegative();
        assertThat(result.againstTemplate().interval(0.95).upper())
                .as(result.describe())
                .isPositive();
    }
}

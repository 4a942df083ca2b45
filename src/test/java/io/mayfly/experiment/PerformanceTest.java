package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import org.junit.jupiter.api.Test;

class PerformanceTest {

    private static final double UNKNOWN = Double.NaN;

    /** Beyond a total of 41 there is a score; below it, only where the second signal is known. */
    private static final Scorecard CARD = CardBuilder.card()
            .base("0")
            .cap("size", "100")
            .refusal("41", "1")
            .counted("staff", "size", "100")
            .counted("names", "size", "100", SubjectKind.values())
            .build();

    @Test
    void bands_refusedScores_flagNobody() {
        TableOfReadings table = new TableOfReadings("staff", "names");
        table.add(5, Label.SHELL, 80, UNKNOWN).add(5, Label.LEGITIMATE, 30, 0);
        table.add(3, Label.LEGITIMATE, 30, UNKNOWN).add(2, Label.SHELL, 30, UNKNOWN);

        Performance performance = Performance.of(
                Backtest.run(table.scorer(CARD), ReferenceData.standard(), table.cases()), new Bootstrap(100, 1), 0.95);

        assertThat(performance.spread()).containsEntry("refused", new Performance.Count(2, 3));
        assertThat(performance.bands())
                .containsEntry(Band.LOW, new Confusion(5, 5, 2, 3))
                .containsEntry(Band.ELEVATED, new Confusion(5, 0, 2, 8))
                .containsEntry(Band.HIGH, new Confusion(5, 0, 2, 8));
    }
}

package io.mayfly.experiment;

import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import java.util.Random;

/** A card with signals of both kinds, and companies whose labels follow them by chance. */
final class FitCompanies {

    private FitCompanies() {}

    static final Scorecard CARD = CardBuilder.card()
            .cap("size", "20")
            .floor("standing", "-5")
            .signal("big", "size", CardBuilder.rising("0", "0", "1", "10"))
            .signal("young", "size", CardBuilder.falling("0", "10", "1", "0"))
            .signal("noise", "size", CardBuilder.rising("0", "0", "1", "10"))
            .signal("known", "standing", CardBuilder.falling("0", "0", "1", "-10"))
            .typology("both", "6", CardBuilder.atLeast("big", "1"))
            .build();

    /** A penalty so small that it does not show. */
    static final FitSettings FREE = FitSettings.standard().withPenalty(1e-6);

    /**
     * Companies that are shells the likelier, the greater the first reading and the less the second and the fourth; the third
     * tells nothing.
     */
    static TableOfReadings companies(int size) {
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
}

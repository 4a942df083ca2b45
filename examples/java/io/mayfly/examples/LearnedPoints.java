package io.mayfly.examples;

import io.mayfly.experiment.Fit;
import io.mayfly.experiment.FitSettings;
import io.mayfly.experiment.FitText;
import io.mayfly.reference.ReferenceData;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The points of the standard card learned from labelled cases instead of set by judgement. The companies are invented, and far
 * too few: the figures show what a fit tells, not what shells are like.
 */
public final class LearnedPoints {

    private LearnedPoints() {}

    /**
     * Prints what was learned.
     *
     * @param args a file to write the card to; none for no card
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Fit fit = fit();
        System.out.print(report(fit));
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), fit.card().write());
        }
    }

    static Fit fit() throws IOException {
        return Fit.run(
                ChampionAndChallenger.champion(),
                ReferenceData.standard(),
                ChampionAndChallenger.cases(),
                FitSettings.standard());
    }

    static String report(Fit fit) {
        return FitText.of("Points learned from 89 companies", fit)
                + "Invented companies: the figures say nothing of how often a score is right.\n";
    }
}

package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.experiment.Backtest;
import io.mayfly.experiment.Baselines;
import io.mayfly.experiment.Bootstrap;
import io.mayfly.experiment.Comparison;
import io.mayfly.experiment.ComparisonText;
import io.mayfly.experiment.Discrimination;
import io.mayfly.experiment.EvidenceProfile;
import io.mayfly.experiment.HeldOutCalibration;
import io.mayfly.experiment.Label;
import io.mayfly.experiment.LabelLeak;
import io.mayfly.experiment.LabelledCase;
import io.mayfly.experiment.Outcomes;
import io.mayfly.experiment.Performance;
import io.mayfly.experiment.PerformanceText;
import io.mayfly.experiment.Plots;
import io.mayfly.experiment.ReliabilityCurve;
import io.mayfly.experiment.Sensitivity;
import io.mayfly.reference.ReferenceData;
import io.mayfly.report.WaterfallPlot;
import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import io.mayfly.testing.SignalTester;
import io.mayfly.testing.Verification;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A rule experiment from an idea to a report: a signal of one's own, a card that extends the standard one, its tests, and both
 * cards on the same labelled cases. The companies are invented; the figures show what a report holds, not how good a card is.
 */
public final class ChampionAndChallenger {

    private static final LocalDate AS_OF = LocalDate.of(2023, 7, 24);
    private static final Path DOSSIERS = Path.of("examples", "dossiers");
    private static final Path CARD = Path.of("examples", "experiments", "challenger.json");
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1_000, 20_230_724);
    private static final double LEVEL = 0.95;
    private static final double BASE_RATE = 0.03;
    private static final double COST_RATIO = 10;

    private ChampionAndChallenger() {}

    /**
     * Prints the report.
     *
     * @param args a folder to write the plots to, made if it is not there; none for no plots
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.out.print(report());
        if (args.length > 0) {
            Path folder = Files.createDirectories(Path.of(args[0]));
            for (Map.Entry<String, String> plot : plots().entrySet()) {
                Files.writeString(folder.resolve(plot.getKey() + ".svg"), plot.getValue());
            }
        }
    }

    /** Shells, and companies that only look like one; facts that tell the label are taken out. */
    static List<LabelledCase> cases() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        for (String file : List.of("shells.jsonl", "typologies.jsonl", "look-alikes.jsonl")) {
            for (String line : Files.readAllLines(DOSSIERS.resolve(file))) {
                Dossier dossier = Dossiers.read(line);
                boolean shell = !file.startsWith("look-alikes")
                        && !dossier.company().id().endsWith("counter-example");
                cases.add(
                        LabelLeak.removedFrom(LabelledCase.of(dossier, AS_OF, shell ? Label.SHELL : Label.LEGITIMATE)));
            }
        }
        return cases;
    }

    static Scorer champion() {
        return Mayfly.standard().scorer();
    }

    static Scorer challenger() throws IOException {
        List<Signal> signals = new ArrayList<>(Catalog.standard());
        signals.add(new GoodsBreadth());
        return Scorer.of(Scorecard.read(Files.readString(CARD)), signals);
    }

    static String report() throws IOException {
        List<LabelledCase> cases = cases();
        Scorer challenger = challenger();
        Backtest before = Backtest.run(champion(), ReferenceData.standard(), cases);
        Backtest after = Backtest.run(challenger, ReferenceData.standard(), cases);
        StringBuilder report = new StringBuilder();
        report.append("Contract of goods-breadth: ")
                .append(SignalTester.of(new GoodsBreadth(), AS_OF)
                        .breaches(cases.stream().map(LabelledCase::dossier).toList()))
                .append('\n');
        report.append("Cases of the card: "
                + Verification.run(challenger, ReferenceData.standard()).toText());
        report.append(performance("Champion", before)).append(performance("Challenger", after));
        report.append(ComparisonText.of(new Comparison(before, after), Band.ELEVATED));
        appendProfiles(report, challenger, cases);
        report.append("No split by time: all cases are as of " + AS_OF + ". BacktestPopulation shows one.\n");
        append(report, challenger, cases);
        return report.append("Invented companies: the figures say nothing of how often a score is right.\n")
                .toString();
    }

    private static String performance(String title, Backtest backtest) {
        return PerformanceText.of(title, Performance.of(backtest, BOOTSTRAP, LEVEL), BASE_RATE, COST_RATIO);
    }

    /** The same companies where a user has accounts only, or a register, or trade. */
    private static void appendProfiles(StringBuilder report, Scorer challenger, List<LabelledCase> cases) {
        report.append("By what a user has:\n");
        for (EvidenceProfile profile : EvidenceProfile.values()) {
            Backtest before = byProfile(profile, champion(), cases);
            Backtest after = byProfile(profile, challenger, cases);
            report.append(String.format(
                    Locale.ROOT,
                    "  %s: AUC of the champion %.3f, of the challenger %.3f; presence alone %.3f; %d of %d without a score%n",
                    profile,
                    Discrimination.auc(before.outcomes()),
                    Discrimination.auc(after.outcomes()),
                    Baselines.of(after).presence().auc(),
                    IntStream.range(0, cases.size())
                            .filter(place -> after.band(place) == null)
                            .count(),
                    cases.size()));
        }
    }

    static Backtest byProfile(EvidenceProfile profile, Scorer scorer, List<LabelledCase> cases) {
        return Backtest.run(
                scorer,
                ReferenceData.standard(),
                cases.stream().map(one -> one.with(profile.of(one.dossier()))).toList());
    }

    private static void append(StringBuilder report, Scorer challenger, List<LabelledCase> cases) {
        Sensitivity sensitivity = Sensitivity.of(challenger, ReferenceData.standard(), cases);
        report.append("What a fifth more or less does to the challenger:\n");
        sensitivity.oneByOne(0.2).stream()
                .limit(5)
                .forEach(effect -> report.append(String.format(
                        Locale.ROOT,
                        "  %s, %s: %d cases in another band, AUC %+.4f%n",
                        effect.rule(),
                        effect.change(),
                        effect.moved(),
                        effect.auc())));
        Sensitivity.Uncertainty all = sensitivity.monteCarlo(0.2, 100, 1);
        report.append(String.format(
                Locale.ROOT,
                "  all weights at once, 100 draws: AUC from %.4f to %.4f, order at least %.4f%n",
                all.auc().get(0),
                all.auc().get(all.auc().size() - 1),
                all.ranks().get(0)));
    }

    static Map<String, String> plots() throws IOException {
        List<LabelledCase> cases = cases();
        Backtest before = Backtest.run(champion(), ReferenceData.standard(), cases);
        Backtest after = Backtest.run(challenger(), ReferenceData.standard(), cases);
        Map<String, Outcomes> both = new LinkedHashMap<>();
        both.put("champion", before.outcomes());
        both.put("challenger", after.outcomes());
        Map<String, String> plots = new LinkedHashMap<>();
        plots.put("roc", Plots.roc(both));
        plots.put("precision-recall", Plots.precisionRecall(both));
        plots.put("reliability", Plots.reliability(reliability(after)));
        plots.put("distribution", Plots.distribution(after));
        plots.put("migration", Plots.migration(new Comparison(before, after)));
        plots.put(
                "tornado",
                Plots.tornado(
                        Sensitivity.of(challenger(), ReferenceData.standard(), cases)
                                .oneByOne(0.2),
                        15));
        LabelledCase first = cases.get(0);
        plots.put(
                "waterfall",
                WaterfallPlot.of(
                        challenger().assess(Subject.of(first.dossier(), first.asOf(), ReferenceData.standard()))));
        return plots;
    }

    /** How well probabilities hold on cases that they were not fitted on; none where cases are too few. */
    private static Map<String, ReliabilityCurve> reliability(Backtest backtest) {
        HeldOutCalibration calibration = HeldOutCalibration.of(backtest);
        Map<String, ReliabilityCurve> curves = new LinkedHashMap<>();
        if (calibration != null) {
            curves.put("Platt, held out", calibration.platt().reliability());
            curves.put("isotonic, held out", calibration.isotonic().reliability());
        }
        return curves;
    }
}

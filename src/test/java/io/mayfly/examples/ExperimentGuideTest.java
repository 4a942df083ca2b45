package io.mayfly.examples;

import static io.mayfly.testing.MayflyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.experiment.Backtest;
import io.mayfly.experiment.Baselines;
import io.mayfly.experiment.Bootstrap;
import io.mayfly.experiment.Comparison;
import io.mayfly.experiment.ComparisonText;
import io.mayfly.experiment.Discrimination;
import io.mayfly.experiment.EvidenceProfile;
import io.mayfly.experiment.Fit;
import io.mayfly.experiment.FitSettings;
import io.mayfly.experiment.LabelledCase;
import io.mayfly.experiment.LabelledCases;
import io.mayfly.experiment.Performance;
import io.mayfly.experiment.Sensitivity;
import io.mayfly.experiment.ShadowRun;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.StepState;
import io.mayfly.signal.Subject;
import io.mayfly.testing.BoundaryCases;
import io.mayfly.testing.Expectation;
import io.mayfly.testing.MutationTest;
import io.mayfly.testing.RuleCoverage;
import io.mayfly.testing.SignalTester;
import io.mayfly.testing.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to experiments, step by step. Its blocks of code are passages of this file and of the examples. */
class ExperimentGuideTest {

    private static final Path GUIDE = Path.of("docs", "experiments.md");
    private static final Pattern BLOCK = Pattern.compile("```(java|json)\n(.*?)```", Pattern.DOTALL);

    private static final Path REPORT = Path.of("src/test/resources/io/mayfly/examples/champion-and-challenger.txt");

    private final ReferenceData reference = ReferenceData.standard();

    @Test
    void guide_blocks_arePassagesOfWhatIsRun() throws IOException {
        List<String> run = new ArrayList<>();
        for (Path file : List.of(
                Path.of("src", "test", "java", "io", "mayfly", "examples", "ExperimentGuideTest.java"),
                Path.of("examples", "java", "io", "mayfly", "examples", "GoodsBreadth.java"),
                Path.of("examples", "java", "io", "mayfly", "examples", "ChampionAndChallenger.java"),
                Path.of("examples", "experiments", "challenger.json"))) {
            run.add(plain(Files.readString(file)));
        }
        List<String> blocks = BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult block) -> plain(block.group(2)))
                .toList();

        assertThat(blocks)
                .hasSizeGreaterThan(6)
                .allSatisfy(block ->
                        assertThat(run).anySatisfy(text -> assertThat(text).contains(block)));
    }

    /** Without the spaces at the beginning of lines. */
    private static String plain(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }

    @Test
    void signal_goods_areCountedByChapter() {
        SignalTester tester = SignalTester.of(new GoodsBreadth(), LocalDate.of(2023, 7, 24));
        Dossier importer = Dossier.builder("quince-trade")
                .add(declared("900510"))
                .add(declared("900580"))
                .add(declared("640399"))
                .build();

        assertThat(tester.read(importer)).isExactly(2);
        assertThat(tester.read(Dossier.builder("nothing-known").build())).isUnknown();
        assertThat(tester.breaches(List.of(importer))).isEmpty();
    }

    private static Declaration declared(String hsCode) {
        return Declaration.builder("goods").date("2023-03-01").hsCode(hsCode).build();
    }

    @Test
    void card_itsCases_areMet() throws IOException {
        Scorer challenger = ChampionAndChallenger.challenger();

        Verification verification = Verification.run(challenger, reference);

        assertThat(verification.failed()).as(verification.toText()).isEmpty();
    }

    @Test
    void card_assessment_readsLikeASentence() throws IOException {
        Dossier general = Dossier.builder("quince-trade")
                .registered("2023-01-16")
                .add(declared("900510"))
                .add(declared("640399"))
                .add(declared("280110"))
                .add(declared("870899"))
                .build();

        assertThat(ChampionAndChallenger.challenger().assess(Subject.of(general, LocalDate.of(2023, 7, 24), reference)))
                .hasPoints("goods-breadth", "5.3")
                .hasState("goods-breadth", StepState.FIRED)
                .hasFired("recent-registration")
                .hasUnknown("residential-address");
    }

    @Test
    void card_boundaries_areShownByTheTable() throws IOException {
        Scorecard card = ChampionAndChallenger.challenger().scorecard();

        assertThat(BoundaryCases.table(card).lines().filter(line -> line.startsWith("signals/goods-breadth")))
                .containsExactly(
                        "signals/goods-breadth\t2\tbelow\t1\t0.0",
                        "signals/goods-breadth\t2\tat\t2\t0.0",
                        "signals/goods-breadth\t2\tabove\t3\t2.7",
                        "signals/goods-breadth\t2\tmissing\t\tunknown",
                        "signals/goods-breadth\t5\tbelow\t4\t5.3",
                        "signals/goods-breadth\t5\tat\t5\t8.0",
                        "signals/goods-breadth\t5\tabove\t6\t8.0",
                        "signals/goods-breadth\t5\tmissing\t\tunknown");
    }

    @Test
    void card_changes_areTold() throws IOException {
        Scorecard card = ChampionAndChallenger.challenger().scorecard();

        assertThat(card.changesFrom(Scorecard.standard()).text())
                .contains("signals/goods-breadth", "signals/revenue-spike");
        assertThat(card.describe(Scorecard.standard())).contains("Unrelated kinds of goods");
    }

    @Test
    void backtest_bothCards_areJudgedOnTheSameCases() throws IOException {
        List<LabelledCase> cases = ChampionAndChallenger.cases();
        Backtest champion = Backtest.run(ChampionAndChallenger.champion(), reference, cases);
        Backtest challenger = Backtest.run(ChampionAndChallenger.challenger(), reference, cases);

        Performance performance = Performance.of(challenger, new Bootstrap(1_000, 1), 0.95);
        Comparison comparison = new Comparison(champion, challenger);

        assertThat(performance.auc().auc()).isCloseTo(0.99, within(0.005));
        assertThat(performance.baselines().presence().auc()).isCloseTo(0.89, within(0.005));
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.auc().difference()).isCloseTo(0, within(0.0001));
    }

    @Test
    void cases_fromLines_areReadAndMistakesTold() throws IOException {
        Stream<String> lines =
                Stream.concat(ChampionAndChallenger.cases().stream().map(LabelledCase::write), Stream.of("{}"));

        LabelledCases read = LabelledCases.read(lines);
        List<LabelledCase> cases = read.cases();
        List<LabelledCases.Rejected> rejected = read.rejected();

        assertThat(cases).isEqualTo(ChampionAndChallenger.cases());
        assertThat(rejected).hasSize(1).first().satisfies(one -> {
            assertThat(one.line()).isEqualTo(90);
            assertThat(one.problem()).contains("/dossier: expected a value");
        });
    }

    @Test
    void fit_standardCard_isAnOrdinaryCardAndLittleBetterThanPresence() throws IOException {
        List<LabelledCase> cases = ChampionAndChallenger.cases();

        Fit fit = Fit.run(ChampionAndChallenger.champion(), reference, cases, FitSettings.standard());
        Scorecard learned = fit.card();

        assertThat(Scorecard.read(learned.write())).isEqualTo(learned);
        assertThat(learned.describe(Scorecard.standard())).contains("Fitted to 89 labelled cases (30 shells)");
        assertThat(fit.crossValidation().auc().auc()).isCloseTo(0.93, within(0.005));
        assertThat(fit.crossValidation().presence().auc()).isCloseTo(0.89, within(0.005));
        assertThat(LearnedPoints.report(fit))
                .contains("recent-registration: information value 0.81", "unknown: 17 shells, 9 others");
    }

    @Test
    void comparison_signals_showTheChangedCurve() throws IOException {
        List<LabelledCase> cases = ChampionAndChallenger.cases();
        Backtest champion = Backtest.run(ChampionAndChallenger.champion(), reference, cases);
        Backtest challenger = Backtest.run(ChampionAndChallenger.challenger(), reference, cases);

        String text = ComparisonText.of(new Comparison(champion, challenger), Band.ELEVATED);

        assertThat(text).contains("revenue-spike: stability of points (CSI) 0.13", "alike, and missing as often: 161");
    }

    @Test
    void profiles_registerOnly_cardIsWorseThanPresenceAlone() throws IOException {
        Backtest register = ChampionAndChallenger.byProfile(
                EvidenceProfile.REGISTER_ONLY, ChampionAndChallenger.challenger(), ChampionAndChallenger.cases());
        Baselines baselines = Baselines.of(register);

        assertThat(Discrimination.auc(register.outcomes())).isCloseTo(0.70, within(0.005));
        assertThat(baselines.presence().auc()).isCloseTo(0.90, within(0.005));
    }

    @Test
    void shadow_stream_countsWhatTheChallengerWouldSay() throws IOException {
        List<LabelledCase> cases = ChampionAndChallenger.cases();

        ShadowRun run = ShadowRun.of(ChampionAndChallenger.champion(), ChampionAndChallenger.challenger());
        for (LabelledCase one : cases) {
            Assessment decided = run.assess(Subject.of(one.dossier(), one.asOf(), reference));
            assertThat(decided.scorecard()).isEqualTo(Scorecard.standard());
        }
        String text = ComparisonText.of(run.report());

        assertThat(text).contains("89 seen, 0 that the challenger could not judge", "goods-breadth, missing in 67.4 %");
    }

    @Test
    void sensitivity_ofTheNewSignal_isTold() throws IOException {
        List<LabelledCase> few = ChampionAndChallenger.cases().subList(0, 10);

        Sensitivity sensitivity = Sensitivity.of(ChampionAndChallenger.challenger(), reference, few);

        assertThat(sensitivity.oneByOne(0.2))
                .extracting(Sensitivity.Effect::rule)
                .contains("signals/goods-breadth");
    }

    @Test
    void coverageAndMutants_ofTheCases_showWhatNothingHolds() throws IOException {
        Scorer challenger = ChampionAndChallenger.challenger();
        List<Expectation> expectations = Verification.expectations(challenger, reference);

        RuleCoverage coverage = RuleCoverage.of(
                challenger.scorecard(),
                expectations.stream()
                        .map(each -> challenger.assess(each.subject()))
                        .toList());
        MutationTest mutants = MutationTest.run(challenger, expectations);

        assertThat(coverage.toText()).contains("signals/goods-breadth: never with points");
        assertThat(mutants.toText()).contains("signals/goods-breadth: nothing notices");
    }

    @Test
    void report_run_isTheGoldenFile() throws IOException {
        String report = ChampionAndChallenger.report();
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(REPORT, report);
        }

        assertThat(report)
                .as("%s is stale. Refresh it with -Dmayfly.update=true", REPORT)
                .isEqualTo(Files.readString(REPORT))
                .contains("Contract of goods-breadth: []", "1 of 1 cases are met", "Champion: 30 shells, 59 others")
                .contains(
                        "breadth-challenger 0.1 against standard 0.2.0: 89 cases",
                        "signals of the challenger alone, which cannot be compared: goods-breadth",
                        "No split by time: all cases are as of 2023-07-24");
    }

    @Test
    void plots_all_areSvg() throws IOException {
        assertThat(ChampionAndChallenger.plots().values())
                .hasSize(7)
                .allSatisfy(plot -> assertThat(plot).startsWith("<svg").endsWith("</svg>\n"));
    }

    @Test
    void example_cases_areAllLabelled() throws IOException {
        Stream<LabelledCase> cases = ChampionAndChallenger.cases().stream();

        assertThat(cases).hasSize(89).allSatisfy(one -> assertThat(one.label()).isNotNull());
    }
}

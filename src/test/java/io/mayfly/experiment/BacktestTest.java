package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final Scorecard CARD = Trial.card("100", "0");
    private static final List<LabelledCase> CASES = Trial.overlapping();

    @Test
    void run_cases_keepsTotalsBandsAndPoints() {
        Backtest backtest =
                Trial.run(CARD, List.of(Trial.company("a", 40, 2, null), Trial.company("b", null, 0, null)));

        assertThat(backtest.total(0)).isEqualTo(40);
        assertThat(backtest.band(0)).isEqualTo(Band.LOW);
        assertThat(backtest.points(0, 0)).isEqualTo(40);
        assertThat(backtest.known(0, 1)).isTrue();
        assertThat(backtest.known(1, 0)).isFalse();
        assertThat(backtest.totals()).containsExactly(40, 0);
    }

    @Test
    void run_caseOfAnEarlierDay_doesNotSeeWhatCameLater() {
        LabelledCase now = Trial.company("a", 40, 1, null);
        LabelledCase before = new LabelledCase(now.dossier(), LocalDate.of(2022, 1, 1), null, null, null, null);

        assertThat(Trial.run(CARD, List.of(now, before)).totals()).containsExactly(40, 0);
    }

    @Test
    void outcomes_casesWithoutLabel_areLeftOut() {
        List<LabelledCase> cases = new ArrayList<>(CASES);
        cases.add(Trial.company("nobody-knows", 99, 1, null));

        Outcomes outcomes = Trial.run(CARD, cases).outcomes();

        assertThat(outcomes.size()).isEqualTo(40);
        assertThat(Discrimination.auc(outcomes))
                .isEqualTo(Discrimination.auc(Trial.run(CARD, CASES).outcomes()));
    }

    @Test
    void outcomes_unsureLabel_countsLess() {
        LabelledCase one = Trial.company("a", 40, 1, Label.SHELL);
        LabelledCase unsure = new LabelledCase(one.dossier(), one.asOf(), Label.LEGITIMATE, 3.0, 0.5, "a guess");

        Outcomes outcomes = Trial.run(CARD, List.of(one, unsure)).outcomes();

        assertThat(outcomes.shellWeight()).isEqualTo(1);
        assertThat(outcomes.legitimateWeight()).isEqualTo(1.5);
    }

    @Test
    void run_factThatTellsTheLabel_isRefused() {
        LabelledCase told = marked("2023-01-01");

        assertThatThrownBy(() -> Trial.run(CARD, List.of(told)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 facts tell a label")
                .hasMessageContaining("company=a")
                .hasMessageContaining("marks/0");
        assertThat(Trial.run(CARD, List.of(LabelLeak.removedFrom(told))).totals())
                .containsExactly(0);
    }

    @Test
    void run_factThatTellsTheLabelLater_isNoLeak() {
        assertThat(Trial.run(CARD, List.of(marked("2024-01-01"))).totals()).hasSize(1);
    }

    private static LabelledCase marked(String from) {
        Mark mark = new Mark(MarkKind.ONE_DAY_FIRM, "Court", null, PartialDate.parse(from), null, null, null);
        return LabelledCase.of(Dossier.builder("a").add(mark).build(), Trial.DAY, Label.SHELL);
    }

    @Test
    void run_noCases_isRefused() {
        assertThatThrownBy(() -> Trial.run(CARD, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_some_areThose() {
        Backtest shells = Trial.run(CARD, CASES).where(one -> one.label() == Label.SHELL);

        assertThat(shells.cases()).hasSize(20);
        assertThat(shells.totals()).startsWith(40, 43).endsWith(97);
        assertThatThrownBy(() -> shells.where(one -> false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void performance_overlappingClasses_isWhatTheNumbersSay() {
        Performance performance = Performance.of(Trial.run(CARD, CASES), new Bootstrap(200, 1), 0.95);

        // A shell at 40 + 3i beats the others below it: 14 and i more of 20, no more than all.
        double wins = 0;
        for (int i = 0; i < 20; i++) {
            wins += Math.min(20, 14 + i);
        }
        assertThat(performance.auc().auc()).isCloseTo(wins / 400, within(1e-12));
        assertThat(performance.shells()).isEqualTo(20);
        assertThat(performance.legitimate()).isEqualTo(20);
        assertThat(performance.ks().distance()).isCloseTo(0.7, within(1e-12));
        assertThat(performance.intervals().keySet())
                .containsExactly("AUC (DeLong)", "AUC (bootstrap)", "KS", "average precision");
        Confusion high = performance.bands().get(Band.HIGH);
        assertThat(high).isEqualTo(new Confusion(9, 0, 11, 20));
        assertThat(performance.spread().get("HIGH")).isEqualTo(new Performance.Count(9, 0));
        assertThat(performance.calibration()).isNotNull();
    }

    @Test
    void baselines_onlyPresenceTells_saysThatTheCardGainsNothing() {
        List<LabelledCase> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(Trial.company("shell-" + i, 50, 0, Label.SHELL));
            cases.add(Trial.company("other-" + i, null, 1, Label.LEGITIMATE));
        }

        Baselines baselines = Baselines.of(Trial.run(CARD, cases));

        assertThat(baselines.presence().auc()).isEqualTo(1);
        assertThat(baselines.gainOverPresence().difference()).isZero();
        assertThat(baselines.bestSignal()).isEqualTo("staff");
    }

    @Test
    void baselines_allTellAlike_presenceIsAsGoodAsACoin() {
        Baselines baselines = Baselines.of(Trial.run(CARD, CASES));

        assertThat(baselines.presence().auc()).isEqualTo(0.5);
        assertThat(baselines.gainOverPresence().difference()).isGreaterThan(0.4);
        assertThat(baselines.gainOverSingle().difference()).isZero();
    }

    @Test
    void text_performance_setsBaselinesBesideTheScore() {
        String text = PerformanceText.of(
                "Trial", Performance.of(Trial.run(CARD, CASES), new Bootstrap(200, 1), 0.95), 0.03, 10);

        assertThat(text)
                .startsWith("Trial: 20 shells, 20 others, 0 without a label\n  AUC (DeLong)")
                .contains(
                        "AUC of presence alone",
                        "AUC of staff",
                        "from HIGH on",
                        "base rate of 0.030",
                        "Platt, held out");
    }

    @Test
    void performance_fewCases_hasNoCalibration() {
        List<LabelledCase> few = CASES.subList(0, 8);

        assertThat(Performance.of(Trial.run(CARD, few), new Bootstrap(100, 1), 0.95)
                        .calibration())
                .isNull();
    }

    @Test
    void profile_registerOnly_knowsNoStaff() {
        List<LabelledCase> cases = CASES.stream()
                .map(one -> one.with(EvidenceProfile.REGISTER_ONLY.of(one.dossier())))
                .toList();

        assertThat(Trial.run(CARD, cases).totals()).containsOnly(0);
        assertThat(Trial.run(
                                CARD,
                                CASES.stream()
                                        .map(one -> one.with(EvidenceProfile.WITH_ACCOUNTS.of(one.dossier())))
                                        .toList())
                        .totals())
                .isEqualTo(Trial.run(CARD, CASES).totals());
    }

    @Test
    void labelledCase_writtenAndRead_isTheSame() {
        LabelledCase one = new LabelledCase(
                Trial.company("a", 40, 1, null).dossier(), Trial.DAY, Label.SHELL, 2.0, 0.9, "court decision");

        assertThat(LabelledCase.read(one.write())).isEqualTo(one);
    }

    @Test
    void labelledCase_mistakes_areLocated() {
        assertThatThrownBy(
                        () -> LabelledCase.read(
                                "{\"asOf\":\"2023-07-24\",\"label\":\"shel\",\"confidence\":2,\"dossier\":{\"company\":{\"id\":\"a\"}}}"))
                .hasMessageContaining("/label")
                .hasMessageContaining("/confidence");
    }

    @Test
    void profile_tradeOnly_knowsTheNameAndNoStaff() {
        LabelledCase all = Trial.company("a", 40, 2, Label.SHELL);
        Backtest trade =
                Trial.run(Trial.card("100", "10"), List.of(all.with(EvidenceProfile.TRADE_ONLY.of(all.dossier()))));

        assertThat(trade.known(0, 0)).isFalse();
        assertThat(trade.known(0, 1)).isTrue();
    }

    @Test
    void run_register_isLookedInto() {
        Signal others = new Signal() {
            @Override
            public String id() {
                return "others";
            }

            @Override
            public Reading measure(Subject subject) {
                Register register = subject.register();
                return register == null
                        ? Reading.notApplicable(subject.noRegister())
                        : Reading.of(register.companies(), null);
            }
        };
        Scorecard card = CardBuilder.card()
                .base("0")
                .cap("size", "100")
                .counted("others", "size", "100")
                .build();
        Register register = RegisterBuilder.asOf(Trial.DAY)
                .add(RegisterRow.builder("a").build())
                .add(RegisterRow.builder("b").build())
                .build();
        Scorer scorer = Scorer.of(card, List.of(others));
        List<LabelledCase> one = CASES.subList(0, 1);

        assertThat(Backtest.run(scorer, ReferenceData.standard(), register, one).totals())
                .containsExactly(2);
        assertThat(Backtest.run(scorer, ReferenceData.standard(), one).known(0, 0))
                .isFalse();
    }

    /** Breaks its contract for one company. */
    private record Breaking(String id, String company) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().id().equals(company)) {
                throw new IllegalStateException("broken for a test");
            }
            return Reading.of(1, null);
        }
    }

    private static Scorer breakingFor(String company) {
        return Scorer.of(
                CardBuilder.card()
                        .cap("size", "100")
                        .signal("breaking", "size", CardBuilder.rising("0", "0", "1", "10"))
                        .build(),
                List.of(new Breaking("breaking", company)));
    }

    @Test
    void run_signalThatThrowsOnOneCase_scoresTheOthersAndTells() {
        List<LabelledCase> cases = IntStream.range(0, 150)
                .mapToObj(i -> LabelledCase.of(
                        Dossier.builder("firm-" + i).build(), Trial.DAY, i % 3 == 0 ? Label.SHELL : Label.LEGITIMATE))
                .toList();

        Backtest backtest = Backtest.run(breakingFor("firm-70"), ReferenceData.standard(), cases);

        assertThat(backtest.cases()).hasSize(149).doesNotContain(cases.get(70));
        assertThat(backtest.cases().get(70)).isEqualTo(cases.get(71));
        assertThat(backtest.failures()).hasSize(1).first().satisfies(one -> {
            assertThat(one.labelled()).isEqualTo(cases.get(70));
            assertThat(one.problem()).contains("signal (breaking)", "firm-70", "broken for a test");
        });
        Performance performance = Performance.of(backtest, new Bootstrap(100, 1), 0.95);
        assertThat(performance.failed()).isEqualTo(1);
        assertThat(PerformanceText.of("Card", performance, 0.03, 10)).contains("1 cases could not be scored");
        assertThat(backtest.where(one -> one.label() == Label.SHELL).failures()).isEmpty();
    }

    @Test
    void run_signalThatThrowsOnEveryCase_isRefused() {
        List<LabelledCase> cases =
                List.of(LabelledCase.of(Dossier.builder("firm-1").build(), Trial.DAY, Label.SHELL));

        assertThatThrownBy(() -> Backtest.run(breakingFor("firm-1"), ReferenceData.standard(), cases))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no case could be scored; of the first: signal (breaking)");
    }
}

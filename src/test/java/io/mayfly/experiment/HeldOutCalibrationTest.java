package io.mayfly.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldOutCalibrationTest {

    private static final Scorecard CARD = Trial.card("100", "0");

    private static void addDays(List<LabelledCase> cases, String company, int staff, int days, Label label) {
        LabelledCase one = Trial.company(company, staff, 1, label);
        for (int day = 0; day < days; day++) {
            cases.add(LabelledCase.of(one.dossier(), Trial.DAY.plusDays(day), label));
        }
    }

    /** Each company has a score of its own: whoever has seen it on another day knows its label. */
    @Test
    void of_labelsByChanceOfCompaniesOnManyDays_isNoBetterThanChance() {
        Random random = new Random(11);
        List<LabelledCase> cases = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            addDays(cases, "firm-" + i, 2 * i, 6, random.nextBoolean() ? Label.SHELL : Label.LEGITIMATE);
        }

        HeldOutCalibration calibration = requireNonNull(HeldOutCalibration.of(Trial.run(CARD, cases)));

        assertThat(calibration.isotonic().brierScore()).isGreaterThan(0.24);
    }

    @Test
    void of_shellsOfOneCompany_isNone() {
        List<LabelledCase> cases = new ArrayList<>();
        addDays(cases, "shell", 80, 10, Label.SHELL);
        for (int i = 0; i < 10; i++) {
            addDays(cases, "firm-" + i, i, 1, Label.LEGITIMATE);
        }

        assertThat(HeldOutCalibration.of(Trial.run(CARD, cases))).isNull();
    }

    @Test
    void of_overlappingCompanies_isCalibrated() {
        HeldOutCalibration calibration = requireNonNull(HeldOutCalibration.of(Trial.run(CARD, Trial.overlapping())));

        assertThat(calibration.platt().brierScore()).isBetween(0.05, 0.2);
    }
}

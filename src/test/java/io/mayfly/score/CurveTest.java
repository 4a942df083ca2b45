package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveTest {

    private static final Curve STUB_YEAR = CardBuilder.rising("0", "0", "1", "9", "8", "9", "9", "18");
    private static final Curve AGE = CardBuilder.falling("6", "16", "12", "11.2", "24", "5.6", "36", "0");
    private static final Curve STAFF = CardBuilder.falling("4", "0", "5", "-12", "20", "-21");
    private static final Curve RATIO = CardBuilder.log("1", "0", "100", "30");

    @ParameterizedTest
    @CsvSource({
        "-Infinity, 0",
        "-1, 0",
        "0, 0",
        "0.5, 4.5",
        "0.999, 9",
        "1, 9",
        "1.001, 9",
        "5, 9",
        "8, 9",
        "8.5, 13.5",
        "9, 18",
        "9.001, 18",
        "Infinity, 18"
    })
    void at_risingLinear_followsTheKnots(double reading, String points) {
        assertThat(STUB_YEAR.at(reading)).isEqualTo(CardBuilder.points(points));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 16",
        "5.9, 16",
        "6, 16",
        "6.1, 15.9",
        "9, 13.6",
        "11.9, 11.3",
        "12, 11.2",
        "12.1, 11.2",
        "18, 8.4",
        "24, 5.6",
        "30, 2.8",
        "35.9, 0",
        "36, 0",
        "36.1, 0",
        "Infinity, 0"
    })
    void at_fallingLinear_followsTheKnots(double reading, String points) {
        assertThat(AGE.at(reading)).isEqualTo(CardBuilder.points(points));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "4.5, -6", "5, -12", "12.5, -16.5", "20, -21", "1e9, -21"})
    void at_mitigating_followsTheKnots(double reading, String points) {
        assertThat(STAFF.at(reading)).isEqualTo(CardBuilder.points(points));
    }

    @ParameterizedTest
    @CsvSource({
        "-Infinity, 0",
        "-5, 0",
        "0, 0",
        "4.9e-324, 0",
        "0.999, 0",
        "1, 0",
        "1.001, 0",
        "3.1622776601683795, 7.5",
        "10, 15",
        "99.9, 30",
        "100, 30",
        "100.1, 30",
        "Infinity, 30"
    })
    void at_logarithmic_followsTheKnots(double reading, String points) {
        assertThat(RATIO.at(reading)).isEqualTo(CardBuilder.points(points));
    }

    @ParameterizedTest
    @CsvSource({"0.24, 0", "0.25, 0.1", "0.26, 0.1", "0.74, 0.1", "0.75, 0.2", "1.25, 0.3"})
    void at_halfATenth_roundsAwayFromZero(double reading, String points) {
        assertThat(CardBuilder.rising("0", "0", "10", "2").at(reading)).isEqualTo(CardBuilder.points(points));
        assertThat(CardBuilder.falling("0", "0", "10", "-2").at(reading))
                .isEqualTo(CardBuilder.points(points.equals("0") ? "0" : "-" + points));
    }

    @Test
    void at_oneKnot_isConstant() {
        Curve flat = CardBuilder.rising("5", "3");

        assertThat(flat.at(-1)).isEqualTo(flat.at(5)).isEqualTo(flat.at(6)).isEqualTo(CardBuilder.points("3"));
    }

    @Test
    void leastAndMost_bothDirections_areTheEnds() {
        assertThat(STUB_YEAR.least()).isEqualTo(Points.ZERO);
        assertThat(STUB_YEAR.most()).isEqualTo(CardBuilder.points("18"));
        assertThat(STAFF.least()).isEqualTo(CardBuilder.points("-21"));
        assertThat(STAFF.most()).isEqualTo(Points.ZERO);
    }

    @Test
    void at_everyKnotOfTheStandardCard_isTheKnot() {
        for (Scorecard.Entry entry : Scorecard.standard().signals()) {
            Curve curve = entry.curve();
            if (curve == null) {
                continue;
            }
            for (Curve.Knot knot : curve.knots()) {
                double reading = knot.reading().doubleValue();
                Points below = curve.at(Math.nextDown(reading));
                Points above = curve.at(Math.nextUp(reading));

                assertThat(curve.at(reading)).as(entry.id()).isEqualTo(knot.points());
                assertThat(below).as(entry.id() + " below").isEqualTo(knot.points());
                assertThat(above).as(entry.id() + " above").isEqualTo(knot.points());
            }
        }
    }
}

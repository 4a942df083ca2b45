package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRowTest {

    private static void refused(RegisterRowBuilder row, String message) {
        assertThatIllegalArgumentException().isThrownBy(row::build).withMessage(message);
    }

    private static RegisterRowBuilder row() {
        return RegisterRow.builder("a");
    }

    @Test
    void of_blankTexts_isRefused() {
        refused(RegisterRow.builder(" "), "id ( ) must not be blank");
        refused(row().name(""), "name () must not be blank");
        refused(row().group(" "), "group ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key(KeyKind.PHONE, " "))
                .withMessage("text ( ) of a key of kind PHONE must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb", "G", "GBR", "", "G1", "ЯЯ"})
    void of_noCountry_isRefused(String country) {
        refused(row().country(country), "country (" + country + ") must be two capital letters, as in ISO 3166-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "46.19", "4 6", "46\0", "ж"})
    void of_noDivision_isRefused(String division) {
        refused(
                row().division(division),
                "division (" + division + ") must be one to four ASCII letters, digits or dots");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void of_noAmount_isRefused(double value) {
        refused(row().figure(Measure.REVENUE, value), "revenue (" + value + ") must be a number that is not negative");
        refused(row().figure(Measure.GROWTH, value), "growth (" + value + ") must be a number that is not negative");
        refused(
                row().figure(Measure.REVENUE_PER_EMPLOYEE, value),
                "revenuePerEmployee (" + value + ") must be a number that is not negative");
        refused(
                row().imports("854231", value),
                "imports of 854231 (" + value + ") must be a number that is not negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85423", "8542310", "85423x", "-85423"})
    void of_noGoodsCode_isRefused(String goods) {
        refused(row().imports(goods, 1), "goods code (" + goods + ") must be six digits of the Harmonized System");
    }

    @Test
    void of_yearsOutOfRange_isRefused() {
        LocalDate far = LocalDate.of(10_000, 1, 1);

        refused(row().registered(far), "registered (+10000-01-01) must be in the years 1 to 9999");
        refused(row().ceased(LocalDate.of(0, 1, 1)), "ceased (0000-01-01) must be in the years 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterBuilder.asOf(far))
                .withMessage("asOf (+10000-01-01) must be in the years 1 to 9999");
    }

    @Test
    void codes_ofShortTexts_keepTheirOrder() {
        List<String> codes = List.of("01.1", "4", "46", "461", "46A", "62", "A", "a");

        assertThat(codes.stream().map(code -> Codes.pack("code", code))).isSorted();
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(Codes.unpack(Codes.pack("code", code))).isEqualTo(code));
    }
}

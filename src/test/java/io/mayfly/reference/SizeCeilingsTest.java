package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SizeClass;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.SizeCeilings.Ceiling;
import io.mayfly.reference.SizeCeilings.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeCeilingsTest {

    private static final SizeCeilings STANDARD = SizeCeilings.standard();
    private static final LocalDate LATE = LocalDate.of(2025, 12, 31);

    private static Ceiling ceiling(SizeClass size, long amount) {
        return new Ceiling(size, Money.of(amount, "EUR"), PartialDate.parse("2020-01-01"), "test");
    }

    @ParameterizedTest
    @CsvSource({
        "RU, MICRO, 2013-02-09, 60000000, RUB",
        "RU, MICRO, 2015-07-24, 60000000, RUB",
        "RU, MICRO, 2015-07-25, 120000000, RUB",
        "RU, SMALL, 2022-12-31, 800000000, RUB",
        "RU, MEDIUM, 2022-12-31, 2000000000, RUB",
        "DE, MICRO, 2022-12-31, 2000000, EUR",
        "PL, SMALL, 2022-12-31, 10000000, EUR",
        "CY, MEDIUM, 2022-12-31, 50000000, EUR",
        "GB, MICRO, 2025-04-05, 632000, GBP",
        "GB, MICRO, 2025-04-06, 1000000, GBP",
        "GB, SMALL, 2025-04-05, 10200000, GBP",
        "GB, SMALL, 2025-04-06, 15000000, GBP",
        "GB, MEDIUM, 2025-04-05, 36000000, GBP",
        "GB, MEDIUM, 2025-04-06, 54000000, GBP",
        "CN, MICRO, 2022-12-31, 10000000, CNY",
        "CN, SMALL_AND_MICRO, 2022-12-31, 50000000, CNY",
        "CN, MEDIUM, 2022-12-31, 400000000, CNY",
        "TR, SMALL, 2022-12-31, 10000000, EUR"
    })
    void of_jurisdictionAndDay_isTheCeilingOfItsLaw(
            String jurisdiction, SizeClass size, LocalDate asOf, long amount, String currency) {
        Ceiling ceiling = Objects.requireNonNull(STANDARD.of(jurisdiction, size, asOf));
        assertThat(ceiling.amount()).isEqualTo(Money.of(amount, currency));
    }

    @ParameterizedTest
    @CsvSource({"RU, 2013-02-08", "CN, 2011-07-03", "GB, 2015-12-31", "DE, 2004-12-31", "TR, 2004-12-31"})
    void of_dayBeforeTheFirstCeiling_isUnknown(String jurisdiction, LocalDate asOf) {
        assertThat(STANDARD.of(jurisdiction, SizeClass.SMALL, asOf)).isNull();
        assertThat(STANDARD.of(jurisdiction, SizeClass.SMALL, asOf.plusDays(1))).isNotNull();
    }

    @Test
    void of_jurisdictionNotKnown_isUnknown() {
        assertThat(STANDARD.of(null, SizeClass.SMALL, LATE)).isNull();
    }

    @Test
    void of_large_hasNoCeiling() {
        assertThat(STANDARD.of("RU", SizeClass.LARGE, LATE)).isNull();
    }

    @Test
    void of_elsewhere_saysThatItIsJudgement() {
        Ceiling ceiling = Objects.requireNonNull(STANDARD.of("KZ", SizeClass.MICRO, LATE));
        assertThat(ceiling.source()).startsWith("expert judgement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "DE", "GB", "CN", "KZ"})
    void of_smallAndMicroNotToldApart_hasTheHigherOfTheTwo(String jurisdiction) {
        Ceiling both = Objects.requireNonNull(STANDARD.of(jurisdiction, SizeClass.SMALL_AND_MICRO, LATE));
        Ceiling small = Objects.requireNonNull(STANDARD.of(jurisdiction, SizeClass.SMALL, LATE));
        Ceiling micro = Objects.requireNonNull(STANDARD.of(jurisdiction, SizeClass.MICRO, LATE));
        assertThat(both.amount()).isEqualTo(small.amount());
        assertThat(small.amount().amount()).isGreaterThan(micro.amount().amount());
    }

    @ParameterizedTest
    @EnumSource(value = SizeClass.class, names = "LARGE", mode = EnumSource.Mode.EXCLUDE)
    void standard_everyRegime_hasEveryClassAndSaysWhatWasConfirmed(SizeClass size) {
        assertThat(STANDARD.regimes()).hasSize(4).allSatisfy(regime -> {
            assertThat(regime.ceilings()).extracting(Ceiling::size).contains(size);
            assertThat(regime.note()).contains("onfirmed");
        });
    }

    @Test
    void of_jurisdictionInTwoRegimes_isRefused() {
        Regime regime = new Regime(List.of("PL"), List.of(ceiling(SizeClass.SMALL, 1)), "test");
        assertThatThrownBy(() -> SizeCeilings.of(List.of(regime, regime), List.of()))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("regimes/1/jurisdictions");
    }

    @Test
    void of_twoCeilingsOfOneClassAndDay_isRefused() {
        List<Ceiling> twice = List.of(ceiling(SizeClass.SMALL, 1), ceiling(SizeClass.SMALL, 2));
        assertThatThrownBy(() -> SizeCeilings.of(List.of(), twice))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("elsewhere/1/from");
        assertThatThrownBy(() -> new Regime(List.of("PL"), twice, "test"))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("ceilings/1/from");
    }

    @Test
    void of_tableWithoutElsewhere_isUnknownThere() {
        Regime regime = new Regime(List.of("PL"), List.of(ceiling(SizeClass.SMALL, 1)), "test");
        SizeCeilings ceilings = SizeCeilings.of(List.of(regime), List.of());
        assertThat(ceilings.of("PL", SizeClass.SMALL, LATE)).isNotNull();
        assertThat(ceilings.of("CZ", SizeClass.SMALL, LATE)).isNull();
    }

    @Test
    void ceiling_largeOrNothing_isRefused() {
        assertThatThrownBy(() -> ceiling(SizeClass.LARGE, 1))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("size");
        assertThatThrownBy(() -> ceiling(SizeClass.SMALL, 0))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("amount");
    }

    @Test
    void json_regimeWithoutJurisdictions_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replace("\"jurisdictions\":[\"GB\"],", "");
        assertThatThrownBy(() -> StrictJson.read(json, SizeCeilings.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/regimes/2/jurisdictions");
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), SizeCeilings.class))
                .isEqualTo(STANDARD);
    }
}

package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.explain.Difference.Cause;
import io.mayfly.reference.ReferenceData;
import io.mayfly.reference.UnitValues;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecards;
import io.mayfly.score.StepState;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static DossierBuilder company() {
        return Dossier.builder("firm").jurisdiction("GB").registered("2024-01-15");
    }

    private static Assessment assess(DossierBuilder company) {
        return MAYFLY.assess(company.build(), DAY);
    }

    private static Difference.Part only(Difference difference) {
        assertThat(difference.parts()).hasSize(1);
        return difference.parts().get(0);
    }

    private static Difference.Moved step(Difference.Part part, String id) {
        return part.steps().stream()
                .filter(moved -> moved.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void between_theSameFactsOnALaterDay_isTimeAlone() {
        Dossier company = company().build();

        Difference difference =
                Difference.between(MAYFLY.assess(company, DAY), MAYFLY.assess(company, DAY.plusMonths(6)));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.TIME);
        assertThat(part.appeared()).isEmpty();
        assertThat(part.gone()).isEmpty();
        assertThat(step(part, "recent-registration").change()).isLessThan(Points.ZERO);
        assertThat(part.change()).isEqualTo(difference.change());
    }

    @Test
    void between_aDayAndAnEarlierOne_tellsWhatWasNotYetKnown() {
        Dossier company = company().headcount("2024-05-31", 12).build();

        Difference difference =
                Difference.between(MAYFLY.assess(company, DAY), MAYFLY.assess(company, LocalDate.of(2024, 3, 1)));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.TIME);
        assertThat(part.gone()).extracting(Cited::field).containsExactly("headcounts");
    }

    @Test
    void between_oneFactMore_isThatFact() {
        Difference difference =
                Difference.between(assess(company()), assess(company().headcount("2024-05-31", 12)));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.NEW_FACTS);
        assertThat(part.appeared()).extracting(Cited::field).containsExactly("headcounts");
        Difference.Moved moved = step(part, "adequate-headcount");
        assertThat(Objects.requireNonNull(moved.before()).state()).isEqualTo(StepState.UNKNOWN);
        assertThat(Objects.requireNonNull(moved.after()).state()).isEqualTo(StepState.MITIGATING);
    }

    @Test
    void between_aFactToldOtherwise_isNewAndThenCorrected() {
        Difference difference = Difference.between(
                assess(company().headcount("2024-05-31", 1)), assess(company().headcount("2024-05-31", 40)));

        assertThat(difference.parts())
                .extracting(Difference.Part::cause)
                .containsExactly(Cause.NEW_FACTS, Cause.CORRECTED_FACTS);
        assertThat(difference.parts().get(1).gone())
                .extracting(Cited::fact)
                .extracting(Fact::describe)
                .containsExactly(company()
                        .headcount("2024-05-31", 1)
                        .build()
                        .headcounts()
                        .get(0)
                        .describe());
    }

    @Test
    void between_anotherDateOfRegistration_isACorrection() {
        Difference difference = Difference.between(
                assess(company()),
                assess(Dossier.builder("firm").jurisdiction("GB").registered("2010-01-15")));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.CORRECTED_FACTS);
        assertThat(part.gone()).extracting(Cited::field).containsExactly("registered");
        assertThat(part.appeared()).extracting(Cited::field).containsExactly("registered");
    }

    @Test
    void between_dateOfRegistrationToldBesideTheOther_isANewFact() {
        Difference difference = Difference.between(
                assess(company()),
                assess(company()
                        .otherValues(OtherValues.builder()
                                .registered(Stated.of(PartialDate.parse("2010-01-15")))
                                .build())));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.NEW_FACTS);
        assertThat(part.gone()).isEmpty();
    }

    @Test
    void between_factsThatContradictEachOther_isACorrection() {
        Dossier ended =
                Dossier.builder("firm").registered("2001").dissolved("2003").build();
        Dossier begun = Dossier.builder("firm").registered("2010").build();

        Difference difference = Difference.between(MAYFLY.assess(begun, DAY), MAYFLY.assess(ended, DAY));

        assertThat(only(difference).cause()).isEqualTo(Cause.CORRECTED_FACTS);
    }

    @Test
    void between_aRegisterMore_isTheRegister() {
        Register register = RegisterBuilder.asOf(DAY).build();

        Difference difference = Difference.between(
                assess(company()),
                MAYFLY.withRegister(register).assess(company().build(), DAY));

        assertThat(only(difference).cause()).isEqualTo(Cause.REGISTER);
        assertThat(difference.change()).isEqualTo(Points.ZERO);
    }

    @Test
    void between_aDayAndOneBeforeRegistration_isTimeAlone() {
        Dossier company = company().build();
        Assessment before = MAYFLY.assess(company, DAY);
        Assessment notYet = MAYFLY.assess(company, LocalDate.of(2023, 12, 31));

        assertThat(notYet.refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(only(Difference.between(before, notYet)).cause()).isEqualTo(Cause.TIME);
    }

    @Test
    void between_oneDayBeforeRegistration_isNothing() {
        Assessment notYet = MAYFLY.assess(company().build(), LocalDate.of(2023, 12, 31));

        assertThat(Difference.between(notYet, notYet).parts()).isEmpty();
    }

    @Test
    void between_twoDaysBeforeRegistration_isNothing() {
        Assessment notYet = MAYFLY.assess(company().build(), LocalDate.of(2023, 12, 30));
        Assessment nextDay = MAYFLY.assess(company().build(), LocalDate.of(2023, 12, 31));

        assertThat(notYet.refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(Difference.between(notYet, nextDay).parts()).isEmpty();
    }

    @Test
    void between_aDayBeforeRegistrationAndALaterOne_isTimeAndWhatBecameKnown() {
        Dossier company = company().build();
        Assessment notYet = MAYFLY.assess(company, LocalDate.of(2023, 12, 31));

        assertThat(Difference.between(notYet, MAYFLY.assess(company, DAY)).parts())
                .extracting(Difference.Part::cause)
                .containsExactly(Cause.TIME, Cause.NEW_FACTS);
    }

    @Test
    void between_otherReferenceData_isTheReferenceData() {
        DossierBuilder importer =
                company().accounts("2023", 0, "GBP").declaration("2024-05-31", "helmets", 100_000, "pieces");
        Mayfly other =
                MAYFLY.withReference(ReferenceData.standard().withUnitValues(UnitValues.of(List.of(), List.of())));

        Difference difference = Difference.between(assess(importer), other.assess(importer.build(), DAY));

        assertThat(only(difference).cause()).isEqualTo(Cause.REFERENCE_DATA);
    }

    @Test
    void between_aHigherBase_isTheScorecard() {
        Mayfly other = MAYFLY.withScorecard(Scorecards.standard()
                .read("{\"formatVersion\":1,\"extends\":\"standard\",\"id\":\"other\",\"version\":\"1\","
                        + "\"base\":{\"points\":14,\"rationale\":\"a test\"}}"));

        Difference difference =
                Difference.between(assess(company()), other.assess(company().build(), DAY));

        Difference.Part part = only(difference);
        assertThat(part.cause()).isEqualTo(Cause.SCORECARD);
        assertThat(part.steps()).extracting(moved -> moved.step().id()).containsExactly("base");
        assertThat(part.change()).isEqualTo(new Points(40));
    }

    @Test
    void between_twoCompanies_isRefused() {
        Assessment other = MAYFLY.assess(Dossier.builder("other").build(), DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(assess(company()), other))
                .withMessageContaining("firm and other");
    }
}

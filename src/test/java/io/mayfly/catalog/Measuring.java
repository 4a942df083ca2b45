package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Language;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Measures one built-in signal, as it stands in the catalogue, on small dossiers. */
record Measuring(
        String id,
        LocalDate asOf,
        ReferenceData reference,
        UnaryOperator<Dossier> amid,
        @Nullable Register register) {

    /** The day on which the investigation was published. */
    static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    static Measuring of(String id) {
        return new Measuring(id, PUBLICATION, ReferenceData.standard(), UnaryOperator.identity(), null);
    }

    Measuring on(LocalDate day) {
        return new Measuring(id, day, reference, amid, register);
    }

    Measuring with(ReferenceData other) {
        return new Measuring(id, asOf, other, amid, register);
    }

    /** The same on dossiers that were given something more. */
    Measuring given(UnaryOperator<Dossier> more) {
        return new Measuring(id, asOf, reference, more, register);
    }

    /** The same among the companies of a register. */
    Measuring within(@Nullable Register others) {
        return new Measuring(id, asOf, reference, amid, others);
    }

    static DossierBuilder company() {
        return Dossier.builder("subject");
    }

    /** A company of a register, with nobody having looked at anything else. */
    static DossierBuilder company(String jurisdiction, String registered) {
        return company().jurisdiction(jurisdiction).registered(registered);
    }

    /** A company whose trade was searched for in full. */
    static DossierBuilder tradeSearched(DossierBuilder company) {
        return company.nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);
    }

    Signal signal() {
        return Catalog.standard().stream()
                .filter(signal -> signal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Scorecard.Entry entry() {
        return Scorecard.standard().signals().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Reading reading(DossierBuilder dossier) {
        return reading(dossier.build());
    }

    Reading reading(Dossier dossier) {
        Subject alone = Subject.of(amid.apply(dossier), asOf, reference);
        return said(signal().measure(register == null ? alone : alone.within(register)));
    }

    /** Whatever a test measures can be said in both languages: saying it fails where a key or a place is another. */
    private static Reading said(Reading reading) {
        if (reading instanceof Reading.NotApplicable not) {
            assertThat(Language.russian().say(not.message())).isNotEqualTo(not.reason());
        } else if (reading instanceof Reading.Measured measured && measured.evidence() != null) {
            assertThat(measured.evidence().sentence()).endsWith(".");
            assertThat(measured.evidence().sentence(Language.russian()))
                    .endsWith(".")
                    .doesNotEndWith("..")
                    .matches("(?s).*[а-яё].*");
        }
        return reading;
    }

    Reading.Measured measured(DossierBuilder dossier) {
        Reading reading = reading(dossier);
        assertThat(reading).isInstanceOf(Reading.Measured.class);
        return (Reading.Measured) reading;
    }

    void exactly(DossierBuilder dossier, double value) {
        between(dossier, value, value, value);
    }

    void between(DossierBuilder dossier, double lo, double best, double hi) {
        Reading.Measured measured = measured(dossier);
        close(measured.lo(), lo);
        close(measured.best(), best);
        close(measured.hi(), hi);
    }

    private static void close(double actual, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, EXACT);
        }
    }

    void unknown(DossierBuilder dossier, Input... missing) {
        assertThat(reading(dossier)).isEqualTo(new Reading.Unknown(List.of(missing)));
    }

    void unknownWithin(DossierBuilder dossier, double lo, double hi, Input... missing) {
        assertThat(reading(dossier)).isEqualTo(new Reading.Unknown(List.of(missing), lo, hi));
    }

    void notApplicable(DossierBuilder dossier, String reason) {
        assertThat(reading(dossier))
                .isInstanceOfSatisfying(
                        Reading.NotApplicable.class,
                        not -> assertThat(not.reason()).isEqualTo(reason));
    }

    String sentence(DossierBuilder dossier) {
        return Objects.requireNonNull(measured(dossier).evidence()).sentence();
    }

    /** The facts that the evidence cites. */
    List<Cited> facts(DossierBuilder dossier) {
        return Objects.requireNonNull(measured(dossier).evidence()).facts();
    }

    /** What the best estimate is worth on the standard scorecard. */
    String points(DossierBuilder dossier) {
        return Objects.requireNonNull(entry().curve(), id)
                .at(measured(dossier).best())
                .toString();
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static @Nullable PartialDate dateOrNull(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    static Currency usd() {
        return Currency.getInstance("USD");
    }
}

package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known on a day does not hang on what was looked at before. */
class TimeLawsTest {

    private static final FilingCalendar CALENDAR = (jurisdiction, end) -> end.plusMonths(3);

    private static final List<String> ENDS =
            List.of("2020", "2020-06", "2020-06-15", "2019/2021", "2020-03/2020-12", "2021-02");

    @Test
    void asKnownOn_hiddenEnd_decidesNothing() {
        Dossier dossier = dossier(List.of(
                new Stated<>("AG", null, null, null, PartialDate.parse("2019/2021")),
                new Stated<>("AG", null, null, null, PartialDate.parse("2020-06-15"))));
        LocalDate day = LocalDate.of(2020, 6, 15);

        Dossier known = dossier.asKnownOn(day, CALENDAR);

        assertThat(known.asKnownOn(day, CALENDAR)).isEqualTo(known);
    }

    @Property
    void asKnownOn_earlierAfterLater_isTheEarlier(
            @ForAll("forms") List<Stated<String>> forms,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Dossier dossier = dossier(forms);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        Dossier known = dossier.asKnownOn(earlier, CALENDAR);

        assertThat(known.asKnownOn(earlier, CALENDAR)).isEqualTo(known);
        assertThat(dossier.asKnownOn(later, CALENDAR).asKnownOn(earlier, CALENDAR))
                .isEqualTo(known);
    }

    @Test
    void with_endOfOneBeforeTheRegistrationOfTheOther_keepsBoth() {
        Dossier ended = Dossier.builder("x").dissolved("2003").build();
        Dossier begun = Dossier.builder("x").registered("2010").build();

        Dossier both = ended.with(begun);

        assertThat(both.facts())
                .containsExactlyInAnyOrderElementsOf(begun.with(ended).facts());
        assertThat(both.company().everyValue().dissolved()).hasSize(1);
        assertThat(both.company().everyValue().registered()).hasSize(1);
        assertThat(both.with(ended)).isEqualTo(both);
        assertThat(both.with(begun)).isEqualTo(both);
        assertThat(Dossiers.read(Dossiers.write(both))).isEqualTo(both);
        assertThat(both.asKnownOn(LocalDate.of(2005, 1, 1), CALENDAR).company().dissolved())
                .isNotNull();
        assertThat(both.asKnownOn(LocalDate.of(2011, 1, 1), CALENDAR).company().dissolved())
                .isNull();
    }

    @Provide
    Arbitrary<List<Stated<String>>> forms() {
        Arbitrary<@Nullable PartialDate> from =
                Arbitraries.of("2018", "2019-02").map(PartialDate::parse).injectNull(0.5);
        Arbitrary<@Nullable PartialDate> to =
                Arbitraries.of(ENDS).map(PartialDate::parse).injectNull(0.2);
        Arbitrary<@Nullable PartialDate> knownAt =
                Arbitraries.of("2019-05", "2020-06-14").map(PartialDate::parse).injectNull(0.6);
        return Combinators.combine(Arbitraries.of("AG", "Ltd"), knownAt, from, to)
                .as((form, known, since, until) -> new Stated<>(form, null, known, since, until))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(ENDS)
                .map(PartialDate::parse)
                .flatMap(date -> Arbitraries.of(
                        date.earliest(),
                        date.best(),
                        date.latest(),
                        date.latest().plusDays(1)));
    }

    /** The company itself holds none of them. */
    private static Dossier dossier(List<Stated<String>> forms) {
        OtherValuesBuilder others = OtherValues.builder();
        forms.forEach(others::legalForm);
        return Dossier.builder("x").otherValues(others.build()).build();
    }
}

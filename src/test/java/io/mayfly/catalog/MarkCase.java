package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarkKind;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every signal that reads marks of one kind keeps to. */
interface MarkCase extends SignalCase {

    MarkKind kind();

    /** What a mark is called in a sentence. */
    String noun();

    /** What a mark in force is worth as a reading. */
    double worth();

    /** The points of a mark in force. */
    String full();

    private MarkKind other() {
        return kind() == MarkKind.DEBARRED ? MarkKind.TAX_ARREARS : MarkKind.DEBARRED;
    }

    private Measuring measuring() {
        return Measuring.of(signal());
    }

    @Override
    default DossierBuilder example() {
        return Measuring.company().add(Registry.mark(kind(), "2023-03-01", null));
    }

    @Override
    default String under() {
        return "marks.to to none, for marks that have ended";
    }

    @Override
    default Dossier edit(Dossier dossier) {
        return Registry.marksGoOn(dossier);
    }

    @Test
    default void measure_markInForce_fires() {
        measuring().exactly(example(), worth());
        assertThat(measuring().points(example())).isEqualTo(full());
        assertThat(measuring().sentence(example()))
                .isEqualTo("A mark of " + noun() + " has been in force since 2023-03-01.");
    }

    @Test
    default void measure_markInForce_citesIt() {
        assertThat(Objects.requireNonNull(measuring().measured(example()).evidence())
                        .facts())
                .containsExactly(new Cited("marks", Registry.mark(kind(), "2023-03-01", null)));
    }

    @Test
    default void measure_markWithoutABeginning_fires() {
        DossierBuilder company = Measuring.company().add(Registry.mark(kind(), null, null));

        measuring().exactly(company, worth());
        assertThat(measuring().sentence(company))
                .isEqualTo("A mark of " + noun() + " is in force; since when is not stated.");
    }

    @Test
    default void measure_markThatEnded_isClear() {
        DossierBuilder company = Measuring.company().add(Registry.mark(kind(), "2022", "2023-07-23"));

        measuring().exactly(company, 0);
        assertThat(measuring().points(company)).isEqualTo("0.0");
        assertThat(measuring().sentence(company))
                .isEqualTo("A mark of " + noun() + " is on record, but is not in force on the day of the assessment.");
    }

    @Test
    default void measure_markThatEndsLater_fires() {
        measuring().exactly(Measuring.company().add(Registry.mark(kind(), "2022", "2023-07-25")), worth());
    }

    @Test
    default void measure_marksOfAnotherKindAlone_isClear() {
        measuring().exactly(Measuring.company().add(Registry.mark(other(), "2022", null)), 0);
    }

    @Test
    default void measure_searchedInVain_isClear() {
        measuring().exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.MARKS), 0);
    }

    @Test
    default void measure_nobodyLooked_isUnknown() {
        measuring().unknown(Measuring.company(), Inputs.MARKS);
    }

    @Test
    default void measure_oldSearch_isUnknown() {
        measuring().unknown(Measuring.company().nothingFound("2022-07-01", DossierPart.MARKS), Inputs.MARKS);
    }

    @Test
    default void measure_markThatBeginsInThisYear_isAnInterval() {
        DossierBuilder company = Measuring.company().add(Registry.announced(kind(), "2023"));

        measuring().between(company, 0, worth(), worth());
        measuring().on(Measuring.date("2023-06-30").best()).between(company, 0, 0, worth());
        assertThat(measuring().on(Measuring.date("2023-06-30").best()).sentence(company))
                .isEqualTo(
                        "A mark of " + noun() + " is on record that may not have begun on the day of the assessment.");
    }

    @Test
    default void measure_markAnnouncedForTomorrow_isClear() {
        measuring().exactly(Measuring.company().add(Registry.announced(kind(), "2023-07-25")), 0);
    }

    @Test
    default void measure_markThatBeginsToday_fires() {
        measuring().exactly(Measuring.company().add(Registry.announced(kind(), "2023-07-24")), worth());
    }

    @Test
    default void measure_endThatAnotherSourceTells_isClear() {
        DossierBuilder company = Registry.sourced(Measuring.company(), "b", "2023-07-01")
                .add(Registry.mark(kind(), "2022-01-10", null))
                .add(Registry.mark(kind(), "2022-01-10", "2023-05-01", "b"));

        measuring().exactly(company, 0);
    }

    @Test
    default void measure_newMarkAfterOneThatEnded_fires() {
        measuring()
                .exactly(
                        Measuring.company()
                                .add(Registry.mark(kind(), "2021-01-10", "2021-05-01"))
                                .add(Registry.mark(kind(), "2022-01-10", null)),
                        worth());
    }

    @Test
    default void measure_severalMarks_tellsTheEarliestAndCitesAll() {
        DossierBuilder company = Measuring.company()
                .add(Registry.mark(kind(), "2022-05-10", null))
                .add(Registry.mark(kind(), "2022-01-10", null))
                .add(Registry.mark(kind(), null, null));

        measuring().exactly(company, worth());
        assertThat(measuring().sentence(company)).endsWith(" since 2022-01-10.");
        assertThat(Objects.requireNonNull(measuring().measured(company).evidence())
                        .facts())
                .isEqualTo(List.of(
                                Registry.mark(kind(), "2022-01-10", null),
                                Registry.mark(kind(), "2022-05-10", null),
                                Registry.mark(kind(), null, null))
                        .stream()
                        .map(mark -> new Cited("marks", mark))
                        .toList());
    }
}

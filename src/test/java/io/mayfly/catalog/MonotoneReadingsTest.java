package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.FilingDeadlines;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Each reading is monotone under the edits that its own test names. */
class MonotoneReadingsTest {

    private static final Map<String, SignalCase> EDITS = SignalCase.all();

    @Test
    void edits_areThereForEverySignal() {
        assertThat(EDITS.keySet())
                .as("the signals whose test implements SignalCase")
                .containsExactlyInAnyOrderElementsOf(
                        Catalog.standard().stream().map(Signal::id).toList());
        assertThat(EDITS.values()).noneMatch(edit -> edit.under().isBlank());
    }

    @Property(tries = 300)
    void measure_afterItsEdit_neverFalls(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        // An edit must not bring to light what was still to come, such as the end of an authorisation.
        Dossier known = dossier.asKnownOn(asOf, FilingDeadlines.standard());
        EDITS.forEach((id, edit) -> {
            Measuring signal = Measuring.of(id).on(asOf).within(Town.crowded());
            if (signal.reading(known) instanceof Reading.Measured before
                    && signal.reading(edit.edit(known)) instanceof Reading.Measured after) {
                assertThat(after.lo()).as("%s: lo", id).isGreaterThanOrEqualTo(before.lo());
                assertThat(after.best()).as("%s: best", id).isGreaterThanOrEqualTo(before.best());
                assertThat(after.hi()).as("%s: hi", id).isGreaterThanOrEqualTo(before.hi());
            }
        });
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }
}

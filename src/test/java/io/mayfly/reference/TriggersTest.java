package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.Triggers.Trigger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggersTest {

    private static final Triggers STANDARD = Triggers.standard();
    private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

    private static Trigger trigger(String id, LocalDate date, LocalDate knownAt) {
        return new Trigger(id, "title", PartialDate.of(date), List.of("RU"), PartialDate.of(knownAt), "test");
    }

    @ParameterizedTest
    @CsvSource({"RU, 2022-02-23, 0", "RU, 2022-02-24, 1", "BY, 2022-02-24, 1", "UA, 2024-01-01, 0", "ru, 2024-01-01, 0"
    })
    void affecting_destinationAndDay_areTheEventsKnownThen(String destination, LocalDate asOf, int events) {
        assertThat(STANDARD.affecting(destination, asOf)).hasSize(events);
    }

    @Test
    void affecting_eventThatBecamePublicLater_countsFromThen() {
        Triggers triggers = Triggers.of(List.of(trigger("a", DAY, DAY.plusDays(10))));
        assertThat(triggers.affecting("RU", DAY.plusDays(9))).isEmpty();
        assertThat(triggers.affecting("RU", DAY.plusDays(10))).hasSize(1);
    }

    @Test
    void affecting_severalEvents_theOldestFirst() {
        Triggers triggers = Triggers.of(List.of(
                trigger("a", DAY.plusDays(1), DAY.plusDays(1)), trigger("c", DAY, DAY), trigger("b", DAY, DAY)));
        assertThat(triggers.affecting("RU", DAY.plusDays(1)))
                .extracting(Trigger::id)
                .containsExactly("b", "c", "a");
    }

    @Test
    void of_idGivenTwice_isRefused() {
        assertThatThrownBy(() ->
                        Triggers.of(List.of(trigger("a", DAY, DAY), trigger("a", DAY.plusDays(1), DAY.plusDays(1)))))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("triggers");
    }

    @Test
    void json_knownBeforeTheEvent_isRefusedWhereItStands() {
        String json = StrictJson.write(STANDARD).replace("\"knownAt\":\"2022-02-24\"", "\"knownAt\":\"2022-02-23\"");
        assertThatThrownBy(() -> StrictJson.read(json, Triggers.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/triggers/0/knownAt");
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), Triggers.class)).isEqualTo(STANDARD);
    }
}

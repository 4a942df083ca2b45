package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.TransitHubs.Hub;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransitHubsTest {

    private static final TransitHubs STANDARD = TransitHubs.standard();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 28);

    private static Hub hub(String country, String destination, LocalDate knownAt) {
        return new Hub(country, List.of(destination), PartialDate.parse("2022"), PartialDate.of(knownAt), "test");
    }

    @ParameterizedTest
    @CsvSource({
        "AM, RU, 2022-06-27, false",
        "AM, RU, 2022-06-28, true",
        "TR, BY, 2022-06-28, true",
        "CN, RU, 2022-06-28, true",
        "HK, RU, 2023-03-01, false",
        "HK, RU, 2023-03-02, true",
        "MO, RU, 2023-03-01, false",
        "MO, RU, 2023-03-02, true",
        "HK, UA, 2024-01-01, false",
        "DE, RU, 2024-01-01, false",
        "hk, RU, 2024-01-01, false"
    })
    void of_dayOfTheQuestion_countsFromThePublicationOn(
            String country, String destination, LocalDate asOf, boolean named) {
        assertThat(STANDARD.of(country, destination, asOf) != null).isEqualTo(named);
    }

    @Test
    void standard_noRow_namesADestinationAsAHubOfItself() {
        assertThat(STANDARD.hubs())
                .allSatisfy(each -> assertThat(each.destinations()).doesNotContain(each.country()));
    }

    @Test
    void standard_everyRow_refersToAListedSourceAndCountsBeforeItWasPublished() {
        List<String> ids = STANDARD.sources().stream().map(ReferenceSource::id).toList();
        assertThat(STANDARD.hubs()).allSatisfy(each -> {
            assertThat(ids).contains(each.source());
            assertThat(each.from()).isLessThan(each.knownAt());
        });
    }

    @Test
    void of_twoPublications_answersTheFirstThatIsForTheDestination() {
        TransitHubs hubs = TransitHubs.of(
                List.of(hub("AM", "RU", DAY.plusDays(2)), hub("AM", "BY", DAY), hub("AM", "RU", DAY.plusDays(1))));
        assertThat(hubs.of("AM", "RU", DAY)).isNull();
        assertThat(hubs.of("AM", "RU", DAY.plusDays(9))).isEqualTo(hub("AM", "RU", DAY.plusDays(1)));
    }

    @Test
    void of_publishedInAMonth_countsFromItsLastDayOn() {
        TransitHubs hubs = TransitHubs.of(
                List.of(new Hub("AM", List.of("RU"), PartialDate.parse("2022"), PartialDate.parse("2022-06"), "test")));
        assertThat(hubs.of("AM", "RU", LocalDate.of(2022, 6, 29))).isNull();
        assertThat(hubs.of("AM", "RU", LocalDate.of(2022, 6, 30))).isNotNull();
    }

    @Test
    void of_twoRowsOfOneDay_isRefused() {
        assertThatThrownBy(() -> TransitHubs.of(List.of(hub("AM", "RU", DAY), hub("AM", "BY", DAY))))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("hubs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "am", "ARM", "A1", "AM "})
    void hub_noCountryCode_isRefused(String country) {
        assertThatThrownBy(() -> hub(country, "RU", DAY))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("country");
        assertThatThrownBy(() -> hub("AM", country, DAY))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("destinations/0");
    }

    @Test
    void json_rowWithoutDestinations_isRefusedWhereItStands() {
        String json = "{\"hubs\":[{\"country\":\"AM\",\"from\":\"2022-01-01\",\"knownAt\":\"2022-06-28\","
                + "\"source\":\"test\"}]}";
        assertThatThrownBy(() -> StrictJson.read(json, TransitHubs.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/hubs/0/destinations");
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), TransitHubs.class))
                .isEqualTo(STANDARD);
    }
}

package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.identity.OfficialNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodsDossiersTest {

    private static final String CLUB = "uk_00031014.jsonl";
    private static final String WIND_FARM = "uk_07640868.jsonl";
    private static final String OIL = "gleif_253400JT3MQWNDKMJE44.jsonl";

    @ParameterizedTest
    @CsvSource({CLUB + ",31", WIND_FARM + ",8", OIL + ",4"})
    void read_file_givesADossierForEachCompany(String file, int companies) throws IOException {
        List<Dossier> dossiers = read(file);
        assertThat(dossiers).hasSize(companies);
        for (Dossier dossier : dossiers) {
            assertThat(Dossiers.read(Dossiers.write(dossier))).isEqualTo(dossier);
        }
    }

    @Test
    void read_entity_becomesTheFactsOfTheCompany() throws IOException {
        Dossier club = of(CLUB, "GB-COH-00031014");
        assertThat(club.company().displayName(LocalDate.of(2025, 1, 1)))
                .isEqualTo("NEWCASTLE UNITED FOOTBALL COMPANY LIMITED");
        assertThat(Dossiers.write(club))
                .contains("\"registered\":{\"value\":\"1890-03-11\",\"source\":\"GB-COH-00031014\"}")
                .contains("\"jurisdiction\":{\"value\":\"GB\",\"source\":\"GB-COH-00031014\"}")
                .contains("\"legalForm\":{\"value\":\"Private Limited Company\",\"source\":\"GB-COH-00031014\"}");
        assertThat(club.addresses())
                .extracting(Address::text)
                .containsExactly("ST JAMES PARK,, NEWCASTLE-UPON-TYNE, NE1 4ST");
    }

    @Test
    void read_statement_becomesASource() throws IOException {
        assertThat(of(CLUB, "GB-COH-00031014").sources().values().stream().map(Source::describe))
                .hasSize(2)
                .allSatisfy(source -> assertThat(source)
                        .startsWith("BODS statement on GB-COH-")
                        .contains(", Open Ownership, ")
                        .endsWith(", published 2025-03-05, retrieved 2026-11-23"));
    }

    @Test
    void read_band_givesItsLowerEnd() throws IOException {
        assertThat(of(WIND_FARM, "GB-COH-11120527").owners())
                .extracting(Owner::name, Owner::share)
                .containsExactlyInAnyOrder(
                        tuple("HORNSEA 1 PSC LIMITED", new BigDecimal(25)),
                        tuple("JUPITER OFFSHORE WIND LIMITED", new BigDecimal(25)));
    }

    @Test
    void read_interestWithoutShares_givesAnOwnerWithoutAShare() throws IOException {
        Owner owner = of(CLUB, "GB-COH-06254688").owners().get(0);
        assertThat(owner.name()).isEqualTo("MASH HOLDINGS LIMITED");
        assertThat(owner.share()).isNull();
    }

    @Test
    void read_endedInterest_givesItsEnd() throws IOException {
        assertThat(of(CLUB, "GB-COH-02529667").owners())
                .filteredOn(owner -> owner.name().equals("ST JAMES HOLDINGS LIMITED"))
                .singleElement()
                .satisfies(owner -> assertThat(owner.to()).hasToString("2021-10-07"));
    }

    @Test
    void read_consolidation_givesTheParent() throws IOException {
        Dossier subsidiary = of(OIL, "XI-LEI-391200PKEUF3Y2NUMW25");
        assertThat(subsidiary.owners()).isEmpty();
        assertThat(Dossiers.write(subsidiary))
                .contains("\"identifier\":{\"scheme\":\"XI-LEI\",\"value\":\"253400JT3MQWNDKMJE44\"},"
                        + "\"jurisdiction\":\"RU\",\"consolidates\":true,\"from\":\"2016-02-24\"");
    }

    @Test
    void read_numbers_areRightWhereTheirCheckIsKnown() throws IOException {
        List<IdentifierEntry> numbers = Stream.of(CLUB, WIND_FARM, OIL)
                .flatMap(BodsDossiersTest::dossiers)
                .flatMap(dossier -> dossier.company().identifiers().stream())
                .filter(number -> !number.scheme().equals("DE-CR"))
                .toList();
        assertThat(numbers)
                .hasSize(46)
                .allSatisfy(number -> assertThat(OfficialNumber.of(number.scheme(), number.value())
                                .proves())
                        .as(number.toString())
                        .isTrue());
    }

    @Test
    void read_personAndUnknownHolder_areLeftOut() {
        String person =
                "{\"recordType\":\"person\",\"recordId\":\"p\",\"recordDetails\":{\"personType\":\"knownPerson\"}}";
        String company = "{\"recordType\":\"entity\",\"recordId\":\"c\",\"recordDetails\":{\"name\":\"Sample Ltd\"}}";
        String holding = "{\"recordType\":\"relationship\",\"recordId\":\"r\",\"recordDetails\":{\"subject\":\"c\","
                + "\"interestedParty\":\"p\",\"interests\":[{\"type\":\"shareholding\"}]}}";
        List<Dossier> read = BodsDossiers.read(Stream.of(person, holding, company), PartialDate.parse("2026-11-23"));
        assertThat(read).singleElement().satisfies(dossier -> {
            assertThat(dossier.company().id()).isEqualTo("c");
            assertThat(dossier.owners()).isEmpty();
            assertThat(dossier.sources()).containsOnlyKeys("c");
        });
    }

    private static Dossier of(String file, String id) throws IOException {
        return read(file).stream()
                .filter(dossier -> dossier.company().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Dossier> read(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("examples", "data", "bods", file))) {
            return BodsDossiers.read(lines, PartialDate.parse("2026-11-23"));
        }
    }

    private static Stream<Dossier> dossiers(String file) {
        try {
            return read(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

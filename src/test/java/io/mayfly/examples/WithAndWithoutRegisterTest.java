package io.mayfly.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a register changes for real groups and for invented neighbours. */
class WithAndWithoutRegisterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/examples/with-and-without-register.txt");

    @Test
    void run_printsTheGoldenFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, UTF_8);
        WithAndWithoutRegister.run(out);
        out.flush();
        String printed = bytes.toString(UTF_8);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed)
                .as(
                        "%s is stale. Refresh it with: mvn -q test -Dtest=%s -Dmayfly.update=true",
                        GOLDEN, "WithAndWithoutRegisterTest")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void compare_batch_isRaisedByWhatItShares() throws IOException {
        Map<String, Compared> neighbours = compare(neighbours(UnaryOperator.identity()));
        for (int i = 1; i <= 12; i++) {
            assertThat(changed(neighbours, "batch-%02d".formatted(i)))
                    .contains("mass-address", "same-day-formation-batch", "shared-contact");
        }
    }

    @Test
    void compare_tenantOfAnotherUnit_isNotChanged() throws IOException {
        assertThat(changed(compare(neighbours(UnaryOperator.identity())), "unit-3"))
                .isEmpty();
    }

    @Test
    void compare_companiesOfOneGroup_raiseNothing() throws IOException {
        Map<String, Compared> neighbours = compare(neighbours(UnaryOperator.identity()));
        for (int i = 1; i <= 12; i++) {
            assertThat(changed(neighbours, "group-%02d".formatted(i))).isEmpty();
        }
    }

    @Test
    void compare_sameCompaniesWithoutADisclosedParent_raiseMuch() throws IOException {
        Map<String, Compared> neighbours = compare(neighbours(
                json -> json.replaceAll(",\"parent\":\\{[^}]*}", "").replaceAll("\"owners\":\\[[^]]*],", "")));
        assertThat(changed(neighbours, "group-01"))
                .contains("mass-address", "same-day-formation-batch", "shared-contact");
    }

    @Test
    void compare_realGroup_raisesNothing() throws IOException {
        assertThat(compare(club(UnaryOperator.identity())).values())
                .hasSize(31)
                .allSatisfy(each -> assertThat(changed(each)).isEmpty());
    }

    @Test
    void compare_realGroupWhoseSharesAreNotTold_sharesAnOwner() throws IOException {
        List<Dossier> undisclosed = club(json -> json.replaceAll("\"share\":[0-9.]+,", ""));
        assertThat(compare(undisclosed).values().stream()
                        .filter(each -> changed(each).contains("mass-founder"))
                        .count())
                .isEqualTo(22);
    }

    private static List<String> changed(Map<String, Compared> companies, String id) {
        Compared company = companies.get(id);
        assertThat(companies).containsKey(id);
        return company == null ? List.of() : changed(company);
    }

    private static List<String> changed(Compared company) {
        return company.changes().stream().map(change -> change.step().id()).toList();
    }

    private static Map<String, Compared> compare(List<Dossier> dossiers) {
        return WithAndWithoutRegister.compare(Mayfly.standard(), dossiers)
                .collect(Collectors.toMap(
                        each -> each.among().subject().dossier().company().id(), each -> each));
    }

    private static List<Dossier> neighbours(UnaryOperator<String> edit) throws IOException {
        return Files.readAllLines(Path.of("examples", "dossiers", "neighbours.jsonl")).stream()
                .map(edit)
                .map(Dossiers::read)
                .toList();
    }

    private static List<Dossier> club(UnaryOperator<String> edit) throws IOException {
        Path file = Path.of("examples", "data", "bods", "uk_00031014.jsonl");
        try (Stream<String> lines = Files.lines(file)) {
            return BodsDossiers.read(lines, PartialDate.parse("2026-11-23")).stream()
                    .map(Dossiers::write)
                    .map(edit)
                    .map(Dossiers::read)
                    .toList();
        }
    }
}

package io.mayfly.spark;

import io.mayfly.Assessed;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies to assess, and what the library says of them. */
final class Invented {

    static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    private Invented() {}

    /** All companies of the example files. */
    static List<String> examples() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("..", "dossiers"), "*.jsonl")) {
            for (Path file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream().sorted().toList();
    }

    /** Traders, each of which buys from another one. */
    static List<String> traders(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> trader("t-" + i)
                        .add(Counterparty.builder("Firm t-" + (i * 7 + 1) % number, CounterpartyRole.SUPPLIER)
                                .dossier("t-" + (i * 7 + 1) % number)
                                .build())
                        .build())
                .map(Dossiers::write)
                .toList();
    }

    /** Companies all at one address. */
    static List<String> atOneAddress(int number) {
        Address address = new Address(
                "г. Москва, ул. Полярная, д. 31, оф. 1",
                "RU",
                AddressRole.REGISTERED,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return IntStream.range(0, number)
                .mapToObj(i -> Dossier.builder("m-" + i)
                        .name("Firm m-" + i)
                        .jurisdiction("RU")
                        .registered("20" + (10 + i % 13) + "-0" + (1 + i % 9))
                        .add(address)
                        .accounts("2022", i % 3 == 0 ? 0 : 1_000L * i, "RUB")
                        .build())
                .map(Dossiers::write)
                .toList();
    }

    private static DossierBuilder trader(String id) {
        return Dossier.builder(id)
                .name("Firm " + id)
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, null)
                .declaration("2023-01-15", "bulletproof vests", 100_000, "pieces");
    }

    /** What the library makes of the lines, in their order. */
    static Stream<Assessed> assessed(List<String> lines) {
        return Mayfly.standard().assessAll(lines.stream().map(Dossiers::read).toList(), DAY);
    }

    static List<String> reports(List<String> lines) {
        return assessed(lines).map(Invented::report).toList();
    }

    static String report(Assessed each) {
        return JsonReport.of(Objects.requireNonNull(each.assessment(), () -> String.valueOf(each.problem())));
    }

    static Companies companies(List<@Nullable String> lines, int partitions) {
        return new Companies(OnSpark.lines(lines, partitions), DAY, Mayfly::standard);
    }
}

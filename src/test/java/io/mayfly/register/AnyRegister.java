package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows of few companies with few keys, so that they meet, and registers of them. */
final class AnyRegister {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    /** More than one byte a letter, also beyond the basic plane, where the order of code points is not that of chars. */
    private static final String[] NAMES = {"Alder Trade", "Небо", "Ａ", "\uD83D\uDE80 Rockets", "alder trade"};

    private AnyRegister() {}

    static Arbitrary<List<RegisterRow>> rows() {
        return row().list().ofMaxSize(40);
    }

    static Arbitrary<RegisterRow> row() {
        Arbitrary<String> ids = Arbitraries.integers().between(0, 14).map(i -> "id-" + i);
        Arbitrary<Key> keys =
                Combinators.combine(Arbitraries.of(KeyKind.class), texts()).as(Key::new);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-400, 400).map(DAY::plusDays);
        Arbitrary<RegisterRowBuilder> known = Combinators.combine(
                        ids,
                        Arbitraries.of(NAMES).injectNull(0.3),
                        Arbitraries.of("RU", "GB", "CN").injectNull(0.3),
                        days.injectNull(0.3),
                        days.injectNull(0.6),
                        texts().injectNull(0.5))
                .as((id, name, country, registered, ceased, group) -> RegisterRow.builder(id)
                        .name(name)
                        .country(country)
                        .registered(registered)
                        .ceased(ceased)
                        .group(group));
        return Combinators.combine(
                        known,
                        keys.set().ofMaxSize(6),
                        Arbitraries.of("46", "62", "01.1").injectNull(0.3),
                        Arbitraries.of(SizeClass.class).injectNull(0.3),
                        figures().list().ofSize(3),
                        Arbitraries.maps(Arbitraries.of("854231", "880730", "000001"), amounts())
                                .ofMaxSize(2),
                        Arbitraries.of(RowFlag.class).set())
                .as((row, shared, division, size, figures, imports, flags) -> {
                    row.division(division).size(size);
                    shared.forEach(key -> row.key(key.kind(), key.text()));
                    for (Measure measure : Measure.values()) {
                        row.figure(measure, figures.get(Codes.place(measure)));
                    }
                    imports.forEach(row::imports);
                    flags.forEach(row::flag);
                    return row.build();
                });
    }

    /** Texts of keys and of parents. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers().between(0, 8).map(i -> "text " + i);
    }

    private static Arbitrary<Double> amounts() {
        return Arbitraries.of(0.0, -0.0, 0.5, 1.0, 1e6, 3.7e9);
    }

    private static Arbitrary<Double> figures() {
        return amounts().injectNull(0.4);
    }

    static RegisterBuilder builder(Collection<RegisterRow> rows) {
        RegisterBuilder builder = RegisterBuilder.asOf(DAY);
        rows.forEach(builder::add);
        return builder;
    }

    static Register of(Collection<RegisterRow> rows) {
        return builder(rows).build();
    }

    static byte[] saved(Register register) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            register.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register loaded(byte[] bytes) throws IOException {
        return Register.load(new ByteArrayInputStream(bytes));
    }
}

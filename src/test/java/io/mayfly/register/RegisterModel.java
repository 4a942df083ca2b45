package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a register has to answer, in maps and loops. */
final class RegisterModel {

    private static final Comparator<String> BY_CODE_POINTS =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    private static final BinaryOperator<String> FIRST = BinaryOperator.minBy(BY_CODE_POINTS);

    final Map<String, List<RegisterRow>> rows = new TreeMap<>();

    RegisterModel(List<RegisterRow> all) {
        all.forEach(
                row -> rows.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row));
    }

    private <T> @Nullable T joined(String id, Function<RegisterRow, @Nullable T> component, BinaryOperator<T> join) {
        return rows.getOrDefault(id, List.of()).stream()
                .map(component)
                .filter(Objects::nonNull)
                .reduce(join)
                .orElse(null);
    }

    @Nullable
    String name(String id) {
        return joined(id, RegisterRow::name, FIRST);
    }

    @Nullable
    String country(String id) {
        return joined(id, RegisterRow::country, FIRST);
    }

    @Nullable
    String division(String id) {
        return joined(id, RegisterRow::division, FIRST);
    }

    @Nullable
    LocalDate registered(String id) {
        return joined(id, RegisterRow::registered, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Nullable
    LocalDate ceased(String id) {
        return joined(id, RegisterRow::ceased, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    @Nullable
    SizeClass size(String id) {
        return joined(id, RegisterRow::size, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    @Nullable
    Double figure(String id, Measure measure) {
        return joined(id, row -> row.figure(measure), Math::max);
    }

    Set<RowFlag> flags(String id) {
        Set<RowFlag> flags = new TreeSet<>();
        rows.getOrDefault(id, List.of()).forEach(row -> flags.addAll(row.flags()));
        return flags;
    }

    boolean active(String id) {
        LocalDate registered = registered(id);
        LocalDate ceased = ceased(id);
        return (registered == null || !registered.isAfter(AnyRegister.DAY))
                && (ceased == null || ceased.isAfter(AnyRegister.DAY));
    }

    Set<String> members(KeyKind kind, String text) {
        Set<String> members = new TreeSet<>();
        rows.forEach((id, all) -> {
            if (all.stream().anyMatch(row -> row.keys().contains(new Key(kind, text)))) {
                members.add(id);
            }
        });
        return members;
    }

    Set<String> texts(String id, KeyKind kind) {
        Set<String> texts = new HashSet<>();
        rows.getOrDefault(id, List.of())
                .forEach(row ->
                        row.keys().stream().filter(key -> key.kind() == kind).forEach(key -> texts.add(key.text())));
        return texts;
    }

    /** The values of active companies. */
    double[] values(Measure measure, @Nullable String division, @Nullable SizeClass size) {
        return rows.keySet().stream()
                .filter(this::active)
                .filter(id -> division == null || division.equals(division(id)))
                .filter(id -> size == null || size == size(id))
                .map(id -> figure(id, measure))
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .toArray();
    }

    double[] imports(String goods) {
        Map<String, Double> most = new HashMap<>();
        rows.forEach((id, all) -> all.forEach(row -> {
            Double value = row.imports().get(goods);
            if (value != null && active(id)) {
                most.merge(id, value, Math::max);
            }
        }));
        return most.values().stream().mapToDouble(value -> value).toArray();
    }
}

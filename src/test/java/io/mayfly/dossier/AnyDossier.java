package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates dossiers for properties. It works from the record components, so a new component or record kind is
 * generated without a change here.
 *
 * <p>Dates lie in 2018 to 2024 and come in every form, jurisdictions are RU, GB, CN or missing, and any component that
 * may be missing sometimes is.
 */
public final class AnyDossier {

    /** The keys of the sources that every generated dossier holds. */
    public static final List<String> SOURCE_KEYS = List.of("s1", "s2", "s/3~");

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final AnyDossier SPARSE = new AnyDossier(0.5, 0, 2);
    private static final AnyDossier FULL = new AnyDossier(0.02, 1, 1);
    private static final Arbitrary<Dossier> SPARSE_DOSSIERS =
            SPARSE.any(Dossier.class).withoutEdgeCases();
    private static final Arbitrary<Dossier> FULL_DOSSIERS =
            FULL.any(Dossier.class).withoutEdgeCases();

    private final double missing;
    private final int shortestList;
    private final int longestList;

    private AnyDossier(double missing, int shortestList, int longestList) {
        this.missing = missing;
        this.shortestList = shortestList;
        this.longestList = longestList;
    }

    /** {@return dossiers in which about half of what may be missing is missing} */
    public static Arbitrary<Dossier> dossiers() {
        return SPARSE_DOSSIERS;
    }

    /** {@return dossiers with one record of every kind in which almost nothing is missing} */
    public static Arbitrary<Dossier> fullDossiers() {
        return FULL_DOSSIERS;
    }

    /**
     * Single facts of the kinds that stand in a list.
     *
     * @param kind the kind of fact
     * @param <T> its type
     * @return such facts
     */
    public static <T extends Record & Fact> Arbitrary<T> facts(Class<T> kind) {
        return SPARSE.any(kind).withoutEdgeCases();
    }

    /** {@return dates in every form} */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = days();
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.parse(day.toString().substring(0, 7))),
                days.map(day -> PartialDate.parse(day.toString().substring(0, 4))),
                Combinators.combine(days, days)
                        .as((a, b) -> a.isBefore(b) ? new PartialDate(a, b) : new PartialDate(b, a)));
    }

    /** {@return days of 2018 to 2024} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private <T extends Record> Arbitrary<T> any(Class<T> type) {
        return record(type).map(type::cast);
    }

    private Arbitrary<Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Arbitrary<Object> value = ofType(component.getName(), component.getGenericType());
            values.add(DossierSchema.nullable(component) ? value.injectNull(missing) : value);
        }
        Constructor<?> constructor = constructor(type, components);
        return Combinators.combine(values).as(arguments -> construct(constructor, components, arguments.toArray()));
    }

    private Arbitrary<Object> ofType(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return ofType(name, arguments[0])
                        .list()
                        .ofMinSize(shortestList)
                        .ofMaxSize(longestList)
                        .map(Object.class::cast);
            }
            if (generic.getRawType() == Map.class) {
                return any(Source.class)
                        .list()
                        .ofSize(SOURCE_KEYS.size())
                        .map(sources -> Map.of(
                                SOURCE_KEYS.get(0),
                                sources.get(0),
                                SOURCE_KEYS.get(1),
                                sources.get(1),
                                SOURCE_KEYS.get(2),
                                sources.get(2)));
            }
            return stated(name, arguments[0]);
        }
        if (type instanceof Class<?> raw && raw.isRecord() && raw != PartialDate.class) {
            return record(raw);
        }
        return scalar(name, (Class<?>) type);
    }

    /** A stated value takes its values from the name of the component that holds it. */
    private Arbitrary<Object> stated(String name, Type type) {
        Arbitrary<PartialDate> mayMiss = dates().injectNull(missing);
        return Combinators.combine(ofType(name, type), text("source").injectNull(missing), mayMiss, mayMiss, mayMiss)
                .as((value, source, knownAt, from, to) -> new Stated<>(
                        (Serializable) value,
                        source,
                        knownAt,
                        from,
                        from != null && to != null && to.latest().isBefore(from.earliest()) ? null : to));
    }

    private static Arbitrary<Object> scalar(String name, Class<?> type) {
        if (type == String.class) {
            return text(name).map(Object.class::cast);
        }
        if (type == PartialDate.class) {
            return dates().map(Object.class::cast);
        }
        if (type == Boolean.class) {
            return Arbitraries.of(true, false).map(Object.class::cast);
        }
        if (type == Long.class) {
            return Arbitraries.longs().between(1, 5_000_000).map(Object.class::cast);
        }
        if (type == BigDecimal.class) {
            return Arbitraries.oneOf(
                            Arbitraries.just(BigDecimal.ZERO),
                            Arbitraries.longs().between(0, 50_000_000_000L).map(BigDecimal::valueOf),
                            Arbitraries.longs().between(0, 99_999_999).map(cents -> BigDecimal.valueOf(cents, 2)))
                    .map(Object.class::cast);
        }
        if (type == Currency.class) {
            return Arbitraries.of("RUB", "USD", "EUR", "GBP", "CNY").map(Currency::getInstance);
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants()).map(Object.class::cast);
        }
        throw new IllegalArgumentException("no values for " + name + " of " + type);
    }

    private static Arbitrary<String> text(String name) {
        return switch (name) {
            case "source" -> Arbitraries.of(SOURCE_KEYS);
            case "jurisdiction", "country" -> Arbitraries.of("RU", "GB", "CN");
            case "origin", "dispatch", "transit", "destination" -> Arbitraries.of("RU", "CN", "HK", "TR", "AE");
            case "hsCode" -> Arbitraries.of("621050", "650610", "8806210000", "85258900");
            case "unit" -> Arbitraries.of("pieces", "kg", "pairs");
            case "scheme" -> Arbitraries.of("RU-INN", "LEI", "GB-COH", "NACE");
            case "goods" -> Arbitraries.of("helmets", "bulletproof vests", "drones", "thermal sights", "tea");
            case "name", "manufacturer", "exporter", "importer" ->
                Arbitraries.of("Silva", "Rika", "Shanghai H Win", "ООО «Ромашка»", "null");
            case "text" ->
                Arbitraries.frequencyOf(
                        Tuple.of(4, anyText()),
                        Tuple.of(1, Arbitraries.of("ул. Примерная, 5, кв. 12", "PO Box 77", "office 3", "кв.  7")));
            default -> anyText();
        };
    }

    private static Arbitrary<String> anyText() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8)),
                Tuple.of(1, Arbitraries.of("Ромашка", "深圳", "a \"quoted\" \\ text", "null", "=SUM(A1)", "a, b=c")));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where two random components do not go together, takes the one out that the record complains of. */
    private static Object construct(Constructor<?> constructor, RecordComponent[] components, Object[] arguments) {
        for (int tries = 0; tries < components.length; tries++) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof InvalidFieldException invalid)) {
                    throw new IllegalStateException(e);
                }
                String field = invalid.at("").pointer().substring(1);
                for (int i = 0; i < components.length; i++) {
                    if (components[i].getName().equals(field)) {
                        arguments[i] = arguments[i] == null ? standIn(components[i].getType()) : null;
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass());
    }

    private static Object standIn(Class<?> type) {
        return type == Currency.class ? Currency.getInstance("RUB") : "text";
    }
}

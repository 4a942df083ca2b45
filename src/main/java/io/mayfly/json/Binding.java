package io.mayfly.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out how values of a type are read: once for each type, since it takes longer than reading does.
 *
 * <p>A type is read by its {@link JsonCreator}, from an object when the parameters have names and else from text; records
 * without one by their components.
 */
final class Binding {

    private static final ClassValue<ValueReader> READERS = new ClassValue<>() {
        @Override
        protected ValueReader computeValue(Class<?> type) {
            return new Binding().reader(type, Map.of());
        }
    };

    private static final ClassValue<Map<Object, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            Map<Object, String> names = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                names.put(constant, nameOf((Enum<?>) constant));
            }
            return names;
        }
    };

    /** Most lists of most documents are short. */
    private static final int FEW = 4;

    private final Map<Type, ValueReader> known = new HashMap<>();

    private Binding() {}

    static ValueReader of(Class<?> type) {
        return READERS.get(type);
    }

    private ValueReader reader(Type type, Map<Type, Type> variables) {
        Type actual = variables.getOrDefault(type, type);
        ValueReader reader = known.get(actual);
        if (reader == null) {
            reader = make(actual);
            known.put(actual, reader);
        }
        return reader;
    }

    private ValueReader make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return make(generic, (Class<?>) generic.getRawType());
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException(
                    "type (" + type + ") must be a class, or a list, map or record of classes");
        }
        ValueReader scalar = Scalars.of(plain);
        if (scalar != null) {
            return scalar;
        }
        return plain.isEnum() ? choice(plain) : object(plain, Map.of());
    }

    private ValueReader make(ParameterizedType type, Class<?> raw) {
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return list(reader(arguments[0], Map.of()));
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return map(reader(arguments[1], Map.of()));
        }
        Map<Type, Type> variables = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            variables.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return object(raw, variables);
    }

    private ValueReader object(Class<?> type, Map<Type, Type> variables) {
        Executable creator = Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .map(Executable.class::cast)
                .filter(executable -> executable.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElse(null);
        if (creator == null) {
            return record(type, variables);
        }
        Maker maker = new Maker(type, creator);
        Parameter[] parameters = creator.getParameters();
        if (!parameters[0].isAnnotationPresent(JsonProperty.class)) {
            return fromText(maker);
        }
        List<RecordReader.Component> components = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String name = parameter.getAnnotation(JsonProperty.class).value();
            ValueReader reader = reader(parameter.getParameterizedType(), variables);
            components.add(new RecordReader.Component(name, components.size(), parameter.getType(), reader));
        }
        return new RecordReader(maker, components, null);
    }

    private ValueReader record(Class<?> type, Map<Type, Type> variables) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " must be a record or have a " + JsonCreator.class);
        }
        List<RecordReader.Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ValueReader reader = reader(component.getGenericType(), variables);
            components.add(
                    new RecordReader.Component(component.getName(), components.size(), component.getType(), reader));
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        return new RecordReader(
                new Maker(type, constructor(type)), components, shorthand == null ? null : shorthand.value());
    }

    static Executable constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        }
    }

    private static ValueReader fromText(Maker maker) {
        return (in, problems) -> in.hasToken(JsonToken.VALUE_STRING)
                ? maker.make(new Object[] {in.getText()}, in, problems, null)
                : problems.unexpected(in, maker.type());
    }

    private static ValueReader choice(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        NAMES.get(type).forEach((constant, name) -> constants.put(name, constant));
        return (in, problems) -> {
            Object constant = in.hasToken(JsonToken.VALUE_STRING) ? constant(constants, in.getText()) : null;
            return constant == null ? problems.unexpected(in, type) : constant;
        };
    }

    /** Spaces around a name do no harm. */
    private static @Nullable Object constant(Map<String, Object> constants, String name) {
        Object constant = constants.get(name);
        return constant == null ? constants.get(name.trim()) : constant;
    }

    /** The names in JSON of a constant and its fellows. */
    static Map<Object, String> names(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass());
    }

    private static String nameOf(Enum<?> constant) {
        try {
            AnnotatedElement field = constant.getDeclaringClass().getField(constant.name());
            JsonProperty name = field.getAnnotation(JsonProperty.class);
            return name == null ? constant.name() : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }

    private static ValueReader list(ValueReader items) {
        return (in, problems) -> {
            if (!in.isExpectedStartArrayToken()) {
                return problems.unexpected(in, List.class);
            }
            List<@Nullable Object> list = new ArrayList<>(FEW);
            while (in.nextToken() != JsonToken.END_ARRAY) {
                list.add(items.readNullable(in, problems));
            }
            return list;
        };
    }

    private static ValueReader map(ValueReader values) {
        return (in, problems) -> {
            if (!in.isExpectedStartObjectToken()) {
                return problems.unexpected(in, Map.class);
            }
            return readMap(values, in, problems);
        };
    }

    private static Map<String, @Nullable Object> readMap(ValueReader values, JsonParser in, ProblemCollector problems)
            throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            if (map.containsKey(name)) {
                problems.repeated(in, name);
            }
            map.put(name, values.readNullable(in, problems));
        }
        return map;
    }
}

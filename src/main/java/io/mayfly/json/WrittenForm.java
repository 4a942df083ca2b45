package io.mayfly.json;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How records of a type are written: by their {@link JsonValue}, as the bare value of their {@link Shorthand}, or as an
 * object of their components.
 *
 * @param value what is written in place of an object; {@code null} where an object is
 * @param members the components
 * @param bare the component of the shorthand, if there is one
 */
record WrittenForm(
        @Nullable Method value,
        List<Member> members,
        @Nullable Member bare) {

    private static final ClassValue<@Nullable WrittenForm> FORMS = new ClassValue<>() {
        @Override
        protected @Nullable WrittenForm computeValue(Class<?> type) {
            return type.isRecord() ? ofRecord(type) : null;
        }
    };

    /**
     * A component.
     *
     * @param name its name
     * @param accessor answers its value
     */
    record Member(String name, Method accessor) {
        @Nullable
        Object of(Object record) {
            return call(accessor, record);
        }
    }

    /** {@code null} for a type that is no record or has other annotations, of which only Jackson knows what they mean. */
    static @Nullable WrittenForm of(Class<?> type) {
        return FORMS.get(type);
    }

    /** Whether a record is written as an object. */
    boolean isObject(Object record) {
        return value == null && (bare == null || !alone(bare, record));
    }

    private boolean alone(Member one, Object record) {
        for (Member member : members) {
            if (!member.equals(one) && member.of(record) != null) {
                return false;
            }
        }
        return true;
    }

    /** What stands in place of an object. */
    @Nullable
    Object single(Object record) {
        return value != null ? call(value, record) : bare == null ? null : bare.of(record);
    }

    private static @Nullable Object call(Method method, Object record) {
        try {
            return method.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }

    private static @Nullable WrittenForm ofRecord(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (!accessor.trySetAccessible() || isAnnotated(accessor)) {
                return null;
            }
            members.add(new Member(component.getName(), accessor));
        }
        return ofRecord(type, members);
    }

    private static @Nullable WrittenForm ofRecord(Class<?> type, List<Member> members) {
        Set<String> names = Set.copyOf(members.stream().map(Member::name).toList());
        Method value = null;
        for (Method method : methods(type)) {
            if (method.isAnnotationPresent(JsonValue.class) && method.trySetAccessible()) {
                value = method;
            } else if (!isCreator(method)
                    && (isAnnotated(method) || (!names.contains(method.getName()) && isGetter(method)))) {
                return null;
            }
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        Member bare = members.stream()
                .filter(member -> shorthand != null && member.name().equals(shorthand.value()))
                .findFirst()
                .orElse(null);
        return isAnnotated(type) ? null : new WrittenForm(value, List.copyOf(members), bare);
    }

    /** Those of its own and those of interfaces. */
    private static List<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods(), type.getMethods())
                .flatMap(Arrays::stream)
                .distinct()
                .toList();
    }

    /** Only for reading. */
    private static boolean isCreator(Method method) {
        return method.isAnnotationPresent(JsonCreator.class);
    }

    private static boolean isAnnotated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(JacksonAnnotation.class)
                        && !(annotation instanceof JsonProperty name
                                && element instanceof Method method
                                && name.value().equals(method.getName())));
    }

    /** Jackson writes what these answer as well. */
    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && method.getDeclaringClass() != Object.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && Stream.of("get", "is").anyMatch(method.getName()::startsWith);
    }
}

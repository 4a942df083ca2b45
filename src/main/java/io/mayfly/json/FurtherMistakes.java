package io.mayfly.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else a record's constructor would refuse. It stops at the first mistake; here the component at fault is replaced
 * or taken out and the constructor asked again, until it is content. What it then makes is thrown away.
 */
final class FurtherMistakes {

    /** Values that few constructors refuse. A component of another type is taken out. */
    private static final Map<Class<?>, Object> STAND_INS = Map.of(
            String.class,
            "x",
            Long.class,
            1L,
            long.class,
            0L,
            int.class,
            0,
            BigDecimal.class,
            BigDecimal.ONE,
            Currency.class,
            Currency.getInstance("EUR"),
            List.class,
            List.of());

    private final Class<?> type;
    private final RecordComponent[] components;
    private final @Nullable Object[] arguments;

    private FurtherMistakes(Class<?> type, @Nullable Object[] given) {
        this.type = type;
        this.components = type.getRecordComponents();
        this.arguments = given.clone();
    }

    /**
     * Asks again.
     *
     * @param type what the constructor makes
     * @param given the arguments it refused
     * @param first why it refused them
     * @return the other reasons; a replaced component may be at fault a second time
     */
    static List<InvalidFieldException> after(InvalidFieldException first, Class<?> type, @Nullable Object given) {
        if (!type.isRecord() || !(given instanceof Object[] arguments)) {
            return List.of();
        }
        FurtherMistakes record = new FurtherMistakes(type, arguments);
        List<InvalidFieldException> further = new ArrayList<>();
        InvalidFieldException mistake = first;
        // Each component is replaced, taken out and put in once at most.
        for (int tries = 3 * arguments.length; tries > 0 && mistake != null && record.mend(mistake); tries--) {
            mistake = record.construct();
            if (mistake != null) {
                further.add(mistake);
            }
        }
        return further;
    }

    private boolean mend(InvalidFieldException mistake) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(mistake.component())) {
                Object before = arguments[i];
                arguments[i] = other(components[i].getType(), before);
                return arguments[i] != before;
            }
        }
        return false;
    }

    private static @Nullable Object other(Class<?> type, @Nullable Object value) {
        Object standIn = STAND_INS.get(type);
        if (type.isPrimitive()) {
            // It cannot be taken out.
            return standIn == null || standIn.equals(value) ? value : standIn;
        }
        if (value != null) {
            return value.equals(standIn) ? null : standIn;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : standIn;
    }

    private @Nullable InvalidFieldException construct() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            constructor.newInstance(arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof InvalidFieldException mistake ? mistake : null;
        } catch (ReflectiveOperationException cannotBeAsked) {
            return null;
        }
    }
}

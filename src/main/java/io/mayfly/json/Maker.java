package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a type by a constructor or a static method.
 *
 * @param type what is made
 * @param by what makes it
 */
record Maker(Class<?> type, Executable by) {

    Maker {
        by.trySetAccessible();
    }

    /**
     * Makes a value; what its maker refuses is noted where the parser stands.
     *
     * @param bare the component that the values come from, where it stands alone in place of an object
     */
    @Nullable
    Object make(@Nullable Object[] values, JsonParser in, ProblemCollector problems, @Nullable String bare) {
        try {
            return by instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) by).invoke(null, values);
        } catch (InvocationTargetException e) {
            return problems.refused(Objects.requireNonNullElse(e.getCause(), e), in, type, values, bare);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + by, e);
        }
    }
}

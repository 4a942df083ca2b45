package io.mayfly.catalog;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.mayfly.dossier.Dossier;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.function.Function;

/**
 * What the test of every signal also says: under which edit of a dossier the reading never falls. A test class of a signal
 * implements this, and the laws find it there.
 */
interface Monotone {

    /** {@return the id of the signal} */
    String signal();

    /** {@return the edit in words} */
    String under();

    /** {@return the dossier after an edit that never lowers the reading} */
    Dossier edit(Dossier dossier);

    /** {@return every one of this package by the id of its signal; two of one id are an error} */
    static Map<String, Monotone> all() {
        return new ClassFileImporter()
                .importPackages(Monotone.class.getPackageName()).stream()
                        .filter(type -> type.isAssignableTo(Monotone.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(Monotone::create)
                        .collect(toMap(Monotone::signal, Function.identity()));
    }

    private static Monotone create(Class<?> type) {
        try {
            Class<?> outer = type.getEnclosingClass();
            return (Monotone)
                    (outer == null
                            ? instance(type.getDeclaredConstructor())
                            : instance(type.getDeclaredConstructor(outer), instance(outer.getDeclaredConstructor())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without parameters", e);
        }
    }

    private static Object instance(Constructor<?> constructor, Object... arguments)
            throws ReflectiveOperationException {
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }
}

package io.mayfly.catalog;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the test of every signal also says: an example in which the signal speaks, for its page, and an edit of a dossier
 * under which its reading never falls, for the laws. A test class of a signal implements this, and both find it there.
 */
interface SignalCase {

    /** {@return the id of the signal} */
    String signal();

    /** {@return what happens in the example, in words that complete a sentence} */
    String story();

    /** {@return a company of which the signal has something to say on the day of publication} */
    DossierBuilder example();

    /** {@return the other companies of the register that the example stands in; empty for a signal that asks none} */
    default List<Dossier> neighbours() {
        return List.of();
    }

    /** {@return the signal on the day of publication, in a register of the example and its neighbours where it has any} */
    default Measuring among() {
        return neighbours().isEmpty()
                ? Measuring.of(signal())
                : Measuring.of(signal()).within(Town.of(example(), neighbours()));
    }

    /** {@return the edit in words} */
    String under();

    /** {@return the dossier after an edit that never lowers the reading} */
    Dossier edit(Dossier dossier);

    /** {@return every one of this package by the id of its signal; two of one id are an error} */
    static Map<String, SignalCase> all() {
        return new ClassFileImporter()
                .importPackages(SignalCase.class.getPackageName()).stream()
                        .filter(type -> type.isAssignableTo(SignalCase.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(SignalCase::create)
                        .collect(toMap(SignalCase::signal, Function.identity()));
    }

    private static SignalCase create(Class<?> type) {
        try {
            Class<?> outer = type.getEnclosingClass();
            return (SignalCase)
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

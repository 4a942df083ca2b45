package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document, so that its author sees all of it at once. */
final class Mistakes {

    private final List<Problem> problems = new ArrayList<>();

    /** A mistake with an element as a whole. */
    void at(Element element, @Nullable String found, String expected) {
        note(element.place().path(), element, found, expected);
    }

    /** A mistake with an attribute that is there or should be. */
    void attribute(Element element, String attribute, String expected) {
        note(element.place().path() + "/@" + attribute, element, element.attribute(attribute), expected);
    }

    private void note(String path, Element element, @Nullable String found, String expected) {
        Integer line = element.place().line() == 0 ? null : element.place().line();
        problems.add(new Problem(path, found, expected, line));
    }

    boolean none() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }

    static InvalidDocumentException only(@Nullable String found, String expected, @Nullable Integer line) {
        return new InvalidDocumentException(List.of(new Problem("", found, expected, line)));
    }
}

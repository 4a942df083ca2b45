package io.mayfly.register;

import java.util.Objects;

/**
 * Something that a company may share with others. Companies share it if kind and text are the same, letter by letter: whoever
 * makes the key brings the text into the form in which such things are compared.
 *
 * @param kind what it is
 * @param text the text; not blank
 */
public record Key(KeyKind kind, String text) {

    /** Checks the components. */
    public Key {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text (" + text + ") of a key of kind " + kind + " must not be blank");
        }
    }
}

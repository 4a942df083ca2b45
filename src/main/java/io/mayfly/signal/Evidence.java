package io.mayfly.signal;

import io.mayfly.language.Language;
import io.mayfly.language.Message;
import java.util.List;

/**
 * What a number was measured from. The usual form is a record of plain values beside its signal; no text is made before
 * somebody asks for it.
 *
 * <p>Built-in signals give the key of a sentence that every {@link Language} has. A signal of your own gives its sentence
 * itself, as {@code Message.text("Its website is gone.")}.
 */
@FunctionalInterface
public interface Evidence {

    /** {@return one full sentence with numbers and units, for any language} */
    Message message();

    /** {@return its sentence in English} */
    default String sentence() {
        return sentence(Language.english());
    }

    /**
     * Says it.
     *
     * @param language the language to say it in
     * @return one full sentence
     * @throws IllegalArgumentException if the language does not have the sentence
     */
    default String sentence(Language language) {
        return language.say(message());
    }

    /** {@return the facts used} */
    default List<Cited> facts() {
        return List.of();
    }
}

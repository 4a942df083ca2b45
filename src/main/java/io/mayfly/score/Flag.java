package io.mayfly.score;

import io.mayfly.dossier.Fact;
import io.mayfly.language.Language;
import io.mayfly.language.Message;

/**
 * An entry on a sanctions or control list: a flag beside the score, never points in it.
 *
 * @param about who stands on the list
 * @param list the list or the authority that keeps it
 * @param message the entry in a few plain words
 * @param fact the fact that tells it
 */
public record Flag(About about, String list, Message message, Fact fact) {

    /** Who stands on a list. */
    public enum About {
        /** The company itself. */
        COMPANY,

        /** Somebody who holds office in the company. */
        OFFICER,

        /** An owner of the company. */
        OWNER,

        /** A company that it deals or dealt with. */
        COUNTERPARTY
    }

    /** {@return the entry in English} */
    public String text() {
        return Language.english().say(message);
    }
}

package io.mayfly.dossier;

import java.io.Serializable;

/**
 * An official identifier by which a record names a company or person.
 *
 * @param scheme the scheme, such as {@code RU-INN} or {@code LEI}
 * @param value the identifier as written
 */
public record PartyId(String scheme, String value) implements Serializable {

    /** Checks the components. */
    public PartyId {
        Check.text("scheme", scheme);
        Check.text("value", value);
    }
}

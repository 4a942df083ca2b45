package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import java.io.Serializable;

/**
 * Where figures come from.
 *
 * @param id the name by which rows refer to it
 * @param title what it is and who publishes it
 * @param licence the SPDX name of its licence, or in words why none is named
 * @param retrieved when it was read
 */
public record ReferenceSource(String id, String title, String licence, PartialDate retrieved) implements Serializable {

    /** Checks that nothing is missing. */
    public ReferenceSource {
        Check.text("id", id);
        Check.text("title", title);
        Check.text("licence", licence);
        Check.required("retrieved", retrieved);
    }
}

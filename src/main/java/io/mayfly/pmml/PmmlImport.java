package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Scorecard;
import java.util.List;

/**
 * A scorecard that was read from PMML.
 *
 * @param scorecard the card
 * @param leftOut what of the document the card does not hold, and what it holds that the document does not say, each in a
 *     sentence; nothing for a document that {@link PmmlExport} wrote
 */
public record PmmlImport(Scorecard scorecard, List<String> leftOut) {

    /** Copies the list. */
    public PmmlImport {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a document with one scorecard of PMML 4.0 to 4.4, whose fields are named like signals; what PMML does not say is
     * taken from the standard card. {@link PmmlCards} reads with other names and another template.
     *
     * @param pmml the text of one document
     * @return the card and what was left out
     * @throws InvalidDocumentException with every mistake in it, each located by a path and a line
     */
    public static PmmlImport read(String pmml) {
        return PmmlCards.standard().read(pmml);
    }
}

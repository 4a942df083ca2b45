package io.mayfly.dossier;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import java.util.List;

/**
 * Reads and writes dossiers as JSON. The format is described by the schema in {@code docs/dossier.schema.json}.
 */
public final class Dossiers {

    private Dossiers() {}

    /**
     * Reads one dossier.
     *
     * @param json the text of one JSON document
     * @return the dossier
     * @throws InvalidDocumentException with every problem found: each names the JSON pointer, the value and what was
     *     expected
     */
    public static Dossier read(String json) {
        return checked(StrictJson.read(json, Dossier.class));
    }

    /**
     * Reads one dossier and passes over fields that the format does not know.
     *
     * @param json the text of one JSON document
     * @return the dossier and one problem for each field passed over
     * @throws InvalidDocumentException with every other problem found
     */
    public static StrictJson.Lenient<Dossier> readLenient(String json) {
        StrictJson.Lenient<Dossier> read = StrictJson.readLenient(json, Dossier.class);
        checked(read.value());
        return read;
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return one line of JSON that {@link #read} reads back to an equal dossier
     */
    public static String write(Dossier dossier) {
        return StrictJson.write(dossier);
    }

    private static Dossier checked(Dossier dossier) {
        List<Problem> problems =
                dossier.missingSources().stream().map(missing -> missing.at("")).toList();
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return dossier;
    }
}

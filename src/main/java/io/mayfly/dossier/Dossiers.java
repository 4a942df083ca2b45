package io.mayfly.dossier;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes dossiers as JSON. The format is described by the schema in {@code docs/dossier.schema.json}.
 */
public final class Dossiers {

    /** As many as any reading reports. */
    private static final int MOST_PROBLEMS = 100;

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
        Dossier dossier = StrictJson.read(json, Dossier.class);
        checkSources(dossier, json, List.of());
        return dossier;
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
        checkSources(read.value(), json, read.unknownFields());
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

    /** A source that is not there is a mistake of every fact that names it. */
    private static void checkSources(Dossier dossier, String json, List<Problem> passedOver) {
        Set<String> missing = dossier.missingSources();
        if (missing.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        StrictJson.textsOf("source", json).forEach((pointer, key) -> {
            boolean read = passedOver.stream().noneMatch(unknown -> pointer.startsWith(unknown.pointer() + "/"));
            if (read && missing.contains(key) && problems.size() < MOST_PROBLEMS) {
                problems.add(new Problem(pointer, '"' + key + '"', dossier.expectedSource(key)));
            }
        });
        throw new InvalidDocumentException(problems);
    }
}

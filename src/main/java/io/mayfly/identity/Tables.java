package io.mayfly.identity;

import io.mayfly.json.StrictJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the tables that lie beside the classes of this package. */
final class Tables {

    private Tables() {}

    /**
     * Where the rows of a table come from.
     *
     * @param id a short name
     * @param title what it is and who publishes it
     * @param licence the SPDX name of its licence, or in words
     * @param retrieved the day on which it was read, as in ISO 8601
     */
    record Source(String id, String title, String licence, String retrieved) {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return StrictJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    static <T> T filled(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}

package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one type and coerces nothing. */
@FunctionalInterface
interface ValueReader {

    /**
     * Reads one value.
     *
     * @param in stands on the first token of the value, which is not {@code null}; afterwards on the last
     * @param problems notes what is wrong with it
     * @return the value; {@code null} where something is wrong with it
     */
    @Nullable
    Object read(JsonParser in, ProblemCollector problems) throws IOException;

    /** The value on which a parser stands, which may be {@code null}. */
    default @Nullable Object readNullable(JsonParser in, ProblemCollector problems) throws IOException {
        return in.hasToken(JsonToken.VALUE_NULL) ? null : read(in, problems);
    }
}

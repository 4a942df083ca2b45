package io.mayfly.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.json.OneLine;
import io.mayfly.score.Assessment;

/**
 * The JSON form of an assessment, for programs: one line, every key always there, in fixed order, byte for byte the same
 * on any machine. {@code docs/assessment-format.md} describes it; {@code docs/assessment.schema.json} is its schema.
 */
public final class JsonReport {

    /** The version of the form. It changes only when a key goes away or changes its meaning; new keys may come any time. */
    public static final int FORMAT_VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonReport() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return one line of JSON without a line end
     */
    public static String of(Assessment assessment) {
        ObjectNode root = new JsonDocument(assessment).root();
        try {
            return OneLine.of(MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON values can always be written", e);
        }
    }
}

package io.mayfly.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Fact;
import io.mayfly.json.OneLine;
import io.mayfly.score.Assessment;
import java.util.function.Predicate;

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
        return redacted(assessment, Hiding.NOTHING);
    }

    /**
     * Writes an assessment for somebody who is not to see all that it rests on. A hidden fact is replaced by its hash, which is
     * also that of {@link io.mayfly.dossier.Dossier#redacted the redacted dossier}; what was read from hidden facts, the sentence and
     * the reading, is {@code null}; the id stands for a hidden name; flags and statements that are hidden facts are left out. A
     * contact is hidden with its checks as soon as one of them is.
     *
     * <p>Some things do not tell what they rest on. As soon as anything is hidden these are {@code null} as well: readings that
     * are not exact, reasons with values why a signal cannot apply, notes and days of missing inputs. Points, states and what is
     * missing stay, and may let a reader guess. A sentence is hidden by the facts that its evidence cites: a signal of your own
     * has to cite every fact that its sentence tells of.
     *
     * @param assessment the assessment
     * @param hidden tells the facts to hide
     * @return one line of JSON without a line end, of the same form
     */
    public static String redacted(Assessment assessment, Predicate<? super Fact> hidden) {
        ObjectNode root = new JsonDocument(assessment, hidden).root();
        try {
            return OneLine.of(MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON values can always be written", e);
        }
    }
}

package io.mayfly.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.mayfly.json.OneLine;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.ScoreInterval;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an assessment in short, for long lists: score, band, interval, coverage and headline reasons. It is
 * the form of {@link JsonReport} with most keys left out; those that are there are always there, in the same order and
 * with the same values.
 */
public final class JsonSummary {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Characters that few summaries are longer than. */
    private static final int ROOM = 1_024;

    private JsonSummary() {}

    /**
     * Writes an assessment in short.
     *
     * @param assessment the assessment
     * @return one line of JSON without a line end
     */
    public static String of(Assessment assessment) {
        StringWriter text = new StringWriter(ROOM);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            write(assessment, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("text can always be written", e);
        }
        return OneLine.of(text.toString());
    }

    private static void write(Assessment assessment, JsonGenerator out) throws IOException {
        Band band = assessment.band();
        Refusal refusal = assessment.refusal();
        out.writeNumberField("formatVersion", JsonReport.FORMAT_VERSION);
        out.writeStringField("id", assessment.subject().dossier().company().id());
        out.writeStringField("asOf", assessment.subject().asOf().toString());
        points(out, "score", assessment.score());
        points(out, "total", assessment.total());
        out.writeStringField("band", band == null ? null : band.name());
        out.writeStringField("refusal", refusal == null ? null : refusal.name());
        interval(out, assessment.interval());
        out.writeNumberField("coverage", JsonValues.decimal(assessment.coverage()));
        out.writeNumberField("expectedCoverage", JsonValues.decimal(assessment.expectedCoverage()));
        out.writeArrayFieldStart("reasons");
        for (Reason reason : assessment.reasons()) {
            out.writeStartObject();
            out.writeStringField("code", reason.code());
            points(out, "points", reason.points());
            out.writeStringField("text", reason.text());
            out.writeStringField("family", reason.family());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void points(JsonGenerator out, String name, @Nullable Points points) throws IOException {
        if (points == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, points.decimal());
        }
    }

    private static void interval(JsonGenerator out, ScoreInterval interval) throws IOException {
        out.writeObjectFieldStart("interval");
        points(out, "low", interval.low());
        points(out, "high", interval.high());
        out.writeEndObject();
    }
}

package io.mayfly.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.mayfly.explain.Timeline;
import io.mayfly.json.OneLine;
import io.mayfly.language.Language;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a timeline, for programs: one line, every key always there, in fixed order, byte for byte the same on any
 * machine.
 */
public final class JsonTimeline {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonTimeline() {}

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @return one line of JSON without a line end
     */
    public static String of(Timeline timeline) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            write(timeline, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("text can always be written", e);
        }
        return OneLine.of(text.toString());
    }

    private static void write(Timeline timeline, JsonGenerator out) throws IOException {
        out.writeNumberField("formatVersion", JsonReport.FORMAT_VERSION);
        out.writeStringField("id", timeline.company());
        out.writeStringField("from", timeline.from().toString());
        out.writeStringField("to", timeline.to().toString());
        out.writeObjectFieldStart("firstAt");
        for (Band band : Band.values()) {
            out.writeStringField(
                    band.name(), timeline.firstAt(band).map(Object::toString).orElse(null));
        }
        out.writeEndObject();
        out.writeObjectFieldStart("start");
        state(out, timeline.start());
        out.writeEndObject();
        out.writeArrayFieldStart("changes");
        for (Timeline.Change change : timeline.changes()) {
            change(out, change);
        }
        out.writeEndArray();
        out.writeStringField("wording", new Spoken(Language.english()).of("review"));
    }

    private static void change(JsonGenerator out, Timeline.Change change) throws IOException {
        out.writeStartObject();
        out.writeStringField("day", change.day().toString());
        state(out, change.after());
        out.writeArrayFieldStart("causes");
        for (Timeline.Cause cause : change.causes()) {
            out.writeStartObject();
            out.writeStringField("kind", Shown.kebab(cause.kind()));
            out.writeStringField("text", cause.text());
            out.writeStringField(
                    "knownAt",
                    cause.knownAt() == null ? null : text(cause.knownAt().day()));
            out.writeStringField(
                    "rule",
                    cause.knownAt() == null ? null : Shown.kebab(cause.knownAt().rule()));
            out.writeStringField(
                    "jurisdiction",
                    cause.knownAt() == null ? null : cause.knownAt().jurisdiction());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("steps");
        for (Timeline.Move move : change.moves()) {
            out.writeStartObject();
            out.writeStringField("id", move.id());
            out.writeStringField("kind", Shown.kebab(move.kind()));
            points(out, "before", move.before());
            points(out, "after", move.after());
            out.writeStringField("text", move.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void state(JsonGenerator out, Timeline.State state) throws IOException {
        Band band = state.score().band();
        Refusal refusal = state.score().refusal();
        points(out, "score", state.score().points());
        points(out, "total", state.total());
        out.writeStringField("band", band == null ? null : band.name());
        out.writeStringField("refusal", refusal == null ? null : refusal.name());
    }

    private static void points(JsonGenerator out, String name, @Nullable Points points) throws IOException {
        if (points == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, points.decimal());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package io.mayfly.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart into JSON documents, whether each stands on a line of its own or is spread over many. Holds one
 * document at a time.
 */
final class Documents {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * One document, or what stands in place of one.
     *
     * @param line the number of its first line
     * @param text its text; {@code null} if it cannot be read as text
     * @param fault why it cannot be read as text; {@code null} if it can
     */
    record Document(
            int line, @Nullable String text, @Nullable String fault) {}

    /** What lines amount to so far. */
    private enum Shape {
        OPEN,
        COMPLETE,
        BROKEN
    }

    private final Utf8Lines lines;

    Documents(InputStream in) {
        lines = new Utf8Lines(in);
    }

    /** {@return the next document; {@code null} at the end} */
    @Nullable
    Document next() throws IOException {
        Utf8Lines.Line first = lines.next();
        if (first == null) {
            return null;
        }
        if (first.text() == null) {
            return new Document(first.number(), null, first.fault());
        }
        List<Utf8Lines.Line> taken = new ArrayList<>(List.of(first));
        try (JsonParser parser = JSON.createNonBlockingByteArrayParser()) {
            Shape shape = feed(parser, first);
            while (shape == Shape.OPEN) {
                Utf8Lines.Line line = lines.next();
                if (line == null) {
                    break;
                }
                taken.add(line);
                shape = feed(parser, line);
            }
            return shape == Shape.COMPLETE ? document(taken) : broken(taken);
        }
    }

    /** Adds a line to the parser; afterwards the text so far is a document, or the beginning of one, or neither. */
    private static Shape feed(JsonParser parser, Utf8Lines.Line line) {
        if (line.text() == null) {
            return Shape.BROKEN;
        }
        byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            ((ByteArrayFeeder) parser.getNonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.NOT_AVAILABLE) {
                if (parser.getParsingContext().inRoot()) {
                    return Shape.COMPLETE;
                }
                token = parser.nextToken();
            }
            return Shape.OPEN;
        } catch (IOException e) {
            return Shape.BROKEN;
        }
    }

    /**
     * Where lines make no document, the first of them is at fault. If it was the beginning of a document over many lines,
     * the lines that can only belong to that one go with it; all others are looked at again.
     */
    private Document broken(List<Utf8Lines.Line> taken) throws IOException {
        int end = 1;
        if (taken.size() > 2) {
            while (end < taken.size() && continues(taken.get(end))) {
                end++;
            }
        }
        lines.back(taken.subList(end, taken.size()));
        if (end > 1 && end == taken.size()) {
            Utf8Lines.Line rest = lines.next();
            while (rest != null && continues(rest)) {
                rest = lines.next();
            }
            lines.back(rest == null ? List.of() : List.of(rest));
        }
        return document(taken.subList(0, end));
    }

    private static boolean continues(Utf8Lines.Line line) {
        return line.text() != null && " \t\"}],[".indexOf(line.text().charAt(0)) >= 0;
    }

    private static Document document(List<Utf8Lines.Line> taken) {
        String text = taken.stream().map(Utf8Lines.Line::text).collect(Collectors.joining("\n"));
        return new Document(taken.get(0).number(), text, null);
    }
}

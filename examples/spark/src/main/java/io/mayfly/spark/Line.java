package io.mayfly.spark;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line, read.
 *
 * @param text the line as it was found; {@code null} where a table holds nothing
 * @param dossier its dossier; {@code null} if it holds none that can be read
 * @param error what is wrong with it; {@code null} if nothing is
 */
record Line(
        @Nullable String text,
        @Nullable Dossier dossier,
        @Nullable String error) {

    /** Reads a line; whatever stands in it, no exception comes out. */
    static Line of(@Nullable String text) {
        if (text == null) {
            return new Line(null, null, "no dossier");
        }
        if (text.startsWith(Lines.NOT_UTF8)) {
            return new Line(text.substring(Lines.NOT_UTF8.length()), null, "not UTF-8 text");
        }
        try {
            return new Line(text, Dossiers.read(text), null);
        } catch (InvalidDocumentException e) {
            return new Line(text, null, e.getMessage());
        }
    }

    /** The lines that are not blank. */
    static Stream<Line> read(Iterator<String> lines) {
        return InTurn.each(lines)
                .filter(text -> text == null || !text.isBlank())
                .map(Line::of);
    }

    /** The dossiers of those lines that hold one. */
    static Stream<Dossier> dossiers(Iterator<String> lines) {
        return read(lines).map(Line::dossier).flatMap(Stream::ofNullable);
    }
}

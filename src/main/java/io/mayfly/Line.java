package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A line of JSON Lines: one dossier.
 *
 * @param number its number in the file, from 1
 * @param text the line
 */
public record Line(long number, String text) {

    /**
     * Counts lines and leaves blank ones out, lazily.
     *
     * @param lines all lines
     * @return those that are not blank, numbered among all
     */
    public static Iterator<Line> of(Iterator<String> lines) {
        long[] number = {0};
        Stream<String> all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false);
        return all.map(text -> new Line(++number[0], text))
                .filter(line -> !line.text().isBlank())
                .iterator();
    }

    /**
     * Reads the dossier.
     *
     * @return the dossier that the line holds
     * @throws io.mayfly.json.InvalidDocumentException with every mistake in it
     */
    public Dossier dossier() {
        return Dossiers.read(text);
    }
}

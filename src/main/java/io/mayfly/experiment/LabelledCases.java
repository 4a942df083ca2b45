package io.mayfly.experiment;

import io.mayfly.json.InvalidDocumentException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Labelled cases out of lines of JSON, one case a line. A line with a mistake is told and spoils no other.
 *
 * @param cases the cases that could be read, in their order
 * @param rejected the lines that could not
 */
public record LabelledCases(List<LabelledCase> cases, List<Rejected> rejected) {

    /**
     * A line that is no case.
     *
     * @param line its number, from 1
     * @param problem every mistake in it: where, what was found and what was expected
     */
    public record Rejected(long line, String problem) {}

    /** Copies the lists. */
    public LabelledCases {
        cases = List.copyOf(cases);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads lines.
     *
     * @param lines the lines of a file, say; blank ones are passed over
     * @return the cases, and the lines that are none
     */
    public static LabelledCases read(Stream<String> lines) {
        List<LabelledCase> cases = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        long number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            String line = each.next();
            number++;
            if (!line.isBlank()) {
                try {
                    cases.add(LabelledCase.read(line));
                } catch (InvalidDocumentException mistakes) {
                    rejected.add(new Rejected(number, String.valueOf(mistakes.getMessage())));
                }
            }
        }
        return new LabelledCases(cases, rejected);
    }
}

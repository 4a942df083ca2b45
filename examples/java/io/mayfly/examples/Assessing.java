package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import io.mayfly.report.JsonReport;
import io.mayfly.report.PlainText;
import io.mayfly.report.TextReport;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Assesses one document after the other and keeps count; nothing that stands in one of them ends the run. */
final class Assessing {

    private static final String ARRAY =
            "rejected: found an array, expected one object, or JSON Lines: one object a line"
                    + " without brackets around them and commas between";

    private final Mayfly mayfly;
    private final Options options;
    private final PrintStream out;
    private final PrintStream err;
    private int read;
    private int assessed;
    private int passedOver;
    private boolean anyText;

    Assessing(Mayfly mayfly, Options options, PrintStream out, PrintStream err) {
        this.mayfly = mayfly;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** {@return the exit code} */
    int all(InputStream in) throws IOException {
        Documents documents = new Documents(in);
        Documents.Document document = documents.next();
        // A reader that has gone away, such as head, ends the run.
        while (document != null && !out.checkError()) {
            read++;
            one(document);
            document = documents.next();
        }
        out.flush();
        int rejected = read - assessed;
        String lenient = options.lenient() ? ", " + passedOver + " unknown fields passed over" : "";
        err.println(read + " read, " + assessed + " assessed, " + rejected + " rejected" + lenient);
        boolean unreadable = read > 0 && !anyText;
        return unreadable ? AssessFile.UNREADABLE : rejected > 0 ? AssessFile.SOME_REJECTED : AssessFile.ALL_READ;
    }

    private void one(Documents.Document document) {
        if (document.text() == null) {
            say(document, List.of("rejected: " + document.fault()));
            return;
        }
        anyText = true;
        if (document.text().stripLeading().startsWith("[")) {
            say(document, List.of(ARRAY));
            return;
        }
        try {
            String report = print(mayfly.assess(dossier(document, document.text()), options.asOf()));
            out.print(report);
            out.print('\n');
            assessed++;
        } catch (InvalidDocumentException e) {
            say(document, e.problems().stream().map(p -> "rejected: " + p).toList());
        } catch (RuntimeException | StackOverflowError e) {
            // A signal that breaks its contract, say: whoever mends it wants the class.
            say(document, List.of("rejected: not for a mistake in the dossier, but the assessment failed: " + e));
        }
    }

    private Dossier dossier(Documents.Document document, String text) {
        if (!options.lenient()) {
            return Dossiers.read(text);
        }
        StrictJson.Lenient<Dossier> lenient = Dossiers.readLenient(text);
        passedOver += lenient.unknownFields().size();
        say(
                document,
                lenient.unknownFields().stream()
                        .map(Problem::pointer)
                        .map(pointer -> "passed over: " + pointer)
                        .toList());
        return lenient.value();
    }

    private String print(Assessment assessment) {
        return switch (options.format()) {
            case TEXT -> TextReport.of(assessment);
            case JSON -> JsonReport.of(assessment);
        };
    }

    private void say(Documents.Document document, List<String> messages) {
        for (String message : messages) {
            err.println(PlainText.of(options.file() + ":" + document.line() + ": " + message));
        }
    }
}

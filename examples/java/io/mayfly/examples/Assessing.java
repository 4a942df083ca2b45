package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.Outcome;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.json.StrictJson;
import io.mayfly.report.JsonReport;
import io.mayfly.report.JsonSummary;
import io.mayfly.report.PlainText;
import io.mayfly.report.TextReport;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assesses documents on all cores, in order, and keeps count; nothing that stands in one of them ends the run. */
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

    /** A document on its way; one thread at a time has it. */
    private static final class Item {
        private final Documents.Document document;
        private List<Problem> passedOver = List.of();

        Item(Documents.Document document) {
            this.document = document;
        }
    }

    /**
     * What is to be told about a document.
     *
     * @param item the document
     * @param report its assessment as text; {@code null} if there is none
     * @param messages what else there is to say
     */
    private record Told(Item item, @Nullable String report, List<String> messages) {}

    /** {@return the exit code} */
    int all(InputStream in) throws IOException {
        try {
            Iterator<Told> all = mayfly.assessEach(items(in), this::dossier, options.asOf(), this::told)
                    .iterator();
            // A reader that has gone away, such as head, ends the run.
            while (!out.checkError() && all.hasNext()) {
                tell(all.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
        int rejected = read - assessed;
        String lenient = options.lenient() ? ", " + passedOver + " unknown fields passed over" : "";
        err.println(read + " read, " + assessed + " assessed, " + rejected + " rejected" + lenient);
        boolean unreadable = read > 0 && !anyText;
        return unreadable ? AssessFile.UNREADABLE : rejected > 0 ? AssessFile.SOME_REJECTED : AssessFile.ALL_READ;
    }

    private static Iterator<Item> items(InputStream in) {
        Documents documents = new Documents(in);
        return Stream.generate(() -> next(documents))
                .takeWhile(Optional::isPresent)
                .map(document -> new Item(document.get()))
                .iterator();
    }

    private static Optional<Documents.Document> next(Documents documents) {
        try {
            return Optional.ofNullable(documents.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier dossier(Item item) {
        String text = item.document.text();
        if (fault(item) != null || text == null) {
            throw new InvalidDocumentException(List.of());
        }
        if (!options.lenient()) {
            return Dossiers.read(text);
        }
        StrictJson.Lenient<Dossier> lenient = Dossiers.readLenient(text);
        item.passedOver = lenient.unknownFields();
        return lenient.value();
    }

    /** Why no dossier is looked for in a document. */
    private static @Nullable String fault(Item item) {
        String text = item.document.text();
        if (text == null) {
            return "rejected: " + item.document.fault();
        }
        return text.stripLeading().startsWith("[") ? ARRAY : null;
    }

    private Told told(Outcome<Item> outcome) {
        Item item = outcome.item();
        List<String> messages = new ArrayList<>();
        item.passedOver.forEach(problem -> messages.add("passed over: " + problem.pointer()));
        String fault = fault(item);
        if (fault != null) {
            messages.add(fault);
        }
        outcome.problems().forEach(problem -> messages.add("rejected: " + problem));
        String failure = outcome.failure();
        String report = null;
        if (outcome.assessment() != null) {
            try {
                report = print(outcome.assessment());
            } catch (RuntimeException | StackOverflowError e) {
                failure = e.toString();
            }
        }
        if (failure != null) {
            // A signal that breaks its contract, say: whoever mends it wants the class.
            messages.add("rejected: not for a mistake in the dossier, but the assessment failed: " + failure);
        }
        return new Told(item, report, messages);
    }

    private void tell(Told told) {
        read++;
        anyText |= told.item.document.text() != null;
        passedOver += told.item.passedOver.size();
        if (told.report != null) {
            out.print(told.report);
            out.print('\n');
            assessed++;
        }
        for (String message : told.messages) {
            err.println(PlainText.of(options.file() + ":" + told.item.document.line() + ": " + message));
        }
    }

    private String print(Assessment assessment) {
        return switch (options.format()) {
            case TEXT -> TextReport.of(assessment);
            case JSON -> JsonReport.of(assessment);
            case SUMMARY -> JsonSummary.of(assessment);
        };
    }
}

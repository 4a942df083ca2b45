package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some items that are read and assessed one signal after the other, where none of them stops the others. */
final class Batch<T> {

    private final Mayfly mayfly;
    private final LocalDate asOf;
    private final Function<? super T, Dossier> reader;

    Batch(Mayfly mayfly, LocalDate asOf, Function<? super T, Dossier> reader) {
        this.mayfly = mayfly;
        this.asOf = asOf;
        this.reader = reader;
    }

    List<Outcome<T>> outcomes(List<T> items) {
        List<@Nullable Outcome<T>> outcomes = new ArrayList<>(items.size());
        List<Dossier> dossiers = new ArrayList<>(items.size());
        for (T item : items) {
            outcomes.add(read(item, dossiers));
        }
        List<Assessment> assessments = together(dossiers);
        List<Outcome<T>> all = new ArrayList<>(items.size());
        int read = 0;
        for (int i = 0; i < items.size(); i++) {
            Outcome<T> unread = outcomes.get(i);
            if (unread != null) {
                all.add(unread);
            } else if (assessments == null) {
                all.add(alone(items.get(i), dossiers.get(read++)));
            } else {
                all.add(new Outcome<>(items.get(i), assessments.get(read++), List.of(), null));
            }
        }
        return all;
    }

    /** Adds the dossier of an item; answers why there is none. */
    private @Nullable Outcome<T> read(T item, List<Dossier> dossiers) {
        try {
            dossiers.add(reader.apply(item));
            return null;
        } catch (InvalidDocumentException e) {
            return new Outcome<>(item, null, e.problems(), null);
        } catch (OutOfMemoryError | InternalError | UnknownError e) {
            throw e;
        } catch (Throwable e) {
            // Also a failed assertion, a class that is not there, and what is checked in Java alone.
            return failed(item, e);
        }
    }

    /** All at once, which is faster; {@code null} if a signal fails with any of them. */
    private @Nullable List<Assessment> together(List<Dossier> dossiers) {
        try {
            return mayfly.assess(dossiers, asOf);
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private Outcome<T> alone(T item, Dossier dossier) {
        try {
            return new Outcome<>(item, mayfly.assess(dossier, asOf), List.of(), null);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(item, e);
        }
    }

    private static <T> Outcome<T> failed(T item, Throwable failure) {
        return new Outcome<>(item, null, List.of(), failure.toString());
    }
}

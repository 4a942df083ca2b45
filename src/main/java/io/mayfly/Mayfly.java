package io.mayfly;

import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossier;
import io.mayfly.explain.History;
import io.mayfly.explain.Timeline;
import io.mayfly.json.Difference;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Receipt;
import io.mayfly.score.Score;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front door: wires signals, scorecard and reference data together. Immutable and thread-safe; make one and keep it.
 */
public final class Mayfly {

    /** How many companies a signal reads in a row: a choice, not measured. */
    private static final int BLOCK = 64;

    private final Scorer scorer;
    private final ReferenceData reference;

    private final @Nullable Register register;

    private Mayfly(Scorer scorer, ReferenceData reference, @Nullable Register register) {
        this.scorer = scorer;
        this.reference = reference;
        this.register = register;
    }

    /** {@return the built-in signals with the standard scorecard and the reference data that come with the library} */
    public static Mayfly standard() {
        return new Mayfly(Scorer.of(Scorecard.standard(), Catalog.standard()), ReferenceData.standard(), null);
    }

    /**
     * Takes another scorecard.
     *
     * @param scorecard a scorecard with an entry for each signal of this one
     * @return a changed copy
     * @throws io.mayfly.json.InvalidDocumentException if entries and signals do not match
     */
    public Mayfly withScorecard(Scorecard scorecard) {
        return new Mayfly(Scorer.of(scorecard, scorer.signals()), reference, register);
    }

    /**
     * Takes other signals and the scorecard that judges them, since the two must match.
     *
     * @param signals the signals, the caller's own among them
     * @param scorecard a scorecard with an entry for each of them
     * @return a changed copy
     * @throws io.mayfly.json.InvalidDocumentException if entries and signals do not match
     */
    public Mayfly withSignals(List<? extends Signal> signals, Scorecard scorecard) {
        return new Mayfly(Scorer.of(scorecard, signals), reference, register);
    }

    /**
     * Takes other reference data, such as exchange rates of one's own.
     *
     * @param newReference the reference data
     * @return a changed copy
     */
    public Mayfly withReference(ReferenceData newReference) {
        return new Mayfly(scorer, newReference, register);
    }

    /**
     * Takes a register of other companies, so that it can be seen what a company shares with them. Without one the signals
     * that look into it cannot apply.
     *
     * @param newRegister the register; one of a later day than that of an assessment is not looked into
     * @return a changed copy
     */
    public Mayfly withRegister(Register newRegister) {
        return new Mayfly(scorer, reference, newRegister);
    }

    /** {@return the scorer} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the reference data} */
    public ReferenceData reference() {
        return reference;
    }

    /**
     * Assesses a company as it could be known on a day.
     *
     * @param dossier everything at hand about the company
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @return the assessment
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Assessment assess(Dossier dossier, LocalDate asOf) {
        return scorer.assess(subject(dossier, asOf));
    }

    /**
     * Scores a company as it could be known on a day: the number and the band of {@link #assess(Dossier, LocalDate)}, by the
     * same pass, without the reasons. What is answered keeps nothing of the dossier, so that the scores of very many companies
     * can be held.
     *
     * @param dossier everything at hand about the company
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @return the score
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Score score(Dossier dossier, LocalDate asOf) {
        return Score.of(assess(dossier, asOf));
    }

    /**
     * Assesses companies as each could be known on a day: the assessments are those of {@link #assess(Dossier, LocalDate)}, in
     * less time (see {@code docs/benchmarks.md}). Each keeps its dossier and its readings, so that a long list is best
     * handed over some thousands at a time. Where one company that a signal cannot read must not stop the others, take
     * {@link #assessEach(List, LocalDate)}.
     *
     * @param dossiers everything at hand about each company
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @return the assessments in the order of the dossiers; unmodifiable
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company, and
     *     nothing is returned
     */
    public List<Assessment> assess(List<Dossier> dossiers, LocalDate asOf) {
        List<Assessment> assessments = new ArrayList<>(dossiers.size());
        for (int from = 0; from < dossiers.size(); from += BLOCK) {
            List<Dossier> block = dossiers.subList(from, Math.min(from + BLOCK, dossiers.size()));
            assessments.addAll(scorer.assess(
                    block.stream().map(dossier -> subject(dossier, asOf)).toList()));
        }
        return List.copyOf(assessments);
    }

    /**
     * Assesses companies as {@link #assess(List, LocalDate)} does, but one that cannot be assessed does not stop the others.
     *
     * @param dossiers everything at hand about each company
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @return what came of each company, in the order of the dossiers; unmodifiable
     * @throws IllegalArgumentException if the day is of another year
     */
    public List<Assessed> assessEach(List<Dossier> dossiers, LocalDate asOf) {
        try {
            return assess(dossiers, asOf).stream().map(Mayfly::done).toList();
        } catch (IllegalStateException broken) {
            return dossiers.stream().map(dossier -> assessAlone(dossier, asOf)).toList();
        }
    }

    private Assessed assessAlone(Dossier dossier, LocalDate asOf) {
        try {
            return done(assess(dossier, asOf));
        } catch (IllegalStateException broken) {
            return new Assessed(dossier.company().id(), null, broken.getMessage());
        }
    }

    private static Assessed done(Assessment assessment) {
        return new Assessed(assessment.subject().dossier().company().id(), assessment, null);
    }

    /**
     * Assesses companies together: each as one of a register that all of them make up, those of a register that
     * was given among them, with the first scores of those it deals with. The assessments come in the order of the dossiers, the same whatever the number of processor cores. Memory holds
     * the register and some thousand companies at a time.
     *
     * @param dossiers everything at hand about each company; read up to four times, each time the same
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @return what came of each company, assessed as the stream is read; one that cannot be assessed does not stop the others
     * @throws IllegalArgumentException if a register was given and is of another day
     * @throws IllegalStateException if there are more, fewer or other companies when they are read again, also while the stream is read;
     *     or if the transliteration of the register that was given is not on the class path
     */
    public Stream<Assessed> assessAll(Iterable<Dossier> dossiers, LocalDate asOf) {
        Portfolio portfolio = new Portfolio(dossiers, asOf);
        return portfolio.assessments(withRegister(portfolio.register(reference, register, this)));
    }

    /**
     * Reads and assesses items of a row of any length, such as the {@link Line lines} of a file, on all cores: each company
     * as {@link #assess(Dossier, LocalDate)} assesses it, the results in the order of the items, the same whatever the number
     * of cores. The row is read as results are asked for; memory holds a thousand items and results at a time. No item stops
     * the others.
     *
     * <p>{@code mayfly.assessEach(Line.of(lines), Line::dossier, day, outcome -> …).forEach(out::println)} is a whole job.
     *
     * @param items what holds a dossier each; what it throws ends the stream, after the results of all that was read before
     * @param reader takes the dossier from an item, on any thread; may throw {@link
     *     io.mayfly.json.InvalidDocumentException}
     * @param asOf the day, in the years 1 to 9999; what became known later does not count
     * @param result makes what is wanted of each outcome, such as a line of text, on any thread; what it throws ends the
     *     stream
     * @param <T> the type of the items
     * @param <R> the type of the results
     * @return the results, made as the stream is read
     */
    public <T, R> Stream<R> assessEach(
            Iterator<? extends T> items,
            Function<? super T, Dossier> reader,
            LocalDate asOf,
            Function<? super Outcome<T>, ? extends R> result) {
        Batch<T> batch = new Batch<>(this, asOf, reader);
        return InOrder.map(items, (List<T> block) -> {
            List<R> results = new ArrayList<>(block.size());
            batch.outcomes(block).forEach(outcome -> results.add(result.apply(outcome)));
            return results;
        });
    }

    /**
     * Tells how a company would have been scored on each day of a time, by what could be known on that day: {@link
     * Timeline#of} with these signals, this scorecard, reference data and register.
     *
     * @param dossier everything at hand about the company
     * @param from the first day
     * @param toInclusive the last day
     * @return the days on which the score changes, and why
     * @throws IllegalArgumentException if the first day is after the last
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Timeline timeline(Dossier dossier, LocalDate from, LocalDate toInclusive) {
        return Timeline.of(scorer, dossier, reference, register, from, toInclusive);
    }

    /**
     * Tells what a company was when, and when that became known: {@link History#of} with this reference data.
     *
     * @param dossier everything at hand about the company
     * @param asOf the day; what became known later is left out
     * @return its history as could be known on that day
     * @throws IllegalArgumentException if the day is not in the years 1 to 9999
     */
    public History history(Dossier dossier, LocalDate asOf) {
        return History.of(Subject.of(dossier, asOf, reference));
    }

    /**
     * Checks whether an assessment would be made from the same here as the one that a receipt belongs to: {@link
     * Receipt#verify} with these signals, this scorecard, reference data and register.
     *
     * @param receipt the receipt
     * @param dossier everything at hand about the company
     * @return what is not the same, by the name of the component of the receipt; empty where everything is
     */
    public List<Difference> verify(Receipt receipt, Dossier dossier) {
        return receipt.verify(dossier, scorer, reference, register);
    }

    private Subject subject(Dossier dossier, LocalDate asOf) {
        Subject alone = Subject.of(dossier, asOf, reference);
        return register == null ? alone : alone.within(register);
    }
}

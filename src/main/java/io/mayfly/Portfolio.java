package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Companies that are assessed together. They are read up to four times, and never held all at once: for the register, for
 * whom they deal with, for the first scores of those, and for the assessments.
 */
final class Portfolio {

    /** Companies that are assessed at a time: enough for all cores of a large machine, few enough to hold. A choice. */
    private static final int CHUNK = 1_024;

    /** How many of a chunk one thread takes in a row. */
    private static final int BLOCK = 64;

    private final Iterable<Dossier> dossiers;
    private final LocalDate asOf;
    private long number;

    Portfolio(Iterable<Dossier> dossiers, LocalDate asOf) {
        this.dossiers = dossiers;
        this.asOf = asOf;
    }

    /**
     * A register of these companies, and of others, in which those that they deal with bear the scores of a first pass. In that
     * pass nobody bears a score, so that no company is scored by those it deals with.
     */
    Register register(ReferenceData reference, @Nullable Register others, Mayfly mayfly) {
        Transliteration transliteration = others == null ? Transliteration.available() : others.transliteration();
        RegisterRows rows = RegisterRows.of(asOf, reference, transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(asOf).transliteration(transliteration.id());
        for (Iterator<Dossier> rest = dossiers.iterator(); rest.hasNext(); ) {
            List<Dossier> chunk = next(rest, dossier -> true);
            inBlocks(chunk, block -> block.stream().map(rows::row).toList()).forEach(builder::add);
            number += chunk.size();
        }
        if (others != null) {
            builder.merge(others);
        }
        FirstScores first = FirstScores.of(mayfly, builder.build());
        return first.register(scores(first, dealtWith(first)));
    }

    /** The places of the companies that others deal with. */
    private BitSet dealtWith(FirstScores first) {
        BitSet places = new BitSet();
        long again = 0;
        for (Dossier dossier : dossiers) {
            again++;
            first.dealtWith(dossier).forEach(member -> places.set(member.place()));
        }
        checkNumber(again);
        return places;
    }

    /** What can be read once only would otherwise make for a register without assessments. */
    private void checkNumber(long again) {
        if (again != number) {
            throw new IllegalStateException("dossiers (" + again
                    + ") must be the same each time they are read, and were " + number + " the first time");
        }
    }

    private Map<Integer, Points> scores(FirstScores first, BitSet places) {
        Map<Integer, Points> scores = new HashMap<>();
        if (places.isEmpty()) {
            return scores;
        }
        for (Iterator<Dossier> rest = dossiers.iterator(); rest.hasNext(); ) {
            List<Dossier> chunk = next(rest, dossier -> first.isOneOf(places, dossier));
            inBlocks(chunk, block -> List.of(first.scores(block)))
                    .forEach(part -> part.forEach((place, score) -> scores.merge(place, score, FirstScores::highest)));
        }
        return scores;
    }

    /** The assessments in the order of the dossiers. */
    Stream<Assessed> assessments(Mayfly mayfly) {
        Iterator<Dossier> rest = dossiers.iterator();
        return StreamSupport.stream(
                        new AbstractSpliterator<List<Assessed>>(
                                Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                            private long read;

                            @Override
                            public boolean tryAdvance(Consumer<? super List<Assessed>> action) {
                                List<Dossier> chunk = next(rest, dossier -> true);
                                read += chunk.size();
                                if (chunk.isEmpty()) {
                                    checkNumber(read);
                                    return false;
                                }
                                action.accept(inBlocks(chunk, block -> mayfly.assessEach(block, asOf)));
                                return true;
                            }
                        },
                        false)
                .flatMap(List::stream);
    }

    private static List<Dossier> next(Iterator<Dossier> rest, Predicate<Dossier> wanted) {
        List<Dossier> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && rest.hasNext()) {
            Dossier dossier = rest.next();
            if (wanted.test(dossier)) {
                chunk.add(dossier);
            }
        }
        return chunk;
    }

    /** The work on a chunk, shared among all cores, in the order of the chunk. */
    private static <T> List<T> inBlocks(List<Dossier> chunk, Function<List<Dossier>, List<T>> work) {
        int blocks = (chunk.size() + BLOCK - 1) / BLOCK;
        return IntStream.range(0, blocks)
                .parallel()
                .mapToObj(i -> chunk.subList(i * BLOCK, Math.min((i + 1) * BLOCK, chunk.size())))
                .map(work)
                .flatMap(List::stream)
                .toList();
    }
}

package io.mayfly;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Dossier;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Member;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.register.Traced;
import io.mayfly.score.Assessment;
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

    private static final double TENTHS = 10;

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
    Register register(ReferenceData reference, @Nullable Register others, Mayfly first) {
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
        Register all = builder.build();
        Register unscored = all.withScores(member -> Double.NaN);
        Map<Integer, Double> scores = scores(first.withRegister(unscored), unscored, dealtWith(reference, unscored));
        return all.withScores(member -> {
            Double score = scores.getOrDefault(member.place(), member.score());
            return score == null ? Double.NaN : score;
        });
    }

    /** The places of the companies that others deal with, as far as that is known on the day. */
    private BitSet dealtWith(ReferenceData reference, Register register) {
        BitSet places = new BitSet();
        long again = 0;
        for (Dossier dossier : dossiers) {
            again++;
            if (dossier.counterparties().isEmpty()) {
                continue;
            }
            Dossier known = dossier.asKnownOn(asOf, reference.filingDeadlines());
            for (Counterparty counterparty : known.counterparties()) {
                Member member = Traced.of(register, counterparty).member();
                if (member != null) {
                    places.set(member.place());
                }
            }
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

    /** Of several dossiers of one company the highest score counts. */
    private Map<Integer, Double> scores(Mayfly first, Register register, BitSet dealtWith) {
        Map<Integer, Double> scores = new HashMap<>();
        if (dealtWith.isEmpty()) {
            return scores;
        }
        for (Iterator<Dossier> rest = dossiers.iterator(); rest.hasNext(); ) {
            for (Assessed each : assess(first, next(rest, dossier -> isOneOf(dealtWith, register, dossier)))) {
                Points score =
                        each.assessment() == null ? null : each.assessment().score();
                Member member = register.find(each.company());
                if (score != null && member != null) {
                    scores.merge(member.place(), score.tenths() / TENTHS, Math::max);
                }
            }
        }
        return scores;
    }

    private static boolean isOneOf(BitSet places, Register register, Dossier dossier) {
        Member member = register.find(dossier.company().id());
        return member != null && places.get(member.place());
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
                                action.accept(assess(mayfly, chunk));
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

    private List<Assessed> assess(Mayfly mayfly, List<Dossier> chunk) {
        return inBlocks(chunk, block -> assessBlock(mayfly, block));
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

    private List<Assessed> assessBlock(Mayfly mayfly, List<Dossier> block) {
        try {
            return mayfly.assess(block, asOf).stream().map(Portfolio::done).toList();
        } catch (IllegalStateException broken) {
            return block.stream().map(dossier -> assessAlone(mayfly, dossier)).toList();
        }
    }

    private Assessed assessAlone(Mayfly mayfly, Dossier dossier) {
        try {
            return done(mayfly.assess(dossier, asOf));
        } catch (IllegalStateException broken) {
            return new Assessed(dossier.company().id(), null, broken.getMessage());
        }
    }

    private static Assessed done(Assessment assessment) {
        return new Assessed(assessment.subject().dossier().company().id(), assessment, null);
    }
}

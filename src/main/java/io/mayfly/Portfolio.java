package io.mayfly;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Dossier;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Companies that are assessed together. They are read up to three times, and never held all at once: for the register, for
 * the first scores of those that others deal with, and for the assessments.
 */
final class Portfolio {

    /** Companies that are assessed at a time: enough for all cores of a large machine, few enough to hold. A choice. */
    private static final int CHUNK = 1_024;

    /** How many of a chunk one thread takes in a row. */
    private static final int BLOCK = 64;

    private final Iterable<Dossier> dossiers;
    private final LocalDate asOf;

    Portfolio(Iterable<Dossier> dossiers, LocalDate asOf) {
        this.dossiers = dossiers;
        this.asOf = asOf;
    }

    /** A register of these companies, in which those that others deal with bear the scores of a first pass. */
    Register register(ReferenceData reference, @Nullable Register others, Mayfly first) {
        Transliteration transliteration = others == null ? Transliteration.available() : others.transliteration();
        RegisterRows rows = RegisterRows.of(asOf, reference, transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(asOf).transliteration(transliteration.id());
        Set<String> dealtWith = new HashSet<>();
        for (Dossier dossier : dossiers) {
            builder.add(rows.row(dossier));
            for (Counterparty counterparty : dossier.counterparties()) {
                if (counterparty.dossier() != null) {
                    dealtWith.add(counterparty.dossier());
                }
            }
        }
        Register own = builder.build();
        Register all = others == null ? own : own.merge(others);
        return dealtWith.isEmpty() ? all : withScores(all, scores(first.withRegister(all), dealtWith));
    }

    private static Register withScores(Register register, Map<String, Double> scores) {
        return register.withScores(member -> scores.getOrDefault(member.id(), Double.NaN));
    }

    private Map<String, Double> scores(Mayfly first, Set<String> dealtWith) {
        Map<String, Double> scores = new HashMap<>();
        for (Iterator<Dossier> rest = dossiers.iterator(); rest.hasNext(); ) {
            List<Dossier> chunk =
                    next(rest, dossier -> dealtWith.contains(dossier.company().id()));
            for (Assessed each : assess(first, chunk)) {
                Points score =
                        each.assessment() == null ? null : each.assessment().score();
                if (score != null) {
                    scores.merge(each.company(), score.tenths() / 10.0, Math::max);
                }
            }
        }
        return scores;
    }

    /** The assessments in the order of the dossiers. */
    Stream<Assessed> assessments(Mayfly mayfly) {
        Iterator<Dossier> rest = dossiers.iterator();
        return StreamSupport.stream(
                        new AbstractSpliterator<List<Assessed>>(
                                Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                            @Override
                            public boolean tryAdvance(Consumer<? super List<Assessed>> action) {
                                List<Dossier> chunk = next(rest, dossier -> true);
                                if (chunk.isEmpty()) {
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
        int blocks = (chunk.size() + BLOCK - 1) / BLOCK;
        return IntStream.range(0, blocks)
                .parallel()
                .mapToObj(i -> chunk.subList(i * BLOCK, Math.min((i + 1) * BLOCK, chunk.size())))
                .map(block -> assessBlock(mayfly, block))
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

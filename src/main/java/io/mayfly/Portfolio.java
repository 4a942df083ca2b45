package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Companies that are assessed together. They are read up to four times, and never held all at once: for the register, for
 * whom they deal with, for the first scores of those, and for the assessments.
 */
final class Portfolio {

    private final Iterable<Dossier> dossiers;
    private final LocalDate asOf;
    private final Count first = new Count();

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
        InOrder.map(
                        dossiers.iterator(),
                        (List<Dossier> block) -> block.stream().map(rows::row).toList())
                .forEach(row -> {
                    builder.add(row);
                    first.add(row.id());
                });
        if (others != null) {
            builder.merge(others);
        }
        FirstScores pass = FirstScores.of(mayfly, builder.build());
        return pass.register(scores(pass, dealtWith(pass)));
    }

    /** The places of the companies that others deal with. */
    private BitSet dealtWith(FirstScores pass) {
        BitSet places = new BitSet();
        Count again = new Count();
        for (Dossier dossier : dossiers) {
            again.add(dossier.company().id());
            pass.dealtWith(dossier).forEach(member -> places.set(member.place()));
        }
        again.mustBe(first);
        return places;
    }

    private Map<Integer, Points> scores(FirstScores pass, BitSet places) {
        Map<Integer, Points> scores = new HashMap<>();
        if (places.isEmpty()) {
            return scores;
        }
        Iterator<Dossier> wanted = StreamSupport.stream(dossiers.spliterator(), false)
                .filter(dossier -> pass.isOneOf(places, dossier))
                .iterator();
        InOrder.map(wanted, (List<Dossier> block) -> List.of(pass.scores(block)))
                .forEach(part -> part.forEach((place, score) -> scores.merge(place, score, FirstScores::highest)));
        return scores;
    }

    /** The assessments in the order of the dossiers. */
    Stream<Assessed> assessments(Mayfly mayfly) {
        return InOrder.map(counted(dossiers.iterator()), (List<Dossier> block) -> mayfly.assessEach(block, asOf));
    }

    /** Checks at the end that they were those of the first time. */
    private Iterator<Dossier> counted(Iterator<Dossier> all) {
        return new Iterator<>() {
            private final Count again = new Count();

            @Override
            public boolean hasNext() {
                boolean more = all.hasNext();
                if (!more) {
                    again.mustBe(first);
                }
                return more;
            }

            @Override
            public Dossier next() {
                Dossier dossier = all.next();
                again.add(dossier.company().id());
                return dossier;
            }
        };
    }

    /**
     * What was read, in whatever order. What can be read once only would otherwise make for a register without assessments, and other
     * companies for one without them.
     */
    private static final class Count {

        private long number;
        private long ids;

        void add(String id) {
            number++;
            ids += id.hashCode();
        }

        void mustBe(Count other) {
            if (number != other.number) {
                throw new IllegalStateException("dossiers (" + number
                        + ") must be the same each time they are read, and were " + other.number + " the first time");
            }
            if (ids != other.ids) {
                throw new IllegalStateException(
                        "dossiers must be the same each time they are read, and were of other companies the first time");
            }
        }
    }
}

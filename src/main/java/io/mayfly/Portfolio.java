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
        InOrder.map(
                        dossiers.iterator(),
                        (List<Dossier> block) -> block.stream().map(rows::row).toList())
                .forEach(row -> {
                    builder.add(row);
                    number++;
                });
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
        Iterator<Dossier> wanted = StreamSupport.stream(dossiers.spliterator(), false)
                .filter(dossier -> isOneOf(dealtWith, register, dossier))
                .iterator();
        InOrder.map(wanted, (List<Dossier> block) -> assessBlock(first, block)).forEach(each -> {
            Points score = each.assessment() == null ? null : each.assessment().score();
            Member member = register.find(each.company());
            if (score != null && member != null) {
                scores.merge(member.place(), score.tenths() / TENTHS, Math::max);
            }
        });
        return scores;
    }

    private static boolean isOneOf(BitSet places, Register register, Dossier dossier) {
        Member member = register.find(dossier.company().id());
        return member != null && places.get(member.place());
    }

    /** The assessments in the order of the dossiers. */
    Stream<Assessed> assessments(Mayfly mayfly) {
        return InOrder.map(counted(dossiers.iterator()), block -> assessBlock(mayfly, block));
    }

    /** Checks at the end that there were as many as the first time. */
    private Iterator<Dossier> counted(Iterator<Dossier> all) {
        return new Iterator<>() {
            private long read;

            @Override
            public boolean hasNext() {
                boolean more = all.hasNext();
                if (!more) {
                    checkNumber(read);
                }
                return more;
            }

            @Override
            public Dossier next() {
                read++;
                return all.next();
            }
        };
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

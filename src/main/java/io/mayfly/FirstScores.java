package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.register.Member;
import io.mayfly.register.Register;
import io.mayfly.register.Traced;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the companies of a register that others deal with come to bear scores, in steps whose parts may be worked out anywhere
 * and put together in any order. {@link Mayfly#assessAll} takes all of these steps by itself; they are for engines in which
 * companies lie on several machines:
 *
 * <pre>{@code
 * FirstScores first = FirstScores.of(mayfly, register);
 * BitSet places = …                       // those of all that first.dealtWith(dossier) answers
 * Map<Integer, Points> scores = …         // all of first.scores(dossiers that are isOneOf), the highest of each place
 * Mayfly within = mayfly.withRegister(first.register(scores));
 * }</pre>
 *
 * <p>In this pass nobody bears a score, so that no company is scored by those it deals with. Immutable and thread-safe.
 */
public final class FirstScores {

    private static final double TENTHS = 10;

    private final Mayfly mayfly;
    private final Register register;
    private final Mayfly unscored;

    private FirstScores(Mayfly mayfly, Register register, Mayfly unscored) {
        this.mayfly = mayfly;
        this.register = register;
        this.unscored = unscored;
    }

    /**
     * Begins the pass.
     *
     * @param mayfly what assesses; a register that it has is not looked into
     * @param register all companies, as of the day of the assessments; scores that it has are not looked at, and stay with those
     *     companies that get none here
     * @return the pass
     */
    public static FirstScores of(Mayfly mayfly, Register register) {
        return new FirstScores(mayfly, register, mayfly.withRegister(register.withScores(member -> Double.NaN)));
    }

    /**
     * The companies that one deals with, as far as that is known on the day of the register.
     *
     * @param dossier everything at hand about the one
     * @return those of them that the register holds, once for each dealing; unmodifiable
     * @throws IllegalStateException if the transliteration of the register is not on the class path
     */
    public List<Member> dealtWith(Dossier dossier) {
        if (dossier.counterparties().isEmpty()) {
            return List.of();
        }
        Dossier known = dossier.asKnownOn(register.asOf(), mayfly.reference().filingDeadlines());
        return known.counterparties().stream()
                .map(counterparty -> Traced.of(register, counterparty).member())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * Whether a company is one of some.
     *
     * @param places places in the register
     * @param dossier everything at hand about the company
     * @return whether the register holds it at one of them
     */
    public boolean isOneOf(BitSet places, Dossier dossier) {
        Member member = register.find(dossier.company().id());
        return member != null && places.get(member.place());
    }

    /**
     * Scores companies.
     *
     * @param dossiers everything at hand about each of them
     * @return the scores by places in the register, of several dossiers of one company the highest; without those that the
     *     register does not hold, that cannot be assessed or whose score is refused; the map is the caller's own
     */
    public Map<Integer, Points> scores(List<Dossier> dossiers) {
        Map<Integer, Points> scores = new HashMap<>();
        for (Assessed each : unscored.assessEach(dossiers, register.asOf())) {
            Points score = score(each.assessment());
            Member member = register.find(each.company());
            if (score != null && member != null) {
                scores.merge(member.place(), score, FirstScores::highest);
            }
        }
        return scores;
    }

    private static @Nullable Points score(@Nullable Assessment assessment) {
        return assessment == null ? null : assessment.score();
    }

    /**
     * Which of two scores of one company counts: where dossiers of one company lie apart.
     *
     * @param one a score
     * @param other another one
     * @return the higher
     */
    public static Points highest(Points one, Points other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * Ends the pass.
     *
     * @param scores the scores of all parts
     * @return the register with these scores, and with those that it had for companies that got none
     */
    public Register register(Map<Integer, Points> scores) {
        return register.withScores(member -> {
            Points first = scores.get(member.place());
            Double before = member.score();
            return first != null ? first.tenths() / TENTHS : before != null ? before : Double.NaN;
        });
    }
}

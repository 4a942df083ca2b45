package io.mayfly.register;

import io.mayfly.dossier.Fact;
import io.mayfly.identity.MatchGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One company shares something with another.
 *
 * @param to the other company
 * @param kind what they share
 * @param keyHash the hash of its text, as of {@link Register#keyHash}
 * @param grade {@link MatchGrade#SAME} for what is surely one and the same thing, {@link MatchGrade#POSSIBLE} for a name that
 *     several people may bear
 * @param weight how much it says that they share it, above 0 and at most 1; see {@link Links}
 * @param since from when on they are known to share it: since when the first company has it, where its dossier tells, and else
 *     the day of the register
 * @param fact the fact of the first company's dossier; {@code null} for what a register alone tells
 */
public record Link(
        Member to,
        KeyKind kind,
        long keyHash,
        MatchGrade grade,
        double weight,
        LocalDate since,
        @Nullable Fact fact) {}

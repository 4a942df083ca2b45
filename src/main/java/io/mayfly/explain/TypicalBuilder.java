package io.mayfly.explain;

import io.mayfly.dossier.PartialDate;
import io.mayfly.score.Assessment;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up assessments one by one, in any order and in any number of parts, for engines that fold; for streams there is {@link
 * Typical#of}. Not for use by several threads at once.
 */
public final class TypicalBuilder implements Serializable {

    private static final long serialVersionUID = 1;

    private Typical soFar;

    /** The card of the last assessment: that it is the right one is found by its hash, which takes longer than all the rest. */
    private transient @Nullable Scorecard known;

    /**
     * Begins without companies.
     *
     * @param card the scorecard that all assessments are made with
     */
    public TypicalBuilder(Scorecard card) {
        this.soFar = Typical.none(card);
    }

    /**
     * Adds one company.
     *
     * @param assessment its assessment; one that is not eligible is only counted
     * @return this
     * @throws IllegalArgumentException if it was made with another scorecard
     */
    public TypicalBuilder add(Assessment assessment) {
        check(assessment.scorecard());
        boolean eligible = assessment.refusal() != Refusal.NOT_ELIGIBLE;
        soFar = soFar.merge(new Typical(
                soFar.scorecardId(),
                soFar.scorecardVersion(),
                soFar.scorecardHash(),
                eligible ? PartialDate.of(assessment.subject().asOf()) : null,
                eligible ? 1 : 0,
                eligible && assessment.refusal() != null ? 1 : 0,
                eligible ? 0 : 1,
                eligible ? StepSum.of(assessment) : List.of()));
        return this;
    }

    /**
     * Adds a part of the population that was summed up elsewhere.
     *
     * @param part the part
     * @return this
     * @throws IllegalArgumentException if it is of another scorecard
     */
    public TypicalBuilder merge(Typical part) {
        soFar = soFar.merge(part);
        return this;
    }

    /** {@return the summary of all companies so far} */
    public Typical build() {
        return soFar;
    }

    /** The same object is told at once; an equal card is found by its hash. */
    @SuppressWarnings("ReferenceEquality")
    private void check(Scorecard card) {
        if (card != known) {
            String hash = card.hash();
            if (!hash.equals(soFar.scorecardHash())) {
                throw soFar.otherCard(card.id(), card.version(), hash);
            }
            known = card;
        }
    }
}

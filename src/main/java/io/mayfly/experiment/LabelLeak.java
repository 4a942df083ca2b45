package io.mayfly.experiment;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.reference.ReferenceData;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A fact that tells the label instead of predicting it. An authority that strikes a company off as a one-day firm has decided the
 * question: a card that reads the mark looks good and knows nothing.
 *
 * <p>Findings of authorities are all that can be told by their kind. A fact that comes from where the label comes from, such as
 * the name of the list that cases were taken from, looks like any other; {@link Baselines} are what gives it away.
 *
 * @param company the id of the company
 * @param field where the fact stands in the dossier
 * @param fact what it says
 */
public record LabelLeak(String company, String field, String fact) {

    private static final Set<MarkKind> FINDINGS = EnumSet.of(MarkKind.ONE_DAY_FIRM, MarkKind.LOST_DOCUMENTS);

    /**
     * Looks for such facts, as far as they are known on the day of the case.
     *
     * @param labelled a case
     * @param reference filing deadlines, by which it is told what was known
     * @return each of them; empty if there is none, or if the case has no label
     */
    public static List<LabelLeak> in(LabelledCase labelled, ReferenceData reference) {
        if (labelled.label() == null) {
            return List.of();
        }
        Dossier known = labelled.dossier().asKnownOn(labelled.asOf(), reference.filingDeadlines());
        List<LabelLeak> leaks = new ArrayList<>();
        for (int i = 0; i < known.marks().size(); i++) {
            Mark mark = known.marks().get(i);
            if (FINDINGS.contains(mark.kind())) {
                leaks.add(new LabelLeak(labelled.id(), "marks/" + i, mark.kind().toString()));
            }
        }
        return leaks;
    }

    /**
     * The case without such facts, whenever they became known.
     *
     * @param labelled a case
     * @return the case without marks that tell a label
     */
    public static LabelledCase removedFrom(LabelledCase labelled) {
        Dossier all = labelled.dossier();
        List<Mark> marks = all.marks().stream()
                .filter(mark -> !FINDINGS.contains(mark.kind()))
                .toList();
        return labelled.with(new Dossier(
                all.company(),
                all.addresses(),
                all.observations(),
                all.contacts(),
                all.officers(),
                all.owners(),
                all.accounts(),
                all.headcounts(),
                all.declarations(),
                all.shipments(),
                all.contracts(),
                all.counterparties(),
                all.statements(),
                all.listings(),
                marks,
                all.unavailable(),
                all.sources()));
    }
}

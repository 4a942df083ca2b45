package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The owners and officers of the day: companies and trusts, or others among them?
 *
 * @param other how surely one is neither a company nor a trust, among those of which that is stated
 * @param facts those that surely or likely are owners or officers
 * @param kinds what would tell the kind of those of which it is not stated
 * @param lists the lists that are empty and were not searched
 */
record Parties(Certainty other, List<Cited> facts, Set<Input> kinds, List<Input> lists) {

    static Parties of(Subject subject) {
        Certainty other = Certainty.NO;
        List<Cited> facts = new ArrayList<>();
        Set<Input> kinds = new LinkedHashSet<>();
        List<Span<Owner>> owners = Span.owners(subject);
        for (Span<Owner> span : owners) {
            Certainty held = span.held(subject, owners);
            OwnerKind kind = span.fact().kind();
            if (held != Certainty.NO && kind == null) {
                kinds.add(Inputs.OWNER_KIND);
            } else if (kind != OwnerKind.COMPANY && kind != OwnerKind.TRUST) {
                other = other.or(held);
            }
            if (held.atLeast(Certainty.LIKELY)) {
                facts.add(new Cited("owners", span.fact()));
            }
        }
        for (Officeholders.Holder holder : Officeholders.of(subject).all()) {
            Certainty natural = holder.natural();
            if (natural == Certainty.LIKELY) {
                kinds.add(Inputs.OFFICER_KIND);
            } else {
                other = other.or(holder.held().and(natural));
            }
            if (holder.held().atLeast(Certainty.LIKELY)) {
                facts.addAll(holder.facts());
            }
        }
        return new Parties(other, facts, kinds, lists(subject));
    }

    private static List<Input> lists(Subject subject) {
        List<Input> lists = new ArrayList<>();
        if (subject.dossier().owners().isEmpty() && !subject.searchedInVain(DossierPart.OWNERS)) {
            lists.add(Inputs.OWNERS);
        }
        if (subject.dossier().officers().isEmpty() && !subject.searchedInVain(DossierPart.OFFICERS)) {
            lists.add(Inputs.OFFICERS);
        }
        return lists;
    }

    /** What leaves it open whether all are companies or trusts; empty where enough is told. */
    List<Input> missing() {
        if (other == Certainty.YES || (kinds.isEmpty() && !facts.isEmpty())) {
            return List.of();
        }
        List<Input> missing = new ArrayList<>(kinds);
        missing.addAll(lists);
        return missing.isEmpty() ? List.of(Inputs.OWNERS, Inputs.OFFICERS) : missing;
    }
}

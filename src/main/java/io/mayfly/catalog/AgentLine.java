package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a company is an agent by its main line of business and by its imports, each of which is consigned to somebody
 * else by name: neither to itself nor to its parent.
 *
 * @param certainty whether it is
 * @param activities the main lines
 * @param imports the imports
 * @param missing what would tell, where it is open
 */
record AgentLine(InForce certainty, List<Activity> activities, List<Shipment> imports, Set<Input> missing)
        implements Evidence {

    static AgentLine of(Subject subject) {
        Set<Input> missing = new LinkedHashSet<>();
        List<Shipment> imports =
                Lists.filter(subject.dossier().shipments(), shipment -> shipment.role() == TradeRole.IMPORTER);
        Lines lines = Lines.maybe(subject);
        InForce line = byLine(lines, missing);
        InForce surely = byLine(Lines.surely(subject), missing);
        InForce certainty = (line == surely ? line : InForce.MAYBE).and(byImports(subject, imports, missing));
        return new AgentLine(certainty, lines.main(), imports, certainty == InForce.MAYBE ? missing : Set.of());
    }

    private static InForce byLine(Lines lines, Set<Input> missing) {
        if (lines.all().isEmpty()) {
            missing.add(Inputs.ACTIVITIES);
            return InForce.MAYBE;
        }
        List<InForce> each = Lists.map(
                lines.main(),
                activity -> lines.is(activity, Activities.Line.AGENT)
                        ? InForce.YES
                        : lines.codeOpen(activity) ? InForce.MAYBE : InForce.NO);
        if (each.contains(InForce.MAYBE)) {
            missing.add(Inputs.ACTIVITY_CODE);
        }
        InForce all = each.stream().reduce(InForce.YES, InForce::and);
        InForce any = each.stream().reduce(InForce.NO, InForce::or);
        if (!lines.mainOpen() || all == any) {
            return all;
        }
        missing.add(Inputs.ACTIVITIES.note("which is the main one"));
        return InForce.MAYBE;
    }

    private static InForce byImports(Subject subject, List<Shipment> imports, Set<Input> missing) {
        if (imports.isEmpty()) {
            if (Trades.shipmentsKnown(subject)) {
                return InForce.NO;
            }
            missing.add(Inputs.SHIPMENTS);
            return InForce.MAYBE;
        }
        Parent parent = subject.dossier().company().parent();
        boolean parentKnown = parent != null || subject.searchedInVain(DossierPart.PARENT);
        InForce all = parentKnown ? InForce.YES : InForce.MAYBE;
        if (!parentKnown) {
            missing.add(Inputs.PARENT);
        }
        for (Shipment shipment : imports) {
            if (shipment.consignee() == null) {
                missing.add(Inputs.CONSIGNEE);
                all = all.and(InForce.MAYBE);
            } else if (ownNames(subject, shipment)
                    .anyMatch(name -> PartyNames.same(subject, name, shipment.consignee()))) {
                return InForce.NO;
            }
        }
        return all;
    }

    private static Stream<String> ownNames(Subject subject, Shipment shipment) {
        Parent parent = subject.dossier().company().parent();
        return Stream.of(
                        subject.dossier().company().names().stream().map(Name::text),
                        Stream.ofNullable(shipment.importer()),
                        Stream.ofNullable(parent).map(Parent::name))
                .flatMap(names -> names);
    }

    @Override
    public Message message() {
        return Message.of("agent-line").with("line", Lines.words(activities.get(0)));
    }

    @Override
    public List<Cited> facts() {
        List<Cited> facts = new ArrayList<>(Lines.cited(activities));
        imports.forEach(shipment -> facts.add(Trades.cite(shipment)));
        return facts;
    }
}

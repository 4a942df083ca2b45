package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.NameKind;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something about a company changed.
 *
 * @param kind what changed
 * @param date when
 * @param cited what tells of it
 */
record Turn(ChangeKind kind, PartialDate date, Cited cited) {

    /** Every change that the register recorded, or that shows in from when until when something held. */
    static List<Turn> of(Subject subject) {
        Dossier dossier = subject.dossier();
        List<Turn> turns = new ArrayList<>();
        for (Change change : dossier.company().changes()) {
            add(turns, change.what(), change.date(), null, "company.changes", change);
        }
        for (Name name : dossier.company().names()) {
            if (name.kind() == null || name.kind() == NameKind.REGISTERED) {
                add(turns, ChangeKind.NAME, name.from(), name.to(), "company.names", name);
            }
        }
        for (Address address : dossier.addresses()) {
            if (address.role() == AddressRole.REGISTERED) {
                add(turns, ChangeKind.ADDRESS, address.from(), address.to(), "addresses", address);
            }
        }
        for (Officer officer : dossier.officers()) {
            add(turns, ChangeKind.OFFICER, officer.from(), officer.to(), "officers", officer);
        }
        for (Owner owner : dossier.owners()) {
            add(turns, ChangeKind.OWNER, owner.from(), owner.to(), "owners", owner);
        }
        return turns;
    }

    static List<Cited> cited(List<Turn> turns) {
        return turns.stream().map(Turn::cited).distinct().toList();
    }

    private static void add(
            List<Turn> turns,
            ChangeKind kind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            String field,
            Fact fact) {
        if (from != null) {
            turns.add(new Turn(kind, from, new Cited(field, fact)));
        }
        if (to != null) {
            turns.add(new Turn(kind, to, new Cited(field, fact)));
        }
    }
}

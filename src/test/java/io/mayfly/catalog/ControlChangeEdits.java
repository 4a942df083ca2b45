package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ways to change the recorded changes of a dossier. */
final class ControlChangeEdits {

    private ControlChangeEdits() {}

    static Dossier oneMoreEach(Dossier dossier) {
        return changes(
                dossier,
                all -> all.stream()
                        .flatMap(change -> Stream.of(change, Edits.with(change, "date", ControlChangeEdits::later)))
                        .toList());
    }

    private static PartialDate later(PartialDate date) {
        return new PartialDate(date.earliest().plusDays(40), date.latest().plusDays(40));
    }

    /** Without the last that has an exact day, where there is another. */
    static Dossier withoutTheLast(Dossier dossier) {
        return changes(dossier, all -> {
            Change last = all.stream()
                    .filter(change -> change.date().exact())
                    .max(Comparator.comparing(Change::date))
                    .orElse(null);
            return last == null || all.size() < 2
                    ? all
                    : all.stream().filter(change -> !change.equals(last)).toList();
        });
    }

    private static Dossier changes(Dossier dossier, UnaryOperator<List<Change>> edit) {
        return Edits.with(dossier, "company", (Company company) -> Edits.with(company, "changes", edit));
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.NomineeSign;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a register may say of a company: marks, officers, owners and their changes. */
final class Registry {

    private static final PartialDate EARLY = PartialDate.parse("2020-01-01");

    private Registry() {}

    static Mark mark(MarkKind kind, @Nullable String from, @Nullable String to) {
        return mark(kind, from, to, null);
    }

    /** A mark that was known early, so that it may be announced for later. */
    static Mark announced(MarkKind kind, String from) {
        return new Mark(kind, null, null, PartialDate.parse(from), null, null, EARLY);
    }

    static Mark mark(MarkKind kind, @Nullable String from, @Nullable String to, @Nullable String source) {
        return new Mark(kind, null, null, Measuring.dateOrNull(from), Measuring.dateOrNull(to), source, null);
    }

    static Officer holding(String name, @Nullable Boolean corporate, @Nullable Long mandates) {
        return new Officer(name, null, null, null, null, mandates, corporate, List.of(), null, null, null, null, null);
    }

    static Officer born(String name, String born) {
        return new Officer(
                name, null, null, PartialDate.parse(born), null, null, false, List.of(), null, null, null, null, null);
    }

    static Officer signed(String name, @Nullable String source, NomineeSign... signs) {
        return new Officer(name, null, null, null, null, null, false, List.of(signs), null, null, null, source, null);
    }

    /** An officer of whom the beginning and the end are told, early enough to be announced for later. */
    static Officer officer(String name, @Nullable Boolean corporate, @Nullable String from, @Nullable String to) {
        return new Officer(
                name,
                null,
                null,
                null,
                null,
                20L,
                corporate,
                List.of(NomineeSign.UNPAID, NomineeSign.PROVIDER_ADDRESS),
                null,
                Measuring.dateOrNull(from),
                Measuring.dateOrNull(to),
                null,
                from == null ? null : EARLY);
    }

    static Owner owner(@Nullable OwnerKind kind, @Nullable Boolean beneficial) {
        return owner(kind, beneficial, null, null);
    }

    static Owner owner(
            @Nullable OwnerKind kind, @Nullable Boolean beneficial, @Nullable String from, @Nullable String to) {
        return new Owner(
                "Rika",
                null,
                null,
                kind,
                null,
                beneficial,
                null,
                null,
                Measuring.dateOrNull(from),
                Measuring.dateOrNull(to),
                null,
                from == null ? null : EARLY);
    }

    static Change change(ChangeKind kind, String date) {
        return new Change(kind, PartialDate.parse(date), null, null, null);
    }

    static DossierBuilder changed(DossierBuilder company, String... dates) {
        for (String date : dates) {
            company.add(change(ChangeKind.OWNER, date));
        }
        return company;
    }

    static DossierBuilder sourced(DossierBuilder company, String key, String published) {
        return company.source(
                key, new Source("source " + key, null, null, PartialDate.parse(published), null, null, null));
    }

    /** Whatever has ended goes on. */
    static Dossier marksGoOn(Dossier dossier) {
        return Edits.with(
                dossier,
                "marks",
                (List<Mark> all) -> all.stream()
                        .map(mark -> Edits.with(mark, "to", (PartialDate to) -> null))
                        .toList());
    }
}

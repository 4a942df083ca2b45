package io.mayfly.catalog;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Registers of a few invented companies. */
final class Town {

    private Town() {}

    /** A register of a subject and others, as of the day of publication. */
    static Register of(DossierBuilder subject, List<Dossier> others) {
        List<Dossier> all = new ArrayList<>(others);
        all.add(subject.build());
        return of(all);
    }

    static Register of(List<Dossier> companies) {
        Transliteration transliteration = Transliteration.none();
        RegisterRows rows = RegisterRows.of(Measuring.PUBLICATION, ReferenceData.standard(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(Measuring.PUBLICATION).transliteration(transliteration.id());
        companies.forEach(company -> builder.add(rows.row(company)));
        return builder.build();
    }

    /** Some companies that differ in their number alone. */
    static List<Dossier> some(int number, IntFunction<DossierBuilder> company) {
        return IntStream.range(0, number)
                .mapToObj(company)
                .map(DossierBuilder::build)
                .toList();
    }
}

package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What speaks for a company, and what explains it, at random. */
final class AnyStanding {

    static final String LEI = "00MAYFLY000000000003";
    static final String MAKER = "Lumen Works";

    private final DossierBuilder dossier;
    private final Random random;
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyStanding(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        this.dossier = dossier;
        this.random = random;
        this.asOf = asOf;
        this.registered = registered;
    }

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        AnyStanding standing = new AnyStanding(dossier, random, asOf, registered);
        standing.form();
        standing.records();
        for (int i = random.nextInt(3); i > 0; i--) {
            dossier.add(standing.contract());
        }
        standing.makers();
    }

    private void form() {
        if (chance(random, 0.3)) {
            dossier.subjectKind(pick(
                    random, List.of(SubjectKind.HOLDING, SubjectKind.SOLE_PROPRIETOR, SubjectKind.SPECIAL_PURPOSE)));
        }
        for (int i = chance(random, 0.3) ? random.nextInt(1, 3) : 0; i > 0; i--) {
            boolean coded = chance(random, 0.7);
            dossier.add(new Activity(
                    coded ? "NACE" : null,
                    coded ? pick(random, List.of("64.20", "46.90")) : null,
                    coded ? null : pick(random, List.of("holding company", "repair of machinery")),
                    chance(random, 0.5) ? null : chance(random, 0.5),
                    null,
                    null,
                    null,
                    null));
        }
        if (chance(random, 0.2)) {
            dossier.add(new Owner(
                    "Rika Fund",
                    null,
                    null,
                    chance(random, 0.3) ? null : pick(random, List.of(OwnerKind.values())),
                    null,
                    null,
                    null,
                    null,
                    chance(random, 0.5) ? null : when(900),
                    null,
                    null,
                    null));
        }
    }

    private void records() {
        if (chance(random, 0.3)) {
            dossier.add(new IdentifierEntry("LEI", chance(random, 0.8) ? LEI : "1", null, null, null, null));
        }
        if (chance(random, 0.15)) {
            LicenceKind kind = pick(random, List.of(LicenceKind.GOODS, LicenceKind.OTHER, LicenceKind.END_USE));
            dossier.add(
                    new Licence(kind, "the office", null, chance(random, 0.5) ? null : when(900), null, null, null));
        }
        if (chance(random, 0.15)) {
            dossier.add(new Contact(
                    ContactKind.WEBSITE, "www", chance(random, 0.4) ? null : when(2000), List.of(), null, null));
        }
        if (chance(random, 0.15)) {
            dossier.add(new Observation(
                    when(900),
                    ObservationMethod.SITE_VISIT,
                    null,
                    null,
                    chance(random, 0.8) ? Finding.COMPANY_PRESENT : Finding.VACANT,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null));
        }
    }

    private Contract contract() {
        LocalDate until = asOf.plusDays(random.nextInt(-200, 200));
        PartialDate date = chance(random, 0.2) ? null : when(1200);
        return new Contract(
                pick(random, List.of(ContractKind.values())),
                date,
                chance(random, 0.7) || (date != null && until.isBefore(date.earliest())) ? null : PartialDate.of(until),
                chance(random, 0.2) ? null : "Rika",
                chance(random, 0.3) ? null : Money.of(random.nextInt(1, 100_000_000), "RUB"),
                chance(random, 0.4) ? null : chance(random, 0.7),
                chance(random, 0.7) ? null : pick(random, List.of("helmets", "tea", "drones")),
                null,
                null);
    }

    private void makers() {
        if (chance(random, 0.2)) {
            CounterpartyBuilder maker = Counterparty.builder(MAKER, CounterpartyRole.MANUFACTURER);
            dossier.add((chance(random, 0.3)
                            ? maker
                            : maker.authorisedFrom(when(2000).toString()))
                    .build());
        }
        if (chance(random, 0.1)) {
            long age = asOf.toEpochDay() - registered.toEpochDay();
            dossier.add(Declaration.builder("lamps")
                    .manufacturer("Lumen")
                    .date(registered.plusDays(random.nextLong(age + 1)).toString())
                    .build());
        }
    }

    /** A day of late, or a month that ended of late. */
    private PartialDate when(int days) {
        LocalDate day = asOf.minusDays(random.nextInt(days));
        PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
        return chance(random, 0.8) || month.latest().isAfter(asOf) ? PartialDate.of(day) : month;
    }
}

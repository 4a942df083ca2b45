package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.NomineeSign;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Owners, officers, their changes and marks of authorities, for generated companies. */
final class AnyControl {

    private final Random random;
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyControl(Random random, LocalDate asOf, LocalDate registered) {
        this.random = random;
        this.asOf = asOf;
        this.registered = registered;
    }

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        AnyControl any = new AnyControl(random, asOf, registered);
        any.register(dossier);
        for (int i = chance(random, 0.5) ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.add(any.officer());
        }
        for (int i = chance(random, 0.5) ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.add(any.owner());
        }
    }

    private void register(DossierBuilder dossier) {
        if (chance(random, 0.3)) {
            dossier.legalForm(chance(random, 0.7) ? "L.P." : "OOO");
        }
        if (chance(random, 0.3)) {
            dossier.status(chance(random, 0.5) ? CompanyStatus.ACTIVE : CompanyStatus.CLOSING);
        }
        for (int i = chance(random, 0.4) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            PartialDate from = since();
            dossier.add(new Mark(
                    pick(random, List.of(MarkKind.values())),
                    null,
                    null,
                    from,
                    until(from),
                    null,
                    from == null ? null : announced()));
        }
        for (int i = chance(random, 0.3) ? random.nextInt(1, 5) : 0; i > 0; i--) {
            PartialDate date = PartialDate.of(day());
            dossier.add(new Change(
                    pick(random, List.of(ChangeKind.values())),
                    chance(random, 0.3) ? month(date) : date,
                    null,
                    null,
                    announced()));
        }
    }

    private Officer officer() {
        PartialDate from = since();
        boolean company = chance(random, 0.3);
        PartialDate born =
                company || chance(random, 0.4) ? null : PartialDate.parse(String.valueOf(random.nextInt(1900, 2020)));
        return new Officer(
                pick(random, List.of("Oda Berg", "Rika", "Ilo Marn")),
                null,
                null,
                born,
                null,
                chance(random, 0.4) ? null : (long) random.nextInt(120),
                chance(random, 0.5) ? null : company,
                chance(random, 0.6)
                        ? List.of()
                        : List.of(
                                pick(random, List.of(NomineeSign.values())),
                                pick(random, List.of(NomineeSign.values()))),
                null,
                from,
                until(from),
                null,
                from == null ? null : announced());
    }

    private Owner owner() {
        PartialDate from = since();
        return new Owner(
                pick(random, List.of("Oda Berg", "Rika", "Ilo Marn")),
                null,
                null,
                chance(random, 0.4) ? null : pick(random, List.of(OwnerKind.values())),
                chance(random, 0.5) ? null : BigDecimal.valueOf(random.nextInt(101)),
                chance(random, 0.5) ? null : chance(random, 0.3),
                null,
                null,
                from,
                until(from),
                null,
                from == null ? null : announced());
    }

    /** Since the registration or later; at times a month, or a year that the day of the assessment lies in. */
    private @Nullable PartialDate since() {
        if (chance(random, 0.25)) {
            return null;
        }
        if (chance(random, 0.15)) {
            return PartialDate.parse(String.valueOf(asOf.getYear()));
        }
        PartialDate date = PartialDate.of(chance(random, 0.3) ? registered : day());
        return chance(random, 0.3) ? month(date) : date;
    }

    private @Nullable PartialDate until(@Nullable PartialDate from) {
        PartialDate end = PartialDate.of(asOf.minusDays(random.nextInt(300)));
        return chance(random, 0.8) || (from != null && end.earliest().isBefore(from.latest())) ? null : end;
    }

    /** So early that everything counts as known. */
    private @Nullable PartialDate announced() {
        return PartialDate.of(asOf.minusDays(400));
    }

    private LocalDate day() {
        long age = asOf.toEpochDay() - registered.toEpochDay();
        return registered.plusDays(random.nextLong(age + 1));
    }

    private static PartialDate month(PartialDate day) {
        return PartialDate.parse(day.toString().substring(0, 7));
    }
}

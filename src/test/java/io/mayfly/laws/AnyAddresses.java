package io.mayfly.laws;

import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Addresses whose words tell something, former ones, looks at places and moves. */
final class AnyAddresses {

    private static final List<String> TEXTS = List.of(
            "ул. Примерная, д. 5, кв. 12", "ул. Примерная, д. 5, пом. 3", "1 Sample Street, office 401", "PO Box 77");
    private static final List<Finding> FINDINGS =
            List.of(Finding.DERELICT, Finding.VACANT, Finding.COMPANY_PRESENT, Finding.NO_SUCH_PLACE);
    private static final int DAYS = 1500;

    private final DossierBuilder dossier;
    private final Random random;
    private final LocalDate asOf;

    private AnyAddresses(DossierBuilder dossier, Random random, LocalDate asOf) {
        this.dossier = dossier;
        this.random = random;
        this.asOf = asOf;
    }

    /** Changes may be older than the registration: only the window counts. */
    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        AnyAddresses addresses = new AnyAddresses(dossier, random, asOf);
        addresses.worded();
        addresses.looks();
        addresses.moves(registered);
    }

    private void worded() {
        for (int i = random.nextInt(4) == 0 ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.add(new Address(
                    pick(random, TEXTS),
                    random.nextBoolean() ? "RU" : null,
                    pick(random, List.of(AddressRole.values())),
                    null,
                    random.nextInt(4) == 0 ? true : null,
                    null,
                    random.nextInt(4) == 0 ? date(60) : null,
                    null,
                    null,
                    null));
        }
    }

    private void looks() {
        for (int i = random.nextInt(3) == 0 ? random.nextInt(1, 4) : 0; i > 0; i--) {
            dossier.add(new Observation(
                    random.nextInt(3) == 0 ? null : date(DAYS),
                    pick(random, List.of(ObservationMethod.values())),
                    random.nextInt(3) == 0 ? AddressRole.OPERATING : null,
                    null,
                    pick(random, FINDINGS),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null));
        }
    }

    private void moves(LocalDate registered) {
        boolean read = random.nextInt(3) == 0;
        for (int i = read ? random.nextInt(1, 5) : 0; i > 0; i--) {
            dossier.add(new Change(pick(random, List.of(ChangeKind.values())), date(DAYS), null, null, null));
        }
        if (random.nextInt(5) == 0) {
            seat(null, date(DAYS));
        }
        if (read && random.nextInt(3) == 0) {
            seat(PartialDate.of(registered), null);
        }
    }

    private void seat(@Nullable PartialDate from, @Nullable PartialDate to) {
        dossier.add(new Address("Primersk", null, AddressRole.REGISTERED, null, null, null, from, to, null, null));
    }

    /** A day, or the month or the year that ended with it. */
    private PartialDate date(int days) {
        LocalDate day = asOf.minusDays(random.nextInt(days));
        return switch (random.nextInt(4)) {
            case 0 -> new PartialDate(day.minusDays(30), day);
            case 1 -> new PartialDate(day.minusDays(364), day);
            default -> PartialDate.of(day);
        };
    }
}

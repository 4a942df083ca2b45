package io.mayfly.laws;

import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Adds lines of business, their changes, agreements and looks at a website. */
final class AnyActivity {

    static final List<String> CODES = List.of("52.29", "46.42", "46.90", "56.10", "46.69", "64.20", "46.19");
    private static final List<String> TEXTS = List.of("freight forwarding", "clothing", "general trading", "xyzzy");

    private AnyActivity() {}

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        for (int i = random.nextInt(10) < 6 ? random.nextInt(1, 4) : 0; i > 0; i--) {
            dossier.add(activity(random, asOf, registered));
        }
        for (int i = random.nextInt(10) < 3 ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.add(new Change(
                    pick(random, List.of(ChangeKind.values())), day(random, asOf, registered), null, null, null));
        }
        if (random.nextInt(10) < 2) {
            PartialDate from = random.nextBoolean() ? null : day(random, asOf, registered);
            dossier.add(new Contract(
                    pick(random, List.of(ContractKind.values())), from, null, null, null, null, null, null, null));
        }
        if (random.nextInt(10) < 3) {
            Finding finding = random.nextBoolean() ? null : pick(random, List.of(Finding.values()));
            dossier.add(new Observation(
                    day(random, asOf, registered),
                    ObservationMethod.WEBSITE,
                    null,
                    null,
                    finding,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null));
        }
    }

    private static Activity activity(Random random, LocalDate asOf, LocalDate registered) {
        Boolean main = random.nextBoolean() ? null : random.nextBoolean();
        Activity undated = random.nextBoolean()
                ? new Activity("NACE", pick(random, CODES), null, main, null, null, null, null)
                : new Activity(null, null, pick(random, TEXTS), main, null, null, null, null);
        return dated(undated, new Random(undated.hashCode() + asOf.toEpochDay()), asOf, registered);
    }

    /** From other random numbers, so that those of everything else stay what they are. */
    private static Activity dated(Activity activity, Random random, LocalDate asOf, LocalDate registered) {
        PartialDate from = random.nextInt(10) < 7 ? null : day(random, asOf, registered);
        PartialDate to = random.nextInt(10) < 7
                ? null
                : month(day(random, asOf, from == null ? registered : from.earliest())
                        .earliest());
        return new Activity(activity.scheme(), activity.code(), activity.text(), activity.main(), from, to, null, null);
    }

    /** The month of a day. */
    private static PartialDate month(LocalDate day) {
        return PartialDate.parse(day.toString().substring(0, 7));
    }

    private static PartialDate day(Random random, LocalDate asOf, LocalDate registered) {
        return PartialDate.of(registered.plusDays(random.nextLong(asOf.toEpochDay() - registered.toEpochDay() + 1)));
    }
}

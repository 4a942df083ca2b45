package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses, looks at them and changes of them. */
final class Places {

    private Places() {}

    static Address seat(String text, @Nullable AddressUse use) {
        return new Address(text, "RU", AddressRole.REGISTERED, use, null, null, null, null, null, null);
    }

    static Address seat(String text, @Nullable String from, @Nullable String to) {
        return new Address(
                text,
                "RU",
                AddressRole.REGISTERED,
                null,
                null,
                null,
                Measuring.dateOrNull(from),
                Measuring.dateOrNull(to),
                null,
                null);
    }

    static Address works(String text, @Nullable AddressUse use) {
        return new Address(text, "RU", AddressRole.OPERATING, use, null, null, null, null, null, null);
    }

    static Observation look(@Nullable String date, ObservationMethod method, Finding finding) {
        return look(date, method, null, finding, null);
    }

    static Observation look(
            @Nullable String date,
            ObservationMethod method,
            @Nullable AddressRole role,
            Finding finding,
            @Nullable String source) {
        return new Observation(
                Measuring.dateOrNull(date), method, role, null, finding, List.of(), List.of(), null, source, null);
    }

    static Change moved(String date) {
        return new Change(ChangeKind.ADDRESS, Measuring.date(date), null, null, null);
    }

    static Source source(@Nullable String published) {
        return new Source("a source", null, null, Measuring.dateOrNull(published), null, null, null);
    }
}

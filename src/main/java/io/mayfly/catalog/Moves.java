package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a company moved into its present addresses of a role. Somebody who looked before that looked at another place.
 *
 * @param earliest the first day on which it may have moved in; {@code null} if it may have been there always
 * @param latest the last day on which it may have moved in; {@code null} if it may have been there always
 */
record Moves(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static Moves of(List<Address> current) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Address address : current) {
            PartialDate from = address.from();
            if (from == null) {
                return new Moves(null, null);
            }
            earliest = earliest == null || from.earliest().isBefore(earliest) ? from.earliest() : earliest;
            latest = latest == null || from.latest().isBefore(latest) ? from.latest() : latest;
        }
        return new Moves(earliest, latest);
    }

    boolean surelyAfter(Observation look) {
        return look.date() != null && surelyAfter(look.date().latest());
    }

    boolean maybeAfter(Observation look) {
        return look.date() != null && maybeAfter(look.date().earliest());
    }

    /** Whether a look within a period was surely at another place. */
    boolean surelyAfter(KnownAt period) {
        return period.day() != null && surelyAfter(period.day());
    }

    /** Whether a look within a period may have been at another place; one of no known beginning may have been ever so early. */
    boolean maybeAfter(KnownAt period) {
        return period.earliest() == null ? latest != null : maybeAfter(period.earliest());
    }

    private boolean surelyAfter(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }

    private boolean maybeAfter(LocalDate day) {
        return latest != null && day.isBefore(latest);
    }
}

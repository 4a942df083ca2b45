package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the first of some trades was, at the earliest and at the latest. A record dated by a year may be of any day in it.
 *
 * @param trade the one that was surely made first or may have been: none was surely made earlier
 * @param date its date
 * @param earliest the first day on which there may have been trade
 * @param latest the day by which there surely was trade
 */
record Earliest(Trade trade, PartialDate date, LocalDate earliest, LocalDate latest) {

    /** The first of all that are dated; {@code null} if none is. */
    static @Nullable Earliest of(List<Trade> trades) {
        Earliest first = null;
        for (Trade trade : trades) {
            PartialDate date = trade.date();
            if (date != null) {
                first = first == null
                        ? new Earliest(trade, date, date.earliest(), date.latest())
                        : first.or(trade, date);
            }
        }
        return first;
    }

    private Earliest or(Trade other, PartialDate when) {
        LocalDate start = when.earliest().isBefore(earliest) ? when.earliest() : earliest;
        return when.latest().isBefore(latest)
                ? new Earliest(other, when, start, when.latest())
                : new Earliest(trade, date, start, latest);
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the trade of a company began, as far as it is dated.
 *
 * @param earliest not before this day
 * @param best on this day by best estimate
 * @param latest on this day at the latest
 */
record TradeStart(LocalDate earliest, LocalDate best, LocalDate latest) {

    /**
     * {@code null} where no trade is dated. What has not come to light may have been earlier, but not before the registration.
     *
     * @param registered when the company was registered; {@code null} if unknown
     */
    static @Nullable TradeStart of(@Nullable PartialDate registered, Trades trades) {
        LocalDate nothingBefore = registered == null ? LocalDate.MIN : registered.earliest();
        LocalDate earliest = trades.open() ? nothingBefore : LocalDate.MAX;
        LocalDate best = LocalDate.MAX;
        LocalDate latest = LocalDate.MAX;
        for (Trade trade : trades.all()) {
            PartialDate date = trade.date();
            if (date != null) {
                earliest = min(earliest, date.earliest());
                best = min(best, date.best());
                latest = min(latest, date.latest());
            }
        }
        return latest.equals(LocalDate.MAX) ? null : new TradeStart(earliest, best, latest);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** How surely it did not begin before a day. */
    Certainty notBefore(LocalDate day) {
        if (!earliest.isBefore(day)) {
            return Certainty.YES;
        }
        return latest.isBefore(day) ? Certainty.NO : best.isBefore(day) ? Certainty.PERHAPS : Certainty.LIKELY;
    }
}

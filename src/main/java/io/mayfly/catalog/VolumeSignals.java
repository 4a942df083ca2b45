package io.mayfly.catalog;

import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;

/** Does the volume fit the means? */
final class VolumeSignals {

    private VolumeSignals() {}

    static List<Signal> all() {
        return List.of(
                new DeclaredVolumeVsTurnover(100_000),
                new RevenueSpike(36, 90, 50_000, 1_000_000),
                new DeclaredValueVsTurnover(100_000));
    }

    /**
     * Goods need not be paid for by sales: machines for a plant, or stock before the first sale, are bought with capital and
     * loans. So trade is held against turnover or against equity and agreed funding, whichever is more.
     */
    private static Means means(Subject subject, FiscalYears years, int year) {
        return Turnover.around(subject, years, year).orLarger(Funds.around(subject, years, year));
    }

    /**
     * What the declarations of a year are worth, as a multiple of turnover or capital, whichever is more. Goods stated by
     * quantity alone are valued by reference: the floor for the lower end and the best estimate, the typical value for the
     * upper end.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record DeclaredVolumeVsTurnover(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "declared-volume-vs-turnover";
        }

        @Override
        public Reading measure(Subject subject) {
            return Book.declarations(subject)
                    .read(book -> TradeToMeans.reading(
                            subject, VolumeSignals::means, book.worths(), materialUsd, book.what()));
        }
    }

    /**
     * The customs value of a year's shipments as a multiple of turnover or capital, whichever is more. Shipments that the
     * company only carries or receives for others are left out.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record DeclaredValueVsTurnover(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "declared-value-vs-turnover";
        }

        @Override
        public Reading measure(Subject subject) {
            return Book.shipments(subject)
                    .read(book -> TradeToMeans.reading(
                            subject, VolumeSignals::means, book.worths(), materialUsd, book.what()));
        }
    }
}

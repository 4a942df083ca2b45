package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies that trade and what they declared or shipped. */
final class Trading {

    private Trading() {}

    static Declaration declaration(
            @Nullable String date, String goods, @Nullable Long quantity, @Nullable Money value) {
        return new Declaration(
                null,
                null,
                null,
                Measuring.dateOrNull(date),
                goods,
                null,
                quantity == null ? null : BigDecimal.valueOf(quantity),
                "pieces",
                value,
                null,
                null,
                null,
                null,
                null);
    }

    static Shipment shipment(@Nullable String date, @Nullable Money value) {
        return new Shipment(
                null,
                TradeRole.IMPORTER,
                Measuring.dateOrNull(date),
                null,
                null,
                null,
                null,
                "tea",
                null,
                null,
                null,
                value,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    static Declaration valued(String date, long dollars) {
        return declaration(date, "tea", null, Money.of(dollars, "USD"));
    }

    /** A company with dollar accounts of three years, the middle one the largest. */
    static DossierBuilder trading(long revenue) {
        return Measuring.company("RU", "2015-01-01")
                .accounts("2020", revenue / 4, "USD")
                .accounts("2021", revenue, "USD")
                .accounts("2022", revenue / 2, "USD");
    }

    /** The same declaration as another source tells it. */
    static Declaration toldAgain(@Nullable String id, String source, long dollars) {
        return new Declaration(
                id,
                null,
                null,
                Measuring.date("2021-05-01"),
                "tea",
                null,
                null,
                null,
                Money.of(dollars, "USD"),
                null,
                null,
                null,
                source,
                null);
    }

    static DossierBuilder twoSources() {
        return trading(1_000_000)
                .source("a", new Source("one", null, null, Measuring.date("2021-06-01"), null, null, null))
                .source("b", new Source("two", null, null, Measuring.date("2021-07-01"), null, null, null));
    }
}

package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies that trade and what they declared or shipped. */
final class Trading {

    private Trading() {}

    static Declaration declaration(
            @Nullable String date, String goods, @Nullable Long quantity, @Nullable Money value) {
        DeclarationBuilder declaration = Declaration.builder(goods).unit("pieces");
        if (date != null) {
            declaration.date(date);
        }
        if (quantity != null) {
            declaration.quantity(quantity);
        }
        return (value == null ? declaration : declaration.value(value)).build();
    }

    static Shipment shipment(@Nullable String date, @Nullable Money value) {
        ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "tea");
        if (date != null) {
            shipment.date(date);
        }
        return (value == null ? shipment : shipment.value(value)).build();
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
        DeclarationBuilder declaration = Declaration.builder("tea")
                .date("2021-05-01")
                .value(Money.of(dollars, "USD"))
                .source(source);
        return (id == null ? declaration : declaration.id(id)).build();
    }

    static DossierBuilder twoSources() {
        return trading(1_000_000)
                .source("a", new Source("one", null, null, Measuring.date("2021-06-01"), null, null, null))
                .source("b", new Source("two", null, null, Measuring.date("2021-07-01"), null, null, null));
    }

    /** Nothing but turnover to pay with: accounts that report revenue report an equity of zero, and no funding was found. */
    static Dossier withoutCapital(Dossier dossier) {
        Dossier reported = Edits.accounts(
                        each -> each.revenue() == null && each.grossBillings() == null ? each : withoutEquity(each))
                .apply(dossier);
        Observation search = new Observation(
                null,
                ObservationMethod.SEARCH,
                null,
                null,
                null,
                List.of(),
                List.of(DossierPart.CONTRACTS),
                null,
                null,
                null);
        return Edits.with(
                reported,
                "observations",
                (List<Observation> all) ->
                        Stream.concat(all.stream(), Stream.of(search)).toList());
    }

    /** Every trade that states no value is worth enough to matter. */
    static Dossier material(Dossier dossier) {
        Money enough = Money.of(5_000, "USD");
        return Edits.with(
                Edits.with(
                        dossier,
                        "declarations",
                        (List<Declaration> all) -> all.stream()
                                .map(each -> Edits.supplied(each, "value", enough))
                                .toList()),
                "shipments",
                (List<Shipment> all) -> all.stream()
                        .map(each -> Edits.supplied(each, "value", enough))
                        .toList());
    }

    private static Accounts withoutEquity(Accounts accounts) {
        return new Accounts(
                accounts.period(),
                accounts.currency(),
                accounts.revenue(),
                accounts.grossBillings(),
                accounts.netIncome(),
                accounts.totalAssets(),
                accounts.fixedAssets(),
                accounts.inventory(),
                BigDecimal.ZERO,
                accounts.taxPaid(),
                accounts.payroll(),
                accounts.employees(),
                accounts.audited(),
                accounts.filing(),
                accounts.dueOn(),
                accounts.filedOn(),
                accounts.source(),
                accounts.knownAt());
    }
}

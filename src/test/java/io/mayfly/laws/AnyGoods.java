package io.mayfly.laws;

import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Adds trade records that say more of their goods than most. */
final class AnyGoods {

    private static final List<String> GOODS = List.of(
            "airsoft helmets",
            "drones",
            "hunting rifles, not for military use",
            "miscellaneous parts",
            "headgear",
            "sport goods",
            "tea");
    private static final List<String> CODES = List.of("854231", "880622", "650500", "930330", "090210", "854140");
    private static final List<String> UNITS = List.of("pieces", "dozen", "kg", "containers");

    private AnyGoods() {}

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        for (int i = random.nextInt(10) < 3 ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.add(declaration(random, day(random, asOf, registered)));
        }
        LocalDate published = asOf.minusDays(31);
        for (int i = random.nextInt(10) < 3 && !published.isBefore(registered) ? 1 : 0; i > 0; i--) {
            dossier.add(shipment(random, day(random, published, registered)));
        }
    }

    private static PartialDate day(Random random, LocalDate latest, LocalDate registered) {
        return PartialDate.of(registered.plusDays(random.nextLong(latest.toEpochDay() - registered.toEpochDay() + 1)));
    }

    private static Declaration declaration(Random random, PartialDate date) {
        DeclarationBuilder declaration =
                Declaration.builder(pick(random, GOODS)).date(date.toString());
        if (random.nextBoolean()) {
            declaration.hsCode(pick(random, CODES));
        }
        if (random.nextBoolean()) {
            declaration.quantity(random.nextInt(200_000)).unit(pick(random, UNITS));
        }
        if (random.nextBoolean()) {
            declaration.value(money(random));
        }
        if (random.nextInt(4) == 0) {
            declaration.model("DJI Mini 2, Matrice 300");
        }
        return random.nextInt(4) == 0 ? declaration.intendedUse("for paintball").build() : declaration.build();
    }

    private static Shipment shipment(Random random, PartialDate date) {
        ShipmentBuilder shipment =
                Shipment.builder(TradeRole.IMPORTER, pick(random, GOODS)).date(date.toString());
        if (random.nextBoolean()) {
            shipment.hsCode(pick(random, CODES));
        }
        if (random.nextInt(3) > 0) {
            shipment.quantity(random.nextInt(200_000)).unit(pick(random, UNITS));
        }
        if (random.nextBoolean()) {
            shipment.value(money(random));
        }
        return random.nextBoolean() ? shipment.weightKg(random.nextInt(100_000)).build() : shipment.build();
    }

    private static Money money(Random random) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(20_000_000));
        return Money.of(amount.longValueExact(), random.nextBoolean() ? "USD" : "RUB");
    }
}

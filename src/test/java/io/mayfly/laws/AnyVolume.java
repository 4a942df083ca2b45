package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What the signals of volume read: lots of goods, trade over time, capital, a size class. */
final class AnyVolume {

    private static final List<String> GOODS = List.of("helmets", "bulletproof vests", "army boots", "tea");

    private final DossierBuilder dossier;
    private final Random random;
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyVolume(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        this.dossier = dossier;
        this.random = random;
        this.asOf = asOf;
        this.registered = registered;
    }

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        new AnyVolume(dossier, random, asOf, registered).add();
    }

    private void add() {
        for (int i = chance(random, 0.3) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            lot();
        }
        for (int i = chance(random, 0.3) ? random.nextInt(1, 6) : 0; i > 0; i--) {
            shipment();
        }
        if (chance(random, 0.3)) {
            dossier.sizeClass(List.of(SizeClass.values()).get(random.nextInt(SizeClass.values().length)));
        }
        if (chance(random, 0.3)) {
            dossier.capital(null, money());
        }
        if (chance(random, 0.3)) {
            means();
        }
        if (chance(random, 0.2)) {
            dossier.add(new Contract(
                    chance(random, 0.8) ? ContractKind.FUNDING : ContractKind.SALE,
                    chance(random, 0.8) ? date() : null,
                    null,
                    null,
                    chance(random, 0.8) ? money() : null,
                    null,
                    null,
                    null,
                    chance(random, 0.8) ? null : PartialDate.of(asOf)));
        }
    }

    /** A quantity that others may share. */
    private void lot() {
        DeclarationBuilder lot = Declaration.builder(GOODS.get(random.nextInt(GOODS.size())))
                .quantity(List.of(2_000L, 30_000L, 100_000L, 12_345L).get(random.nextInt(4)))
                .unit(chance(random, 0.9) ? "pieces" : "kg");
        if (chance(random, 0.2)) {
            lot.kind(List.of(DeclarationKind.values()).get(random.nextInt(2)));
        }
        if (chance(random, 0.5)) {
            lot.manufacturer(chance(random, 0.5) ? "Rika" : "Borsa");
        }
        if (chance(random, 0.9)) {
            lot.date(date().toString());
        }
        dossier.add(lot.build());
    }

    private void shipment() {
        ShipmentBuilder shipment = Shipment.builder(
                chance(random, 0.8) ? TradeRole.IMPORTER : TradeRole.EXPORTER, GOODS.get(random.nextInt(GOODS.size())));
        if (chance(random, 0.9)) {
            shipment.date(date().toString());
        }
        if (chance(random, 0.7)) {
            shipment.value(money());
        }
        if (chance(random, 0.7)) {
            shipment.hsCode(chance(random, 0.5) ? "650610" : "090240");
        }
        if (chance(random, 0.4)) {
            shipment.quantity(random.nextInt(5_000)).unit("pieces");
        }
        dossier.add(shipment.build());
    }

    /** Accounts of calendar years with more than revenue in them. */
    private void means() {
        for (int year = registered.getYear(); year < asOf.getYear(); year++) {
            AccountsBuilder accounts = Accounts.builder(String.valueOf(year))
                    .currency("RUB")
                    .filedOn(LocalDate.of(year + 1, 1, 1)
                            .plusDays(random.nextInt(100))
                            .toString());
            if (chance(random, 0.8)) {
                accounts.revenue(amount());
            }
            if (chance(random, 0.2)) {
                accounts.grossBillings(amount());
            }
            if (chance(random, 0.7)) {
                accounts.equity(chance(random, 0.2) ? -amount() : amount());
            }
            if (chance(random, 0.7)) {
                accounts.totalAssets(amount());
            }
            if (chance(random, 0.7)) {
                accounts.employees(random.nextInt(30));
            }
            dossier.add(accounts.build());
        }
    }

    private PartialDate date() {
        long age = asOf.toEpochDay() - registered.toEpochDay();
        LocalDate day = registered.plusDays(random.nextLong(age + 1));
        LocalDate until = day.plusDays(random.nextInt(150));
        return chance(random, 0.8) || until.isAfter(asOf) ? PartialDate.of(day) : new PartialDate(day, until);
    }

    private Money money() {
        return Money.of(amount(), "RUB");
    }

    private long amount() {
        return chance(random, 0.2) ? 0 : Math.round(Math.exp(random.nextDouble() * 24));
    }
}

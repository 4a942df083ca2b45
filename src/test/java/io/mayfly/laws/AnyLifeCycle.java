package io.mayfly.laws;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Gives companies a life: changes that crowd, contracts, a capital, a time of dormancy, trade of somebody before them. */
final class AnyLifeCycle {

    private AnyLifeCycle() {}

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        long age = asOf.toEpochDay() - registered.toEpochDay();
        if (random.nextInt(3) == 0) {
            LocalDate turn = registered.plusDays(random.nextLong(age + 1));
            for (int i = random.nextInt(1, 7); i > 0; i--) {
                ChangeKind kind = List.of(ChangeKind.values()).get(random.nextInt(ChangeKind.values().length));
                dossier.add(new Change(kind, date(random, turn, asOf), null, null, null));
            }
            if (random.nextBoolean()) {
                dossier.add(new Owner(
                        "Rika", null, null, null, null, null, null, null, date(random, turn, asOf), null, null, null));
            }
        }
        if (random.nextInt(4) == 0) {
            dossier.add(contract(random));
        }
        if (random.nextInt(3) == 0) {
            dossier.capital(
                    random.nextInt(4) == 0 ? null : Money.of(random.nextInt(2) * 10_000L, "RUB"),
                    random.nextInt(4) == 0 ? null : Money.of(random.nextInt(2) * 10_000L, "RUB"));
        }
        if (random.nextInt(8) == 0) {
            dossier.status(CompanyStatus.DORMANT);
        }
        boolean sinceTheEvent = registered.getYear() > 2021;
        if (random.nextInt(sinceTheEvent ? 2 : 12) == 0) {
            dossier.add(shipment(random, registered, age));
        }
        if (random.nextInt(12) == 0) {
            dossier.add(Declaration.builder("tea")
                    .date(registered.minusDays(random.nextInt(60)).toString())
                    .value(Money.of(random.nextInt(1_000_000), "USD"))
                    .build());
        }
    }

    /** Sometimes to a country that events affect, sometimes to nowhere known. */
    private static Shipment shipment(Random random, LocalDate registered, long age) {
        ShipmentBuilder shipment = Shipment.builder(TradeRole.EXPORTER, "tea")
                .date(registered.plusDays(random.nextLong(age + 1)).toString())
                .value(Money.of(random.nextInt(1_000_000), "USD"));
        return random.nextInt(3) == 0
                ? shipment.build()
                : shipment.destination(random.nextBoolean() ? "RU" : "TR").build();
    }

    static Contract contract(Random random) {
        ContractKind kind = List.of(ContractKind.values()).get(random.nextInt(ContractKind.values().length));
        return new Contract(kind, null, null, null, null, null, null, null, null);
    }

    /** A day within a hundred days of another, or the month that it lies in where that has ended. */
    private static PartialDate date(Random random, LocalDate turn, LocalDate asOf) {
        LocalDate day = turn.plusDays(random.nextInt(100));
        day = day.isAfter(asOf) ? asOf : day;
        PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
        return random.nextInt(5) == 0 && !month.latest().isAfter(asOf) ? month : PartialDate.of(day);
    }
}

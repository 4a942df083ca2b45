package io.mayfly.examples;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Invented companies, each worked out from its number alone, so that any number of them can be read any number of times
 * without being held. Most are alone; every hundredth batch of 40 was made on one day, at one unit, with one director and
 * one telephone. Some buy from others. However many there are, as many of them share a building, a name of a director or one of
 * an owner on average.
 *
 * @param companies how many there are
 */
record Population(int companies) implements Iterable<Dossier> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 6_500;
    private static final int BATCH = 40;
    private static final int BATCHES = 100;
    private static final int COMPANIES_A_STREET = 200;

    @Override
    public Iterator<Dossier> iterator() {
        return IntStream.range(0, companies).mapToObj(this::company).iterator();
    }

    Dossier company(int number) {
        int batch = number / BATCH;
        boolean made = batch % BATCHES == 7;
        SplittableRandom random = new SplittableRandom(number);
        SplittableRandom shared = made ? new SplittableRandom(-batch - 1L) : random;
        LocalDate registered = FIRST_DAY.plusDays(shared.nextInt(DAYS));
        DossierBuilder company = Dossier.builder("firm-" + number)
                .name("ООО «Фирма " + number + "»")
                .jurisdiction("RU")
                .registered(registered.toString())
                .add(address(shared, made))
                .add(new Contact(ContactKind.PHONE, "+7 495 " + seven(shared), null, List.of(), null, null))
                .add(director(shared))
                .add(owner(random));
        if (!made) {
            business(company, random);
        }
        if (random.nextInt(10) == 0) {
            company.add(Counterparty.builder("ООО «Фирма»", CounterpartyRole.SUPPLIER)
                    .dossier("firm-" + random.nextInt(companies))
                    .build());
        }
        return company.build();
    }

    private Address address(SplittableRandom random, boolean made) {
        String street = "г. Москва, ул. Улица " + random.nextInt(1 + companies / COMPANIES_A_STREET) + "-я, д. "
                + (1 + random.nextInt(80));
        String unit = made || random.nextInt(3) > 0 ? ", оф. " + (1 + random.nextInt(200)) : "";
        return new Address(street + unit, "RU", AddressRole.REGISTERED, null, null, null, null, null, null, null);
    }

    private static String seven(SplittableRandom random) {
        return String.valueOf(1_000_000 + random.nextInt(9_000_000));
    }

    private Officer director(SplittableRandom random) {
        String name = "Директор " + random.nextInt(1 + companies * 2 / 5);
        PartialDate born = PartialDate.parse(String.valueOf(1940 + random.nextInt(62)));
        return new Officer(name, null, "director", born, null, null, false, List.of(), null, null, null, null, null);
    }

    private Owner owner(SplittableRandom random) {
        String name = "Владелец " + random.nextInt(1 + companies / 2);
        PartialDate born = PartialDate.parse(String.valueOf(1940 + random.nextInt(62)));
        return new Owner(name, null, born, OwnerKind.PERSON, null, true, null, null, null, null, null, null);
    }

    private static void business(DossierBuilder company, SplittableRandom random) {
        // Revenue over six orders of magnitude, as among real companies.
        double scale = Math.pow(10, 5 + 4 * random.nextDouble());
        for (int year = 2019; year <= 2022; year++) {
            company.accounts(String.valueOf(year), (long) (scale * (0.8 + 0.4 * random.nextDouble())), "RUB");
        }
        company.headcount("2022-12-31", 1 + (long) (scale / 1e7));
    }
}

package io.mayfly.examples;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Officer;
import io.mayfly.experiment.Label;
import io.mayfly.experiment.LabelledCase;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Invented labelled cases, each worked out from its number alone. One in ten is a shell: young, with next to no staff, a jump of
 * revenue and goods of many kinds; but every fourth shell was made to look like a business, and every tenth business looks like a
 * shell. One label in fifty is wrong, one in ten is missing, and none is quite sure. Days lie within two years.
 *
 * @param size how many there are
 */
record LabelledPopulation(int size) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 730;
    private static final List<String> GOODS =
            List.of("900510", "640399", "870899", "290110", "851712", "610910", "392690", "848180");

    /** All of them, held at once as a backtest needs them. */
    List<LabelledCase> cases() {
        return IntStream.range(0, size).parallel().mapToObj(this::labelled).toList();
    }

    private LabelledCase labelled(int number) {
        SplittableRandom random = new SplittableRandom(number);
        boolean shell = random.nextInt(10) == 0;
        boolean looksLikeOne = shell ? random.nextInt(4) > 0 : random.nextInt(10) == 0;
        LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return new LabelledCase(
                dossier(number, asOf, looksLikeOne, random),
                asOf,
                label(shell, random),
                null,
                0.6 + 0.4 * random.nextDouble(),
                null);
    }

    private static @Nullable Label label(boolean shell, SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            return null;
        }
        boolean wrong = random.nextInt(50) == 0;
        return shell != wrong ? Label.SHELL : Label.LEGITIMATE;
    }

    private static Dossier dossier(int number, LocalDate asOf, boolean empty, SplittableRandom random) {
        int days = empty ? 60 + random.nextInt(700) : 500 + random.nextInt(7_000);
        LocalDate registered = asOf.minusDays(days);
        DossierBuilder company = Dossier.builder("case-" + number)
                .name("ООО «Случай " + number + "»")
                .jurisdiction("RU")
                .registered(registered.toString())
                .add(address(random, empty))
                .add(new Contact(
                        ContactKind.PHONE,
                        "+7 495 " + (1_000_000 + random.nextInt(9_000_000)),
                        null,
                        List.of(),
                        null,
                        null))
                .add(new Officer(
                        "Директор " + random.nextInt(400_000),
                        null,
                        "director",
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null));
        accounts(company, registered.getYear(), asOf.getYear(), empty, random);
        goods(company, asOf, empty, random);
        return company.build();
    }

    private static Address address(SplittableRandom random, boolean empty) {
        String street = "г. Москва, ул. Улица " + random.nextInt(5_000) + "-я, д. " + (1 + random.nextInt(80));
        String unit = random.nextInt(10) < (empty ? 6 : 1) ? ", кв. " : ", оф. ";
        return new Address(
                street + unit + (1 + random.nextInt(200)),
                "RU",
                AddressRole.REGISTERED,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static void accounts(
            DossierBuilder company, int registered, int asOf, boolean empty, SplittableRandom random) {
        // Revenue over four orders of magnitude, as among real companies.
        double scale = Math.pow(10, 5 + 4 * random.nextDouble());
        for (int year = Math.max(registered, asOf - 4); year < asOf; year++) {
            boolean before = empty && year < asOf - 1;
            company.accounts(
                    String.valueOf(year), before ? 0 : (long) (scale * (0.8 + 0.4 * random.nextDouble())), "RUB");
        }
        company.headcount((asOf - 1) + "-12-31", empty ? random.nextInt(2) : 1 + (long) (scale / 1e7));
    }

    private static void goods(DossierBuilder company, LocalDate asOf, boolean empty, SplittableRandom random) {
        int kinds = empty ? 2 + random.nextInt(4) : random.nextInt(3);
        for (int i = 0; i < kinds; i++) {
            company.add(Declaration.builder("goods")
                    .date(asOf.minusDays(10 + random.nextInt(40)).toString())
                    .hsCode(GOODS.get(random.nextInt(GOODS.size())))
                    .quantity(100 + random.nextInt(10_000))
                    .unit("pieces")
                    .build());
        }
    }
}

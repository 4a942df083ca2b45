package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Registers of invented companies. */
public final class Town {

    private Town() {}

    /** A register of a subject and others, as of the day of publication. */
    static Register of(DossierBuilder subject, List<Dossier> others) {
        List<Dossier> all = new ArrayList<>(others);
        all.add(subject.build());
        return of(all);
    }

    static Register of(List<Dossier> companies) {
        return of(Measuring.PUBLICATION, companies);
    }

    private static Register of(LocalDate day, List<Dossier> companies) {
        Transliteration transliteration = Transliteration.none();
        RegisterRows rows = RegisterRows.of(Measuring.PUBLICATION, ReferenceData.standard(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(day).transliteration(transliteration.id());
        companies.forEach(company -> builder.add(rows.row(company)));
        return builder.build();
    }

    /**
     * A register in which companies of generated dossiers find addresses, people, names and companies that they share. It is
     * as of a day before all of theirs, so that it may always be looked into.
     */
    public static Register crowded() {
        return Crowd.REGISTER;
    }

    private static final class Crowd {
        private static final List<String> ADDRESSES = List.of(
                "ул. Примерная, д. 5, кв. 12",
                "ул. Примерная, д. 5, пом. 3",
                "ул. Примерная, 5",
                "1 Sample Street, office 401");
        private static final List<String> PEOPLE = List.of("Oda Berg", "Rika", "Ilo Marn", "Silva", "null");
        private static final Register REGISTER = Traders.scored(of(LocalDate.of(2018, 1, 1), all()));

        private static List<Dossier> all() {
            List<Dossier> all = new ArrayList<>(some(80, Crowd::company));
            all.addAll(Traders.some());
            return all;
        }

        private static DossierBuilder company(int i) {
            Random random = new Random(i);
            String name =
                    i < 10 ? pick(random, List.of("Silva", "Rika", "Shanghai H Win", "ООО «Ромашка»")) : "Firm " + i;
            DossierBuilder company = Dossier.builder("crowd-" + i)
                    .jurisdiction(pick(random, List.of("RU", "GB", "CN")))
                    .name(name)
                    .registered("20" + (10 + random.nextInt(8)) + "-03-0" + (1 + random.nextInt(2)))
                    .add(new Address(
                            pick(random, ADDRESSES),
                            null,
                            AddressRole.REGISTERED,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null))
                    .add(new Contact(
                            ContactKind.PHONE, "+7 495 765-43-2" + random.nextInt(3), null, List.of(), null, null))
                    .add(new Officer(
                            pick(random, PEOPLE),
                            null,
                            null,
                            born(random),
                            null,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            null))
                    .add(new Owner(
                            pick(random, PEOPLE),
                            null,
                            born(random),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null))
                    .accounts("2016", 1_000L + random.nextInt(1_000_000), "USD");
            if (random.nextInt(6) == 0) {
                company.add(new Mark(MarkKind.ONE_DAY_FIRM, null, null, null, null, null, null));
            }
            if (random.nextInt(6) == 0) {
                company.add(new Listing("List A", null, null, null, null, null));
            }
            return random.nextInt(5) == 0 ? company.status(CompanyStatus.DISSOLVED) : company;
        }

        private static @Nullable PartialDate born(Random random) {
            return random.nextBoolean() ? null : PartialDate.parse(String.valueOf(1900 + random.nextInt(120)));
        }

        private static <T> T pick(Random random, List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }

    /** Some companies that differ in their number alone. */
    static List<Dossier> some(int number, IntFunction<DossierBuilder> company) {
        return IntStream.range(0, number)
                .mapToObj(company)
                .map(DossierBuilder::build)
                .toList();
    }
}

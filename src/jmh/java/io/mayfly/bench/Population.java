package io.mayfly.bench;

import io.mayfly.dossier.SizeClass;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Measure;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import io.mayfly.register.RegisterRowBuilder;
import java.time.LocalDate;

/**
 * Invented companies, as many as are asked for, always the same. Of the eight kinds of keys four are of one company each, in
 * two a key is of five companies on average, and in two of few companies mostly and of very many sometimes.
 */
final class Population {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static final SizeClass[] SIZES = SizeClass.values();

    private Population() {}

    static String id(int company) {
        return "RU-OGRN-" + (1027700000000L + company);
    }

    /** The text of a key that no other company has. */
    static String own(int company) {
        return "ru-inn:" + (7700000000L + company);
    }

    /** The text of a key that about five of so many companies have. */
    static String building(int company, int companies) {
        return "ru|moscow|street " + mixed(company) % Math.max(1, companies / 5) + "|12";
    }

    /** The text of a key that few companies have, or very many. */
    private static String crowded(String what, int company, int companies) {
        double share = mixed(company) / (double) (1L << 31);
        return what + (long) (companies * share * share * share);
    }

    /** Bits of a number mixed, 0 to 2^31 - 1. */
    private static long mixed(int number) {
        long bits = number * 0x9E3779B97F4A7C15L;
        return (bits ^ (bits >>> 29)) * 0xBF58476D1CE4E5B9L >>> 33;
    }

    /** A company with all that is known of it but its keys. */
    static RegisterRowBuilder company(int company) {
        return RegisterRow.builder(id(company))
                .name("Invented Trading Company " + company)
                .country("RU")
                .registered(DAY.minusDays(company % 9000))
                .division(Integer.toString(10 + company % 80))
                .size(SIZES[company % SIZES.length])
                .figure(Measure.REVENUE, (double) mixed(company));
    }

    /** A company with one key of each of eight kinds. */
    static RegisterRow withEightKinds(int company, int companies) {
        return company(company)
                .key(KeyKind.IDENTIFIER, own(company))
                .key(KeyKind.NAME, "invented " + company)
                .key(KeyKind.UNIT, "ru|moscow|unit " + company)
                .key(KeyKind.PHONE, "+7" + company)
                .key(KeyKind.BUILDING, building(company, companies))
                .key(KeyKind.OWNER_NAME, building(company + 1, companies))
                .key(KeyKind.OFFICER_NAME, crowded("officer ", company, companies))
                .key(KeyKind.FORMATION, crowded("day ", company, companies))
                .build();
    }

    static RegisterBuilder builder() {
        return RegisterBuilder.asOf(DAY);
    }
}

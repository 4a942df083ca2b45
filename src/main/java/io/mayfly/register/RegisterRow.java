package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a register takes in of one company. Several rows with the same {@code id} are one company, in whatever order they come;
 * {@link RegisterBuilder} tells what then holds. An unpaired surrogate in a text counts as a question mark.
 *
 * @param id tells the company from all others of the register; not blank
 * @param name the name to show; {@code null} if unknown
 * @param country the country of its register, ISO 3166-1 alpha-2; {@code null} if unknown
 * @param registered the day of registration, in the years 1 to 9999; {@code null} if unknown
 * @param ceased the day from which the company was no more, in the years 1 to 9999; {@code null} if it is not known to have
 *     ceased
 * @param keys what it may share with others
 * @param group the key text of its disclosed parent, as in {@link KeyKind#IDENTIFIER} or {@link KeyKind#NAME} keys;
 *     {@code null} if none is disclosed
 * @param division its line of business, in one to four ASCII letters, digits or dots, such as {@code 46}; {@code null} if
 *     unknown
 * @param size its size class; {@code null} if unknown
 * @param revenue see {@link Measure#REVENUE}; not negative; {@code null} if unknown
 * @param revenuePerEmployee see {@link Measure#REVENUE_PER_EMPLOYEE}; not negative; {@code null} if unknown
 * @param growth see {@link Measure#GROWTH}; not negative; {@code null} if unknown
 * @param imports USD a year by goods code, of six digits of the Harmonized System; not negative
 * @param flags what else is known of it
 */
public record RegisterRow(
        String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable LocalDate registered,
        @Nullable LocalDate ceased,
        Set<Key> keys,
        @Nullable String group,
        @Nullable String division,
        @Nullable SizeClass size,
        @Nullable Double revenue,
        @Nullable Double revenuePerEmployee,
        @Nullable Double growth,
        Map<String, Double> imports,
        Set<RowFlag> flags) {

    private static final int LAST_YEAR = 9999;

    /**
     * Copies the collections and checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range
     */
    public RegisterRow {
        text("id", id);
        text("name", name);
        text("group", group);
        country(country);
        day("registered", registered);
        day("ceased", ceased);
        if (division != null) {
            Codes.pack("division", division);
        }
        amount("revenue", revenue);
        amount("revenuePerEmployee", revenuePerEmployee);
        amount("growth", growth);
        keys = Set.copyOf(keys);
        imports = Map.copyOf(imports);
        imports.forEach((goods, value) -> {
            Codes.goods(goods);
            amount("imports of " + goods, value);
        });
        flags = Set.copyOf(flags);
    }

    /**
     * Begins a row.
     *
     * @param id tells the company from all others of the register
     * @return a builder that knows nothing else
     */
    public static RegisterRowBuilder builder(String id) {
        return new RegisterRowBuilder(id);
    }

    @Nullable
    Double figure(Measure measure) {
        return switch (measure) {
            case REVENUE -> revenue;
            case REVENUE_PER_EMPLOYEE -> revenuePerEmployee;
            case GROWTH -> growth;
        };
    }

    static void country(@Nullable String country) {
        if (country != null && (country.length() != 2 || !capital(country.charAt(0)) || !capital(country.charAt(1)))) {
            throw new IllegalArgumentException(
                    "country (" + country + ") must be two capital letters, as in ISO 3166-1");
        }
    }

    private static boolean capital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    static void text(String what, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(what + " (" + text + ") must not be blank");
        }
    }

    static void day(String what, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException(what + " (" + day + ") must be in the years 1 to " + LAST_YEAR);
        }
    }

    private static void amount(String what, @Nullable Double value) {
        if (value != null && !(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(what + " (" + value + ") must be a number that is not negative");
        }
    }
}

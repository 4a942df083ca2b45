package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link RegisterRow}, of which most components may be unknown. Not for use by several threads at once. */
public final class RegisterRowBuilder {

    private final String id;
    private final Set<Key> keys = new HashSet<>();
    private final Map<String, Double> imports = new HashMap<>();
    private final Set<RowFlag> flags = EnumSet.noneOf(RowFlag.class);
    private @Nullable String name;
    private @Nullable String country;
    private @Nullable LocalDate registered;
    private @Nullable LocalDate ceased;
    private @Nullable String group;
    private @Nullable String division;
    private @Nullable SizeClass size;
    private @Nullable Double revenue;
    private @Nullable Double revenuePerEmployee;
    private @Nullable Double growth;

    RegisterRowBuilder(String id) {
        this.id = id;
    }

    /**
     * Sets the name to show.
     *
     * @param name the name; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder name(@Nullable String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets the country of its register.
     *
     * @param country ISO 3166-1 alpha-2; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder country(@Nullable String country) {
        this.country = country;
        return this;
    }

    /**
     * Sets the day of registration.
     *
     * @param registered the day; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder registered(@Nullable LocalDate registered) {
        this.registered = registered;
        return this;
    }

    /**
     * Sets the day from which the company was no more.
     *
     * @param ceased the day; {@code null} if it is not known to have ceased
     * @return this
     */
    public RegisterRowBuilder ceased(@Nullable LocalDate ceased) {
        this.ceased = ceased;
        return this;
    }

    /**
     * Adds a key.
     *
     * @param kind what it is
     * @param text the text in the form in which such things are compared
     * @return this
     */
    public RegisterRowBuilder key(KeyKind kind, String text) {
        keys.add(new Key(kind, text));
        return this;
    }

    /**
     * Sets the disclosed parent.
     *
     * @param group the text of the parent's identifier or name key; {@code null} if none is disclosed
     * @return this
     */
    public RegisterRowBuilder group(@Nullable String group) {
        this.group = group;
        return this;
    }

    /**
     * Sets the line of business.
     *
     * @param division such as {@code 46}; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder division(@Nullable String division) {
        this.division = division;
        return this;
    }

    /**
     * Sets the size class.
     *
     * @param size the class; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder size(@Nullable SizeClass size) {
        this.size = size;
        return this;
    }

    /**
     * Sets a figure.
     *
     * @param measure which one
     * @param value its value, not negative; {@code null} if unknown
     * @return this
     */
    public RegisterRowBuilder figure(Measure measure, @Nullable Double value) {
        switch (measure) {
            case REVENUE -> revenue = value;
            case REVENUE_PER_EMPLOYEE -> revenuePerEmployee = value;
            case GROWTH -> growth = value;
        }
        return this;
    }

    /**
     * Sets what the company imports of some goods.
     *
     * @param goods six digits of the Harmonized System
     * @param value USD a year, not negative
     * @return this
     */
    public RegisterRowBuilder imports(String goods, double value) {
        imports.put(goods, value);
        return this;
    }

    /**
     * Adds a flag.
     *
     * @param flag what else is known of the company
     * @return this
     */
    public RegisterRowBuilder flag(RowFlag flag) {
        flags.add(flag);
        return this;
    }

    /**
     * Builds the row.
     *
     * @return the row
     * @throws IllegalArgumentException if a component is out of its range
     */
    public RegisterRow build() {
        return new RegisterRow(
                id,
                name,
                country,
                registered,
                ceased,
                keys,
                group,
                division,
                size,
                revenue,
                revenuePerEmployee,
                growth,
                imports,
                flags);
    }
}

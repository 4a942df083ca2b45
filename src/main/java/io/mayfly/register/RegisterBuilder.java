package io.mayfly.register;

import java.time.LocalDate;

/**
 * Builds a {@link Register} of rows, in any order and in any number of parts: two builders merge into one as if all rows had
 * been added there, and a row that is added twice counts once. Not for use by several threads at once.
 *
 * <p>Rows with the same id are one company, of which then holds: all keys and flags; the earliest registration and the latest
 * end; the greatest size class, figures and imports; the country, division and name that come first by code points; of several
 * parents, one that does not depend on the order of rows. What is known in one row only holds.
 */
public final class RegisterBuilder {

    private final Parts parts = new Parts();
    private Settings settings;

    RegisterBuilder(Settings settings) {
        this.settings = settings;
    }

    /**
     * Begins a register.
     *
     * @param asOf the day as of which companies are active or not, in the years 1 to 9999
     * @return a builder without companies
     */
    public static RegisterBuilder asOf(LocalDate asOf) {
        return new RegisterBuilder(Settings.asOf(asOf));
    }

    /**
     * Adds what a row tells of a company.
     *
     * @param row the row
     * @return this
     * @throws IllegalStateException if an array of Java cannot hold more: 2<sup>31</sup> pairs of one kind or 2 GiB of names
     */
    public RegisterBuilder add(RegisterRow row) {
        parts.add(row);
        return this;
    }

    /**
     * Adds all that another builder has got.
     *
     * @param other a builder for the same day; it stays as it is
     * @return this
     * @throws IllegalArgumentException if the day is another one, or if both name a transliteration and not the same
     */
    public RegisterBuilder merge(RegisterBuilder other) {
        settings = settings.merge(other.settings);
        parts.addAll(other.parts);
        return this;
    }

    /**
     * Adds all that a register holds.
     *
     * @param other a register as of the same day
     * @return this
     * @throws IllegalArgumentException if the day is another one, or if both name a transliteration and not the same
     */
    public RegisterBuilder merge(Register other) {
        settings = settings.merge(other.settings());
        parts.addAll(other.index());
        return this;
    }

    /**
     * Notes what the register is built from.
     *
     * @param source a title, with date or version; not blank
     * @return this
     */
    public RegisterBuilder note(String source) {
        RegisterRow.text("source", source);
        settings = settings.withSource(source);
        return this;
    }

    /**
     * Declares that the register, once it is whole, holds all active companies of a country: only then does it mean anything
     * that a company is not in it.
     *
     * @param country ISO 3166-1 alpha-2
     * @return this
     */
    public RegisterBuilder completeFor(String country) {
        RegisterRow.country(country);
        settings = settings.withCompleteFor(country);
        return this;
    }

    /**
     * Names how names of several scripts were brought into one. Registers made in two ways do not merge.
     *
     * @param id the name of the way
     * @return this
     * @throws IllegalArgumentException if another one was named before
     */
    public RegisterBuilder transliteration(String id) {
        RegisterRow.text("transliteration", id);
        settings = settings.withTransliteration(id);
        return this;
    }

    /**
     * Builds the register. The builder stays as it is and may take more.
     *
     * @return the register
     */
    public Register build() {
        return new Register(settings, parts.index());
    }
}

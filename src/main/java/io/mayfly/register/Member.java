package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company of a register. Costs nothing to make, and is equal to another one if both are the same company of one register. */
public final class Member {

    private static final SizeClass[] SIZES = SizeClass.values();
    private static final double TENTHS = 10;

    private final Register register;
    private final int place;

    Member(Register register, int place) {
        this.register = register;
        this.place = place;
    }

    private Companies table() {
        return register.index().companies();
    }

    /** {@return its place in the register, as for {@link Register#company}} */
    public int place() {
        return place;
    }

    /** {@return the id of its rows} */
    public String id() {
        return table().ids.get(place);
    }

    /** {@return the name to show; {@code null} if unknown} */
    public @Nullable String name() {
        return table().names.isEmpty(place) ? null : table().names.get(place);
    }

    /** {@return the country of its register, ISO 3166-1 alpha-2; {@code null} if unknown} */
    public @Nullable String country() {
        return code(table().country[place]);
    }

    /** {@return the day of registration; {@code null} if unknown} */
    public @Nullable LocalDate registered() {
        return Companies.date(table().registered[place], Companies.NOT_REGISTERED);
    }

    /** {@return the day from which the company was no more; {@code null} if it is not known to have ceased} */
    public @Nullable LocalDate ceased() {
        return Companies.date(table().ceased[place], Companies.NOT_CEASED);
    }

    /**
     * Whether the company is there on the day of the register.
     *
     * @return {@code false} if it is known to have been registered after that day, or to have ceased on or before it
     */
    public boolean active() {
        return register.active(place);
    }

    /**
     * The number of its group: companies with one disclosed parent, directly or through others, and that parent itself have the
     * same. Where the parent is not in the register, those that name it are a group. A company without a parent is its own.
     *
     * @return a number that means something within this register only
     */
    public long group() {
        return register.group(place);
    }

    /** {@return its line of business; {@code null} if unknown} */
    public @Nullable String division() {
        return code(table().division[place]);
    }

    /** {@return its size class; {@code null} if unknown} */
    public @Nullable SizeClass size() {
        int number = table().sizeClass[place];
        return number == 0 ? null : SIZES[number - 1];
    }

    /**
     * One of its figures.
     *
     * @param measure which one
     * @return its value; {@code null} if unknown
     */
    public @Nullable Double figure(Measure measure) {
        double value = table().figures[Codes.place(measure)][place];
        return value == Companies.NO_FIGURE ? null : Double.valueOf(value);
    }

    /** {@return what else is known of it; the set is the caller's own} */
    public Set<RowFlag> flags() {
        Set<RowFlag> flags = EnumSet.noneOf(RowFlag.class);
        for (RowFlag flag : RowFlag.values()) {
            if (is(flag)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /**
     * Whether a flag is set.
     *
     * @param flag the flag
     * @return whether it is
     */
    public boolean is(RowFlag flag) {
        return (table().flags[place] & (1 << Codes.place(flag))) != 0;
    }

    /** {@return its score, 0 to 100 in tenths; {@code null} if none was given} */
    public @Nullable Double score() {
        short tenths = table().score[place];
        return tenths == Companies.NO_SCORE ? null : Double.valueOf(tenths / TENTHS);
    }

    /**
     * Its keys of one kind.
     *
     * @param kind the kind
     * @return the hashes of their texts, ascending; the array is the caller's own
     */
    public long[] keys(KeyKind kind) {
        return register.index().postings(kind).keysOf(place);
    }

    private static @Nullable String code(int packed) {
        return packed == 0 ? null : Codes.unpack(packed);
    }

    boolean isOf(Register other) {
        return register == other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member that && register == that.register && place == that.place;
    }

    @Override
    public int hashCode() {
        return place;
    }

    @Override
    public String toString() {
        String name = name();
        return name == null ? id() : name + " (" + id() + ")";
    }
}

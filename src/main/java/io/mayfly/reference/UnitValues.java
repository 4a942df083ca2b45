package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goods are worth at the least and usually, from a coarse table of classes. The figures are made to be hard to argue
 * with from below, not to be exact.
 */
public final class UnitValues implements Serializable {

    private static final int LONGEST_UNIT = 40;

    private final List<GoodsClass> classes;
    private final List<UnitOfMeasure> units;
    private final GoodsMatcher matcher;
    private final HashMap<String, UnitOfMeasure> unitsByName = new HashMap<>();

    private UnitValues(List<GoodsClass> classes, List<UnitOfMeasure> units) {
        this.classes = Check.list("classes", classes);
        this.units = Check.list("units", units);
        this.matcher = new GoodsMatcher(this.classes);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < this.units.size(); i++) {
            for (String name : this.units.get(i).names()) {
                // One unit may have names that are folded into one, as t and its Cyrillic look-alike.
                Integer before = places.put(GoodsText.words(name), i);
                if (before != null && before != i) {
                    throw new InvalidFieldException("units", name, "a name that is given once");
                }
                unitsByName.put(GoodsText.words(name), this.units.get(i));
            }
        }
    }

    /**
     * What a quantity of goods is worth in US dollars.
     *
     * @param floor the least, by the lowest floor of the classes
     * @param typical the usual value, by the highest typical value of the classes
     * @param ceiling the most, by the highest ceiling of the classes
     * @param classes the ids of the classes that matched, in alphabetical order
     */
    public record Range(BigDecimal floor, BigDecimal typical, BigDecimal ceiling, List<String> classes)
            implements Serializable {

        /** Copies the list. */
        public Range {
            classes = List.copyOf(classes);
        }
    }

    /** {@return the table that comes with the library} */
    public static UnitValues standard() {
        return Standard.VALUES;
    }

    /**
     * A table of the caller's own.
     *
     * @param classes the classes of goods, each with an id of its own
     * @param units the units of quantity, each name given once
     * @return the table
     * @throws InvalidFieldException if an id or a name is given twice, or a class gives way to one that is not there
     */
    @JsonCreator
    public static UnitValues of(
            @JsonProperty("classes") List<GoodsClass> classes, @JsonProperty("units") List<UnitOfMeasure> units) {
        return new UnitValues(classes, units);
    }

    /** {@return the classes of goods} */
    @JsonProperty("classes")
    public List<GoodsClass> classes() {
        return classes;
    }

    /** {@return the units of quantity} */
    @JsonProperty("units")
    public List<UnitOfMeasure> units() {
        return units;
    }

    /**
     * Values a quantity of goods. The words are asked first and the HS code only when they name no class. Text that may
     * mean several classes gets the whole range of them.
     *
     * @param goods the goods in words; the first 10,000 characters count
     * @param hsCode the HS code, digits only
     * @param quantity how many units; 0 or more
     * @param unit the unit in words
     * @return the range; {@code null} where no class matches or the unit is unknown or does not fit any class that does
     * @throws IllegalArgumentException if the quantity is negative
     */
    public @Nullable Range of(String goods, @Nullable String hsCode, BigDecimal quantity, @Nullable String unit) {
        return of(classesOf(goods, hsCode), quantity, unit);
    }

    /**
     * Values a quantity of goods of which the classes are known.
     *
     * @param goodsClasses the classes, as {@link #classesOf(String, String)} gives them
     * @param quantity how many units; 0 or more
     * @param unit the unit in words
     * @return the range over all classes that go by that unit; {@code null} where the unit is unknown or fits none of them
     * @throws IllegalArgumentException if the quantity is negative
     */
    public @Nullable Range of(List<GoodsClass> goodsClasses, BigDecimal quantity, @Nullable String unit) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("quantity (" + quantity + ") must not be negative");
        }
        UnitOfMeasure known = goodsClasses.isEmpty() ? null : unit(unit);
        if (known == null) {
            return null;
        }
        List<GoodsClass> fitting = goodsClasses.stream()
                .filter(each -> each.dimension() == known.dimension())
                .toList();
        return fitting.isEmpty() ? null : range(fitting, quantity.multiply(known.factor()));
    }

    /**
     * The unit that a word names.
     *
     * @param name the unit in words
     * @return the unit; {@code null} where none has that name
     */
    public @Nullable UnitOfMeasure unit(@Nullable String name) {
        if (name == null || name.length() > LONGEST_UNIT) {
            return null;
        }
        // Most names are written as they are looked up, and need not be cut into words.
        UnitOfMeasure known = unitsByName.get(name);
        return known == null ? unitsByName.get(GoodsText.words(name)) : known;
    }

    /**
     * The classes that goods are of. The words are asked first and the HS code only when they name no class.
     *
     * @param goods the goods in words; the first 10,000 characters count
     * @param hsCode the HS code, digits only
     * @return the classes in alphabetical order of their ids; empty where neither names one
     */
    public List<GoodsClass> classesOf(String goods, @Nullable String hsCode) {
        List<GoodsClass> byWords = classesOf(CutText.of(goods));
        return byWords.isEmpty() && hsCode != null ? classesOfCode(hsCode) : byWords;
    }

    /**
     * The classes that an HS code is of.
     *
     * @param hsCode the HS code, digits only
     * @return the classes in alphabetical order of their ids; empty where it names none
     */
    public List<GoodsClass> classesOfCode(String hsCode) {
        return classes(matcher.byHsCode(hsCode));
    }

    /**
     * The classes that the words name, whatever the HS code. A class that gives way to another of the same clause is left
     * out.
     *
     * @param goods the goods in words; the first 10,000 characters count
     * @return the classes in alphabetical order of their ids; empty where no word names one
     */
    public List<GoodsClass> classesOf(String goods) {
        return classesOf(CutText.of(goods));
    }

    /**
     * As {@link #classesOf(String)} for a text that is cut already.
     *
     * @param goods the goods in words
     * @return the classes in alphabetical order of their ids; empty where no word names one
     */
    public List<GoodsClass> classesOf(CutText goods) {
        return classes(matcher.byKeyword(goods));
    }

    private List<GoodsClass> classes(BitSet found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .mapToObj(classes::get)
                .sorted(Comparator.comparing(GoodsClass::id))
                .toList();
    }

    private static Range range(List<GoodsClass> fitting, BigDecimal amount) {
        BigDecimal floor = fitting.get(0).floor();
        BigDecimal typical = fitting.get(0).typical();
        BigDecimal ceiling = fitting.get(0).ceiling();
        for (GoodsClass each : fitting) {
            floor = floor.min(each.floor());
            typical = typical.max(each.typical());
            ceiling = ceiling.max(each.ceiling());
        }
        return new Range(
                plain(floor.multiply(amount)),
                plain(typical.multiply(amount)),
                plain(ceiling.multiply(amount)),
                fitting.stream().map(GoodsClass::id).toList());
    }

    /** One form for equal numbers, so that a tonne and 1000 kilograms give equal ranges. */
    private static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitValues that && classes.equals(that.classes) && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classes, units);
    }

    /** {@return how many classes and units there are} */
    @Override
    public String toString() {
        return "UnitValues[" + classes.size() + " classes, " + units.size() + " units]";
    }

    private static final class Standard {
        private static final UnitValues VALUES = Resources.read("unit-values.json", UnitValues.class);
    }
}

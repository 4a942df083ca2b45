package io.mayfly.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was read from an address so far. */
final class AddressParts {

    @Nullable
    String postcode;

    @Nullable
    AddressNumber house;

    /** Each with the letter of its kind: "k2", "s3". */
    final TreeSet<String> blocks = new TreeSet<>();

    final TreeSet<String> units = new TreeSet<>();
    final TreeSet<String> rooms = new TreeSet<>();

    /** Numbers that nothing names, in the order of the text. */
    final List<AddressNumber> loose = new ArrayList<>();

    final List<Street> streets = new ArrayList<>();
    final TreeSet<String> quarters = new TreeSet<>();
    final TreeSet<String> neighbourhoods = new TreeSet<>();
    final TreeSet<String> premises = new TreeSet<>();
    final TreeSet<String> cities = new TreeSet<>();
    final TreeSet<String> villages = new TreeSet<>();
    final TreeSet<String> districts = new TreeSet<>();

    /** Names of which nothing tells what they are, in the order of the text. */
    final List<Unmarked> names = new ArrayList<>();

    /**
     * What may be the street.
     *
     * @param name its name, words in order of the alphabet
     * @param number the number of a house beside it, if there is one
     * @param sure whether the number is certainly no part of the name
     * @param named whether a word says that it is a street
     */
    record Street(String name, @Nullable AddressNumber number, boolean sure, boolean named) {}

    /**
     * A name.
     *
     * @param name the name
     * @param loose how many loose numbers stand before it
     */
    record Unmarked(String name, int loose) {}
}

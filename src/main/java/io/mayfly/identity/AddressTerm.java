package io.mayfly.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of addresses that tells what the name or number beside it is.
 *
 * @param role what it tells
 * @param language the code of its language
 * @param name what it is called in a key, for roles of which keys tell kinds apart
 * @param place where its name or number stands, seen from the word
 * @param spellings how it is written; a Cyrillic spelling stands for its romanisations too
 * @param source where the spellings come from
 */
record AddressTerm(
        Role role, String language, @Nullable String name, Place place, List<String> spellings, String source) {

    AddressTerm {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        spellings = List.copyOf(spellings);
    }

    /** What a word tells. */
    enum Role {
        /** The house: its number is next to the word. */
        @JsonProperty("house")
        HOUSE,
        /** A number of something that only the rest of the address tells. */
        @JsonProperty("number")
        NUMBER,
        /** A corpus, structure or the like of a numbered house. */
        @JsonProperty("block")
        BLOCK,
        /** A flat, office or other premises. */
        @JsonProperty("unit")
        UNIT,
        /** A room, which may be one of several in premises. */
        @JsonProperty("room")
        ROOM,
        /** A storey, entrance or the like, which no key holds. */
        @JsonProperty("passed")
        PASSED,
        /** A street, square or lane. */
        @JsonProperty("street")
        STREET,
        /** A quarter that stands in place of a street where there is none. */
        @JsonProperty("quarter")
        QUARTER,
        /** A quarter that tells streets of one town apart. */
        @JsonProperty("neighbourhood")
        NEIGHBOURHOOD,
        /** A building or estate with a name of its own. */
        @JsonProperty("premises")
        PREMISES,
        /** A town. */
        @JsonProperty("city")
        CITY,
        /** A village, of which there may be many with the same name. */
        @JsonProperty("village")
        VILLAGE,
        /** A district of a region or town. */
        @JsonProperty("district")
        DISTRICT,
        /** A larger area, which no key holds. */
        @JsonProperty("area")
        AREA,
        /** A post box. */
        @JsonProperty("box")
        BOX;

        boolean takesNumber() {
            return compareTo(PASSED) <= 0;
        }
    }

    /** Where the name or number is, seen from the word. */
    enum Place {
        @JsonProperty("behind")
        BEHIND,
        @JsonProperty("before")
        BEFORE,
        @JsonProperty("either")
        EITHER
    }

    /** The name within keys; empty for the plain kind. */
    String keyName() {
        return name == null ? "" : name;
    }
}

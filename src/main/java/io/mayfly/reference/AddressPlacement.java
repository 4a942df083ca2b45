package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a word must stand to count. A number may be parted from the word by a stop, a colon, a number sign or a space. */
public enum AddressPlacement {
    /** Anywhere but in the name of a street. */
    @JsonProperty("anywhere")
    ANYWHERE,

    /** Before a number. */
    @JsonProperty("number-after")
    NUMBER_AFTER,

    /** Before a number, a single letter or a Roman number. */
    @JsonProperty("designator-after")
    DESIGNATOR_AFTER,

    /** Before a number and behind the number of a house, with no house behind it. */
    @JsonProperty("number-after-house")
    NUMBER_AFTER_HOUSE,

    /** Behind a number or a single letter. */
    @JsonProperty("number-before")
    NUMBER_BEFORE,

    /** Before or behind a number. */
    @JsonProperty("number-beside")
    NUMBER_BESIDE,

    /** Not before a number nor in the name of a street: a tower with a name, not the third tower of an estate. */
    @JsonProperty("no-number-after")
    NO_NUMBER_AFTER,

    /** Before two numbers parted by a slash. */
    @JsonProperty("slashed-number-after")
    SLASHED_NUMBER_AFTER
}

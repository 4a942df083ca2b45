package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a word does beside words of another kind. */
public enum AddressStrength {
    /** Settles the matter whatever else stands there: a flat in an industrial building is a workshop. */
    @JsonProperty("decisive")
    DECISIVE,

    /** Holds its ground: an explicit flat beside an office leaves the matter open. */
    @JsonProperty("strong")
    STRONG,

    /** Decides alone and gives way to a strong word of another kind; a dwelling gives way to any business word. */
    @JsonProperty("yielding")
    YIELDING,

    /** Does not decide alone and settles what an ambiguous word beside it means. */
    @JsonProperty("supporting")
    SUPPORTING,

    /** A faint hint that nothing else stands beside. */
    @JsonProperty("weak")
    WEAK
}

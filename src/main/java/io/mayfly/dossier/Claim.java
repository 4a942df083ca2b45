package io.mayfly.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says or shows, in a form that can be held against records. What is not given restricts nothing.
 *
 * @param topic what it is about
 * @param goods the goods in words
 * @param country the other country as an ISO 3166-1 alpha-2 code
 * @param party the other side as stated
 */
public record Claim(
        ClaimTopic topic,
        @Nullable String goods,
        @Nullable String country,
        @Nullable String party) implements Serializable {

    /** Checks the components. */
    public Claim {
        Check.required("topic", topic);
        Check.optionalText("goods", goods);
        Check.country("country", country);
        Check.optionalText("party", party);
    }
}

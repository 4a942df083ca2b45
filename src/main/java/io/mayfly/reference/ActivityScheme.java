package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.identity.SameText;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.List;

/**
 * A classification of economic activities, by the names it goes by.
 *
 * @param names at least one; only letters and digits count, in either case, so that {@code "NACE Rev. 2"} is
 *     {@code "nacerev2"}
 * @param family whose digits its codes agree with
 * @param fewestDigits how many digits a code has at the least; shorter ones may be of an older edition or have lost a
 *     leading zero, and are not read
 */
public record ActivityScheme(List<String> names, Family family, int fewestDigits) implements Serializable {

    /** The two international classifications, which agree in their divisions but not in their groups. */
    public enum Family {
        /** NACE Rev. 2 and what is derived from it. */
        @JsonProperty("nace")
        NACE,

        /** ISIC Rev. 4. */
        @JsonProperty("isic")
        ISIC
    }

    /** Checks the names. */
    public ActivityScheme {
        names = Check.filled("names", names);
        Check.required("family", family);
        Check.range("fewestDigits", fewestDigits, 2, 6);
        for (int i = 0; i < names.size(); i++) {
            if (normal(names.get(i)).isEmpty()) {
                throw new InvalidFieldException("names/" + i, '"' + names.get(i) + '"', "letters or digits");
            }
        }
    }

    static String normal(String name) {
        StringBuilder kept = new StringBuilder();
        SameText.uncased(name).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}

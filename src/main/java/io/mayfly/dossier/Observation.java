package io.mayfly.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dated look at a place or a page, or a search.
 *
 * @param date when somebody looked
 * @param method how
 * @param address the address looked at, for a look at a place; {@code null} for the registered one
 * @param use what the place was found to be used for
 * @param finding what else was found
 * @param claims what the company’s own page says or shows
 * @param nothingFound for a search, the parts that were searched for and of which none was found
 * @param text the finding in words
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Observation(
        @Nullable PartialDate date,
        ObservationMethod method,
        @Nullable AddressRole address,
        @Nullable AddressUse use,
        @Nullable Finding finding,
        List<Claim> claims,
        List<DossierPart> nothingFound,
        @Nullable String text,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Observation {
        Check.required("method", method);
        Check.optionalText("text", text);
        nothingFound = Check.canonical("nothingFound", nothingFound);
        Check.optionalText("source", source);
        claims = Check.canonical("claims", claims);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return date;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return date;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(date, KnownAtRule.OBSERVED);
    }

    @Override
    public String describe() {
        return "observation" + (date == null ? "" : " of " + date) + ": " + (text == null ? found() : text);
    }

    private String found() {
        String looked = words(method)
                + (use == null ? "" : " found " + words(use))
                + (finding == null ? "" : ", " + words(finding));
        return nothingFound.isEmpty()
                ? looked
                : looked + " found no "
                        + nothingFound.stream().map(Observation::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package io.mayfly.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or company that holds an office in the company.
 *
 * @param name the name as written
 * @param identifier an official identifier of the person or company
 * @param role the office
 * @param born when the officer was born; the year is enough
 * @param residence the country of residence as an ISO 3166-1 alpha-2 code; never a nationality
 * @param mandates how many other offices the officer holds
 * @param corporate whether the officer is itself a company
 * @param nomineeSigns what suggests that the officer only lends a name
 * @param listedOn the sanctions or control list on which the officer stands; {@code null} for none known
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Officer(
        String name,
        @Nullable PartyId identifier,
        @Nullable String role,
        @Nullable PartialDate born,
        @Nullable String residence,
        @Nullable Long mandates,
        @Nullable Boolean corporate,
        List<NomineeSign> nomineeSigns,
        @Nullable String listedOn,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Officer {
        Check.text("name", name);
        Check.optionalText("role", role);
        Check.order("to", from, to);
        Check.optionalText("source", source);
        Check.country("residence", residence);
        Check.notNegative("mandates", mandates);
        nomineeSigns = Check.canonical("nomineeSigns", nomineeSigns);
        Check.optionalText("listedOn", listedOn);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return from;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return to;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public Officer asKnownOn(Horizon horizon) {
        return horizon.endsLater(to)
                ? new Officer(
                        name,
                        identifier,
                        role,
                        born,
                        residence,
                        mandates,
                        corporate,
                        nomineeSigns,
                        listedOn,
                        from,
                        null,
                        source,
                        knownAt)
                : this;
    }

    @Override
    public String describe() {
        return (role == null ? "officer" : role) + ": " + name;
    }
}

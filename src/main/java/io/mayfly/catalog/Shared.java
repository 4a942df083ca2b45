package io.mayfly.catalog;

import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that active companies of other groups share with the subject, as a register tells.
 *
 * @param here the subject among the others
 * @param key what they share
 * @param others how many they are
 */
record Shared(Neighbourhood here, CompanyKey key, int others) implements Evidence {

    private static final int NAMED = 3;

    /** How many others there are. */
    Reading reading() {
        return Reading.between(here.surely(others), here.perhaps(others), others, this);
    }

    @Override
    public String sentence() {
        String day = "The register of " + here.register().asOf();
        if (others == 0) {
            return day + " shows no active company of another group with " + what(key.kind()) + ".";
        }
        String number = others >= Neighbourhood.MOST_COUNTED ? "at least " + others : Integer.toString(others);
        return day + " shows " + number + (others == 1 ? " other active company" : " other active companies") + " with "
                + what(key.kind()) + ", a group counted once, such as " + named() + ".";
    }

    private String named() {
        return here.neighbours(key, NAMED).stream().map(Shared::name).sorted().collect(Collectors.joining(", "));
    }

    /** What to call a company of a register. */
    static String name(Member member) {
        String name = member.name();
        return name == null ? member.id() : name;
    }

    /** What companies share, in words. */
    static String what(KeyKind kind) {
        return switch (kind) {
            case UNIT -> "the same address, to the unit";
            case BUILDING -> "the same building as address";
            case PHONE -> "the same telephone number";
            case EMAIL -> "the same e-mail address";
            case MAIL_DOMAIN -> "the same domain of e-mail";
            case WEBSITE -> "the same website";
            case OFFICER -> "the same officer";
            case OFFICER_NAME -> "an officer of the same name";
            case OWNER -> "the same owner";
            case OWNER_NAME -> "an owner of the same name";
            case FORMATION -> "the same day of registration and the same address";
            case NAME -> "the same name";
            case IDENTIFIER -> "the same official number";
        };
    }

    @Override
    public List<Cited> facts() {
        return List.of(new Cited(field(key.kind()), key.fact()));
    }

    /** Where the fact of a key stands in a dossier. */
    static String field(KeyKind kind) {
        return switch (kind) {
            case UNIT, BUILDING, FORMATION -> "addresses";
            case PHONE, EMAIL, MAIL_DOMAIN, WEBSITE -> "contacts";
            case OFFICER, OFFICER_NAME -> "officers";
            case OWNER, OWNER_NAME -> "owners";
            case NAME -> "company.names";
            case IDENTIFIER -> "company.identifiers";
        };
    }
}

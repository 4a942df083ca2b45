package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;

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
    public Message message() {
        Message what = what(key.kind());
        if (others == 0) {
            return Message.of("shared.none").with("day", here.register().asOf()).with("what", what);
        }
        return Message.of("shared")
                .with("day", here.register().asOf())
                .with("companies", Say.atLeast(others >= Neighbourhood.MOST_COUNTED, Message.counted("shared", others)))
                .with("what", what)
                .with("names", named());
    }

    private Message named() {
        return Say.list(
                here.neighbours(key, NAMED).stream().map(Shared::name).sorted().toList());
    }

    /** What to call a company of a register. */
    static String name(Member member) {
        String name = member.name();
        return name == null ? member.id() : name;
    }

    /** What companies share, in words. */
    static Message what(KeyKind kind) {
        return Message.of("shared." + Say.kebab(kind));
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

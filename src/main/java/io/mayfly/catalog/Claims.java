package io.mayfly.catalog;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Statement;
import io.mayfly.identity.OfficialNumber;
import io.mayfly.language.Message;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is claimed about trade against records and against other claims. Every part that a claim gives must be met:
 * goods word by word or by a term for them; a country as one that the record names, or as that of the other side where the
 * dossier holds a company of that very name; a party by its name. Nothing is matched because it is merely similar.
 */
final class Claims {

    private final Subject subject;

    Claims(Subject subject) {
        this.subject = subject;
    }

    /** How surely a record shows what a claim says. */
    Match shows(Traded record, Claim claim) {
        return goods(record, claim.goods()).and(sides(record, claim));
    }

    /** How surely a record shows what a claim says of countries and parties. */
    Match sides(Traded record, Claim claim) {
        return country(record, claim.country()).and(party(record, claim.party()));
    }

    /** How surely a record is about the goods of a claim. */
    Match goods(Traded record, @Nullable String claimed) {
        if (claimed == null) {
            return Match.YES;
        }
        return record.goodsTold().stream()
                .map(told -> GoodsWords.match(subject, claimed, told))
                .reduce(Match::or)
                .orElse(Match.OPEN);
    }

    private Match country(Traded record, @Nullable String claimed) {
        if (claimed == null) {
            return Match.YES;
        }
        Match found = onTheWay(record, claimed);
        for (String country : record.countries()) {
            found = found.or(country == null ? Match.OPEN : Match.of(country.equals(claimed)));
        }
        for (String side : record.sides()) {
            found = found.or(side == null ? Match.OPEN : seat(side, claimed));
        }
        return found;
    }

    /** Goods that pass through a country are no trade with it; who sends or receives them there may be another matter. */
    private static Match onTheWay(Traded record, String claimed) {
        if (record.onTheWay().contains(claimed)) {
            return Match.OPEN;
        }
        boolean travels = !record.countries().isEmpty();
        return travels && record.onTheWay().isEmpty() ? Match.UNSAID : Match.NO;
    }

    /** Whether a company of this name among the counterparties has its seat in a country. */
    private Match seat(String name, String country) {
        List<Counterparty> all = subject.dossier().counterparties();
        Match found = all.isEmpty() ? Match.OPEN : Match.NO;
        for (Counterparty counterparty : all) {
            Match here = counterparty.country() == null
                    ? Match.OPEN
                    : Match.of(counterparty.country().equals(country));
            found = found.or(
                    PartyNames.match(subject, counterparty.name(), name).and(here));
        }
        return found;
    }

    private Match party(Traded record, @Nullable String claimed) {
        if (claimed == null) {
            return Match.YES;
        }
        Match found = record.countries().isEmpty() ? Match.NO : Match.UNSAID;
        for (String side : record.sides()) {
            found = found.or(side == null ? Match.OPEN : PartyNames.match(subject, side, claimed));
        }
        for (String other : record.others()) {
            found = found.or(PartyNames.match(subject, other, claimed));
        }
        return found;
    }

    /** How surely what a page shows is what a denial denies; a part that the page leaves out is unsaid. */
    Match agree(Claim denied, Claim shown) {
        Match goods = part(denied.goods(), shown.goods(), (a, b) -> GoodsWords.match(subject, a, b));
        Match country = part(denied.country(), shown.country(), (a, b) -> Match.of(a.equals(b)));
        Match party = part(denied.party(), shown.party(), (a, b) -> PartyNames.match(subject, a, b));
        return Match.of(denied.topic() == shown.topic()).and(goods).and(country).and(party);
    }

    private interface Comparison {
        Match of(String denied, String shown);
    }

    private static Match part(@Nullable String denied, @Nullable String shown, Comparison comparison) {
        if (denied == null) {
            return Match.YES;
        }
        return shown == null ? Match.UNSAID : comparison.of(denied, shown);
    }

    /**
     * How surely a statement and something recorded are about one company: both come from one source, or both name it by
     * official identifiers. Two identifiers of one scheme that differ are two companies, whatever their source.
     */
    Match tied(Statement statement, @Nullable String source, @Nullable PartyId party) {
        PartyId speaker = statement.party();
        if (ofAnother(speaker) || ofAnother(party)) {
            return Match.NO;
        }
        if (speaker != null && party != null) {
            OfficialNumber one = number(speaker);
            OfficialNumber other = number(party);
            if (one.proves(other) || (ofCompany(speaker) && ofCompany(party))) {
                return Match.YES;
            }
            return one.disproves(other) ? Match.NO : Match.OPEN;
        }
        return source != null && source.equals(statement.source()) ? Match.YES : Match.OPEN;
    }

    /** Whether the company is known by another identifier of the scheme. */
    private boolean ofAnother(@Nullable PartyId party) {
        return party != null
                && !ofCompany(party)
                && Lists.any(
                        subject.dossier().company().identifiers(),
                        entry -> number(entry).disproves(number(party)));
    }

    private boolean ofCompany(PartyId party) {
        return Lists.any(
                subject.dossier().company().identifiers(),
                entry -> number(entry).proves(number(party)));
    }

    private static OfficialNumber number(PartyId party) {
        return OfficialNumber.of(party.scheme(), party.value());
    }

    private static OfficialNumber number(IdentifierEntry entry) {
        return OfficialNumber.of(entry.scheme(), entry.value());
    }

    /** When something was said or seen; without a date of its own, when it became known. {@code null} if nothing says. */
    @Nullable
    PartialDate on(Fact fact, @Nullable PartialDate date) {
        if (date != null) {
            return date;
        }
        KnownAt known = subject.knownAt(fact);
        return known.earliest() == null || known.day() == null ? null : new PartialDate(known.earliest(), known.day());
    }

    /** How surely something ended on or before a day. What has no date is taken to have. */
    static Match endedBy(@Nullable PartialDate date, @Nullable PartialDate day) {
        if (day == null) {
            return Match.YES;
        }
        if (date == null) {
            return Match.LIKELY;
        }
        if (!date.latest().isAfter(day.earliest())) {
            return Match.YES;
        }
        if (date.earliest().isAfter(day.latest())) {
            return Match.NO;
        }
        return date.best().isAfter(day.best()) ? Match.UNSAID : Match.LIKELY;
    }

    /** A claim about trade in words. */
    static Message words(Claim claim) {
        List<Message> parts = new ArrayList<>(4);
        parts.add(Message.of("claim.trade"));
        add(parts, "claim.goods", claim.goods());
        add(parts, "claim.party", claim.party());
        add(parts, claim.party() == null ? "claim.country" : "claim.party-country", claim.country());
        return new Message.Joined("list.words", parts);
    }

    private static void add(List<Message> parts, String key, @Nullable String part) {
        if (part != null) {
            parts.add(Message.of(key).with("part", part));
        }
    }
}

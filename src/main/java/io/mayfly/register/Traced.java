package io.mayfly.register;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.PartyId;
import io.mayfly.identity.MatchGrade;
import io.mayfly.identity.NameKey;
import io.mayfly.identity.OfficialNumber;
import io.mayfly.identity.Transliteration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a company that another one deals with stands in a register.
 *
 * @param party the company as the dossier of the other one tells it
 * @param member the company of the register; {@code null} where no single one can be told
 * @param grade how surely it is that one: {@link MatchGrade#SAME} by the id of its dossier or an official number,
 *     {@link MatchGrade#LIKELY} where one company of its country has its name, {@link MatchGrade#POSSIBLE} where the name is
 *     there but the country is not told, several have it, or the official numbers may differ, and
 *     {@link MatchGrade#DIFFERENT} where the register knows neither number nor name
 */
public record Traced(Counterparty party, @Nullable Member member, MatchGrade grade) {

    /** Whoever shares a name with more companies than this cannot be told by it. */
    private static final int MOST_OF_A_NAME = 1_000;

    /**
     * Looks a company up.
     *
     * @param register where to look
     * @param party the company as the dossier of another one tells it
     * @return what was found, with the surest grade
     * @throws IllegalStateException if the transliteration of the register is not on the class path
     */
    public static Traced of(Register register, Counterparty party) {
        Member own = party.dossier() == null ? null : register.find(party.dossier());
        if (own != null) {
            return new Traced(party, own, MatchGrade.SAME);
        }
        Traced found = new Traced(party, null, MatchGrade.DIFFERENT);
        Transliteration transliteration = register.transliteration();
        for (Key key : CompanyKeys.ofParty(party.identifier(), party.name(), transliteration)) {
            Members members = register.members(key.kind(), key.text());
            if (members.size() > 0) {
                return key.kind() == KeyKind.IDENTIFIER
                        ? new Traced(party, members.get(0), MatchGrade.SAME)
                        : byName(party, members, NameKey.of(party.name(), transliteration), transliteration);
            }
        }
        return found;
    }

    private static Traced byName(Counterparty party, Members members, NameKey name, Transliteration transliteration) {
        List<Member> some = new ArrayList<>();
        int most = Math.min(members.size(), MOST_OF_A_NAME);
        for (int i = 0; i < most; i++) {
            Member member = members.get(i);
            if (mayBe(party, member) && !otherForm(name, member, transliteration)) {
                some.add(member);
            }
        }
        if (some.isEmpty()) {
            return new Traced(party, null, MatchGrade.DIFFERENT);
        }
        Member one = some.get(0);
        boolean told = some.size() == 1 && most == members.size() && one.country() != null && party.country() != null;
        boolean otherNumber = numbered(party) && one.keys(KeyKind.IDENTIFIER).length > 0;
        return told && !otherNumber
                ? new Traced(party, one, MatchGrade.LIKELY)
                : new Traced(party, null, MatchGrade.POSSIBLE);
    }

    private static boolean mayBe(Counterparty party, Member member) {
        return party.country() == null
                || member.country() == null
                || party.country().equals(member.country());
    }

    /** Of names with the same words, legal forms may tell two companies apart. A former name is not shown, and stays. */
    private static boolean otherForm(NameKey name, Member member, Transliteration transliteration) {
        NameKey shown = member.name() == null ? name : NameKey.of(member.name(), transliteration);
        return shown.key().equals(name.key()) && !shown.match(name).grade().isAtLeast(MatchGrade.LIKELY);
    }

    /** {@return whether the dossier states an official number of the company that proves something} */
    public boolean numbered() {
        return numbered(party);
    }

    private static boolean numbered(Counterparty party) {
        PartyId identifier = party.identifier();
        return identifier != null
                && OfficialNumber.of(identifier.scheme(), identifier.value()).proves();
    }

    /** {@return whether the register knows a company that this may be} */
    public boolean found() {
        return grade != MatchGrade.DIFFERENT;
    }

    /** {@return whether nothing that a dossier may still tell, such as a number or a country, can change what was found} */
    public boolean settled() {
        return grade == MatchGrade.SAME || (grade == MatchGrade.DIFFERENT && numbered());
    }
}

package io.mayfly.register;

import io.mayfly.dossier.Fact;
import io.mayfly.identity.MatchGrade;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk from companies to their owners. It may look at so many keys and companies and then finds no further owners. */
final class OwnerWalk {

    private static final int MOST_SEEN = 10_000;

    /** Of a name that more companies bear nobody can say which of them it means. */
    private static final int MOST_NAMESAKES = 5;

    private final Register register;
    private final boolean byName;
    private final Map<Member, Set<Member>> known = new HashMap<>();
    private int left = MOST_SEEN;

    OwnerWalk(Register register, MatchGrade least) {
        this.register = register;
        this.byName = least != MatchGrade.SAME;
    }

    /** Whether it came to its bound. */
    boolean spent() {
        return left <= 0;
    }

    /** The owners of the company that keys were read from. */
    Set<Member> owners(List<CompanyKey> keys) {
        Set<Member> owners = new LinkedHashSet<>();
        for (CompanyKey key : keys) {
            add(key.kind(), Register.keyHash(key.text()), owners);
        }
        return owners;
    }

    /** Whether one of the owners in keys is in the register by none of them. */
    boolean lost(List<CompanyKey> keys) {
        Map<Fact, Boolean> found = new HashMap<>();
        for (CompanyKey key : keys) {
            if (key.kind() == KeyKind.OWNER || key.kind() == KeyKind.OWNER_NAME) {
                Set<Member> owners = new LinkedHashSet<>();
                add(key.kind(), Register.keyHash(key.text()), owners);
                found.merge(key.fact(), !owners.isEmpty(), Boolean::logicalOr);
            }
        }
        return found.containsValue(false);
    }

    /** The owners of a company of the register; of one that is publicly owned nobody. */
    Set<Member> owners(Member company) {
        Set<Member> found = known.get(company);
        if (found == null) {
            found = new LinkedHashSet<>();
            if (!company.is(RowFlag.PUBLICLY_OWNED)) {
                add(company, KeyKind.OWNER, found);
                add(company, KeyKind.OWNER_NAME, found);
            }
            known.put(company, found);
        }
        return found;
    }

    private void add(Member company, KeyKind kind, Set<Member> owners) {
        for (long hash : company.keys(kind)) {
            add(kind, hash, owners);
        }
    }

    private void add(KeyKind kind, long hash, Set<Member> owners) {
        boolean surely = kind == KeyKind.OWNER;
        boolean perhaps = byName && kind == KeyKind.OWNER_NAME;
        if (spent() || !(surely || perhaps)) {
            return;
        }
        Members members = register.members(surely ? KeyKind.IDENTIFIER : KeyKind.NAME, hash);
        left -= 1 + Math.min(members.size(), MOST_NAMESAKES);
        if (members.size() <= MOST_NAMESAKES) {
            for (Member owner : members) {
                owners.add(owner);
            }
        }
    }
}

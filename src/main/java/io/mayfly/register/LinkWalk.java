package io.mayfly.register;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.MatchGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk from company to company. It may look at so many keys and companies and then sees no further links. */
final class LinkWalk {

    private static final int MOST_SEEN = 10_000;
    private static final double PAIR = 2;

    private final Register register;
    private final @Nullable Member self;
    private final Set<KeyKind> kinds;
    private final Map<KeyKind, Set<Long>> own = new EnumMap<>(KeyKind.class);
    private int left = MOST_SEEN;

    LinkWalk(Register register, @Nullable Member self, Set<KeyKind> kinds) {
        this.register = register;
        this.self = self;
        this.kinds = kinds;
    }

    /** The links of the company that keys were read from. */
    List<Link> from(List<CompanyKey> keys) {
        List<Link> links = new ArrayList<>();
        for (CompanyKey key : keys) {
            if (kinds.contains(key.kind())) {
                follow(self, key.kind(), Register.keyHash(key.text()), key.fact(), links);
            }
        }
        return links;
    }

    /** The links of a company of the register. */
    List<Link> from(Member company) {
        return from(company, Map.of());
    }

    /**
     * The links of a company of the register, without those by keys that lead nowhere new: what the first company has itself links
     * it directly, and a batch of companies that share everything would be walked through once for each of them.
     */
    List<Link> beyond(List<CompanyKey> first, Member company) {
        if (own.isEmpty()) {
            first.forEach(key ->
                    own.computeIfAbsent(key.kind(), kind -> new HashSet<>()).add(Register.keyHash(key.text())));
        }
        return from(company, own);
    }

    private List<Link> from(Member company, Map<KeyKind, Set<Long>> without) {
        List<Link> links = new ArrayList<>();
        for (KeyKind kind : kinds) {
            Set<Long> skipped = without.getOrDefault(kind, Set.of());
            for (long hash : company.keys(kind)) {
                if (!skipped.contains(hash)) {
                    follow(company, kind, hash, null, links);
                }
            }
        }
        return links;
    }

    private void follow(@Nullable Member from, KeyKind kind, long hash, @Nullable Fact fact, List<Link> links) {
        Members members = register.members(kind, hash);
        left--;
        if (members.size() > Math.min(left, Links.MOST_HOLDERS)) {
            return;
        }
        left -= members.size();
        int sharing = members.groups(from, Links.MOST_SHARING) + 1;
        if (sharing > Links.MOST_SHARING) {
            return;
        }
        double weight = Math.min(1, PAIR / sharing);
        for (Member to : members) {
            if (!together(from, to) && !together(self, to)) {
                links.add(new Link(to, kind, hash, grade(kind), weight, since(fact), fact));
            }
        }
    }

    private static boolean together(@Nullable Member one, Member other) {
        return one != null && one.group() == other.group();
    }

    private static MatchGrade grade(KeyKind kind) {
        return kind == KeyKind.OFFICER_NAME || kind == KeyKind.OWNER_NAME ? MatchGrade.POSSIBLE : MatchGrade.SAME;
    }

    private LocalDate since(@Nullable Fact fact) {
        PartialDate from = fact == null ? null : begun(fact);
        return from == null ? register.asOf() : from.latest();
    }

    private static @Nullable PartialDate begun(Fact fact) {
        if (fact instanceof Address address) {
            return address.from();
        }
        if (fact instanceof Contact contact) {
            return contact.since();
        }
        if (fact instanceof Officer officer) {
            return officer.from();
        }
        return fact instanceof Owner owner ? owner.from() : null;
    }
}

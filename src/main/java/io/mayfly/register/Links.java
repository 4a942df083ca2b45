package io.mayfly.register;

import com.google.common.graph.Traverser;
import io.mayfly.identity.MatchGrade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The graph around a company: companies of a register, and the addresses to the unit, contacts, officers and owners that link
 * them. It is not built but found in the register as one goes. Companies of the company's own group are no part of it, and
 * companies of another group do not link each other.
 *
 * <p>What many share says little. What active companies of n groups share weighs 2 / n: the one mark is spread evenly over
 * all that it may mean, which for two is 1. What more than {@link #MOST_SHARING} groups or {@link #MOST_HOLDERS} companies
 * share, such as a mass address, links nobody.
 *
 * <p>One question looks at no more than 10,000 keys and companies, whatever the register, and then takes what it has found.
 * All answers have one order, which depends on the dossier and the register alone. Immutable and thread-safe.
 */
public final class Links {

    /** The most groups whose active companies may share something that links them. */
    public static final int MOST_SHARING = 50;

    /** The most companies, ceased ones included, that may share something that links them. */
    public static final int MOST_HOLDERS = 500;

    private static final int TIES = 2;

    private static final Set<KeyKind> SURE = Collections.unmodifiableSet(EnumSet.of(
            KeyKind.UNIT,
            KeyKind.PHONE,
            KeyKind.EMAIL,
            KeyKind.MAIL_DOMAIN,
            KeyKind.WEBSITE,
            KeyKind.OFFICER,
            KeyKind.OWNER));

    private static final Set<KeyKind> POSSIBLE;

    static {
        Set<KeyKind> all = EnumSet.copyOf(SURE);
        all.add(KeyKind.OFFICER_NAME);
        all.add(KeyKind.OWNER_NAME);
        POSSIBLE = Collections.unmodifiableSet(all);
    }

    private final Register register;
    private final List<CompanyKey> keys;
    private final @Nullable Member self;

    private Links(Register register, List<CompanyKey> keys, @Nullable Member self) {
        this.register = register;
        this.keys = keys;
        this.self = self;
    }

    /**
     * The graph around a company.
     *
     * @param register the other companies
     * @param keys what the company may share, as of {@link CompanyKeys#of}
     * @param self the company in the register; {@code null} if the register does not hold it
     * @return the graph
     * @throws IllegalArgumentException if {@code self} is of another register
     */
    public static Links around(Register register, List<CompanyKey> keys, @Nullable Member self) {
        if (self != null && !self.isOf(register)) {
            throw new IllegalArgumentException("company (" + self + ") must be of the same register");
        }
        return new Links(register, List.copyOf(keys), self);
    }

    private LinkWalk walk(MatchGrade least) {
        return new LinkWalk(register, self, least == MatchGrade.SAME ? SURE : POSSIBLE);
    }

    /**
     * The links of the company itself.
     *
     * @param least how sure a link must be
     * @return all of them, active and ceased companies
     */
    public List<Link> direct(MatchGrade least) {
        return walk(least).from(keys);
    }

    /**
     * The companies that one or two links away.
     *
     * @param least how sure each link must be
     * @return the strongest trail to each of them, the strongest first; of several as strong the one with fewer links
     */
    public List<Trail> trails(MatchGrade least) {
        LinkWalk walk = walk(least);
        Map<Member, Trail> strongest = new LinkedHashMap<>();
        for (Link link : walk.from(keys)) {
            offer(strongest, new Trail(List.of(link)));
        }
        for (Trail trail : List.copyOf(strongest.values())) {
            for (Link link : walk.beyond(keys, trail.end())) {
                offer(strongest, trail.plus(link));
            }
        }
        List<Trail> trails = new ArrayList<>(strongest.values());
        trails.sort(Comparator.comparingDouble(Trail::strength)
                .reversed()
                .thenComparingInt(Trail::hops)
                .thenComparingInt(trail -> trail.end().place()));
        return trails;
    }

    private static void offer(Map<Member, Trail> strongest, Trail trail) {
        strongest.merge(trail.end(), trail, (one, other) -> other.strength() > one.strength() ? other : one);
    }

    /**
     * The active companies that hang together with this one, directly or through others, each pair of neighbours by two
     * different kinds of things at least: an address to the unit, a telephone, e-mail, a website, an officer, an owner. One
     * person who is officer and owner is one thing, and so is one domain of e-mail and website.
     *
     * @param least how sure each link must be
     * @param most how many to find at most
     * @return one company of each group, the nearest first
     */
    public List<Member> cluster(MatchGrade least, int most) {
        LinkWalk walk = walk(least);
        Traverser<Member> onwards = Traverser.forGraph(company -> tied(walk.from(company)));
        Map<Long, Member> groups = new LinkedHashMap<>();
        for (Member company : onwards.breadthFirst(tied(walk.from(keys)))) {
            groups.putIfAbsent(company.group(), company);
            if (groups.size() >= most) {
                break;
            }
        }
        return List.copyOf(groups.values());
    }

    /**
     * The groups of companies that have nothing in common with this one nor with each other but one officer.
     *
     * @param officer a key of an officer of this company
     * @param most how many of the officer's companies to look at
     * @return the first company of each such group, all active
     */
    public List<Member> spokes(CompanyKey officer, int most) {
        Set<Member> companies = companies(register.members(officer.kind(), officer.text()), most);
        if (companies.isEmpty()) {
            return List.of();
        }
        Set<Long> same = new HashSet<>();
        keys.stream()
                .filter(key -> key.fact().equals(officer.fact()))
                .forEach(key -> same.add(Register.keyHash(key.text())));
        LinkWalk walk = walk(MatchGrade.SAME);
        Traverser<Member> besides = Traverser.forGraph(company -> others(walk.from(company), same, companies));
        Set<Member> seen = new HashSet<>();
        besides.breadthFirst(others(walk.from(keys), same, companies)).forEach(seen::add);
        List<Member> spokes = new ArrayList<>();
        for (Member company : companies) {
            if (!seen.contains(company)) {
                spokes.add(company);
                besides.breadthFirst(company).forEach(seen::add);
            }
        }
        return spokes;
    }

    /** One active company of each group but this one's. */
    private Set<Member> companies(Members members, int most) {
        Map<Long, Member> groups = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(members.size(), MOST_HOLDERS) && groups.size() < most; i++) {
            Member company = members.get(i);
            if (company.active() && (self == null || company.group() != self.group())) {
                groups.putIfAbsent(company.group(), company);
            }
        }
        return new LinkedHashSet<>(groups.values());
    }

    /** Those of some companies to which links lead by something else than one officer. */
    private static List<Member> others(List<Link> links, Set<Long> officer, Set<Member> of) {
        Set<Member> others = new LinkedHashSet<>();
        for (Link link : links) {
            boolean byOfficer = link.kind() == KeyKind.OFFICER && officer.contains(link.keyHash());
            if (!byOfficer && of.contains(link.to())) {
                others.add(link.to());
            }
        }
        return List.copyOf(others);
    }

    /** Those to which some links lead by different things. */
    private static List<Member> tied(List<Link> links) {
        Map<Member, List<Link>> byCompany = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.to().active()) {
                byCompany.computeIfAbsent(link.to(), none -> new ArrayList<>(1)).add(link);
            }
        }
        List<Member> tied = new ArrayList<>();
        byCompany.forEach((company, shared) -> {
            // Most have one link alone, which needs no second look.
            if (shared.size() >= TIES && things(shared).size() >= TIES) {
                tied.add(company);
            }
        });
        return tied;
    }

    private static Set<KeyKind> things(List<Link> links) {
        Map<Long, KeyKind> things = new HashMap<>();
        for (Link link : links) {
            things.merge(link.keyHash(), thing(link.kind()), Links::first);
        }
        return EnumSet.copyOf(things.values());
    }

    /** Of what is one thing under two kinds, such as a person who is officer and owner, always the same. */
    private static KeyKind first(KeyKind one, KeyKind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static KeyKind thing(KeyKind kind) {
        return switch (kind) {
            case MAIL_DOMAIN -> KeyKind.EMAIL;
            case OFFICER_NAME -> KeyKind.OFFICER;
            case OWNER_NAME -> KeyKind.OWNER;
            default -> kind;
        };
    }
}

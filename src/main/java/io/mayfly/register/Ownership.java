package io.mayfly.register;

import com.google.common.graph.Traverser;
import io.mayfly.identity.MatchGrade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The companies above a company: its owners as they stand in a register, their owners, and so on. An owner is surely found by
 * its official number; by name alone it may be another company. Companies that are publicly owned end every chain.
 *
 * <p>One question looks at no more than 10,000 keys and companies. All answers have one order. Immutable and thread-safe.
 */
public final class Ownership {

    private final Register register;
    private final List<CompanyKey> keys;

    private Ownership(Register register, List<CompanyKey> keys) {
        this.register = register;
        this.keys = keys;
    }

    /**
     * Companies above a company.
     *
     * @param register the companies
     * @param keys of the company: its own numbers and names, and those of the owners from which to start, as of
     *     {@link CompanyKeys#of}
     * @return what is above it
     */
    public static Ownership above(Register register, List<CompanyKey> keys) {
        return new Ownership(register, List.copyOf(keys));
    }

    /**
     * Companies that own each other in a circle with the company itself.
     *
     * @param owners from an owner of the company up to the one that the company owns; empty if the company owns itself
     */
    public record Circle(List<Member> owners) {

        /** Copies the list. */
        public Circle {
            owners = List.copyOf(owners);
        }

        /** {@return how many companies it has, the company itself among them} */
        public int length() {
            return owners.size() + 1;
        }
    }

    /**
     * A chain of owners that ends without one who is disclosed.
     *
     * @param owners from an owner of the company up to the end; empty if there is no such chain
     * @param trust whether a trust or foundation stands above the last of them
     * @param open whether the owners of one of them are not known, so that there may be a longer one
     */
    public record Chain(List<Member> owners, boolean trust, boolean open) {

        /** Copies the list. */
        public Chain {
            owners = List.copyOf(owners);
        }

        /** {@return how many levels there are above the company, the trust among them} */
        public int levels() {
            return owners.size() + (trust ? 1 : 0);
        }
    }

    /**
     * The shortest circle of owners that leads back to the company.
     *
     * @param least how surely each must be found
     * @return the circle; {@code null} if there is none
     */
    public @Nullable Circle circle(MatchGrade least) {
        OwnerWalk walk = new OwnerWalk(register, least);
        if (closes(hashes(KeyKind.OWNER), hashes(KeyKind.OWNER_NAME), least)) {
            return new Circle(List.of());
        }
        Set<Member> first = walk.owners(keys);
        Map<Member, Member> below = new HashMap<>();
        Traverser<Member> up = Traverser.forGraph(company -> {
            Set<Member> owners = walk.owners(company);
            owners.forEach(owner -> below.putIfAbsent(owner, company));
            return owners;
        });
        for (Member company : up.breadthFirst(first)) {
            boolean listed = company.is(RowFlag.PUBLICLY_OWNED);
            if (!listed && closes(set(company.keys(KeyKind.OWNER)), set(company.keys(KeyKind.OWNER_NAME)), least)) {
                return new Circle(path(company, first, below));
            }
        }
        return null;
    }

    private static List<Member> path(Member end, Set<Member> first, Map<Member, Member> below) {
        List<Member> path = new ArrayList<>(List.of(end));
        for (Member at = end; !first.contains(at); ) {
            at = below.getOrDefault(at, at);
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether the company itself is among owners. */
    private boolean closes(Set<Long> owners, Set<Long> names, MatchGrade least) {
        return !Collections.disjoint(owners, hashes(KeyKind.IDENTIFIER))
                || (least != MatchGrade.SAME && !Collections.disjoint(names, hashes(KeyKind.NAME)));
    }

    private Set<Long> hashes(KeyKind kind) {
        Set<Long> hashes = new HashSet<>();
        keys.stream().filter(key -> key.kind() == kind).forEach(key -> hashes.add(Register.keyHash(key.text())));
        return hashes;
    }

    private static Set<Long> set(long[] hashes) {
        Set<Long> set = new HashSet<>();
        for (long hash : hashes) {
            set.add(hash);
        }
        return set;
    }

    /**
     * The longest chain of owners that ends in a company whose owners were searched for in vain, or in a trust. Where companies
     * own each other in a circle, each counts once.
     *
     * @param least how surely each must be found
     * @return the chain
     */
    public Chain chain(MatchGrade least) {
        OwnerWalk walk = new OwnerWalk(register, least);
        Map<Member, Chain> above = new LinkedHashMap<>();
        Set<Member> first = walk.owners(keys);
        // Owners come before what they own, so that each level is known once the one above it is.
        for (Member company : Traverser.<Member>forGraph(walk::owners).depthFirstPostOrder(first)) {
            above.put(company, chain(company, walk, above));
        }
        Chain longest = longest(first, above, new Chain(List.of(), false, false));
        return new Chain(longest.owners(), longest.trust(), longest.open() || walk.lost(keys) || walk.spent());
    }

    private static Chain chain(Member company, OwnerWalk walk, Map<Member, Chain> above) {
        if (company.is(RowFlag.PUBLICLY_OWNED)) {
            return new Chain(List.of(), false, false);
        }
        boolean trust = company.is(RowFlag.TRUST_AMONG_OWNERS);
        boolean none = company.is(RowFlag.OWNER_SEARCHED_IN_VAIN);
        boolean person = company.is(RowFlag.PERSON_AMONG_OWNERS);
        Set<Member> owners = walk.owners(company);
        boolean open = owners.isEmpty() && !none && !person && !trust;
        Chain longest = longest(owners, above, new Chain(List.of(), false, open));
        List<Member> companies = new ArrayList<>();
        if (longest.levels() > 0 || trust || none) {
            companies.add(company);
            companies.addAll(longest.owners());
        }
        return new Chain(companies, longest.levels() > 0 ? longest.trust() : trust, longest.open());
    }

    /** The longest chain of some owners, open if any is. An owner that is not known yet closes a circle. */
    private static Chain longest(Set<Member> owners, Map<Member, Chain> above, Chain none) {
        Chain longest = none;
        boolean open = none.open();
        for (Member owner : new LinkedHashSet<>(owners)) {
            Chain chain = above.getOrDefault(owner, none);
            open |= chain.open();
            longest = chain.levels() > longest.levels() ? chain : longest;
        }
        return new Chain(longest.owners(), longest.trust(), open);
    }
}

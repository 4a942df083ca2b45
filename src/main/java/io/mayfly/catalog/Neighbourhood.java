package io.mayfly.catalog;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Parent;
import io.mayfly.identity.Transliteration;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.CompanyKeys;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Members;
import io.mayfly.register.Register;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subject among the companies of a register: what it may share with them.
 *
 * @param register the companies
 * @param keys what the subject may share, each with the fact that tells it
 * @param self the subject itself where the register holds it, by its id or by its official number
 * @param kin the subject, or else a company of its disclosed group; {@code null} where the register holds none
 * @param placed whether nothing that may yet come to light can put the subject into another group
 */
record Neighbourhood(
        Register register,
        List<CompanyKey> keys,
        @Nullable Member self,
        @Nullable Member kin,
        boolean placed) {

    /** A count above this changes no reading, and counting on would make a mass address slow for all its tenants. */
    static final int MOST_COUNTED = 1_000;

    private static final Derived<Neighbourhood> HERE = Neighbourhood::read;

    /** The subject among others; {@code null} where there is no register to look into. */
    static @Nullable Neighbourhood of(Subject subject) {
        return subject.register() == null ? null : subject.derived(HERE);
    }

    private static Neighbourhood read(Subject subject) {
        Register register = Objects.requireNonNull(subject.register());
        Dossier dossier = subject.dossier();
        Transliteration transliteration = register.transliteration();
        List<CompanyKey> keys = CompanyKeys.of(dossier, subject.asOf(), transliteration);
        Member held = register.find(dossier.company().id());
        Member self = held == null ? numbered(register, keys) : held;
        String parent = self == null ? CompanyKeys.parent(dossier, subject.asOf(), transliteration) : null;
        Member kin = parent == null ? self : register.under(parent);
        return new Neighbourhood(register, keys, self, kin, held != null || identified(dossier.company()));
    }

    /** Other rows may know the subject by another id. */
    private static @Nullable Member numbered(Register register, List<CompanyKey> keys) {
        for (CompanyKey key : keys) {
            Members members = register.members(key.kind(), key.text());
            if (key.kind() == KeyKind.IDENTIFIER && members.size() > 0) {
                return members.get(0);
            }
        }
        return null;
    }

    /** Whether it is told by number who the company is and who its parent. */
    private static boolean identified(Company company) {
        Parent parent = company.parent();
        return !company.identifiers().isEmpty() && parent != null && parent.identifier() != null;
    }

    /** What a signal that looks into the register answers where there is none. */
    static Reading none(Subject subject) {
        return Reading.notApplicable(subject.noRegister());
    }

    List<CompanyKey> of(KeyKind... kinds) {
        List<KeyKind> wanted = Arrays.asList(kinds);
        return Lists.filter(keys, key -> wanted.contains(key.kind()));
    }

    /** The buildings of addresses that name no unit. */
    List<CompanyKey> buildingsWithoutUnit() {
        Map<Fact, List<CompanyKey>> units = byFact(KeyKind.UNIT);
        return Lists.filter(of(KeyKind.BUILDING), building -> !units.containsKey(building.fact()));
    }

    /** The keys of a kind by the fact that tells them. */
    Map<Fact, List<CompanyKey>> byFact(KeyKind kind) {
        Map<Fact, List<CompanyKey>> byFact = new HashMap<>();
        for (CompanyKey key : of(kind)) {
            byFact.computeIfAbsent(key.fact(), none -> new ArrayList<>(1)).add(key);
        }
        return byFact;
    }

    Members members(CompanyKey key) {
        return register.members(key.kind(), key.text());
    }

    /** How many active companies of other groups share a key; no more than {@link #MOST_COUNTED}. */
    int others(CompanyKey key) {
        return members(key).groups(kin, MOST_COUNTED);
    }

    /** How many of some groups are surely those of others: one may turn out to be its own. */
    int surely(int others) {
        return placed ? others : Math.max(0, others - 1);
    }

    /** How many they may be: the group for which its own was taken may turn out to be that of others. */
    int perhaps(int others) {
        return placed || kin == null ? others : others + 1;
    }

    /** What is found of other groups, up to a most; open at both ends where its own group may be another one. */
    Reading found(double value, double most, Evidence evidence) {
        return placed ? Reading.of(value, evidence) : Reading.between(0, most, value, evidence);
    }

    /** The key that most others share; {@code null} where the subject has none of these kinds. */
    @Nullable
    Shared most(KeyKind... kinds) {
        return most(of(kinds));
    }

    /** The one of some keys that most others share; {@code null} where there are none. */
    @Nullable
    Shared most(List<CompanyKey> some) {
        Shared most = null;
        for (CompanyKey key : some) {
            int others = others(key);
            if (most == null || others > most.others()) {
                most = new Shared(this, key, others);
            }
        }
        return most;
    }

    /** Whether a company of the register is the subject, or of its group. */
    boolean own(Member member) {
        return kin != null && member.group() == kin.group();
    }

    /** The first active companies of other groups under a key, one of each group. */
    List<Member> neighbours(CompanyKey key, int most) {
        List<Member> found = new ArrayList<>();
        Members members = members(key);
        for (int i = 0; i < members.size() && found.size() < most; i++) {
            Member member = members.get(i);
            if (member.active() && !own(member) && Lists.none(found, other -> other.group() == member.group())) {
                found.add(member);
            }
        }
        return found;
    }
}

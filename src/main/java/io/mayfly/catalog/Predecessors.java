package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.MatchGrade;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Link;
import io.mayfly.register.Links;
import io.mayfly.register.Member;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies that a company may have come after: each group once.
 *
 * @param surely the link to each that surely is one, in the order of the dossier
 * @param perhaps how many more there may be
 */
record Predecessors(List<Link> surely, int perhaps) {

    private static final Set<KeyKind> KINDS =
            Collections.unmodifiableSet(EnumSet.of(KeyKind.UNIT, KeyKind.OFFICER, KeyKind.OFFICER_NAME, KeyKind.PHONE));

    static Predecessors of(Subject subject, PartialDate registered, Links links, int months) {
        String told = Lines.surely(subject).division();
        String division = Objects.equals(told, Lines.maybe(subject).division()) ? told : null;
        Map<Long, Link> surely = new LinkedHashMap<>();
        Map<Long, Link> perhaps = new LinkedHashMap<>();
        for (Link link : links.direct(MatchGrade.POSSIBLE)) {
            if (!KINDS.contains(link.kind())) {
                continue;
            }
            InForce fits = before(link.to(), registered, months).and(sameLine(division, link.to()));
            InForce one = link.grade() == MatchGrade.SAME ? fits : fits.and(InForce.MAYBE);
            if (one == InForce.YES) {
                surely.putIfAbsent(link.to().group(), link);
            } else if (one == InForce.MAYBE) {
                perhaps.putIfAbsent(link.to().group(), link);
            }
        }
        perhaps.keySet().removeAll(surely.keySet());
        return new Predecessors(new ArrayList<>(surely.values()), perhaps.size());
    }

    /** Registered before the other, and ceased not long before it or later. */
    private static InForce before(Member member, PartialDate registered, int months) {
        LocalDate ceased = member.ceased();
        if (ceased == null) {
            return InForce.NO;
        }
        LocalDate begun = member.registered();
        LocalDate known = begun == null ? ceased : begun;
        InForce earlier = InForce.notBefore(registered, known.plusDays(1));
        InForce unsaid = begun == null ? earlier.or(InForce.MAYBE) : earlier;
        return unsaid.and(InForce.notAfter(registered, ceased.plusMonths(months)));
    }

    private static InForce sameLine(@Nullable String division, Member member) {
        String other = member.division();
        if (division == null || other == null) {
            return InForce.MAYBE;
        }
        return division.equals(other) ? InForce.YES : InForce.NO;
    }
}

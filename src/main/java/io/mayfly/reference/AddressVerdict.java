package io.mayfly.reference;

import io.mayfly.reference.AddressWords.Finding;
import io.mayfly.reference.AddressWords.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the words of an address against each other. */
final class AddressVerdict {

    private static final Set<Kind> OPEN = EnumSet.of(Kind.DWELLING, Kind.AMBIGUOUS, Kind.BUSINESS);

    private final Map<Kind, Set<AddressStrength>> found = new EnumMap<>(Kind.class);
    private final List<AddressMatch> matches;

    private AddressVerdict(List<AddressMatch> matches) {
        this.matches = matches;
        for (AddressMatch match : matches) {
            found.computeIfAbsent(match.word().kind(), unused -> EnumSet.noneOf(AddressStrength.class))
                    .add(match.word().strength());
        }
    }

    static Finding of(List<AddressMatch> matches, String text, AddressCertainties certainties) {
        AddressVerdict verdict = new AddressVerdict(matches);
        Kind kind = verdict.kind();
        return switch (kind) {
            case VIRTUAL -> verdict.finding(kind, certainties.virtual(), EnumSet.of(kind), text);
            case BUSINESS -> verdict.finding(kind, certainties.business(), EnumSet.of(kind), text);
            case DWELLING ->
                verdict.finding(kind, certainties.dwelling(), EnumSet.of(Kind.DWELLING, Kind.AMBIGUOUS), text);
            case AMBIGUOUS ->
                verdict.finding(kind, verdict.onlyWeak() ? certainties.weak() : certainties.ambiguous(), OPEN, text);
            case NONE -> new Finding(kind, 0, List.of());
        };
    }

    private Kind kind() {
        if (found.containsKey(Kind.VIRTUAL)) {
            return Kind.VIRTUAL;
        }
        boolean business = has(Kind.BUSINESS, AddressStrength.STRONG, AddressStrength.YIELDING);
        if (has(Kind.BUSINESS, AddressStrength.DECISIVE)) {
            return Kind.BUSINESS;
        }
        if (has(Kind.DWELLING, AddressStrength.STRONG)) {
            return business ? Kind.AMBIGUOUS : Kind.DWELLING;
        }
        if (business) {
            boolean held = has(Kind.AMBIGUOUS, AddressStrength.STRONG) && !has(Kind.BUSINESS, AddressStrength.STRONG);
            return held ? Kind.AMBIGUOUS : Kind.BUSINESS;
        }
        return has(Kind.DWELLING, AddressStrength.YIELDING) ? Kind.DWELLING : supported();
    }

    private Kind supported() {
        boolean estate = has(Kind.DWELLING, AddressStrength.SUPPORTING);
        boolean premises = has(Kind.BUSINESS, AddressStrength.SUPPORTING);
        if (has(Kind.AMBIGUOUS, AddressStrength.STRONG, AddressStrength.YIELDING)) {
            if (estate && !premises) {
                return Kind.DWELLING;
            }
            boolean yields = !has(Kind.AMBIGUOUS, AddressStrength.STRONG);
            return premises && !estate && yields ? Kind.BUSINESS : Kind.AMBIGUOUS;
        }
        return estate || has(Kind.AMBIGUOUS, AddressStrength.WEAK) ? Kind.AMBIGUOUS : Kind.NONE;
    }

    private boolean onlyWeak() {
        return !found.containsKey(Kind.DWELLING)
                && !has(Kind.AMBIGUOUS, AddressStrength.STRONG, AddressStrength.YIELDING);
    }

    private boolean has(Kind kind, AddressStrength... strengths) {
        Set<AddressStrength> there = found.getOrDefault(kind, Set.of());
        for (AddressStrength strength : strengths) {
            if (there.contains(strength)) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Kind kind, double certainty, Set<Kind> telling, String text) {
        List<String> words = matches.stream()
                .filter(match -> telling.contains(match.word().kind()))
                .map(match -> text.substring(match.start(), match.end()))
                .distinct()
                .toList();
        return new Finding(kind, certainty, words);
    }
}

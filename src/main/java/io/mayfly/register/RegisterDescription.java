package io.mayfly.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a register is.
 *
 * @param version the version of its saved form
 * @param asOf the day as of which its companies are active or not
 * @param companies how many companies there are, ceased ones included
 * @param keys how many distinct keys there are of each kind
 * @param pairs how many pairs of a company and a key there are of each kind
 * @param sources what it was built from, sorted
 * @param completeFor the countries of which it holds all active companies, as whoever built it declared; sorted
 * @param transliteration how names of several scripts were brought into one; {@code null} if not told
 */
public record RegisterDescription(
        int version,
        LocalDate asOf,
        int companies,
        Map<KeyKind, Integer> keys,
        Map<KeyKind, Integer> pairs,
        SortedSet<String> sources,
        SortedSet<String> completeFor,
        @Nullable String transliteration) {

    /** Copies the collections. */
    public RegisterDescription {
        keys = Collections.unmodifiableMap(new EnumMap<>(keys));
        pairs = Collections.unmodifiableMap(new EnumMap<>(pairs));
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        completeFor = Collections.unmodifiableSortedSet(new TreeSet<>(completeFor));
    }

    static RegisterDescription of(Settings settings, Index index) {
        Map<KeyKind, Integer> keys = new EnumMap<>(KeyKind.class);
        Map<KeyKind, Integer> pairs = new EnumMap<>(KeyKind.class);
        index.byKind().forEach((kind, postings) -> {
            keys.put(kind, postings.keys.length);
            pairs.put(kind, postings.members.length);
        });
        return new RegisterDescription(
                RegisterFile.VERSION,
                settings.asOf(),
                index.companies().size(),
                keys,
                pairs,
                settings.sources(),
                settings.completeFor(),
                settings.transliteration());
    }
}

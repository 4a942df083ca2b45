package io.mayfly.register;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What holds for a register as a whole. */
record Settings(
        LocalDate asOf,
        SortedSet<String> sources,
        SortedSet<String> completeFor,
        @Nullable String transliteration) {

    static Settings asOf(LocalDate asOf) {
        RegisterRow.day("asOf", asOf);
        return new Settings(asOf, new TreeSet<>(), new TreeSet<>(), null);
    }

    Settings withSource(String source) {
        return new Settings(asOf, with(sources, source), completeFor, transliteration);
    }

    Settings withCompleteFor(String country) {
        return new Settings(asOf, sources, with(completeFor, country), transliteration);
    }

    Settings withTransliteration(String id) {
        if (transliteration != null && !transliteration.equals(id)) {
            throw new IllegalArgumentException("transliteration (" + id + ") must be the same for all of a register ("
                    + transliteration + "): keys made in two ways do not meet");
        }
        return new Settings(asOf, sources, completeFor, id);
    }

    Settings merge(Settings other) {
        if (!asOf.equals(other.asOf)) {
            throw new IllegalArgumentException(
                    "day (" + other.asOf + ") of a register to merge must be that of the other (" + asOf + ")");
        }
        Settings merged = other.transliteration == null ? this : withTransliteration(other.transliteration);
        SortedSet<String> allSources = new TreeSet<>(sources);
        allSources.addAll(other.sources);
        SortedSet<String> allCountries = new TreeSet<>(completeFor);
        allCountries.addAll(other.completeFor);
        return new Settings(asOf, allSources, allCountries, merged.transliteration);
    }

    private static SortedSet<String> with(SortedSet<String> set, String element) {
        SortedSet<String> added = new TreeSet<>(set);
        added.add(element);
        return added;
    }

    int day() {
        return (int) asOf.toEpochDay();
    }
}

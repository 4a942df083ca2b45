package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.AddressSurroundings.Span;
import io.mayfly.reference.AddressWords.Kind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of the table in an address; compiled once. */
final class AddressMatcher implements Serializable {

    private final HashMap<String, AddressLanguage> languages = new HashMap<>();
    private final AddressStreets streets;

    /** What to try at a token, longest first. */
    private final HashMap<String, List<Candidate>> candidates = new HashMap<>();

    private final HashMap<String, List<Mark>> marks = new HashMap<>();

    private final HashMap<String, List<AddressPhrase>> negations = new HashMap<>();

    private record Candidate(AddressPhrase phrase, AddressWord word) implements Serializable {}

    private record Mark(AddressPhrase phrase, String language) implements Serializable {}

    AddressMatcher(List<AddressLanguage> languages, List<AddressWord> words) {
        this.streets = new AddressStreets(languages);
        for (int i = 0; i < languages.size(); i++) {
            AddressLanguage language = languages.get(i);
            if (this.languages.put(language.language(), language) != null) {
                throw new InvalidFieldException(
                        "languages/" + i + "/language", language.language(), "a code of its own");
            }
            negations.put(
                    language.language(),
                    new ArrayList<>(language.negations().stream()
                            .map(negation -> AddressPhrase.parse("negations", negation))
                            .toList()));
            for (String mark : language.marks()) {
                AddressPhrase phrase = AddressPhrase.parse("marks", mark);
                marks.computeIfAbsent(phrase.first(), unused -> new ArrayList<>())
                        .add(new Mark(phrase, language.language()));
            }
        }
        Set<List<Object>> given = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            register("words/" + i, words.get(i), given);
        }
        // A word that needs its language says more about that language than one that counts everywhere.
        candidates
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Candidate each) -> -each.phrase().length())
                                .thenComparing(each -> !each.word().shortForm())));
    }

    private void register(String field, AddressWord word, Set<List<Object>> given) {
        if (!languages.containsKey(word.language())) {
            throw new InvalidFieldException(field + "/language", word.language(), "the code of a language");
        }
        for (int i = 0; i < word.words().size(); i++) {
            AddressPhrase phrase =
                    AddressPhrase.parse("words/" + i, word.words().get(i));
            if (!given.add(List.of(word.language(), word.placement(), phrase))) {
                throw new InvalidFieldException(
                        field + "/words/" + i, word.words().get(i), "a spelling that is given once");
            }
            candidates
                    .computeIfAbsent(phrase.first(), unused -> new ArrayList<>())
                    .add(new Candidate(phrase, word));
        }
    }

    /** The words that stand where they must, in the order of the text; words that speak for nothing are left out. */
    List<AddressMatch> matches(String text, @Nullable String country) {
        List<AddressToken> tokens = AddressTokens.of(text);
        Set<String> told = country == null ? told(tokens) : spoken(country);
        AddressSurroundings surroundings = new AddressSurroundings(tokens, streets, candidates.keySet());
        List<AddressMatch> matches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Candidate found = null;
            Span span = null;
            for (Candidate candidate : candidates(tokens, at, told, country == null)) {
                span = surroundings.of(
                        candidate.word().placement(),
                        at,
                        at + candidate.phrase().length());
                if (span != null) {
                    found = candidate;
                    break;
                }
            }
            if (found != null && span != null && found.word().kind() != Kind.NONE && !negated(tokens, at, found)) {
                matches.add(new AddressMatch(
                        found.word(),
                        tokens.get(span.from()).start(),
                        tokens.get(span.to() - 1).end()));
            }
            at += found == null ? 1 : found.phrase().length();
        }
        return matches;
    }

    /** Whether words of its own language say that what stands at a place does not hold. */
    private boolean negated(List<AddressToken> tokens, int at, Candidate found) {
        if (!tokens.get(at).follows()) {
            return false;
        }
        return negations.getOrDefault(found.word().language(), List.of()).stream()
                .anyMatch(phrase -> at >= phrase.length() && phrase.matches(tokens, at - phrase.length()));
    }

    /** A general word gives way to the same word of a language that is known, wherever it stands. */
    private List<Candidate> candidates(List<AddressToken> tokens, int at, Set<String> told, boolean byScript) {
        List<Candidate> fitting = new ArrayList<>();
        Set<AddressPhrase> ofKnown = new HashSet<>();
        for (Candidate each : candidates.getOrDefault(tokens.get(at).text(), List.of())) {
            if (!each.phrase().matches(tokens, at)) {
                continue;
            }
            if (!each.word().shortForm()) {
                if (!ofKnown.contains(each.phrase())) {
                    fitting.add(each);
                }
            } else if (told.contains(each.word().language())
                    || (byScript && !each.phrase().isLatin())) {
                fitting.add(each);
                ofKnown.add(each.phrase());
            }
        }
        return fitting;
    }

    private Set<String> spoken(String country) {
        Set<String> spoken = new HashSet<>();
        for (AddressLanguage language : languages.values()) {
            if (language.countries().contains(country)) {
                spoken.add(language.language());
            }
        }
        return spoken;
    }

    private Set<String> told(List<AddressToken> tokens) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Mark mark : marks.getOrDefault(tokens.get(i).text(), List.of())) {
                if (mark.phrase().matches(tokens, i)) {
                    told.add(mark.language());
                }
            }
        }
        return told;
    }
}

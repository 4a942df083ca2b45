package io.mayfly.identity;

import io.mayfly.identity.AddressTerm.Role;
import io.mayfly.json.StrictJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words of {@code address-lexicon.json}, by their first piece. Immutable and thread-safe. */
final class AddressLexicon {

    private static final int LONG = 4;

    private final Map<String, List<Entry<AddressTerm>>> terms = new HashMap<>();
    private final Map<String, List<Entry<String>>> places = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final AddressLanguages languages;
    private final List<AddressTables.Postcode> postcodes;

    private AddressLexicon(AddressTables tables) {
        languages = new AddressLanguages(tables.languages());
        postcodes = tables.postcodes();
        tables.terms().forEach(term -> term.spellings().forEach(spelling -> enter(terms, spelling, term)));
        tables.cities().forEach(names -> names.forEach(name -> enter(places, name, names.get(0))));
        tables.nowhere().forEach(name -> enter(places, name, ""));
        tables.words().forEach(row -> row.spellings().forEach(word -> words.put(first(word), row.word())));
    }

    /**
     * A phrase and what it stands for.
     *
     * @param texts the texts of its pieces
     * @param value what it stands for
     * @param <T> the type of what it stands for
     */
    record Entry<T>(List<String> texts, T value) {

        int length() {
            return texts.size();
        }

        boolean standsAt(List<AddressPiece> pieces, int at) {
            if (at + texts.size() > pieces.size()) {
                return false;
            }
            for (int i = 0; i < texts.size(); i++) {
                AddressPiece piece = pieces.get(at + i);
                if (!piece.text().equals(texts.get(i)) || (i > 0 && piece.startsClause())) {
                    return false;
                }
            }
            return true;
        }
    }

    static AddressLexicon standard() {
        return Standard.LEXICON;
    }

    AddressLanguages languages() {
        return languages;
    }

    /**
     * The longest term with such a role that stands at a place. In texts of another language family only long spellings
     * count, and only those that tell numbers, streets and boxes.
     */
    @Nullable
    Entry<AddressTerm> termAt(List<AddressPiece> pieces, int at, String family, Predicate<Role> roles) {
        Entry<AddressTerm> best = null;
        boolean bestFits = false;
        for (Entry<AddressTerm> entry : terms.getOrDefault(pieces.get(at).text(), List.of())) {
            if (!roles.test(entry.value().role())) {
                continue;
            }
            boolean fits = languages.family(entry.value().language()).equals(family);
            boolean better =
                    best == null || (fits && !bestFits) || (fits == bestFits && entry.length() > best.length());
            if ((fits || speaksAbroad(entry)) && better && entry.standsAt(pieces, at)) {
                best = entry;
                bestFits = fits;
            }
        }
        return best;
    }

    private static boolean speaksAbroad(Entry<AddressTerm> entry) {
        boolean isLong = entry.length() > 1 || entry.texts().get(0).length() >= LONG;
        Role role = entry.value().role();
        return isLong && (role.takesNumber() || role == Role.STREET || role == Role.BOX);
    }

    /** The town, country or region whose name begins at a place; of the latter two the value is empty. */
    @Nullable
    Entry<String> placeAt(List<AddressPiece> pieces, int at) {
        Entry<String> best = null;
        for (Entry<String> entry : places.getOrDefault(pieces.get(at).text(), List.of())) {
            if ((best == null || entry.length() > best.length()) && entry.standsAt(pieces, at)) {
                best = entry;
            }
        }
        return best;
    }

    /** The town of which this is the whole name, empty for a country or region; {@code null} for neither. */
    @Nullable
    String place(String name) {
        List<AddressPiece> pieces = AddressPieces.of(name);
        Entry<String> place = pieces.isEmpty() ? null : placeAt(pieces, 0);
        return place == null || place.length() < pieces.size() ? null : place.value();
    }

    /** A word of a name in the form in which names are compared: "1" for "first", "bolshaia" for "bol". */
    String word(String folded) {
        return words.getOrDefault(folded, folded);
    }

    /** The town that a postcode belongs to, if all of that beginning do. */
    @Nullable
    String cityOf(String postcode, String country) {
        for (AddressTables.Postcode row : postcodes) {
            if (row.country().equals(country) && row.beginnings().stream().anyMatch(postcode::startsWith)) {
                return row.city();
            }
        }
        return null;
    }

    private static <T> void enter(Map<String, List<Entry<T>>> index, String spelling, T value) {
        List<String> texts = AddressPieces.of(AddressPieces.prepared(spelling)).stream()
                .map(AddressPiece::text)
                .toList();
        List<Entry<T>> entries = index.computeIfAbsent(texts.get(0), text -> new ArrayList<>(2));
        entries.add(new Entry<>(texts, value));
    }

    private static String first(String word) {
        return AddressPieces.of(AddressPieces.prepared(word)).get(0).text();
    }

    private static AddressLexicon read(String name) {
        try (InputStream in = AddressLexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new AddressLexicon(Objects.requireNonNull(StrictJson.read(json, AddressTables.class)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    private static final class Standard {
        private static final AddressLexicon LEXICON = read("address-lexicon.json");
    }
}
